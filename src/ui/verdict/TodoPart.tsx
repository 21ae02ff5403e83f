import type { ComponentProps } from 'react'
import type { DutyFinding } from '../../core/verdict.ts'
import type { PersonalNotes } from '../../report/personal-notes.ts'
import type { Report } from '../../report/report.ts'
import { useWords } from '../hooks/use-words.ts'
import { Button } from '../primitives/Button.tsx'
import { Disclosure } from '../primitives/Disclosure.tsx'
import { Terms } from '../terms/Terms.tsx'
import { DutyLine, Mark, Requirement, Stated } from './Conclusions.tsx'
import { FlowsPart } from './FlowsPart.tsx'
import { GroundsBlock, type References } from './Grounds.tsx'
import { Jump } from './VerdictPart.tsx'

type Props = { readonly report: Report; readonly book: References }

/** What stops the project, what to put right in the named route, and the duties known not to be met. */
export const BlocksPart = ({ report, book }: Props) => {
  const { t } = useWords('report')
  const { say } = book
  if (report.bars.length + report.unmet.length + report.toPutRight.length === 0) return <p>{t('noBlocks')}</p>
  return (
    <ol className='numbered'>
      {report.bars.map((b) => (
        <Stated
          key={b.id}
          of={b}
          book={book}
          text={say.bar(b.id)}
          state={t(`truth.${b.truth}`)}
          tone={b.truth === 'holds' ? 'fails' : 'unknown'}
        />
      ))}
      {report.toPutRight.map((r) => (
        <Requirement key={r.id} of={r} pathway={report.route?.id ?? ''} book={book} as={Stated} />
      ))}
      {report.unmet.map((d) => (
        <li key={d.id}>
          <p className='conclusion'>
            <Terms text={say.duty(d.id).title} lang={book.lang} />
          </p>{' '}
          <Jump to={`action-${d.id}`}>{t('seeAction', { n: `4.${report.todo.indexOf(d) + 1}` })}</Jump>
        </li>
      ))}
    </ol>
  )
}

type Group = { readonly key: 'unmet' | 'open' | 'met' | 'maybe'; readonly holds: (d: DutyFinding) => boolean }
/** In the order of the report, so that the numbers follow. */
const groups: readonly Group[] = [
  { key: 'unmet', holds: (d) => d.applies === 'holds' && d.met === 'fails' },
  { key: 'open', holds: (d) => d.applies === 'holds' && (d.met === 'unknown' || d.met === null) },
  { key: 'met', holds: (d) => d.applies === 'holds' && d.met === 'holds' },
  { key: 'maybe', holds: (d) => d.applies === 'unknown' },
]

/** The duties as a list of actions: what is not in order first; what is done, or may not apply, folded with its count. */
export const TodoPart = ({
  report,
  book,
  done,
  onTick,
}: Props & {
  readonly done: PersonalNotes['done']
  readonly onTick: ((duty: string, done: boolean) => void) | undefined
}) => {
  const { t } = useWords('report')
  if (report.todo.length === 0) return <p>{t('nothing.todo')}</p>
  return groups.map(({ key, holds }) => {
    const duties = report.todo.filter(holds)
    const list = (
      <ol className='numbered'>
        {duties.map((d) => (
          <DutyLine key={d.id} of={d} asOf={report.verdict.asOf} done={done.includes(d.id)} {...{ book, onTick }} />
        ))}
      </ol>
    )
    if (duties.length === 0) return null
    if (key === 'met' || key === 'maybe')
      return (
        <Disclosure key={key} summary={t(`todo.${key}`)} count={duties.length}>
          {list}
        </Disclosure>
      )
    return (
      <section key={key} aria-label={t(`todo.${key}`)}>
        <h3>
          {t(`todo.${key}`)} <span className='count'>({duties.length})</span>
        </h3>
        {list}
      </section>
    )
  })
}

/** The further flows of data with their hosting duties; a flow's answers are its own, not those of the table. */
export const Flows = ({ report, book, on }: Props & { readonly on: ComponentProps<typeof FlowsPart>['on'] }) => {
  const { t } = useWords('report')
  const { flows } = report.verdict
  return (
    <section className={flows.length > 0 ? 'flows' : 'flows no-print'} aria-labelledby='flows'>
      <h3 id='flows'>{t('flows.title')}</h3>
      <FlowsPart
        flows={flows}
        duty={(of) => (
          <li key={of.id}>
            <p className='conclusion'>
              {book.say.duty(of.id).title}{' '}
              <Mark tone={of.applies === 'unknown' ? 'unknown' : (of.met ?? 'none')}>
                {of.applies === 'unknown' ? t('applies.unknown') : t(`met.${of.met ?? 'none'}`)}
              </Mark>
            </p>
            <GroundsBlock of={of} book={{ ...book, answers: new Map() }} />
          </li>
        )}
        question={(id) => book.say.question(id).title}
        on={on}
      />
    </section>
  )
}

/** The points to raise with the provider, and the letter that holds them. */
export const Letter = ({
  points,
  book: { say },
  onLetter,
}: {
  readonly points: readonly string[]
  readonly book: References
  readonly onLetter: (text: string) => void
}) => {
  const { t } = useWords('report')
  const letter = [t('letter.opening'), ...points.map((id, i) => `${i + 1}. ${say.point(id)}`), t('letter.closing')]
  return (
    <section className='letter no-print' aria-labelledby='letter'>
      <h3 id='letter'>{t('letter.title')}</h3>
      <p>{t('letter.lead')}</p>
      <Disclosure summary={t('letter.points', { count: points.length })}>
        <ol>
          {points.map((id) => (
            <li key={id}>{say.point(id)}</li>
          ))}
        </ol>
      </Disclosure>
      <p>
        <Button onClick={() => onLetter(letter.join('\n\n'))}>{t('letter.save')}</Button>
      </p>
    </section>
  )
}
