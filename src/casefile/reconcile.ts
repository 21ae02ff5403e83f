import { isDay } from '../core/calendar-day.ts'
import type { Law } from '../core/law.ts'
import { questionsOf } from '../core/outline.ts'
import { type Answer, type AnswerProblem, problemWith } from '../core/question.ts'
import { isVisible } from '../core/typed-text.ts'
import { carryOver } from './carry-over.ts'
import { type Aside, type Case, type CaseNotice, type CaseNoticeKind, type CaseProblem, shown } from './case.ts'
import { jsonPath } from './safe-json.ts'
import type { CaseInFile } from './schema.ts'

type Ids<T> = Readonly<Record<string, T>>
type Objection = CaseNoticeKind | AnswerProblem

/**
 * Objections to entries that no edition can have written. Other entries may come from another edition and are kept
 * aside.
 */
const malformed = ['wrongShape', 'empty', 'exclusive', 'repeated', 'notOfAFlow', 'dayOutsideEdition'] as const
const isMalformed = (objection: Objection): objection is (typeof malformed)[number] =>
  malformed.includes(objection as (typeof malformed)[number])
const noticeOf = (objection: Objection): CaseNoticeKind =>
  objection === 'wrongShape' || objection === 'empty' || objection === 'exclusive' || objection === 'repeated'
    ? 'otherShape'
    : objection

/**
 * Returns a well-formed case with the entries that this law knows. Unknown entries are kept aside, each with a notice;
 * entries that a file of this edition cannot contain are problems. Entries that another edition kept aside are restored
 * if this one knows them.
 */
export const reconcile = (
  file: CaseInFile,
  law: Law,
): { readonly case: Case; readonly notices: readonly CaseNotice[]; readonly problems: readonly CaseProblem[] } => {
  const notices: CaseNotice[] = []
  const problems: CaseProblem[] = []
  const isThisEdition = file.edition === law.edition
  const notify = (kind: CaseNoticeKind, where: string, detail: unknown = '') =>
    notices.push({ kind, where, detail: shown(detail) })
  if (!isThisEdition) notify('otherEdition', 'edition', file.edition)
  const questions = new Map(questionsOf(law.outline).map(({ question }) => [question.id, question]))
  const describing = new Set(law.flow?.questions)
  const duties = new Set(law.duties.map((d) => d.id))

  /** Reports a problem and returns true if the entry must be rejected; returns false if it is kept aside. */
  const rejects = (objection: Objection, where: string, detail: unknown): boolean => {
    if (!isThisEdition || !isMalformed(objection)) return false
    problems.push({ kind: objection, where, detail: shown(detail) })
    return true
  }
  /** Returns answers of an earlier version as this law knows them, with a notice for each that was replaced. */
  const upToDate = (at: string, answers: Ids<Answer>): Ids<Answer> => {
    const { answers: today, carried } = carryOver(answers, law)
    for (const { from, answer, to } of carried) notify('carriedOver', jsonPath(at, from), [answer, ...to])
    return today
  }
  /** Divides the entries of one part of the file, and those kept aside before, into known and unknown ones. */
  const part = <T>(
    at: string,
    entries: Ids<T>,
    keptAside: Ids<T>,
    objectionTo: (id: string, value: T) => Objection | undefined,
  ) => {
    const known: Record<string, T> = {}
    const unknown: Record<string, T> = {}
    for (const [id, value] of Object.entries(keptAside)) {
      const since = Object.hasOwn(entries, id) ? 'answeredSince' : undefined
      const objection = objectionTo(id, value) ?? since
      if (objection === undefined) known[id] = value
      else unknown[id] = value
      if (objection !== undefined) notify(noticeOf(objection), jsonPath(`aside.${at}`, id), value)
    }
    for (const [id, value] of Object.entries(entries)) {
      const objection = objectionTo(id, value)
      const where = jsonPath(at, id)
      if (objection === undefined) known[id] = value
      else if (!rejects(objection, where, value)) {
        if (Object.hasOwn(unknown, id)) notify('superseded', jsonPath(`aside.${at}`, id), unknown[id])
        unknown[id] = value
        notify(noticeOf(objection), where, value)
      }
    }
    return { known, unknown }
  }
  const objectionToAnswer = (id: string, answer: Answer): Objection | undefined => {
    const question = questions.get(id)
    return question ? problemWith(question, answer) : 'unknownQuestion'
  }
  const objectionToFlowAnswer = (id: string, answer: Answer): Objection | undefined =>
    questions.has(id) && !describing.has(id) ? 'notOfAFlow' : objectionToAnswer(id, answer)

  const before: Aside = file.aside ?? {}
  for (const [at, list] of [
    ['flows', file.flows ?? []],
    ['aside.flows', before.flows ?? []],
  ] as const)
    for (const [i, { name }] of list.entries()) {
      if (!isVisible(name)) problems.push({ kind: 'invisibleName', where: `${at}[${i}].name`, detail: shown(name) })
      if (list.findIndex((f) => f.name === name) !== i)
        problems.push({ kind: 'badFlows', where: `${at}[${i}].name`, detail: shown(name) })
    }

  const day = { asOf: file.asOf, aside: undefined as string | undefined }
  if (file.asOf !== undefined) {
    if (!isDay(file.asOf)) problems.push({ kind: 'badDay', where: 'asOf', detail: shown(file.asOf) })
    else if (isOutside(file.asOf, law) && !rejects('dayOutsideEdition', 'asOf', file.asOf)) {
      notify('dayOutsideEdition', 'asOf', file.asOf)
      day.asOf = undefined
      day.aside = file.asOf
    }
  }
  if (before.asOf !== undefined && day.aside === undefined) {
    if (day.asOf === undefined && isDay(before.asOf) && !isOutside(before.asOf, law)) day.asOf = before.asOf
    else {
      notify(day.asOf === undefined ? 'dayOutsideEdition' : 'answeredSince', 'aside.asOf', before.asOf)
      day.aside = before.asOf
    }
  }
  const answers = part(
    'answers',
    upToDate('answers', file.answers),
    upToDate('aside.answers', before.answers ?? {}),
    objectionToAnswer,
  )
  const flows = (file.flows ?? []).map(({ name, answers }, i) => {
    const keptAside = before.flows?.find((f) => f.name === name)?.answers ?? {}
    return { name, ...part(`flows[${i}].answers`, answers, keptAside, objectionToFlowAnswer) }
  })
  const flowsGone = (before.flows ?? []).filter(({ name }) => !flows.some((f) => f.name === name))
  for (const { name } of flowsGone) notify('flowGone', 'aside.flows', name)
  const notes = part('notes', file.notes ?? {}, before.notes ?? {}, (id) =>
    questions.has(id) || duties.has(id) ? undefined : id.includes('.') ? 'unknownQuestion' : 'unknownDuty',
  )
  const ticked = [...new Set([...(file.done ?? []), ...(before.done ?? [])])]
  const unknownDuties = ticked.filter((id) => !duties.has(id)).toSorted()
  for (const id of unknownDuties) notify('unknownDuty', 'done', id)
  const done = ticked.filter((id) => duties.has(id))

  for (const [at, all] of [
    ['tasks', file.tasks ?? {}],
    ['aside.tasks', before.tasks ?? {}],
  ] as const)
    for (const [id, task] of Object.entries(all))
      for (const key of ['due', 'since'] as const)
        if (task[key] !== undefined && !isDay(task[key]))
          problems.push({ kind: 'badDay', where: `${jsonPath(at, id)}.${key}`, detail: shown(task[key]) })
  const tasks = part('tasks', file.tasks ?? {}, before.tasks ?? {}, (id) =>
    duties.has(id) ? undefined : 'unknownDuty',
  )

  const flowsAside = [
    ...flows.filter(({ unknown }) => !isEmpty(unknown)).map(({ name, unknown }) => ({ name, answers: unknown })),
    ...flowsGone,
  ]
  const aside: Aside = {
    ...(day.aside === undefined ? {} : { asOf: day.aside }),
    ...(isEmpty(answers.unknown) ? {} : { answers: answers.unknown }),
    ...(flowsAside.length === 0 ? {} : { flows: flowsAside }),
    ...(isEmpty(notes.unknown) ? {} : { notes: notes.unknown }),
    ...(unknownDuties.length === 0 ? {} : { done: unknownDuties }),
    ...(isEmpty(tasks.unknown) ? {} : { tasks: tasks.unknown }),
  }
  return {
    notices,
    problems,
    case: {
      format: 'cadrage-case',
      version: 3,
      edition: law.edition,
      ...(day.asOf === undefined ? {} : { asOf: day.asOf }),
      ...(file.title === undefined || file.title === '' ? {} : { title: file.title }),
      answers: answers.known,
      ...(file.flows === undefined ? {} : { flows: flows.map(({ name, known }) => ({ name, answers: known })) }),
      ...(isEmpty(notes.known) ? {} : { notes: notes.known }),
      ...(done.length === 0 ? {} : { done }),
      ...(isEmpty(tasks.known) ? {} : { tasks: tasks.known }),
      ...(isEmpty(aside) ? {} : { aside }),
    },
  }
}

const isOutside = (day: string, { covers }: Law) => day < covers.from || day > covers.until
const isEmpty = (value: object) => Object.keys(value).length === 0
