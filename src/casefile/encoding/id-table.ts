import type { Law } from '../../core/law.ts'
import { questionsOf } from '../../core/outline.ts'
import edition202611 from './tables/2026-11.json'
import edition202611Second from './tables/2026-11-2.json'

/**
 * The ids of one edition in a fixed order. Links and codes encode the index of an id, so they can be read after later
 * editions.
 */
export type IdTable = {
  readonly edition: string
  readonly covers: { readonly from: string; readonly until: string }
  readonly questions: Readonly<Record<string, { readonly one?: readonly string[]; readonly many?: readonly string[] }>>
  readonly flow: { readonly questions: readonly string[]; readonly duties: readonly string[] }
  readonly duties: readonly string[]
  readonly pathways: readonly string[]
  readonly bars: readonly string[]
}

/** The tables of all links and codes; the first is that of version 0.1.0. The index of a table is its number: add new tables at the end only. */
export const tables: readonly IdTable[] = [edition202611, edition202611Second]

/** Returns the table of a law in its present state. */
export const tableOf = ({ edition, covers, outline, flow, duties, pathways, bars }: Law): IdTable => ({
  edition,
  covers,
  questions: Object.fromEntries(
    questionsOf(outline).map(({ question: { id, kind, options } }) => [id, { [kind]: options }]),
  ),
  flow: { questions: flow?.questions ?? [], duties: flow?.duties ?? [] },
  duties: duties.map((d) => d.id),
  pathways: pathways.map((p) => p.id),
  bars: bars.map((b) => b.id),
})

/**
 * Returns the last table of an edition, which its links and codes are written with, and the number of the table.
 * @throws when the edition has no table.
 */
export const tableFor = (edition: string): { readonly number: number; readonly table: IdTable } => {
  const number = tables.findLastIndex((t) => t.edition === edition)
  const table = tables[number]
  if (!table)
    throw new Error(
      `tableFor: edition ${edition} has no table. Add one to src/casefile/encoding/tables and id-table.ts.`,
    )
  return { number, table }
}
