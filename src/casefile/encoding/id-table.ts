import type { Law } from '../../core/law.ts'
import { questionsOf } from '../../core/outline.ts'
import edition202611 from './tables/2026-11.json'

/** The ids of one edition by their place: what links and codes are read by, long after the edition is gone. */
export type IdTable = {
  readonly edition: string
  readonly covers: { readonly from: string; readonly until: string }
  readonly questions: Readonly<Record<string, { readonly one?: readonly string[]; readonly many?: readonly string[] }>>
  readonly flow: { readonly questions: readonly string[]; readonly duties: readonly string[] }
  readonly duties: readonly string[]
  readonly pathways: readonly string[]
  readonly bars: readonly string[]
}

/** Every table that a link or a code may have been written by. Its place here is its number: only ever add at the end. */
export const tables: readonly IdTable[] = [edition202611]

/** The table of a law as it stands. */
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
 * The number of the table an edition writes by: its last.
 * @throws when no table was written for the edition.
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
