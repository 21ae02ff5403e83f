import { beforeAll, describe, expect, test } from 'vitest'
import { type Condition, partsOf, questionsRead } from '../../src/core/condition.ts'
import { path } from '../../src/core/outline.ts'
import type { Given } from '../../src/core/question.ts'
import { rulesOfRoute, startOf } from '../../src/core/start.ts'
import type { Start } from '../../src/core/verdict.ts'
import { law } from '../../src/law/index.ts'
import { prove } from './counter-example.ts'
import { inSample } from './in-sample.ts'
import { type B, type Model, type Prover, proverOf } from './solver.ts'
import { furtherFlow, type Readings, readingsOf, type StartFault, startIn } from './start-formulas.ts'
import { type StartCase, type StartTheorem, startTheorems, stateNames, states, theoremNames } from './start-theorems.ts'

// The first line of the verdict for all answers, with and without one further flow: what is proved, and the deliberate
// faults that break it. Each fault is also judged by the program: on the answers that break the theorem it gives what the
// rules say, and not what the fault says.

const asOf = '2026-11-24'
let p: Prover
let main: Readings
let flow: Readings
const caseWith = (fault?: StartFault): StartCase => ({
  p,
  main,
  flow,
  asOf,
  alone: startIn(p, main, asOf, { fault }),
  both: startIn(p, main, asOf, { fault, flows: [flow] }),
})
let sound: StartCase
let theorems: ReturnType<typeof startTheorems>
beforeAll(async () => {
  p = await proverOf(law)
  main = readingsOf(p)
  flow = furtherFlow(p)
  sound = caseWith()
  theorems = startTheorems(sound)
})
/** Returns something of answers that the solver found for a case and its further flow. */
const found = (formula: B): Model | undefined => p.some(p.e.all([formula, flow.w.wellFormed]))
const described = new Set(law.flow?.questions)
const nameOf = ({ state, extent }: Start) =>
  state === 'notYet' ? (extent === 'part' ? 'notYetPart' : 'notYetWhole') : state
const stateIn = (model: Model, s: StartCase['both']) => stateNames.filter((name) => model(states(s)[name])).join()
/** Returns what the program says of the answers of a model. */
const engineOn = (model: Model, isWithFlow: boolean): Start => {
  const given = p.e.answersIn(model, main.w)
  const own: Given = Object.fromEntries(
    Object.entries(p.e.answersIn(model, flow.w)).filter(([id]) => described.has(id)),
  )
  return startOf(law, given, path(law.outline, given), asOf, isWithFlow ? [{ name: '0', answers: own }] : [])
}

describe('11. may it start, with one further flow', () => {
  test.each(theoremNames)('%s', (says) => {
    prove(p, says, p.e.all([theorems[says], flow.w.wellFormed]), [main.w, flow.w])
  })
  test.each(['notYetWhole', 'notYetPart', 'ready'] as const)(
    'the formulas are the engine: for answers and a further flow picked that give %s',
    (name) => {
      const model = found(sound.both[name])
      if (!model) throw new Error(`No answers give ${name}.`)
      const start = engineOn(model, true)
      expect(nameOf(start)).toBe(name)
      const open = sound.both.points.filter(({ counts }) => model(counts))
      expect(start.items.map(({ id, flow }) => `${id} ${flow}`).sort()).toEqual(
        open.map(({ rule, flow }) => `${rule.id} ${flow}`).sort(),
      )
    },
  )
  test.each([
    [
      'only the duties listed, not those that hang on a question merely offered',
      'displayedDutiesOnly',
      'never ready while a duty may hold back and is not known to stand',
    ],
    [
      'unsure read as standing: a duty',
      'unsureStands',
      'never ready while a duty may hold back and is not known to stand',
    ],
    [
      'unsure read as standing: what is filed',
      'unsureStands',
      'never ready while what the route asks for is not known to be filed',
    ],
    ['a further flow ignored', 'flowIgnored', 'never ready while a further flow is held back'],
    [
      'an obligation that is no prior step counted',
      'breachCounts',
      'ready wherever a route is named and nothing settled is open',
    ],
    ['the extent always a part', 'alwaysPart', 'held back in part only where an act, or one flow of two, is open'],
    ['a disputed point counted', 'contestedCounts', 'ready wherever a route is named and nothing settled is open'],
    ['silence read as granted', 'silenceGrants', 'never ready while the authority is silent'],
  ] as const satisfies readonly (readonly [string, StartFault, StartTheorem])[])(
    '%s: %s is caught',
    (_, fault, says) => {
      const faulty = caseWith(fault)
      expect(found(theorems[says]), 'without the fault').toBeUndefined()
      const model = found(startTheorems(faulty)[says])
      if (!model) throw new Error(`“${says}” holds with the fault ${fault}.`)
      // The answers tell the fault from the rules, and the program gives what the rules say.
      const isWithFlow = stateIn(model, faulty.alone) === stateIn(model, sound.alone)
      const [wrong, right] = isWithFlow ? [faulty.both, sound.both] : [faulty.alone, sound.alone]
      expect(stateIn(model, wrong)).not.toBe(stateIn(model, right))
      expect(nameOf(engineOn(model, isWithFlow))).toBe(stateIn(model, right))
    },
  )
})

const mentionsDispute = (...conditions: readonly (Condition | undefined)[]): boolean =>
  conditions.some((c) => c !== undefined && (c.kind === 'disputed' || mentionsDispute(...partsOf(c))))

const not = (b: B) => p.z.Not(b) as B
describe('12. may it start: what holds back alone', () => {
  const ofRoutes = law.pathways.flatMap((route) =>
    rulesOfRoute(route).map(({ id, stands }) => [id, route.id, stands] as const),
  )
  test.each(inSample(ofRoutes))(
    '%s, what %s asks for, missing, holds the whole back, though all that asks other questions stands',
    (id, route, stands) => {
      const own = questionsRead(stands)
      const others = sound.alone.points.filter(({ rule }) => ![...questionsRead(rule.stands)].some((q) => own.has(q)))
      const missing = p.e.all([p.w.headline.named.get(route) as B, p.w.truth(stands).fails])
      const model = p.some(
        p.e.all([sound.alone.notYetWhole, missing, not(p.e.any(others.map(({ counts }) => counts)))]),
      )
      expect(model, id).toBeDefined()
    },
  )
  test('each duty that a disputed point alone can bring holds nothing back', () => {
    const found = sound.alone.points.flatMap(({ rule, open, counts }) => {
      if (rule.kind !== 'duty' || !mentionsDispute(...rule.holdsBack)) return []
      const disputed = p.e.all([open, not(counts), p.w.truth(rule.stands).fails])
      const decided = p.e.any([sound.alone.ready, sound.alone.notYetPart, sound.alone.notYetWhole])
      if (!p.some(p.e.all([decided, disputed]))) return []
      return [[rule.id, p.some(p.e.all([sound.alone.ready, disputed])) === undefined ? 'held back' : 'ready']]
    })
    expect(found.filter(([, state]) => state !== 'ready')).toEqual([])
    expect(found.map(([id]) => id)).toContain('hdsCertifiedHost')
    expect(found.length).toBeGreaterThan(10)
  })
})
