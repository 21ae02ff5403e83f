import { type Law, sourcesOf } from '../../../src/core/law.ts'
import { questionsOf } from '../../../src/core/outline.ts'

const list = (names: readonly string[]) => (names.length === 0 ? '–' : names.join(', '))

/** A table of Markdown. */
export const table = (head: readonly string[], lines: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...lines].map((line) => `| ${line.join(' | ')} |`).join('\n')

/** Each source a law cites, with its pinpoint, how sure and how well known it is, and the rules that cite it. */
export const coverageOf = (law: Law): readonly (readonly [id: string, ...cells: string[]])[] => {
  const citing = new Map<string, string[]>()
  const cite = (rule: string, sources: readonly { readonly id: string }[]) => {
    for (const { id } of sources) citing.set(id, [...(citing.get(id) ?? []), rule])
  }
  for (const { question, citing: why } of questionsOf(law.outline)) cite(`question ${question.id}`, why)
  for (const f of law.facts) cite(`fact ${f.fact.id}`, f.citing)
  for (const b of law.bars) cite(`bar ${b.id}`, b.citing)
  for (const d of law.duties) cite(`duty ${d.id}`, d.citing)
  for (const p of law.pathways) {
    cite(p.id, p.citing)
    for (const [r, { citing: why }] of Object.entries(p.requirements)) cite(`${p.id}.${r}`, why)
  }
  return sourcesOf(law).map(({ id, pinpoint, certainty, verification }) => [
    id,
    pinpoint,
    `${certainty}, ${verification}`,
    list(citing.get(id) ?? []),
  ])
}

/** Every day a law knows, in order: what begins on it, and what ends. */
export const calendarOf = (law: Law): readonly (readonly [day: string, begins: string, ends: string])[] => {
  const begins = new Map<string, string[]>()
  const ends = new Map<string, string[]>()
  const add = (to: Map<string, string[]>, day: string | null | undefined, what: string) => {
    if (day) to.set(day, [...(to.get(day) ?? []), what])
  }
  add(begins, law.covers.from, `edition ${law.edition}`)
  add(ends, law.covers.until, `edition ${law.edition}`)
  for (const d of law.duties) add(begins, d.from, `duty ${d.id}`)
  for (const s of sourcesOf(law)) {
    add(begins, s.from, s.id)
    add(ends, s.until, s.id)
  }
  const days = [...new Set([...begins.keys(), ...ends.keys()])].sort()
  return days.map((day) => [day, list(begins.get(day) ?? []), list(ends.get(day) ?? [])])
}

/** Every rule a law punishes neglecting, and what failing each condition of each pathway means. */
export const effectsOf = (law: Law): readonly (readonly [rule: string, effect: string])[] => [
  ...law.duties.flatMap((d) => (d.offence ? [[`duty ${d.id}`, `punished by ${d.offence.id}`] as const] : [])),
  ...law.pathways.flatMap((p) =>
    Object.entries(p.requirements).map(([id, { failing }]) => [`${p.id}.${id}`, failing] as const),
  ),
]
