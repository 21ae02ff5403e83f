import type { ReactNode } from 'react'
import { doubtsOf } from '../../report/doubts.ts'
import type { Report } from '../../report/report.ts'
import { headlineParts } from '../../text/headline-parts.ts'
import type { Say } from '../../text/law-text.ts'
import { itemName, startParts } from '../../text/start-parts.ts'
import { useWords } from '../hooks/use-words.ts'
import { StateIcon } from '../primitives/StateIcon.tsx'
import { Status } from './Status.tsx'

/** At most so many things stand in the headline. */
const most = 3

type Props = {
  readonly report: Report
  readonly say: Say
  /** The level of the heading: `h2` where the report is only a part of the page. */
  readonly heading?: 'h1' | 'h2' | undefined
  /** The buttons that act on the verdict. They stand before what explains the headline, so that they are seen at once. */
  readonly actions: ReactNode
}

/**
 * Renders the headline: whether the use may start, what to file and what comes first, then the actions, then what
 * explains both lines.
 */
export const HeadlineBox = ({ report, say, heading: Heading = 'h1', actions }: Props) => {
  const { t } = useWords('report')
  const { headline, start } = report.verdict
  const { notices, sentence, outside, unless } = headlineParts(t, say, headline, report.notices)
  const { title, lines, counts, tally, caution } = startParts(t, say, report)
  return (
    <header className={`headline ${start.state}`}>
      <StateIcon state={start.state === 'notYet' && start.extent === 'part' ? 'part' : start.state} />
      <Heading id='part-headline' tabIndex={-1}>
        {title}
      </Heading>
      <p className='sentence'>
        <strong>{t(`state.${headline.state}`)}</strong> {sentence}
      </p>
      {start.state !== 'forbidden' && start.items.length + report.urgent.length > 0 && (
        <ol className='first-three'>
          {report.urgent.slice(0, most).map(({ id }) => (
            <li key={id}>
              {say.guidance('duty', id).missing} <span className='status missing'>{`[${t('memo.atOnceNow')}]`}</span>
            </li>
          ))}
          {start.items.slice(0, Math.max(0, most - report.urgent.length)).map((item) => (
            <li key={`${item.kind} ${item.id} ${item.flow ?? ''}`}>
              {itemName(say, item)} <Status item={item} />
            </li>
          ))}
        </ol>
      )}
      {actions}
      {/* On the screen the first points stand above; on paper their names do. */}
      {tally && <p className='counts no-print'>{tally}</p>}
      {counts && <p className='counts on-paper'>{counts}</p>}
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {caution && <p className='caution'>{caution}</p>}
      {notices.map((notice) => (
        <p key={notice}>{notice}</p>
      ))}
      {outside && <p>{outside}</p>}
      {unless && <p>{unless}</p>}
    </header>
  )
}

/** Renders what the headline rests on that is contested, to confirm or unread, and the questions that could reverse it. */
export const HeadlineDoubts = ({ report, say }: Pick<Props, 'report' | 'say'>) => {
  const { t } = useWords('report')
  const { headline } = report.verdict
  const { reversedBy } = headlineParts(t, say, headline, report.notices)
  return (
    <div className='headline-doubts'>
      {doubtsOf(report, (key, values) => String(t(key as never, values as never)), say).map((doubt) => (
        <p key={doubt} className='doubt'>
          {doubt}
        </p>
      ))}
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
    </div>
  )
}
