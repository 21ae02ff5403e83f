import type { InterviewLaw } from '../../core/law.ts'
import type { Path } from '../../core/outline.ts'
import type { Given } from '../../core/question.ts'
import type { InterviewStops } from './interview-stops.ts'

/** Whether a question asks about rules that are not in force yet. */
const isUpcoming = ({ presentation }: InterviewLaw, id: string) =>
  presentation?.upcomingThemes.includes(id.split('.')[0] ?? '') === true

/**
 * Returns the optional stops that the verdict offers next: one on readiness, one on upcoming rules. None before the
 * verdict.
 */
export const optionalStops = (law: InterviewLaw, here: Path, given: Given, { stopFor }: InterviewStops) => {
  const offered = here.at === 'verdict' ? here.optional.filter((id) => given[id] === undefined) : []
  const first = (of: readonly string[]) => of.map(stopFor)[0]
  return {
    readiness: first(offered.filter((id) => !isUpcoming(law, id))),
    upcoming: first(offered.filter((id) => isUpcoming(law, id))),
  }
}

/**
 * Returns how many optional stops remain in the part of the interview that a question belongs to, its own included, or
 * `undefined` where the question comes before the verdict.
 */
export const optionalPagesLeft = (
  law: InterviewLaw,
  id: string,
  { optional }: Path,
  given: Given,
  { stopFor }: InterviewStops,
): number | undefined => {
  if (!optional.includes(id)) return undefined
  const isSamePart = (other: string) => isUpcoming(law, other) === isUpcoming(law, id)
  const open = optional.filter((other) => (given[other] === undefined || other === id) && isSamePart(other))
  return new Set(open.map(stopFor)).size
}
