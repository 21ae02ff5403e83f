import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { law } from '../../src/law/index.ts'
import { judge } from '../support/law/judged-mutants.ts'
import { mutantsOf } from '../support/law/mutants.ts'
import { table } from '../support/law/tables.ts'

/** Why a mutant that survives is left alive, by its own name or by that of its rule. */
const reasons = JSON.parse(readFileSync(new URL('survivors.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, string>
>

const reasonOf = ({ what, rule }: { readonly what: string; readonly rule: string }): string | undefined =>
  reasons[what] ?? reasons[rule]

const far = 8000
const near = 1500
const countBy = <T>(list: readonly T[], by: (one: T) => string) => {
  const counts = new Map<string, number>()
  for (const one of list) counts.set(by(one), (counts.get(by(one)) ?? 0) + 1)
  return counts
}

test('at least 95 % of the mutants that change some verdict are caught, and each survivor has its reason', async () => {
  const { caught, survivors, alike, score } = judge(law, mutantsOf(law), { far, near })
  const percent = (100 * score).toFixed(1)
  const all = [...caught, ...survivors, ...alike]
  const kinds = [...countBy(all, (m) => m.kind).keys()]
  const caughtOf = countBy(caught, (m) => m.kind)
  const survivorsOf = countBy(survivors, (m) => m.kind)
  const alikeOf = countBy(alike, (m) => m.kind)
  const figure = (counts: ReadonlyMap<string, number>, key: string) => String(counts.get(key) ?? 0)
  const alikeIn = new Map<string, string[]>()
  for (const { rule, what } of alike)
    alikeIn.set(rule, [...(alikeIn.get(rule) ?? []), what.replace(`${rule}: `, '').replace(`${rule}, `, '')])
  console.log(
    `${all.length} mutants: ${caught.length} caught, ${survivors.length} survive (${percent} %), ${alike.length} alike`,
  )
  await expect(`# Mutants of the law, edition ${law.edition}

Written by \`npm run law:mutate -- --update\`; never by hand. Each mutant is the law with one thing made wrong. How they are judged:
\`docs/decisions/0015-mutants.md\`. Those of the language are in \`docs/reports/mutants-of-core.md\`.

${all.length} mutants: ${caught.length} caught, ${survivors.length} survive, ${alike.length} change no verdict met. Of those that change some verdict, **${percent} %** are caught.

${table(
  ['made wrong', 'mutants', 'caught', 'survive', 'alike'],
  kinds.map((kind) => [
    kind,
    figure(
      countBy(all, (m) => m.kind),
      kind,
    ),
    figure(caughtOf, kind),
    figure(survivorsOf, kind),
    figure(alikeOf, kind),
  ]),
)}

## What catches them

The first table that speaks otherwise, in this order of asking.

${table(
  ['table', 'mutants'],
  [...countBy(caught, (c) => c.by)].map(([by, n]) => [by, String(n)]),
)}

## Survivors

${table(
  ['mutant', 'why it is left alive'],
  survivors.map((m) => [m.what, reasonOf(m) ?? 'no reason yet']),
)}

## Alike

No verdict changes in the frozen cases, in ${far} seeded ones, or in ${near} around the rule, where the answers it reads are turned.

${table(
  ['rule', 'mutants alike'],
  [...alikeIn].map(([rule, whats]) => [rule, whats.join('; ')]),
)}
`).toMatchFileSnapshot('../../docs/reports/mutants.md')
  expect(score).toBeGreaterThanOrEqual(0.95)
  expect(survivors.filter((m) => reasonOf(m) === undefined).map((m) => m.what)).toEqual([])
  const named = new Set([...survivors, ...alike].flatMap((m) => [m.what, m.rule]))
  expect(Object.keys(reasons).filter((name) => !named.has(name))).toEqual([])
})
