import type { Condition } from '../../../src/core/condition.ts'
import { decides, type Law } from '../../../src/core/law.ts'
import { questionsOf } from '../../../src/core/outline.ts'
import { type Given, isExclusive, isPartial, unsure } from '../../../src/core/question.ts'

/** One truth over many cases at once: bit `i` is case `i`. A case in neither is unknown. */
type Column = { readonly holds: Uint32Array; readonly fails: Uint32Array }
type Bits = Uint32Array

/** Cases laid down as columns: who ticked each option, and who said nothing or “I don’t know”. */
export type Pool = {
  readonly given: readonly Given[]
  readonly none: Bits
  readonly every: Bits
  readonly ticked: ReadonlyMap<string, ReadonlyMap<string, Bits>>
  readonly open: ReadonlyMap<string, Bits>
  /** Who said “I don’t know” beside ticked options. */
  readonly partial: ReadonlyMap<string, Bits>
}

export const poolOf = (law: Law, given: readonly Given[]): Pool => {
  const words = Math.ceil(given.length / 32)
  const bitsWhere = (test: (given: Given) => boolean): Bits => {
    const bits = new Uint32Array(words)
    for (const [i, g] of given.entries()) if (test(g)) bits[i >>> 5] = (bits[i >>> 5] ?? 0) | (1 << (i & 31))
    return bits
  }
  const asked = questionsOf(law.outline).map((ask) => ask.question)
  return {
    given,
    none: new Uint32Array(words),
    every: bitsWhere(() => true),
    ticked: new Map(
      asked.map(({ id, options }) => [
        id,
        new Map(options.map((o) => [o, bitsWhere((g) => [g[id]].flat().includes(o))])),
      ]),
    ),
    open: new Map(asked.map(({ id }) => [id, bitsWhere((g) => g[id] === undefined || g[id] === unsure)])),
    partial: new Map(asked.map(({ id }) => [id, bitsWhere((g) => isPartial(g[id]))])),
  }
}

const each = (one: Bits, other: Bits, combine: (a: number, b: number) => number): Bits => {
  const made = new Uint32Array(one.length)
  for (let i = 0; i < made.length; i++) made[i] = combine(one[i] ?? 0, other[i] ?? 0)
  return made
}
const and = (one: Bits, other: Bits): Bits => each(one, other, (a, b) => a & b)
const or = (one: Bits, other: Bits): Bits => each(one, other, (a, b) => a | b)
const without = (one: Bits, other: Bits): Bits => each(one, other, (a, b) => a & ~b)

/** Every conclusion a law draws of each case of a pool, by name; one that is false of every case may be left out. */
export type Told = ReadonlyMap<string, Bits>

/**
 * What a law says of every case of a pool: the same as `path` and `evaluate`, case by case, but all at once. It only finds
 * the cases worth a look; `assess` judges them. A test holds the two together.
 */
export const toldOver = (law: Law, pool: Pool): Told => {
  const { none, every } = pool
  const relevance = new Map<string, Column>()
  const seen = new Map<Condition, Column>()
  const truthOf = (condition: Condition): Column => {
    const known = seen.get(condition)
    if (known) return known
    const column = look(condition)
    seen.set(condition, column)
    return column
  }
  const look = (condition: Condition): Column => {
    switch (condition.kind) {
      case 'answered': {
        const { id } = condition.question
        const asked = relevance.get(id) ?? { holds: none, fails: none }
        const matched = condition.oneOf.map((o) => pool.ticked.get(id)?.get(o) ?? none).reduce(or, none)
        const doubted = condition.oneOf.every(isExclusive) ? none : (pool.partial.get(id) ?? none)
        const missed = without(without(every, or(pool.open.get(id) ?? every, doubted)), matched)
        return { holds: and(asked.holds, matched), fails: or(asked.fails, missed) }
      }
      case 'fact':
        return truthOf(condition.is)
      case 'not': {
        const { holds, fails } = truthOf(condition.of)
        return { holds: fails, fails: holds }
      }
      case 'disputed': {
        const { holds, fails } = truthOf(condition.of)
        return { holds: condition.reading === 'open' ? none : holds, fails }
      }
      case 'all':
      case 'any': {
        const parts = condition.of.map(truthOf)
        const holds = parts.map((p) => p.holds)
        const fails = parts.map((p) => p.fails)
        return condition.kind === 'all'
          ? { holds: holds.reduce(and, every), fails: fails.reduce(or, none) }
          : { holds: holds.reduce(or, none), fails: fails.reduce(and, every) }
      }
      default:
        return condition satisfies never
    }
  }

  const told = new Map<string, Bits>()
  let ended = none
  for (const step of law.outline) {
    if (step.kind === 'rest') continue
    if (step.kind === 'end') {
      const here = without(truthOf(step.when).holds, ended)
      told.set(`ended by ${step.id}`, here)
      ended = or(ended, here)
      continue
    }
    const when = step.when ? truthOf(step.when) : { holds: every, fails: none }
    const asked = { holds: without(when.holds, ended), fails: or(when.fails, ended) }
    relevance.set(step.question.id, asked)
    told.set(`asks ${step.question.id}`, without(every, asked.fails))
  }
  const tell = (name: string, { holds, fails }: Column, where: Bits = every) => {
    told.set(`${name} holds`, and(holds, where))
    told.set(`${name} may hold`, without(where, fails))
  }
  tell('outside', truthOf(law.outside))
  for (const f of law.facts) tell(`fact ${f.fact.id}`, truthOf(f.fact))
  for (const b of law.bars) tell(`bar ${b.id}`, truthOf(b.when))
  for (const d of law.duties) {
    const applies = truthOf(d.applies)
    tell(`duty ${d.id}`, applies)
    if (d.met) tell(`duty ${d.id} met`, truthOf(d.met), without(every, applies.fails))
  }
  for (const p of law.pathways) {
    const requirements = Object.entries(p.requirements)
    const closed = requirements
      .filter(([, r]) => decides(r))
      .map(([, r]) => truthOf(r.met).fails)
      .reduce(or, none)
    told.set(`${p.id} closed`, closed)
    for (const [id, r] of requirements) {
      const { holds, fails } = truthOf(r.met)
      told.set(`${p.id}.${id} holds`, without(holds, closed))
      told.set(`${p.id}.${id} fails`, decides(r) ? fails : without(fails, closed))
    }
  }
  return told
}

/** The cases of which two laws do not say the same. */
export const differing = (before: Told, after: Told): readonly number[] => {
  let found: Bits | undefined
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const [one, other] = [before.get(name), after.get(name)]
    const bits = one && other ? each(one, other, (a, b) => a ^ b) : (one ?? other)
    if (bits) found = found ? or(found, bits) : bits
  }
  const cases: number[] = []
  for (const [word, bits] of (found ?? []).entries())
    for (let i = 0; i < 32; i++) if (bits & (1 << i)) cases.push(word * 32 + i)
  return cases
}
