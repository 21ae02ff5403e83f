import { useState } from 'react'
import type { Verdict } from '../../core/verdict.ts'
import type { Lang } from '../../text/law-text.ts'
import { useWords } from '../hooks/use-words.ts'
import { inWords } from '../layout/date-words.ts'

type Props = {
  readonly verdict: Pick<Verdict, 'asOf' | 'edition'>
  readonly title: string
  readonly version: string
  readonly commit: string
  readonly hash: string
  readonly lang: Lang
}

/** Which case, which law, which edition, which answers: one line, the same at both ends. Where there is little room, the first is short. */
export const Identity = ({ verdict, title, version, commit, hash, lang }: Props) => {
  const { t } = useWords('report')
  return (
    <p className='report-head'>
      <strong>{title || t('noTitle')}</strong> · {t('lawAsOf')} {inWords(verdict.asOf, lang)} · {t('edition')}{' '}
      {verdict.edition}
      <span className='release'>
        {' '}
        · {t('version', { version, commit })} · {t('hash')} {hash}
      </span>
    </p>
  )
}

/** What only paper needs at its head: the tool, when and in which language it was made, what it is and is not. */
export const Letterhead = ({ lang }: { readonly lang: Lang }) => {
  const { t } = useWords('report')
  const [made] = useState(() =>
    new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(
      new Date(),
    ),
  )
  return (
    <div className='letterhead on-paper'>
      <p className='name'>{t('title')}</p>
      <p>
        {t('paper.madeOn')} {made} · {t('paper.language')} {t('paper.languageName')}
      </p>
      <p>{t('paper.scope')}</p>
    </div>
  )
}

/** Ruled space to sign and to remark, on paper only. */
export const SignatureBlock = () => {
  const { t } = useWords('report')
  return (
    <section className='signature on-paper' aria-labelledby='signature'>
      <h2 id='signature'>{t('paper.signTitle')}</h2>
      {(['signName', 'signDate', 'signature', 'remarks'] as const).map((line) => (
        <p key={line} className={line}>
          {t(`paper.${line}`)}
        </p>
      ))}
    </section>
  )
}
