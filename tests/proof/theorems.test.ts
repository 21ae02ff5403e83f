import { beforeAll, describe, expect, test } from 'vitest'
import { assess } from '../../src/core/assess.ts'
import { type Condition, questionsRead } from '../../src/core/condition.ts'
import { opens } from '../../src/core/law.ts'
import { outcomeOf } from '../../src/core/outcomes.ts'
import { questionsOf } from '../../src/core/outline.ts'
import { law } from '../../src/law/index.ts'
import { prove } from './counter-example.ts'
import type { Three, World } from './encode.ts'
import { type B, ofFuller, type Prover, proverOf } from './solver.ts'

// Each theorem is about every set of answers, “I don't know” and unanswered questions included. The solver is asked for a
// set of answers that breaks it; when there is none, it holds.

let p: Prover
let z: Prover['z']
let e: Prover['e']
let w: World
beforeAll(async () => {
  p = await proverOf(law)
  ;({ z, e, w } = p)
})
const not = (b: B) => z.Not(b) as B
const isPossible = (formula: B) => p.some(formula) !== undefined
const steps = questionsOf(law.outline)
const ids = steps.map((a) => a.question.id)

describe('the proof itself', () => {
  test('the formulas are the law: for each headline, answers the solver picks are judged alike by the engine, fact by fact', () => {
    const picked: string[] = []
    for (const [id, named] of [
      ...w.headline.named,
      ...(['stop', 'outside', 'cannotTell'] as const).map((s) => [s, w.headline[s]] as const),
    ]) {
      const model = p.some(named)
      if (!model) continue
      const given = e.answersIn(model, w)
      const { state, pathway } = outcomeOf(law, given)
      expect(pathway ?? state).toBe(id)
      const verdict = assess(law, given, '2026-11-24')
      const three = (t: Three) => (model(t.holds) ? 'holds' : model(t.fails) ? 'fails' : 'unknown')
      for (const f of verdict.facts) expect(f.truth, `${id} ${f.id}`).toBe(three(w.facts.get(f.id) as Three))
      for (const b of verdict.bars) expect(b.truth, `${id} ${b.id}`).toBe(three(w.bars.get(b.id) as Three))
      picked.push(id)
    }
    expect(picked.length).toBeGreaterThan(15)
  })
})

describe('1. nothing is dead', () => {
  test.each(ids)('%s is asked, and each of its options counts', (id) => {
    const asked = w.relevance.get(id)?.holds as B
    const dead = [...(w.answers.get(id)?.options ?? [])].filter(([, b]) => !isPossible(e.all([asked, b])))
    expect(dead.map(([option]) => option)).toEqual([])
  })
  test.each(law.pathways.map((r) => r.id))('%s opens, closes and is named', (id) => {
    const { holds, fails } = w.pathways.get(id) as Three
    expect([holds, fails, w.headline.named.get(id) as B].map(isPossible)).toEqual([true, true, true])
  })
  test.each([
    ['bars', law.bars.map((b) => b.id)],
    ['duties', law.duties.map((d) => d.id)],
    ['facts', law.facts.map((f) => f.fact.id)],
  ] as const)('all %s hold for some answers, and fail for others', (kind, all) => {
    const dead = all.filter((id) => {
      const { holds, fails } = w[kind].get(id) as Three
      return !isPossible(holds) || !isPossible(fails)
    })
    expect(dead).toEqual([])
  })
})

describe('2. the headline is one', () => {
  test('for any answers there is exactly one headline', () => {
    const { stop, outside, cannotTell, named } = w.headline
    const states = [stop, outside, cannotTell, ...named.values()]
    prove(p, 'there is a headline', not(e.any(states)))
    for (const [i, one] of states.entries())
      prove(p, 'there is one headline', e.all([one, e.any(states.filter((_, j) => j !== i))]))
  })
  test('no truth is two at once', () => {
    const both = [...w.facts, ...w.bars, ...w.duties, ...w.pathways].map(([, t]) => e.all([t.holds, t.fails]))
    prove(p, 'no truth is two at once', e.any(both))
  })
})

describe('3. a bar stops', () => {
  test('never a route named, nor nothing to file, nor outside, while a bar holds or may', () => {
    const barred = e.any([...w.bars.values()].map((b) => not(b.fails)))
    prove(p, 'a bar stops', e.all([barred, e.any([...w.headline.named.values(), w.headline.outside])]))
  })
})

describe('4. no two preferred routes contradict', () => {
  // One way out alone, exempt or declared. Permanent access may stand beside others: docs/decisions/0013. What an earlier
  // decision covers stays covered beside the route that a new file would take.
  const besideOthers = ['permanentSndsAccess', 'alreadyCovered']
  const ways = law.pathways.filter((r) => !r.residual && !besideOthers.includes(r.id)).map((r) => r.id)
  const open = (ids: readonly string[]) => e.any(ids.map((id) => w.pathways.get(id)?.holds as B))
  test.each(ways)('%s is open beside no other', (id) => {
    prove(p, `${id} is open beside no other`, e.all([open([id]), open(ways.filter((other) => other !== id))]))
  })
  test('permanent access is open beside other routes to the same national data, and no other', () => {
    const alike = ['mr005', 'sndsSample', 'mr007', 'mr008']
    const others = ways.filter((id) => !alike.includes(id))
    prove(p, 'permanent access beside another route', e.all([open(['permanentSndsAccess']), open(others)]))
  })
  test('what was filed before covers a use only where it was filed, and nothing changes', () => {
    const option = (id: string, of: string) => w.answers.get(id)?.options.get(of) as B
    const filed = e.all([
      option('project.stage', 'running'),
      e.any([option('filing.status', 'declared'), option('filing.status', 'granted')]),
    ])
    prove(p, 'what was filed before covers nothing else', e.all([open(['alreadyCovered']), not(filed)]))
  })
  test('an authorisation is named only where every other route is closed', () => {
    const residual = law.pathways.filter((r) => r.residual).map((r) => w.headline.named.get(r.id) as B)
    const notClosed = law.pathways.filter((r) => !r.residual).map((r) => not(w.pathways.get(r.id)?.fails as B))
    prove(p, 'an authorisation comes last', e.all([e.any(residual), e.any(notClosed)]))
  })
})

describe('5. unknown is never more favourable than the worst answer, nor than a fuller one', () => {
  const rank = (of: World, { any } = e): readonly B[] => {
    const { stop, outside, cannotTell, named } = of.headline
    const authorisation = law.pathways.filter((r) => r.residual).map((r) => named.get(r.id) as B)
    const nothing = law.pathways.filter((r) => r.headline === 'nothingToFile').map((r) => named.get(r.id) as B)
    const routes = law.pathways.filter((r) => !r.residual && r.headline === 'route').map((r) => named.get(r.id) as B)
    return [stop, cannotTell, any(authorisation), any(routes), any(nothing), outside]
  }
  /**
   * What would break it for one question: unsure in one world, alone or beside ticked options, and in another that shares
   * all else any answer that ticks these, whole or unsure of the rest.
   */
  const brokenBy = (of: Prover, id: string): B => {
    const told = of.elsewhere(id)
    const own = told.answers.get(id)
    const unsure = rank(of.w, of.e)
    const other = rank(told, of.e)
    const better = unsure.flatMap((mine, i) => (i <= 1 ? [] : other.slice(0, i).map((its) => of.e.all([mine, its]))))
    return of.e.all([
      of.w.answers.get(id)?.unsure as B,
      told.wellFormed,
      of.z.Not(own?.absent as B) as B,
      ofFuller(of, of.w.answers.get(id), own),
      // A question that is known not to be met says nothing.
      of.z.Not(of.w.relevance.get(id)?.fails as B) as B,
      of.e.any(better),
    ])
  }
  test.each(ids)('“I don’t know” to %s', (id) => {
    prove(p, `“I don’t know” to ${id} is no better than its worst answer`, brokenBy(p, id), [w, p.elsewhere(id)])
  })
  test('it breaks on a law that reads unknown as no, beside ticked options too', async () => {
    const faulty = await proverOf(law, { fault: 'unknownReadAsNo' })
    const broken = brokenBy(faulty, 'research.content')
    const ticked = faulty.e.any([...(faulty.w.answers.get('research.content')?.options.values() ?? [])])
    expect(faulty.some(broken)).toBeDefined()
    expect(faulty.some(faulty.e.all([broken, ticked]))).toBeDefined()
  })
})

describe('6. no rule reads a question that cannot have been asked before it', () => {
  const placed = new Map(law.outline.flatMap((s, i) => (s.kind === 'ask' ? [[s.question.id, i] as const] : [])))
  const guarded = law.outline.flatMap((step, place) => {
    if (step.kind === 'rest' || !step.when) return []
    const reader = step.kind === 'ask' ? step.question.id : `the end ${step.id}`
    return [[reader, place, questionsRead(step.when)] as const]
  })
  test.each(guarded)('%s reads only questions asked before it', (_, place, read) => {
    expect([...read].filter((id) => !((placed.get(id) ?? place) < place))).toEqual([])
  })
  test('and each question read can have been asked by then', () => {
    const ends = (before: number) => law.outline.slice(0, before).filter((s) => s.kind === 'end').length
    // Between two ends it makes no difference where it is read.
    const readings = new Map(
      guarded.flatMap(([, place, read]) =>
        [...read].map((id) => [`${id} after ${ends(place)} ends`, [id, place]] as const),
      ),
    )
    const idle = [...readings].filter(
      ([, [id, place]]) => !isPossible(e.all([not(w.ended[place] as B), w.relevance.get(id)?.holds as B])),
    )
    expect(idle.map(([name]) => name)).toEqual([])
  })
  test('what names the headline reads nothing that is only offered after it', () => {
    const rest = law.outline.findIndex((s) => s.kind === 'rest')
    const deciding: readonly Condition[] = [law.outside, ...law.bars.map((b) => b.when), ...law.pathways.map(opens)]
    const late = deciding.flatMap((c) => [...questionsRead(c)]).filter((id) => (placed.get(id) ?? rest) >= rest)
    expect([...new Set(late)]).toEqual([])
  })
  test('every other rule reads only questions of the interview', () => {
    const rules: readonly Condition[] = [
      ...law.facts.map((f) => f.fact),
      ...law.duties.flatMap((d) => [d.applies, ...(d.met ? [d.met] : [])]),
      ...law.pathways.flatMap((r) => Object.values(r.requirements).map(({ met }) => met)),
    ]
    expect(rules.flatMap((c) => [...questionsRead(c)]).filter((id) => !placed.has(id))).toEqual([])
  })
})
