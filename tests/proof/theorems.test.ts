import { beforeAll, describe, expect, test } from 'vitest'
import { assess, standingOf } from '../../src/core/assess.ts'
import { questionsOf } from '../../src/core/outline.ts'
import { law } from '../../src/law/index.ts'
import type { encoder, World } from './encode.ts'
import { type B, type Prover, proverOf } from './solver.ts'

// Each theorem is about every set of answers, “I don't know” and unanswered questions included. The solver is asked for a
// set of answers that breaks it; when there is none, it holds.

let p: Prover
let z: Prover['z']
let e: ReturnType<typeof encoder>
let w: World
beforeAll(async () => {
  p = await proverOf(law)
  ;({ z, e, w } = p)
})
const holdsForAll = async (breaking: B) => expect(await p.breaking(breaking)).toBeUndefined()
const isPossible = async (formula: B) => (await p.some(formula)) !== undefined

describe('the formulas are the law', () => {
  test('for each headline, answers the solver picks are judged alike by the engine, fact by fact', async () => {
    const picked: string[] = []
    for (const [id, named] of [
      ...w.headline.named,
      ...(['stop', 'outside', 'cannotTell'] as const).map((s) => [s, w.headline[s]] as const),
    ]) {
      const given = await p.some(named)
      if (!given) continue
      const { state, pathway } = standingOf(law, given)
      expect(pathway ?? state).toBe(id)
      const verdict = assess(law, given, '2026-11-24')
      const three = (t: { holds: B; fails: B }) => (p.value(t.holds) ? 'holds' : p.value(t.fails) ? 'fails' : 'unknown')
      for (const f of verdict.facts) expect(f.truth, `${id} ${f.id}`).toBe(three(w.facts.get(f.id) as never))
      for (const b of verdict.bars) expect(b.truth, `${id} ${b.id}`).toBe(three(w.bars.get(b.id) as never))
      picked.push(id)
    }
    expect(picked.length).toBeGreaterThan(15)
  })
})

describe('1. nothing is dead', () => {
  test('every question is asked, and every option counts, for some answers', async () => {
    const dead: string[] = []
    for (const { question } of questionsOf(law.outline))
      for (const [option, b] of w.answers.get(question.id)?.options ?? [])
        if (!(await isPossible(e.all([b, w.relevance.get(question.id)?.holds as B]))))
          dead.push(`${question.id} ${option}`)
    expect(dead).toEqual([])
  })
  test('every pathway opens, closes and is named; every bar and duty holds and fails', async () => {
    const dead: string[] = []
    const want = async (what: string, formula: B) => (await isPossible(formula)) || dead.push(what)
    for (const [id, t] of w.pathways) {
      await want(`${id} opens`, t.holds)
      await want(`${id} closes`, t.fails)
      await want(`${id} is named`, w.headline.named.get(id) as B)
    }
    for (const [kind, of] of [
      ['bar', w.bars],
      ['duty', w.duties],
      ['fact', w.facts],
    ] as const)
      for (const [id, t] of of) {
        await want(`${kind} ${id} holds`, t.holds)
        await want(`${kind} ${id} fails`, t.fails)
      }
    expect(dead).toEqual([])
  })
})

describe('2. the headline is one', () => {
  test('for any answers there is exactly one headline', async () => {
    const { stop, outside, cannotTell, named } = w.headline
    const states = [stop, outside, cannotTell, ...named.values()]
    await holdsForAll(z.Not(e.any(states)) as B)
    for (const [i, one] of states.entries()) await holdsForAll(e.all([one, e.any(states.filter((_, j) => j !== i))]))
  })
  test('no truth is two at once', async () => {
    const both = [...w.facts, ...w.bars, ...w.duties, ...w.pathways].map(([, t]) => e.all([t.holds, t.fails]))
    await holdsForAll(e.any(both))
  })
})

describe('3. a bar stops', () => {
  test('never a route named, nor nothing to file, while a bar holds or may', async () => {
    const barred = e.any([...w.bars.values()].map((b) => z.Not(b.fails) as B))
    await holdsForAll(e.all([barred, e.any([...w.headline.named.values(), w.headline.outside])]))
  })
})

describe('5. unknown is never more favourable than the worst answer', () => {
  const rank = (of: World, { any } = e): readonly B[] => {
    const { stop, outside, cannotTell, named } = of.headline
    const authorisation = law.pathways.filter((p) => p.residual).map((p) => named.get(p.id) as B)
    const nothing = law.pathways.filter((p) => p.headline === 'nothingToFile').map((p) => named.get(p.id) as B)
    const routes = law.pathways.filter((p) => !p.residual && p.headline === 'route').map((p) => named.get(p.id) as B)
    return [stop, cannotTell, any(authorisation), any(routes), any(nothing), outside]
  }
  /** What would break it for one question: unsure in one world, any answer in another that shares all else. */
  const brokenBy = ({ e: of, w: here, z: logic }: Prover, id: string): B => {
    const told = of.world([id])
    const own = told.answers.get(id)
    const unsure = rank(here, of)
    const other = rank(told, of)
    const better = unsure.flatMap((mine, i) => (i <= 1 ? [] : other.slice(0, i).map((its) => of.all([mine, its]))))
    return of.all([
      here.answers.get(id)?.unsure as B,
      told.wellFormed,
      logic.Not(own?.unsure as B) as B,
      logic.Not(own?.absent as B) as B,
      // A question that is known not to be met says nothing.
      logic.Not(here.relevance.get(id)?.fails as B) as B,
      of.any(better),
    ])
  }
  test.each(questionsOf(law.outline).map((a) => a.question.id))('“I don’t know” to %s', async (id) => {
    await holdsForAll(brokenBy(p, id))
  })
  test('it breaks on a law that reads unknown as no', async () => {
    const faulty = await proverOf(law, 'unknownReadAsNo')
    expect(await faulty.breaking(brokenBy(faulty, 'research.content'))).toBeDefined()
  })
})
