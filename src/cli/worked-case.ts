import { truthOf } from '../core/condition.ts'
import { type Law, opens } from '../core/law.ts'
import { path, questionsOf, stopOf } from '../core/outline.ts'
import type { Answer, Given } from '../core/question.ts'
import type { Verdict } from '../core/verdict.ts'

/** A file of `tests/law/cases`: a case, and what it expects of the verdict. */
export type WorkedCase = {
  readonly case: { readonly asOf: string; readonly answers: Given }
  /** The number of stops answered; the lines of one page count as one stop. */
  readonly questionsAsked?: number
  readonly expected: {
    readonly headline: Readonly<Record<string, unknown>>
    readonly facts: Readonly<Record<string, string>>
    readonly duties: Readonly<Record<string, { readonly applies: string; readonly met?: string }>>
    readonly bars: readonly string[]
    readonly closed: readonly string[]
  }
}

/** Returns each expectation of a case that a verdict does not meet, with what the verdict says instead. */
export const unmetExpectations = ({ expected }: WorkedCase, verdict: Verdict): readonly string[] => {
  const headline: Readonly<Record<string, unknown>> = verdict.headline
  const held = verdict.bars.filter(({ truth }) => truth === 'holds').map(({ id }) => id)
  const closed = verdict.pathways.filter(({ status }) => status === 'closed').map(({ id }) => id)
  const factOf = (id: string) => verdict.facts.find((fact) => fact.id === id)?.truth
  const dutyOf = (id: string) => verdict.duties.find((duty) => duty.id === id)
  const compared: readonly (readonly [what: string, expected: unknown, found: unknown])[] = [
    ...Object.entries(expected.headline).map(([key, value]) => [`headline.${key}`, value, headline[key]] as const),
    ...Object.entries(expected.facts).map(([id, truth]) => [`fact ${id}`, truth, factOf(id)] as const),
    ...Object.entries(expected.duties).flatMap(([id, { applies, met }]) => [
      [`duty ${id} applies`, applies, dutyOf(id)?.applies] as const,
      [`duty ${id} met`, met, met === undefined ? undefined : dutyOf(id)?.met] as const,
    ]),
    ['bars', expected.bars.toSorted().join(', '), held.toSorted().join(', ')],
    ...expected.closed.map((id) => [`pathway ${id}`, 'closed', closed.includes(id) ? 'closed' : 'not closed'] as const),
  ]
  return compared
    .filter(([, wanted, found]) => wanted !== found)
    .map(([what, wanted, found]) => `${what}: ${wanted} expected, ${found} found`)
}

/** Returns answers with one more, in the order of the interview. */
export const withAnswer = ({ outline }: Law, given: Given, id: string, answer: Answer): Given => {
  const order = questionsOf(outline).map(({ question }) => question.id)
  const entries = Object.entries(given)
  const at = entries.findLastIndex(([other]) => order.indexOf(other) < order.indexOf(id)) + 1
  return Object.fromEntries(entries.toSpliced(at, 0, [id, answer]))
}

/** Returns the number of stops at which a case answers a question that it is asked. */
export const stopsAnswered = ({ outline }: Law, given: Given): number => {
  const { counted } = path(outline, given)
  return new Set(
    questionsOf(outline)
      .filter(({ question }) => counted[question.id] !== undefined)
      .map(stopOf),
  ).size
}

/**
 * Returns how a case stands to a question: `required`: it is asked before the interview rests, or on a page that the case
 * answers, and has no answer; `offered`: it is asked without either.
 */
export const needOf = ({ outline }: Law, given: Given, id: string): 'required' | 'offered' | undefined => {
  const { asked, optional } = path(outline, given)
  if (!asked.includes(id) || given[id] !== undefined) return undefined
  const page = questionsOf(outline).find(({ question }) => question.id === id)?.page
  const mates = questionsOf(outline).filter((ask) => page !== undefined && ask.page === page)
  const isPageAnswered = mates.some(({ question }) => asked.includes(question.id) && given[question.id] !== undefined)
  return isPageAnswered || !optional.includes(id) ? 'required' : 'offered'
}

/** Returns the pathways whose set of answers in `openings` opens them only with this answer. */
export const openedBy = (law: Law, openings: Readonly<Record<string, Given>>, id: string, answer: Answer) =>
  law.pathways
    .filter((pathway) => {
      const given = openings[pathway.id]
      const isOpen = (answers: Given) => truthOf(opens(pathway), path(law.outline, answers)) === 'holds'
      return given !== undefined && !isOpen(given) && isOpen(withAnswer(law, given, id, answer))
    })
    .map((pathway) => pathway.id)
