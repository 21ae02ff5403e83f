import type { ComponentProps } from 'react'
import type { DutyFinding } from '../../core/verdict.ts'
import type { PersonalNotes } from '../../report/personal-notes.ts'
import type { Report } from '../../report/report.ts'
import { useWords } from '../hooks/use-words.ts'
import { Button } from '../primitives/Button.tsx'
import { Disclosure } from '../primitives/Disclosure.tsx'
import { Terms } from '../terms/Terms.tsx'
import { ConclusionItem, DutyLine, Mark, Requirement } from './Conclusions.tsx'
import { FlowsPart } from './FlowsPart.tsx'
import { GroundsBlock, type References } from './Grounds.tsx'
import { Jump } from './VerdictPart.tsx'

type Props = { readonly report: Report; readonly references: References }

/** Renders the bars, what to put right for the named route, and the duties known not to be met. */
export const BlocksPart = ({ report, references }: Props) => {
  const { t } = useWords('report')
  const { say } = references
  if (report.bars.length + report.unmet.length + report.toPutRight.length === 0) return <p>{t('noBlocks')}</p>
  return (
    <ol className='numbered'>
      {report.bars.map((b) => (
        <ConclusionItem
          key={b.id}
          grounds={b}
          references={references}
          text={say.bar(b.id)}
          state={t(`truth.${b.truth}`)}
          tone={b.truth === 'holds' ? 'fails' : 'unknown'}
        />
      ))}
      {report.toPutRight.map((r) => (
        <Requirement
          key={r.id}
          finding={r}
          pathway={report.route?.id ?? ''}
          references={references}
          as={ConclusionItem}
        />
      ))}
      {report.unmet.map((d) => (
        <li key={d.id}>
          <p className='conclusion'>
            <Terms text={say.duty(d.id).title} lang={references.lang} />
          </p>{' '}
          <Jump to={`action-${d.id}`}>{t('seeAction', { n: `4.${report.todo.indexOf(d) + 1}` })}</Jump>
        </li>
      ))}
    </ol>
  )
}

type Group = { readonly key: 'unmet' | 'open' | 'met' | 'maybe'; readonly includes: (d: DutyFinding) => boolean }
/** The groups of duties, in the order of the report, so that the numbers of the list are consecutive. */
const groups: readonly Group[] = [
  { key: 'unmet', includes: (d) => d.applies === 'holds' && d.met === 'fails' },
  { key: 'open', includes: (d) => d.applies === 'holds' && (d.met === 'unknown' || d.met === null) },
  { key: 'met', includes: (d) => d.applies === 'holds' && d.met === 'holds' },
  { key: 'maybe', includes: (d) => d.applies === 'unknown' },
]

/**
 * Renders the duties as a list of actions, unmet first. Duties that are met or may not apply are collapsed, with their
 * number.
 */
export const TodoPart = ({
  report,
  references,
  done,
  onTick,
}: Props & {
  readonly done: PersonalNotes['done']
  readonly onTick: ((duty: string, done: boolean) => void) | undefined
}) => {
  const { t } = useWords('report')
  if (report.todo.length === 0) return <p>{t('nothing.todo')}</p>
  return groups.map(({ key, includes }) => {
    const duties = report.todo.filter(includes)
    const list = (
      <ol className='numbered'>
        {duties.map((d) => (
          <DutyLine
            key={d.id}
            duty={d}
            asOf={report.verdict.asOf}
            done={done.includes(d.id)}
            {...{ references, onTick }}
          />
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

/**
 * Renders the further data flows with their hosting duties. Their answers have no number: the table of answers is the
 * case’s.
 */
export const Flows = ({ report, references, on }: Props & { readonly on: ComponentProps<typeof FlowsPart>['on'] }) => {
  const { t } = useWords('report')
  const { flows } = report.verdict
  return (
    <section className={flows.length > 0 ? 'flows' : 'flows no-print'} aria-labelledby='flows'>
      <h3 id='flows'>{t('flows.title')}</h3>
      <FlowsPart
        flows={flows}
        duty={(duty) => (
          <li key={duty.id}>
            <p className='conclusion'>
              {references.say.duty(duty.id).title}{' '}
              <Mark tone={duty.applies === 'unknown' ? 'unknown' : (duty.met ?? 'none')}>
                {duty.applies === 'unknown' ? t('applies.unknown') : t(`met.${duty.met ?? 'none'}`)}
              </Mark>
            </p>
            <GroundsBlock grounds={duty} references={{ ...references, answers: new Map() }} />
          </li>
        )}
        question={(id) => references.say.question(id).title}
        on={on}
      />
    </section>
  )
}

/** Renders the points to raise with the provider, and the button that saves them as a letter. */
export const Letter = ({
  points,
  references: { say },
  onLetter,
}: {
  readonly points: readonly string[]
  readonly references: References
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
