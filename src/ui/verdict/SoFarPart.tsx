import type { Path } from '../../core/outline.ts'
import type { Report } from '../../report/report.ts'
import type { Lang, Say } from '../../text/law-text.ts'
import { itemName } from '../../text/start-parts.ts'
import { useWords } from '../hooks/use-words.ts'
import { Terms } from '../terms/Terms.tsx'

/** Where an unfinished interview stands. */
export type Unfinished = {
  /** The stop of the first unanswered question. */
  readonly at: string
  readonly path: Path
  /** The sections of the interview with the number of their questions that are still to be answered, in order. */
  readonly open: readonly { readonly section: string; readonly count: number }[]
}
type Props = {
  readonly report: Report
  readonly unfinished: Unfinished
  readonly say: Say
  readonly lang: Lang
}

/**
 * Renders the verdict of an unfinished interview as two short lists: what is settled and what is still open. What hangs
 * on questions not asked yet is counted, not listed.
 */
export const SoFarPart = ({ report, unfinished, say, lang }: Props) => {
  const { t } = useWords('screens')
  const { verdict, chain } = report
  const missing = verdict.start.items.filter((item) => item.status === 'missing')
  const settled = chain.filter((fact) => fact.truth !== 'unknown')
  const hanging = [
    { key: 'routes', count: verdict.pathways.filter((p) => p.status === 'undecided').length },
    { key: 'bars', count: report.bars.filter((b) => b.truth === 'unknown').length },
    { key: 'duties', count: report.todo.filter((d) => d.applies === 'unknown').length },
  ] as const
  return (
    <section className='so-far' aria-labelledby='so-far'>
      <h1 id='so-far' tabIndex={-1}>
        {t('soFar.title')}
      </h1>
      <p>{t('soFar.lead')}</p>
      <p className='actions no-print'>
        <a className='button main' href={`#/question/${unfinished.at}`}>
          {t('soFar.resume')}
        </a>
      </p>
      <h2>{t('soFar.settled')}</h2>
      {settled.length + missing.length === 0 && <p className='hint'>{t('stands.noFacts')}</p>}
      <ul>
        {settled.map((fact) => (
          <li key={fact.id}>
            <Terms text={say.fact(fact.id, fact.truth)} lang={lang} />
          </li>
        ))}
        {missing.map((item) => (
          <li key={`${item.kind} ${item.id} ${item.flow ?? ''}`}>
            {t(item.forbidden ? 'soFar.forbidden' : 'soFar.missing', { what: itemName(say, item) })}
          </li>
        ))}
      </ul>
      <h2>{t('soFar.open')}</h2>
      <ul>
        {unfinished.open.map(({ section, count }) => (
          <li key={section}>{t('soFar.section', { section: say.section(section), count })}</li>
        ))}
      </ul>
      <p className='hint'>
        {t('soFar.hanging')}{' '}
        {hanging
          .filter(({ count }) => count > 0)
          .map(({ key, count }) => t(`soFar.${key}`, { count }))
          .join(' · ')}
      </p>
    </section>
  )
}
