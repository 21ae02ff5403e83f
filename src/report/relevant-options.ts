import { type Answer, unsure } from '../core/question.ts'
import type { Reason } from '../core/reasons.ts'

/**
 * Returns the part of an answer that matters for a conclusion: of several options, those that its condition looked for,
 * with “I don't know” where the rest matters and is not known. If none of them was selected, returns the options looked
 * for, with `ticked: false`.
 */
export const relevantOptions = ({
  answer,
  ground,
  lookedFor,
}: Reason): { readonly ticked: boolean; readonly answer: Answer } => {
  if (answer === null || typeof answer === 'string') return { ticked: true, answer: answer ?? unsure }
  const among = answer.filter((option) => lookedFor.includes(option))
  if (among.length > 0) return { ticked: true, answer: ground === 'unsure' ? [...among, unsure] : among }
  if (ground === 'unsure') return { ticked: true, answer }
  return lookedFor.length > 0 && lookedFor.length < answer.length
    ? { ticked: false, answer: lookedFor }
    : { ticked: true, answer }
}
