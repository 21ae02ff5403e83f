import type { Path } from '../../core/outline.ts'
import type { Given } from '../../core/question.ts'
import type { InterviewStops } from './interview-stops.ts'

/** Does a question ask about rules to come? */
const isAhead = (id: string) => id.startsWith('ehds.') || id.startsWith('acts.')

/** The stops the verdict may offer next: how far one is, and the rules to come. None before the verdict stands. */
export const optionalStops = (here: Path, given: Given, { stopFor }: InterviewStops) => {
  const offered = here.at === 'verdict' ? here.optional.filter((id) => given[id] === undefined).map(stopFor) : []
  return { readiness: offered.find((id) => !isAhead(id)), ahead: offered.find(isAhead) }
}

/** How many stops are left in the part of the interview a question belongs to: the verdict’s, or one only offered. */
export const remainingStops = (
  id: string,
  { optional, atMostLeft }: Path,
  given: Given,
  { stopFor }: InterviewStops,
): number =>
  optional.includes(id)
    ? new Set(optional.filter((other) => given[other] === undefined && isAhead(other) === isAhead(id)).map(stopFor))
        .size
    : atMostLeft
