import type { Law } from '../core/law.ts'
import { questionsOf } from '../core/outline.ts'
import { type Answer, type AnswerProblem, problemWith } from '../core/question.ts'
import { isDay } from './calendar-day.ts'
import { type Aside, type Case, type CaseNotice, type CaseNoticeKind, type CaseProblem, shown } from './case.ts'
import { jsonPath } from './safe-json.ts'
import type { CaseInFile } from './schema.ts'

type Ids<T> = Readonly<Record<string, T>>
type Doubt = CaseNoticeKind | AnswerProblem

/** What no edition could have written is refused; what another may have written is kept aside. */
const malformed = ['wrongShape', 'empty', 'exclusive', 'repeated', 'notOfAFlow', 'dayOutsideEdition'] as const
const isMalformed = (doubt: Doubt): doubt is (typeof malformed)[number] =>
  malformed.includes(doubt as (typeof malformed)[number])
const noticeOf = (doubt: Doubt): CaseNoticeKind =>
  doubt === 'wrongShape' || doubt === 'empty' || doubt === 'exclusive' || doubt === 'repeated' ? 'otherShape' : doubt

/**
 * A well-formed case as this law takes it: what it knows in place, the rest aside and listed; what a file of this very
 * edition cannot hold is a problem. Entries kept aside by another edition come back when this one knows them.
 */
export const reconcile = (
  file: CaseInFile,
  law: Law,
): { readonly case: Case; readonly notices: readonly CaseNotice[]; readonly problems: readonly CaseProblem[] } => {
  const notices: CaseNotice[] = []
  const problems: CaseProblem[] = []
  const isOurs = file.edition === law.edition
  const tell = (kind: CaseNoticeKind, where: string, detail: unknown = '') =>
    notices.push({ kind, where, detail: shown(detail) })
  if (!isOurs) tell('otherEdition', 'edition', file.edition)
  const questions = new Map(questionsOf(law.outline).map(({ question }) => [question.id, question]))
  const described = new Set(law.flow?.questions)
  const duties = new Set(law.duties.map((d) => d.id))

  /** Is this entry refused, or only kept aside? */
  const refuses = (doubt: Doubt, where: string, detail: unknown): boolean => {
    if (!isOurs || !isMalformed(doubt)) return false
    problems.push({ kind: doubt, where, detail: shown(detail) })
    return true
  }
  const part = <T>(at: string, entries: Ids<T>, before: Ids<T>, doubt: (id: string, value: T) => Doubt | undefined) => {
    const taken: Record<string, T> = {}
    const left: Record<string, T> = {}
    for (const [id, value] of Object.entries(before)) {
      const since = Object.hasOwn(entries, id) ? 'answeredSince' : undefined
      const reason = doubt(id, value) ?? since
      if (reason === undefined) taken[id] = value
      else left[id] = value
      if (reason !== undefined) tell(noticeOf(reason), jsonPath(`aside.${at}`, id), value)
    }
    for (const [id, value] of Object.entries(entries)) {
      const reason = doubt(id, value)
      const where = jsonPath(at, id)
      if (reason === undefined) taken[id] = value
      else if (!refuses(reason, where, value)) {
        if (Object.hasOwn(left, id)) tell('superseded', jsonPath(`aside.${at}`, id), left[id])
        left[id] = value
        tell(noticeOf(reason), where, value)
      }
    }
    return { taken, left }
  }
  const answerDoubt = (id: string, answer: Answer): Doubt | undefined => {
    const question = questions.get(id)
    return question ? problemWith(question, answer) : 'unknownQuestion'
  }
  const flowDoubt = (id: string, answer: Answer): Doubt | undefined =>
    questions.has(id) && !described.has(id) ? 'notOfAFlow' : answerDoubt(id, answer)

  const before: Aside = file.aside ?? {}
  for (const [at, list] of [
    ['flows', file.flows ?? []],
    ['aside.flows', before.flows ?? []],
  ] as const)
    for (const [i, { name }] of list.entries())
      if (list.findIndex((f) => f.name === name) !== i)
        problems.push({ kind: 'badFlows', where: `${at}[${i}].name`, detail: shown(name) })

  const day = { asOf: file.asOf, aside: undefined as string | undefined }
  if (file.asOf !== undefined) {
    if (!isDay(file.asOf)) problems.push({ kind: 'badDay', where: 'asOf', detail: shown(file.asOf) })
    else if (isOutside(file.asOf, law) && !refuses('dayOutsideEdition', 'asOf', file.asOf)) {
      tell('dayOutsideEdition', 'asOf', file.asOf)
      day.asOf = undefined
      day.aside = file.asOf
    }
  }
  if (before.asOf !== undefined && day.aside === undefined) {
    if (day.asOf === undefined && isDay(before.asOf) && !isOutside(before.asOf, law)) day.asOf = before.asOf
    else {
      tell(day.asOf === undefined ? 'dayOutsideEdition' : 'answeredSince', 'aside.asOf', before.asOf)
      day.aside = before.asOf
    }
  }
  const answers = part('answers', file.answers, before.answers ?? {}, answerDoubt)
  const flows = (file.flows ?? []).map(({ name, answers }, i) => {
    const asideOf = before.flows?.find((f) => f.name === name)?.answers ?? {}
    return { name, ...part(`flows[${i}].answers`, answers, asideOf, flowDoubt) }
  })
  const lost = (before.flows ?? []).filter(({ name }) => !flows.some((f) => f.name === name))
  for (const { name } of lost) tell('flowGone', 'aside.flows', name)
  const notes = part('notes', file.notes ?? {}, before.notes ?? {}, (id) =>
    questions.has(id) ? undefined : 'unknownQuestion',
  )
  const ticked = [...new Set([...(file.done ?? []), ...(before.done ?? [])])]
  const unknown = ticked.filter((id) => !duties.has(id))
  for (const id of unknown) tell('unknownDuty', 'done', id)
  const done = ticked.filter((id) => duties.has(id))

  const flowsLeft = [
    ...flows.filter(({ left }) => !isEmpty(left)).map(({ name, left }) => ({ name, answers: left })),
    ...lost,
  ]
  const aside: Aside = {
    ...(day.aside === undefined ? {} : { asOf: day.aside }),
    ...(isEmpty(answers.left) ? {} : { answers: answers.left }),
    ...(flowsLeft.length === 0 ? {} : { flows: flowsLeft }),
    ...(isEmpty(notes.left) ? {} : { notes: notes.left }),
    ...(unknown.length === 0 ? {} : { done: unknown }),
  }
  return {
    notices,
    problems,
    case: {
      format: 'cadrage-case',
      version: 2,
      edition: law.edition,
      ...(day.asOf === undefined ? {} : { asOf: day.asOf }),
      ...(file.title === undefined ? {} : { title: file.title }),
      answers: answers.taken,
      ...(file.flows === undefined ? {} : { flows: flows.map(({ name, taken }) => ({ name, answers: taken })) }),
      ...(isEmpty(notes.taken) ? {} : { notes: notes.taken }),
      ...(done.length === 0 ? {} : { done }),
      ...(isEmpty(aside) ? {} : { aside }),
    },
  }
}

const isOutside = (day: string, { covers }: Law) => day < covers.from || day > covers.until
const isEmpty = (value: object) => Object.keys(value).length === 0
