import { type Answer, isPartial, unsure } from '../core/question.ts'
import type { Say } from './law-text.ts'

/**
 * Returns an answer in words: “I don’t know”, or its options, with “The rest, I don’t know” last where it says so.
 * `doubt` gives these two texts.
 */
export const answerInWords = (
  say: Pick<Say, 'option'>,
  doubt: (which: 'unsure' | 'unsureRest') => string,
  question: string,
  answer: Answer,
): string => {
  if (answer === unsure) return doubt('unsure')
  const ticked = [answer].flat().filter((option) => option !== unsure)
  const words = ticked.map((option) => say.option(question, option))
  return [...words, ...(isPartial(answer) ? [doubt('unsureRest')] : [])].join(' · ')
}
