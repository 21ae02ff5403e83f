import { useState } from 'react'
import type { HeadlineState } from '../../core/verdict.ts'
import { inWords } from '../../text/date-words.ts'
import type { Lang } from '../../text/law-text.ts'
import { useWords } from '../hooks/use-words.ts'
import { Button } from '../primitives/Button.tsx'
import '../styles/share.css'
import { useTitle } from '../hooks/use-title.ts'
import { type Changes, WhatChanged } from '../share/WhatChanged.tsx'

/** A summary of a verdict. */
type VerdictSummary = {
  readonly state: HeadlineState
  readonly pathway: string | undefined
  readonly bars: readonly string[]
  readonly edition: string
  readonly day: string
}
type Props = {
  readonly lang: Lang
  readonly title: string
  /** The number of answered questions. */
  readonly answers: number
  /** The verdict with which the case was shared. */
  readonly before: VerdictSummary
  /** The verdict of this release. */
  readonly now: VerdictSummary
  readonly isSame: boolean
  readonly changes: Changes
  /** The names of the data flows whose findings differ. */
  readonly flows: readonly string[]
  readonly notices: readonly string[]
  /** Whether opening the case replaces the user’s own. */
  readonly replacesCase: boolean
  readonly onSaveOwn: () => void
  readonly onOpen: () => void
  readonly onLeave: () => void
}

/** Renders a shared case before it is opened: the verdict when it was shared, the verdict now, and the differences. */
export const SharedScreen = (props: Props) => {
  const { lang, title, answers, before, now, isSame, notices, replacesCase, onSaveOwn, onOpen, onLeave } = props
  const { t } = useWords('share')
  const { t: screens } = useWords('screens')
  const { t: r } = useWords('report')
  useTitle(screens('app.documentTitle', { page: t('shared.page') }))
  const [isSaved, setSaved] = useState(false)
  const edition = ({ edition, day }: VerdictSummary) => t('shared.of', { edition, day: inWords(day, lang) })
  /** Both verdicts are told in the same words: two that agree read alike. */
  const named = ({ pathway, bars }: VerdictSummary) => [pathway, ...bars].filter(Boolean).join(' · ')
  const isElsewhere = before.edition !== now.edition || before.day !== now.day
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
          <strong>{r(`state.${before.state}`)}</strong> {named(before)}
          <br />
          <span className='hint'>{edition(before)}</span>
        </dd>
        <dt>{t('shared.now')}</dt>
        <dd>
          <strong>{r(`state.${now.state}`)}</strong> {named(now)}
          <br />
          <span className='hint'>{edition(now)}</span>
        </dd>
      </dl>
      {isSame ? <p>{t(isElsewhere ? 'shared.sameElsewhere' : 'shared.same')}</p> : <WhatChanged {...props} />}
      {notices.length > 0 && (
        <>
          <h2>{t('shared.aside')}</h2>
          <Lines lines={notices} />
        </>
      )}
      {replacesCase && (
        <div className='notice'>
          <p>{t('shared.replaces')}</p>
          <p>
            <Button
              onClick={() => {
                onSaveOwn()
                setSaved(true)
              }}
            >
              {t('shared.keep')}
            </Button>
          </p>
          <p role='status'>{isSaved && t('shared.kept')}</p>
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

/** Renders why a link cannot be read. The user’s own case is unchanged. */
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
      <Lines lines={problems} />
      <p>{t('shared.intact')}</p>
      <p className='actions'>
        <Button look='main' onClick={onLeave}>
          {t('shared.start')}
        </Button>
      </p>
    </div>
  )
}

const Lines = ({ lines }: { readonly lines: readonly string[] }) => (
  <ul>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
)
