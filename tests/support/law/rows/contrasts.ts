import { readFileSync } from 'node:fs'
import type { Law } from '../../../../src/core/law.ts'
import { heardOf } from '../sweep.ts'
import { givenBy, type Row } from './row.ts'

/**
 * A worked case with a few answers changed, and what some part of a rule then makes the law tell, or not tell.
 * Named as in the tables of `docs/`: a fact, “duty x”, “coming x”, “mr004 closed”; “asks x”, “closed by x”, “disputed x”.
 */
export type Contrast = Pick<Row, 'of' | 'changed'> & {
  readonly says: readonly string[]
  readonly not: readonly string[]
}
export const contrasts = JSON.parse(
  readFileSync(new URL('../../../law/contrasts.json', import.meta.url), 'utf8'),
) as readonly Contrast[]

/** What a law tells of a contrast, in its own shape. */
export const contrastIn = (law: Law, contrast: Contrast): Pick<Contrast, 'says' | 'not'> => {
  const { said, asked, closures, disputes } = heardOf(law, givenBy(contrast))
  const told = new Set([
    ...said,
    ...asked.map((id) => `asks ${id}`),
    ...closures.map((id) => `closed by ${id}`),
    ...disputes.map((point) => `disputed ${point}`),
  ])
  return { says: contrast.says.filter((s) => told.has(s)), not: contrast.not.filter((s) => !told.has(s)) }
}
