import { type Bool, type Context, init, type Solver } from 'z3-solver'
import type { Law } from '../../src/core/law.ts'
import type { Given } from '../../src/core/question.ts'
import { encoder, type World } from './encode.ts'

export type B = Bool<'law'>
/** A solver that knows the law and the shape of answers. */
export type Prover = {
  readonly z: Context<'law'>
  readonly e: ReturnType<typeof encoder>
  readonly w: World
  /** Some answers for which a formula holds, or none. @throws when the solver gives up. */
  readonly some: (formula: B) => Promise<Given | undefined>
  /** Answers that break a theorem, as few as can be, or none. */
  readonly breaking: (formula: B) => Promise<Given | undefined>
  readonly value: (formula: B) => boolean
}

export const proverOf = async (law: Law, fault?: 'unknownReadAsNo'): Promise<Prover> => {
  const { Context } = await init()
  const z = Context('law')
  const e = encoder(z, law, fault)
  const w = e.world()
  const solver: Solver<'law'> = new z.Solver()
  solver.add(w.wellFormed)
  let value = (_: B): boolean => false
  const some = async (formula: B): Promise<Given | undefined> => {
    const verdict = await solver.check(formula)
    if (verdict === 'unknown') throw new Error('The solver gave up: raise its limits or cut the theorem.')
    if (verdict === 'unsat') return undefined
    const model = solver.model()
    value = (b) => z.isTrue(model.eval(b, true))
    return e.answersIn(value, w)
  }
  const breaking = async (formula: B): Promise<Given | undefined> => {
    let found = await some(formula)
    if (found === undefined) return undefined
    for (const id of Object.keys(found).reverse()) {
      const kept: ReadonlySet<string> = new Set(Object.keys(found).filter((other) => other !== id))
      const gone: readonly B[] = [...w.answers].filter(([other]) => !kept.has(other)).map(([, a]) => a.absent)
      found = (await some(e.all([formula, ...gone]))) ?? found
    }
    return found
  }
  return { z, e, w, some, breaking, value: (b) => value(b) }
}
