import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { law } from '../../src/law/index.ts'
import type { Judged } from '../support/law/judged-mutants.ts'
import { mutantsOf } from '../support/law/mutants.ts'
import { table } from '../support/law/tables.ts'
import { breadth } from './breadth.ts'

/** Why a mutant that survives is left alive, by its own name or by that of its rule. */
const reasons = JSON.parse(readFileSync(new URL('survivors.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, string>
>

const reasonOf = ({ what, rule }: { readonly what: string; readonly rule: string }): string | undefined =>
  reasons[what] ?? reasons[rule]

const { far, near } = breadth
/** Judges all mutants, in as many processes as there are cores, and returns them in the order of the law. */
const judged = async (): Promise<Judged> => {
  const folder = mkdtempSync(join(tmpdir(), 'mutants-'))
  const parts = availableParallelism()
  const found = await Promise.all(
    Array.from({ length: parts }, async (_, part): Promise<Judged> => {
      const file = join(folder, `${part}.json`)
      const own = { MUTANTS_PART: String(part), MUTANTS_PARTS: String(parts), MUTANTS_FILE: file }
      await promisify(execFile)(
        process.execPath,
        ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/mutation/vitest.config.ts', 'part.test.ts'],
        { env: { ...process.env, ...own } },
      )
      return JSON.parse(readFileSync(file, 'utf8')) as Judged
    }),
  )
  rmSync(folder, { recursive: true })
  const order = new Map<string, number>()
  for (const { what } of mutantsOf(law)) order.set(what, order.size)
  const inOrder = <M extends { readonly what: string }>(of: (part: Judged) => readonly M[]): readonly M[] =>
    found.flatMap(of).sort((one, other) => (order.get(one.what) ?? 0) - (order.get(other.what) ?? 0))
  const caught = inOrder((part) => part.caught)
  const survivors = inOrder((part) => part.survivors)
  const alike = inOrder((part) => part.alike)
  return { caught, survivors, alike, score: caught.length / (caught.length + survivors.length) }
}
const countBy = <T>(list: readonly T[], by: (one: T) => string) => {
  const counts = new Map<string, number>()
  for (const one of list) counts.set(by(one), (counts.get(by(one)) ?? 0) + 1)
  return counts
}

test('at least 99 % of the mutants that change some verdict are caught, and each survivor has its reason', async () => {
  const { caught, survivors, alike, score } = await judged()
  // Rounded down: a hundred percent means that none survives.
  const percent = (Math.floor(1000 * score) / 10).toFixed(1)
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
  expect(score).toBeGreaterThanOrEqual(0.99)
  expect(survivors.filter((m) => reasonOf(m) === undefined).map((m) => m.what)).toEqual([])
  const named = new Set([...survivors, ...alike].flatMap((m) => [m.what, m.rule]))
  expect(Object.keys(reasons).filter((name) => !named.has(name))).toEqual([])
})
