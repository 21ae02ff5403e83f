import { useState } from 'react'
import type { Verdict } from '../../core/verdict.ts'
import { inWords } from '../../text/date-words.ts'
import type { Lang } from '../../text/law-text.ts'
import { useWords } from '../hooks/use-words.ts'

type Props = {
  readonly verdict: Pick<Verdict, 'asOf' | 'edition'>
  readonly title: string
  readonly version: string
  readonly commit: string
  readonly hash: string
  readonly lang: Lang
}

/** Renders the line above a report: the case, the day of the law and the edition. */
export const ReportHead = ({ verdict, title, lang }: Pick<Props, 'verdict' | 'title' | 'lang'>) => {
  const { t } = useWords('report')
  return (
    <p className='report-head'>
      <strong>{title || t('noTitle')}</strong>
      {` · ${t('lawAsOf')} ${inWords(verdict.asOf, lang)} · ${t('edition')} `}
      <span className='unbroken'>{verdict.edition}</span>
    </p>
  )
}

/** Renders the line that identifies a report at its end: case, day of the law, edition, version and hash. */
export const Identity = ({ verdict, title, version, commit, hash, lang }: Props) => {
  const { t } = useWords('report')
  return (
    <p className='report-head'>
      <strong>{title || t('noTitle')}</strong> · {t('lawAsOf')} {inWords(verdict.asOf, lang)} · {t('edition')}{' '}
      <span className='unbroken'>{verdict.edition}</span> · {t('version', { version, commit })} · {t('hash')} {hash}
    </p>
  )
}

/** Renders the head of a printed report: the tool, date and language of printing, and its scope. */
export const Letterhead = ({ lang }: { readonly lang: Lang }) => {
  const { t } = useWords('report')
  const [printedOn] = useState(() =>
    new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(
      new Date(),
    ),
  )
  return (
    <div className='letterhead on-paper'>
      <p className='name'>{t('title')}</p>
      <p>
        {t('paper.madeOn')} {printedOn} · {t('paper.language')} {t('paper.languageName')}
      </p>
      <p>{t('paper.scope')}</p>
    </div>
  )
}

/** Renders lines for a signature and remarks, only on paper. */
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
