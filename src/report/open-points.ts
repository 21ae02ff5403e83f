import type { Presentation } from '../core/law.ts'
import type { Given } from '../core/question.ts'

/**
 * The points of a letter that are still open in a case, by id: no answer settles them yet. A point about an activity that
 * the provider does not perform is left out, once one of its activities is known.
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
