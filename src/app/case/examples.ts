import type { Given } from '../../core/question.ts'
import answers from './examples.json'

/** The worked examples of the start page: cases of `tests/law/cases`. Their titles are in `locales/`. */
export const exampleIds = [
  'w01',
  'w02',
  'w03',
  'w04',
  'w05',
  'w06',
  'w07',
  'w09',
  'w10',
  'w11',
  'w12',
  'w13',
  'w14',
] as const
export type Example = (typeof exampleIds)[number]

/** The worked examples with the answers of their case files. `npm run law:outcomes` writes `examples.json`. */
export const examples: readonly { readonly id: Example; readonly answers: Given }[] = exampleIds.map((id) => ({
  id,
  answers: answers[id],
}))
