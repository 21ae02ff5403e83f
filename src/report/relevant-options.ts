import { type Answer, unsure } from '../core/question.ts'
import type { Reason } from '../core/reasons.ts'

/**
 * Returns the part of an answer that matters for a conclusion: of several options, those that its condition looked for.
 * If none of them was selected, returns the options looked for, with `ticked: false`.
 */
export const relevantOptions = ({
  answer,
  lookedFor,
}: Reason): { readonly ticked: boolean; readonly answer: Answer } => {
  if (answer === null || typeof answer === 'string') return { ticked: true, answer: answer ?? unsure }
  const among = answer.filter((option) => lookedFor.includes(option))
  if (among.length > 0) return { ticked: true, answer: among }
  return lookedFor.length > 0 && lookedFor.length < answer.length
    ? { ticked: false, answer: lookedFor }
    : { ticked: true, answer }
}
