import type { Flow } from '../core/assess.ts'
import type { Law } from '../core/law.ts'
import { questionsOf } from '../core/outline.ts'
import { type Answer, type Given, problemWith } from '../core/question.ts'

/** One case as it is kept in a file: ids only, no display text but the person's own title. */
export type Case = {
  readonly format: 'cadrage-case'
  readonly version: 1
  readonly edition: string
  readonly asOf?: string
  readonly title?: string
  readonly answers: Given
  readonly flows?: readonly Flow[]
}
/** What is wrong with a file, and where. */
export type CaseProblem = { readonly kind: CaseProblemKind; readonly where: string; readonly detail: string }
export type CaseProblemKind =
  | 'tooLarge'
  | 'notJson'
  | 'notACase'
  | 'unknownVersion'
  | 'unknownEdition'
  | 'unknownKey'
  | 'badFlows'
  | 'notOfAFlow'
  | 'badDay'
  | 'dayOutsideEdition'
  | 'badTitle'
  | 'badAnswers'
  | 'unknownQuestion'
  | 'notAnOption'
  | 'wrongShape'
  | 'empty'
  | 'exclusive'
  | 'repeated'

const most = 1_000_000
const keys = ['format', 'version', 'edition', 'asOf', 'title', 'answers', 'flows']

/**
 * Reads a case file against the law it names. Gives the case, or every problem found; never throws for what a file holds.
 */
export const readCase = (
  text: string,
  law: Law,
): { readonly case: Case } | { readonly problems: readonly CaseProblem[] } => {
  if (text.length > most) return { problems: [{ kind: 'tooLarge', where: '', detail: `${text.length} > ${most}` }] }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return { problems: [{ kind: 'notJson', where: '', detail: error instanceof Error ? error.message : '' }] }
  }
  if (!isRecord(value) || value['format'] !== 'cadrage-case')
    return {
      problems: [{ kind: 'notACase', where: 'format', detail: shown(isRecord(value) ? value['format'] : value) }],
    }
  const problems = problemsOf(value, law)
  if (problems.length > 0) return { problems }
  const { asOf, title } = value
  return {
    case: {
      format: 'cadrage-case',
      version: 1,
      edition: law.edition,
      ...(typeof asOf === 'string' ? { asOf } : {}),
      ...(typeof title === 'string' ? { title } : {}),
      answers: value['answers'] as Given,
      ...(value['flows'] === undefined ? {} : { flows: value['flows'] as readonly Flow[] }),
    },
  }
}

const problemsOf = (value: Readonly<Record<string, unknown>>, law: Law): readonly CaseProblem[] => {
  const problems: CaseProblem[] = []
  const say = (kind: CaseProblemKind, where: string, detail: unknown = '') =>
    problems.push({ kind, where, detail: shown(detail) })
  for (const key of Object.keys(value)) if (!keys.includes(key)) say('unknownKey', key)
  if (value['version'] !== 1) say('unknownVersion', 'version', value['version'])
  if (value['edition'] !== law.edition) say('unknownEdition', 'edition', value['edition'])
  const { asOf, title, answers } = value
  if (asOf !== undefined) {
    if (!isDay(asOf)) say('badDay', 'asOf', asOf)
    else if (asOf < law.covers.from || asOf > law.covers.until) say('dayOutsideEdition', 'asOf', asOf)
  }
  if (title !== undefined && (typeof title !== 'string' || title.length > 200)) say('badTitle', 'title')
  if (!isRecord(answers)) {
    say('badAnswers', 'answers', answers)
    return problems
  }
  const questions = new Map(questionsOf(law.outline).map(({ question }) => [question.id, question]))
  const check = (given: Readonly<Record<string, unknown>>, where: string, allowed?: readonly string[]) => {
    for (const [id, answer] of Object.entries(given)) {
      const question = questions.get(id)
      const outside = question && allowed && !allowed.includes(id) ? 'notOfAFlow' : undefined
      const problem = outside ?? (question ? problemWith(question, answer) : 'unknownQuestion')
      if (problem) say(problem, `${where}["${id}"]`, answer)
    }
  }
  check(answers, 'answers')
  const { flows = [] } = value
  if (!Array.isArray(flows) || flows.length > 50) say('badFlows', 'flows', flows)
  else
    for (const [i, flow] of flows.entries())
      if (
        !isRecord(flow) ||
        !isName(flow['name']) ||
        flows.findIndex((f) => isRecord(f) && f['name'] === flow['name']) !== i ||
        !isRecord(flow['answers']) ||
        Object.keys(flow).length !== 2
      )
        say('badFlows', `flows[${i}]`, flow)
      else check(flow['answers'], `flows[${i}].answers`, law.flow?.questions ?? [])
  return problems
}

/** The text of a case file: two spaces, answers in reading order, a newline at the end. */
export const writeCase = (
  { edition, asOf, title, answers, flows = [] }: Omit<Case, 'format' | 'version'>,
  law: Law,
): string => {
  const inOrder = (given: Given): Given => {
    const ordered: Record<string, Answer> = {}
    for (const { question } of questionsOf(law.outline)) {
      const answer = given[question.id]
      if (answer !== undefined) ordered[question.id] = answer
    }
    return ordered
  }
  const file: Case = {
    format: 'cadrage-case',
    version: 1,
    edition,
    ...(asOf === undefined ? {} : { asOf }),
    ...(title === undefined || title === '' ? {} : { title }),
    answers: inOrder(answers),
    ...(flows.length === 0 ? {} : { flows: flows.map((f) => ({ name: f.name, answers: inOrder(f.answers) })) }),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** A real calendar day written `YYYY-MM-DD`. */
export const isDay = (value: unknown): value is string => {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false
  const day = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === value
}

const isName = (value: unknown): boolean => typeof value === 'string' && value !== '' && value.length <= 120
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const shown = (value: unknown): string =>
  (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, 80)
