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
  const offered = here.at === 'verdict' ? here.optional.filter((id) => given[id] === undefined).map(stopFor) : []
  return {
    readiness: offered.find((id) => !isUpcoming(law, id)),
    upcoming: offered.find((id) => isUpcoming(law, id)),
  }
}

/**
 * Returns how many stops remain in the part of the interview that a question belongs to: before the verdict, or an
 * optional part.
 */
export const remainingStops = (
  law: InterviewLaw,
  id: string,
  { optional, atMostLeft }: Path,
  given: Given,
  { stopFor }: InterviewStops,
): number => {
  if (!optional.includes(id)) return atMostLeft
  const isSamePart = (other: string) => isUpcoming(law, other) === isUpcoming(law, id)
  return new Set(optional.filter((other) => given[other] === undefined && isSamePart(other)).map(stopFor)).size
}
