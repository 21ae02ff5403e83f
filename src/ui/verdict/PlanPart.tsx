import type { Task } from '../../core/task.ts'
import type { DutyFinding, StartItem } from '../../core/verdict.ts'
import type { PersonalNotes } from '../../report/personal-notes.ts'
import { momentKey } from '../../report/plan.ts'
import type { Report } from '../../report/report.ts'
import { inWords } from '../../text/date-words.ts'
import { dutyHowTo } from '../../text/how-to-parts.ts'
import { dutyStatus } from '../../text/start-parts.ts'
import { useWords } from '../hooks/use-words.ts'
import { Disclosure } from '../primitives/Disclosure.tsx'
import { Terms } from '../terms/Terms.tsx'
import { DutyLine, Mark } from './Conclusions.tsx'
import { DutyNote } from './DutyNote.tsx'
import { DutyTick } from './DutyTick.tsx'
import { GroundsBlock, MetBecause, Offence, type References } from './Grounds.tsx'
import { HowTo } from './HowTo.tsx'

type Props = {
  readonly report: Report
  readonly references: References
  readonly personalNotes: PersonalNotes
  readonly onTick: ((duty: string, done: boolean) => void) | undefined
  /** Receives the user’s note on a duty; empty to remove it. */
  readonly onNote: ((duty: string, note: string) => void) | undefined
  /** Receives what the user wrote of a duty as a task. */
  readonly onTask: ((duty: string, task: Task) => void) | undefined
  /** The duties for which the law gives a period from an event. */
  readonly clocks: readonly string[]
}

/** Returns the number of each duty in the plan, as the style sheet counts them. */
export const numbersInPlan = ({ plan }: Pick<Report, 'plan'>): ReadonlyMap<string, number> =>
  new Map(
    plan
      .flatMap(({ themes }) => themes.flatMap(({ items }) => items.flatMap(({ duty, along }) => [duty, ...along])))
      .map(({ id }, i) => [id, i + 1]),
  )

/**
 * Renders the duties in the order of time, then what is done, in one line each, then what may apply. Of each duty the
 * title, its state and the first step are visible; the rest is one click away. Under a stop it first says that it is for
 * a changed project: what is to be filed stands in it too.
 */
export const PlanPart = ({ report, references, personalNotes, onTick, onNote, onTask, clocks }: Props) => {
  const { t } = useWords('report')
  const { done, notes, tasks = {} } = personalNotes
  const { say, lang } = references
  const { start, asOf } = report.verdict
  const { met, maybe } = report
  if (report.todo.length === 0) return <p>{t('nothing.todo')}</p>
  const planned = report.plan.flatMap(({ themes }) =>
    themes.flatMap(({ items }) => items.flatMap(({ duty, along }) => [duty, ...along])),
  )
  const item = { references, asOf, openPoints: start.items, onTick, onNote, onTask }
  const own = ({ id }: DutyFinding) => ({
    done: done.includes(id),
    note: notes[id] ?? '',
    task: tasks[id] ?? noTask,
    hasClock: clocks.includes(id),
  })
  return (
    <>
      {start.state === 'forbidden' && <p>{t('plan.stopped')}</p>}
      <p className='no-print'>
        {t('plan.progress', {
          done: met.length + planned.filter(({ id }) => done.includes(id)).length,
          count: met.length + planned.length,
        })}
      </p>
      {report.plan.map(({ moment, themes }) => {
        const name = momentKey(moment, start.running)
        return (
          <section key={moment} aria-labelledby={`moment-${moment}`}>
            <h3 id={`moment-${moment}`}>{t(`plan.moment.${name}`)}</h3>
            {themes.map(({ theme, items }) => (
              <div key={theme} className='theme'>
                <h4>{t(`plan.theme.${theme}`)}</h4>
                <ol className='numbered'>
                  {items.flatMap(({ duty, along }) => [
                    <Item key={duty.id} {...item} duty={duty} {...own(duty)} />,
                    ...along.map((d) => <Item key={d.id} {...item} duty={d} {...own(d)} isAlong />),
                  ])}
                </ol>
              </div>
            ))}
          </section>
        )
      })}
      {met.length > 0 && (
        <Disclosure summary={t('todo.met')} count={met.length}>
          <ul className='numbered'>
            {met.map((d) => (
              <li key={d.id}>
                <p className='conclusion'>
                  <Terms text={say.duty(d.id).title} lang={lang} /> <Mark tone='holds'>{t('met.holds')}</Mark>
                </p>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {maybe.length > 0 && (
        <Disclosure summary={t('todo.maybe')} count={maybe.length} className='full-record'>
          <ol className='numbered'>
            {maybe.map((d) => (
              <DutyLine key={d.id} duty={d} done={done.includes(d.id)} {...{ references, asOf, onTick }} />
            ))}
          </ol>
        </Disclosure>
      )}
    </>
  )
}

const noTask: Task = {}

/** Renders one duty of the plan with the user’s note; one that the user ticked as done takes a line besides the note. */
const Item = ({
  duty,
  asOf,
  openPoints,
  references,
  done,
  note,
  isAlong = false,
  onTick,
  onNote,
  ...ofTask
}: Pick<Props, 'references' | 'onTick' | 'onNote' | 'onTask'> & {
  readonly task: Task
  readonly hasClock: boolean
  readonly duty: DutyFinding
  readonly asOf: string
  readonly openPoints: readonly StartItem[]
  readonly done: boolean
  readonly note: string
  /** Whether the duty is met in the same sitting as the one before it. */
  readonly isAlong?: boolean
}) => {
  const { t } = useWords('report')
  const { say, lang } = references
  const { title, evidence } = say.duty(duty.id)
  const status = dutyStatus(t, openPoints, duty)
  const howTo = dutyHowTo(t, say, duty.id)
  const first = howTo?.steps[0]
  const { owner = '', due } = ofTask.task
  return (
    <li id={`action-${duty.id}`} tabIndex={-1} className={isAlong ? 'along' : undefined}>
      <p className='conclusion'>
        <Terms text={title} lang={lang} /> {status && <Mark tone={status.tone}>{status.text}</Mark>}{' '}
        {done && <Mark tone='holds'>{t('ticked')}</Mark>}
      </p>
      {!done && (
        <>
          <p className='duty no-print'>
            {first ? (
              <>
                <Terms text={first.do} lang={lang} /> <span className='hint'>{`(${first.who})`}</span>
              </>
            ) : (
              `${t(`who.${duty.who}`)}. ${t('evidence')} ${evidence}.`
            )}
          </p>
          <Disclosure
            className='why'
            summary={
              <>
                {t('plan.how')}
                <span className='unseen'>{t('whyWhat', { what: title })}</span>
              </>
            }
          >
            {howTo && <HowTo {...{ howTo, references }} />}
            {duty.from && <p>{t(duty.from <= asOf ? 'from' : 'starting', { day: inWords(duty.from, lang) })}.</p>}
            <GroundsBlock grounds={duty} references={references} />
            <MetBecause {...{ duty, references }} />
            {duty.offence && <Offence source={duty.offence} references={references} />}
          </Disclosure>
        </>
      )}
      {(owner !== '' || due) && (
        <p className='note'>{[...(owner === '' ? [] : [owner]), ...(due ? [inWords(due, lang)] : [])].join(' · ')}</p>
      )}
      {note !== '' && (
        <p className='note'>
          {t('note')} {note}
        </p>
      )}
      {onTick && <DutyTick duty={duty.id} name={title} done={done} onTick={onTick} />}
      {onNote && <DutyNote duty={duty.id} name={title} note={note} onNote={onNote} {...ofTask} />}
    </li>
  )
}
