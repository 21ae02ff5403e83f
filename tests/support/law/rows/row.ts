import { readFileSync } from 'node:fs'
import { assess } from '../../../../src/core/assess.ts'
import type { Law } from '../../../../src/core/law.ts'
import type { Given } from '../../../../src/core/question.ts'
import type { Certainty } from '../../../../src/core/source.ts'
import type { Truth } from '../../../../src/core/truth.ts'
import type { DutyFinding, Verdict } from '../../../../src/core/verdict.ts'

/** What a row of a digest says of a case. What it does not name, it does not speak of. */
type Says = {
  /** The route, or the state of the headline where there is none. */
  readonly route?: string
  readonly facts?: Readonly<Record<string, Truth>>
  readonly bars?: Readonly<Record<string, Truth>>
  /** Duties of the day; one that is not told does not apply. */
  readonly duties?: Readonly<Record<string, Truth>>
  /** How sure a duty is, in force or to come. */
  readonly certainty?: Readonly<Record<string, Certainty>>
  /** The provision that punishes neglecting a duty that applies. */
  readonly offences?: Readonly<Record<string, string>>
  /** Every duty to come whose name starts so, each with its first day. */
  readonly coming?: { readonly named: string; readonly are: Readonly<Record<string, string>> }
  /** The conditions of a pathway that fail. */
  readonly failing?: Readonly<Record<string, readonly string[]>>
}
/** A row of a digest, as a sentence that can be true or false of a law: a worked case, some answers changed, what is said of it. */
export type Row = {
  readonly row: string
  readonly what: string
  readonly of: string
  readonly changed: Given
  readonly day: string
  readonly says: Says
}

const folder = new URL('../../../law/cases/', import.meta.url)
const known = new Map<string, Given>()
/** The answers of a worked case. */
export const answersOfCase = (name: string): Given => {
  const found =
    known.get(name) ?? (JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')).case.answers as Given)
  known.set(name, found)
  return found
}
export const givenBy = ({ of, changed }: Pick<Row, 'of' | 'changed'>): Given => ({ ...answersOfCase(of), ...changed })

const each = <T>(wanted: Readonly<Record<string, unknown>> | undefined, now: (id: string) => T) =>
  Object.fromEntries(Object.keys(wanted ?? {}).map((id) => [id, now(id)]))
const begins = (named: string, { coming }: Verdict) =>
  coming.filter((d) => d.id.startsWith(named) && d.applies === 'holds')

/** What a law says of a row’s case, in the row’s own shape. */
export const heardBy = (law: Law, row: Row) => {
  const v = assess(law, givenBy(row), row.day)
  const { says } = row
  const duty = (id: string): DutyFinding | undefined => [...v.duties, ...v.coming].find((d) => d.id === id)
  const heard: Record<keyof Says, unknown> = {
    route: v.headline.pathway ?? v.headline.state,
    facts: each(says.facts, (id) => v.facts.find((f) => f.id === id)?.truth),
    bars: each(says.bars, (id) => v.bars.find((b) => b.id === id)?.truth),
    duties: each(says.duties, (id) => v.duties.find((d) => d.id === id)?.applies ?? 'fails'),
    certainty: each(says.certainty, (id) => duty(id)?.certainty),
    offences: each(says.offences, (id) => (duty(id)?.applies === 'holds' ? duty(id)?.offence?.pinpoint : undefined)),
    coming: says.coming && {
      named: says.coming.named,
      are: Object.fromEntries(begins(says.coming.named, v).map((d) => [d.id, d.from])),
    },
    failing: each(says.failing, (id) =>
      v.pathways
        .find((p) => p.id === id)
        ?.requirements.filter((r) => r.truth === 'fails')
        .map((r) => r.id),
    ),
  }
  return Object.fromEntries(Object.keys(says).map((part) => [part, heard[part as keyof Says]]))
}

/** The day on which the rows are read, unless they say another. */
export const today = '2026-11-24'
