import { useState } from 'react'
import type { Headline, HeadlineState } from '../../core/verdict.ts'
import type { Lang, Say } from '../../text/law-text.ts'
import { useWords } from '../hooks/use-words.ts'
import { inWords } from '../layout/date-words.ts'
import { Button } from '../primitives/Button.tsx'
import { HeadlineLine } from '../verdict/HeadlineLine.tsx'
import '../styles/share.css'
import { useTitle } from '../hooks/use-title.ts'
import { type Changes, WhatChanged } from '../share/WhatChanged.tsx'

/** A verdict in a few words. */
type Told = {
  readonly state: HeadlineState
  readonly pathway: string | undefined
  readonly bars: readonly string[]
  readonly edition: string
  readonly day: string
}
type Props = {
  readonly say: Say
  readonly lang: Lang
  readonly title: string
  /** How many questions are answered. */
  readonly answers: number
  readonly then: Told
  readonly now: Told & { readonly headline: Headline }
  readonly same: boolean
  readonly changes: Changes
  /** Flows of which something else is said. */
  readonly flows: readonly string[]
  readonly notices: readonly string[]
  /** Is there a case in hand that this one would replace? */
  readonly replaces: boolean
  readonly onKeep: () => void
  readonly onOpen: () => void
  readonly onLeave: () => void
}

/** A shared case before it is opened: the verdict then, the one now, and what differs. */
export const SharedScreen = (props: Props) => {
  const { say, lang, title, answers, then, now, same, notices, replaces, onKeep, onOpen, onLeave } = props
  const { t } = useWords('share')
  const { t: screens } = useWords('screens')
  const { t: r } = useWords('report')
  useTitle(screens('app.documentTitle', { page: t('shared.page') }))
  const [kept, setKept] = useState(false)
  const of = ({ edition, day }: Told) => t('shared.of', { edition, day: inWords(day, lang) })
  const isElsewhere = then.edition !== now.edition || then.day !== now.day
  return (
    <div className='page'>
      <h1 tabIndex={-1}>{t('shared.title')}</h1>
      <p>
        {t('shared.lead')} {t('shared.anyone')}
      </p>
      <dl className='shared'>
        <dt>{t('shared.name')}</dt>
        <dd>{title || t('shared.noName')}</dd>
        <dt>{t('shared.answers')}</dt>
        <dd>{answers}</dd>
        <dt>{t('shared.then')}</dt>
        <dd>
          <strong>{r(`state.${then.state}`)}</strong> {[then.pathway, ...then.bars].filter(Boolean).join(' · ')}
          <br />
          <span className='hint'>{of(then)}</span>
        </dd>
        <dt>{t('shared.now')}</dt>
        <dd>
          <HeadlineLine of={now.headline} say={say} />
          <br />
          <span className='hint'>{of(now)}</span>
        </dd>
      </dl>
      {same ? <p>{t(isElsewhere ? 'shared.sameElsewhere' : 'shared.same')}</p> : <WhatChanged {...props} />}
      {notices.length > 0 && (
        <>
          <h2>{t('shared.aside')}</h2>
          <Lines of={notices} />
        </>
      )}
      {replaces && (
        <div className='notice'>
          <p>{t('shared.replaces')}</p>
          <p>
            <Button
              onClick={() => {
                onKeep()
                setKept(true)
              }}
            >
              {t('shared.keep')}
            </Button>
          </p>
          <p role='status'>{kept && t('shared.kept')}</p>
        </div>
      )}
      <p className='actions'>
        <Button look='main' onClick={onOpen}>
          {t('shared.open')}
        </Button>
        <Button onClick={onLeave}>{t('shared.leave')}</Button>
      </p>
    </div>
  )
}

/** A link that cannot be read: why, and that nothing was touched. */
export const UnreadScreen = ({
  problems,
  onLeave,
}: {
  readonly problems: readonly string[]
  readonly onLeave: () => void
}) => {
  const { t } = useWords('share')
  const { t: screens } = useWords('screens')
  useTitle(screens('app.documentTitle', { page: t('shared.unread') }))
  return (
    <div className='page'>
      <h1 tabIndex={-1}>{t('shared.unread')}</h1>
      <Lines of={problems} />
      <p>{t('shared.intact')}</p>
      <p className='actions'>
        <Button look='main' onClick={onLeave}>
          {t('shared.start')}
        </Button>
      </p>
    </div>
  )
}

const Lines = ({ of }: { readonly of: readonly string[] }) => (
  <ul>
    {of.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
)
