import type { Report } from '../../report/report.ts'
import { headlineParts } from '../../text/headline-parts.ts'
import type { Say } from '../../text/law-text.ts'
import { useWords } from '../hooks/use-words.ts'
import { StateIcon } from '../primitives/StateIcon.tsx'

type Props = {
  readonly report: Report
  readonly say: Say
  /** The level of the heading: `h2` where the report is only a part of the page. */
  readonly heading?: 'h1' | 'h2' | undefined
}

/**
 * Renders the headline: its state, its sentence, what to put right first, doubts, and the questions that could reverse
 * it.
 */
export const HeadlineBox = ({ report, say, heading: Heading = 'h1' }: Props) => {
  const { t } = useWords('report')
  const { headline } = report.verdict
  const { notices, sentence, outside, putRight, unless, reversedBy } = headlineParts(t, say, headline, report.notices)
  return (
    <header className={`headline ${headline.state}`}>
      <StateIcon state={headline.state} />
      <Heading id='part-headline' tabIndex={-1}>
        {t(`state.${headline.state}`)}
      </Heading>
      {notices.map((notice) => (
        <p key={notice}>{notice}</p>
      ))}
      <p className='sentence'>
        {sentence} {putRight}
      </p>
      {outside && <p>{outside}</p>}
      {unless && <p>{unless}</p>}
      {(['contested', 'toConfirm', 'unread'] as const).map(
        (kind) =>
          report.doubts[kind] > 0 && (
            <p key={kind} className='doubt'>
              {t(`headline.doubt.${kind}`, { count: report.doubts[kind] })}
            </p>
          ),
      )}
      {reversedBy && (
        <>
          <p>{reversedBy}</p>
          <ul>
            {headline.couldBeReversedBy.map((id) => (
              <li key={id}>
                <a href={`#/question/${id}`}>{say.question(id).title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </header>
  )
}
