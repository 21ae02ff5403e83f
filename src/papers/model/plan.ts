import { endOf } from '../../core/task.ts'
import type { DutyFinding, StartItem } from '../../core/verdict.ts'
import type { HowToText } from '../../report/how-to.ts'
import { momentKey, type PlanStage } from '../../report/plan.ts'
import { articlesOf, blankFor, type PaperCase, questionsBehind } from './fill.ts'
import { framed } from './frame.ts'
import type { Article, Block, Paper, PaperItem } from './paper.ts'

export type TaskState = 'done' | 'ticked' | 'missing' | 'unsure' | 'coming' | 'maybe' | 'gone'
/** Whether a task holds back the start, as the verdict says: it is settled first, or is due besides. */
export type Hold = 'first' | 'besides'
/** One thing to do. `due`: the day that the person set, or else the end of a period, or else the day of the law. */
export type Task = {
  readonly id: string
  readonly name: string
  readonly moment: string
  readonly theme: string
  /** How it is done, step by step, each with who takes it. */
  readonly steps: readonly string[]
  /** Who must act, as a line of its own and within a sentence. */
  readonly role: string
  readonly who: string
  readonly evidence: string
  /** Since when, or from when, where the law names a day. */
  readonly when: string
  /** Who takes it; empty where nobody is named. */
  readonly owner: string
  readonly due: string | undefined
  /** The days to hold in a calendar: that of the law, that of the person, the end of a period that runs. */
  readonly days: readonly { readonly kind: 'law' | 'own' | 'period'; readonly day: string }[]
  readonly state: TaskState
  /** `undefined` where the use has begun, may not begin, or the verdict says nothing of it. */
  readonly hold: Hold | undefined
  readonly note: string
  readonly articles: readonly Article[]
  readonly from: readonly string[]
}

const stateOf = (of: PaperCase, d: DutyFinding): TaskState => {
  const item = of.report.verdict.start.items.find((i) => i.kind === 'duty' && i.id === d.id)
  if (d.met === 'holds') return 'done'
  if (of.personalNotes.done.includes(d.id)) return 'ticked'
  if (d.applies === 'unknown') return 'maybe'
  return d.met === 'unknown' || item?.status === 'unsure' || item?.status === 'notAsked' ? 'unsure' : 'missing'
}

type DueAt = { readonly moment: PlanStage['moment'] } | { readonly flow: string }
/** Returns what the verdict says of an open task of the case or of a further flow: the note counts the same points. */
const holdOf = ({ report }: PaperCase, { id, state }: Pick<Task, 'id' | 'state'>, at: DueAt): Hold | undefined => {
  const { start } = report.verdict
  const isAboutStart = start.running !== 'yes' && (start.state === 'notYet' || start.state === 'ready')
  if (!isAboutStart || (state !== 'missing' && state !== 'unsure')) return undefined
  const flow = 'flow' in at ? at.flow : undefined
  const open = start.items.filter((item) => item.kind === 'duty' && item.id === id)
  const item = open.find((one) => one.flow === flow)
  if (item) return start.extent === 'part' || item.status === 'notAsked' ? undefined : 'first'
  const isDebated = start.cautions.some((caution) => caution.id === id)
  // A duty that a further flow lacks is told there.
  return 'moment' in at && at.moment === 'beforeStart' && open.length === 0 && !isDebated ? 'besides' : undefined
}
const inOrder = (hold: Hold | undefined) => (hold === 'first' ? 0 : hold === 'besides' ? 2 : 1)

const stepsOf = (how: HowToText | undefined) => (how?.steps ?? []).map((step) => `${step.do} (${step.who})`)

const taskOf = (of: PaperCase, d: DutyFinding, moment: string, theme: string, state: TaskState): Task => {
  const { text, personalNotes, report, law } = of
  const isComing = d.from !== undefined && d.from > report.verdict.asOf
  const { owner = '', due, since } = personalNotes.tasks?.[d.id] ?? {}
  const period = law.presentation?.clocks?.[d.id]
  const days = [
    ...(due ? [{ kind: 'own' as const, day: due }] : []),
    ...(since && period ? [{ kind: 'period' as const, day: endOf(since, period) }] : []),
    ...(isComing && d.from ? [{ kind: 'law' as const, day: d.from }] : []),
  ]
  return {
    ...{ id: d.id, moment, theme, state, hold: undefined },
    name: text.duty(d.id),
    // What is done says no longer how to do it.
    steps: state === 'done' ? [] : stepsOf(text.howTo('duty', d.id)),
    role: text.t(`who.${d.who}`),
    who: text.paper(`roles.${d.who}`),
    evidence: text.evidence(d.id),
    when: d.from ? text.paper(isComing ? 'plan.on' : 'plan.since', { day: text.day(d.from) }) : '',
    owner,
    days,
    due: days[0]?.day,
    note: personalNotes.notes[d.id] ?? '',
    articles: articlesOf(of, d),
    from: [
      ...questionsBehind(d),
      ...(personalNotes.done.includes(d.id) ? [`done.${d.id}`] : []),
      ...(personalNotes.notes[d.id] ? [`notes.${d.id}`] : []),
      ...(personalNotes.tasks?.[d.id] ? [`tasks.${d.id}`] : []),
    ],
  }
}
/** What is to be filed on the route, which is no duty. */
const filingOf = (of: PaperCase, item: StartItem, moment: string): Task => {
  const { text } = of
  return {
    ...{ id: `filing.${item.id}`, moment, theme: text.t('plan.theme.filing'), state: 'missing' as const },
    hold: of.report.verdict.start.state === 'notYet' && of.report.verdict.start.running !== 'yes' ? 'first' : undefined,
    name: text.paper('plan.file', { what: text.pathway(item.id) }),
    steps: stepsOf(text.howTo('route', item.id)),
    role: text.t('who.controller'),
    who: text.paper('roles.controller'),
    evidence: '',
    when: '',
    owner: '',
    days: [],
    due: undefined,
    note: '',
    articles: articlesOf(of, item),
    from: [],
  }
}

/** Returns whether the person wrote something of a duty. */
const isMarked = ({ personalNotes: { done, notes, tasks } }: PaperCase, id: string): boolean =>
  done.includes(id) || Boolean(notes[id]) || tasks?.[id] !== undefined

/**
 * Returns the plan of a case as tasks, in the order of time: what is open, what is done, what may come; then what the
 * answers or the edition of today no longer ask, where the person wrote something of it. What holds back the start
 * stands before what does not.
 */
export const tasksOf = (of: PaperCase): readonly Task[] => {
  const { text, report } = of
  const { verdict } = report
  const before = text.t(`plan.moment.${momentKey('beforeStart', verdict.start.running)}`)
  return [
    ...verdict.start.items.filter(({ kind }) => kind === 'filing').map((item) => filingOf(of, item, before)),
    ...report.plan.flatMap(({ moment, themes }) =>
      themes
        .flatMap(({ theme, items }) =>
          items.flatMap(({ duty, along }) =>
            [duty, ...along].map((d): Task => {
              const name = text.t(`plan.moment.${momentKey(moment, verdict.start.running)}`)
              const task = taskOf(of, d, name, text.t(`plan.theme.${theme}`), stateOf(of, d))
              return { ...task, hold: holdOf(of, task, { moment }) }
            }),
          ),
        )
        .toSorted((a, b) => inOrder(a.hold) - inOrder(b.hold)),
    ),
    ...verdict.flows.flatMap(({ name, duties }, i) =>
      duties
        .filter(({ applies, met }) => applies === 'holds' && met !== 'holds')
        .map((d) => {
          const task = taskOf(of, d, text.paper('part', { name }), '', stateOf(of, d))
          return { ...task, hold: holdOf(of, task, { flow: name }), id: `flow${i + 1}.${d.id}` }
        }),
    ),
    ...verdict.coming
      .filter(({ applies }) => applies === 'holds')
      .map((d) =>
        taskOf(of, d, text.paper('plan.coming'), '', of.personalNotes.done.includes(d.id) ? 'ticked' : 'coming'),
      ),
    ...report.maybe.map((d) => taskOf(of, d, text.paper('plan.maybe'), '', stateOf(of, d))),
    ...report.met.map((d) => taskOf(of, d, text.paper('plan.met'), '', 'done')),
    ...verdict.duties
      .filter((d) => d.applies === 'fails' && isMarked(of, d.id))
      .map((d) => ({ ...taskOf(of, d, text.paper('plan.gone'), '', 'gone'), days: [], due: undefined })),
  ]
}

/** Returns whether a task holds back the start, in words; empty where the verdict says nothing of it. */
export const holdInWords = ({ text }: Pick<PaperCase, 'text'>, { hold }: Task): string =>
  hold === undefined ? '' : text.paper(`plan.hold.${hold}`)

/** Returns whether nothing of a task is left to do. */
export const isClosed = ({ state }: Pick<Task, 'state'>): boolean => ['done', 'ticked', 'gone'].includes(state)

/** Returns the person in charge of a task; or the marked blank for one, or who must act where nothing is left to do. */
export const ownerOf = ({ text }: Pick<PaperCase, 'text'>, task: Task): string =>
  task.owner ||
  (isClosed(task) ? task.role : blankFor({ text }, task.who, text.paper('asked', { what: text.paper('plan.aName') })))

/** Returns a task as an item. */
export const taskItem = ({ text }: PaperCase, task: Task): PaperItem => ({
  id: task.id,
  label: task.name,
  status: task.from.length > 0 ? 'answered' : 'law',
  lines: [
    [text.paper(`state.${task.state}`), holdInWords({ text }, task)].filter((said) => said !== '').join(', '),
    ...[task.steps[0] ?? '', task.evidence, task.when].filter((line) => line !== ''),
    ...(task.note === '' ? [] : [text.paper('noted', { note: task.note })]),
    `${text.paper('columns.owner')}${text.t('excluded.colon')} ${ownerOf({ text }, task)}`,
    ...(task.due ? [`${text.paper('columns.date')}${text.t('excluded.colon')} ${text.day(task.due)}`] : []),
  ],
  from: task.from.length > 0 ? task.from : task.articles.map(({ source }) => `law.${source}`),
  who: task.who,
  articles: task.articles,
})

/** Returns the action plan. */
export const planPaper = (of: PaperCase): Paper => {
  const { text } = of
  const tasks = tasksOf(of)
  const asked = tasks.filter(({ state }) => state !== 'gone')
  const done = asked.filter(({ state }) => state === 'done' || state === 'ticked').length
  const moments = [...new Set(tasks.map(({ moment }) => moment))]
  const blocks: readonly Block[] =
    tasks.length === 0
      ? [{ kind: 'text', text: text.paper('plan.nothing') }]
      : [
          { kind: 'text', text: text.paper('plan.progress', { done, count: asked.length }) },
          ...moments.flatMap((moment): readonly Block[] => [
            { kind: 'heading', level: 1, text: moment },
            { kind: 'items', items: tasks.filter((task) => task.moment === moment).map((task) => taskItem(of, task)) },
          ]),
        ]
  return framed(of, { id: 'plan', blocks })
}
