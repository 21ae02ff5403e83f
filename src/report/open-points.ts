import type { Presentation } from '../core/law.ts'
import type { Given } from '../core/question.ts'
import type { Verdict } from '../core/verdict.ts'

/**
 * Returns whether the letter to a provider is offered: its duty applies, or may apply. Points asked in doubt cost
 * nothing, and the answers may settle the doubt.
 */
export const isLetterOffered = (
  letter: Pick<Presentation['providerLetter'], 'duty'>,
  { duties }: Pick<Verdict, 'duties'>,
) => duties.some(({ id, applies }) => id === letter.duty && applies !== 'fails')

/**
 * Returns the ids of the points of a letter that no answer settles yet. Once one activity of the provider is known,
 * points about activities it does not perform are left out.
 */
export const openPoints = (
  { activities, points }: Presentation['providerLetter'],
  answers: Given,
): readonly string[] => {
  const given = (question: string): readonly string[] => [answers[question] ?? []].flat()
  const known = new Set(points.flatMap(({ activity }) => activity ?? []))
  const performed = given(activities).filter((option) => known.has(option))
  return points
    .filter(({ question, settledBy }) => !given(question).some((option) => settledBy.includes(option)))
    .filter(({ activity }) => activity === undefined || performed.length === 0 || performed.includes(activity))
    .map(({ id }) => id)
}
