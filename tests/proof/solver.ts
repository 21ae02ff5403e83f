import { type Bool, type Context, init } from 'z3-solver'
import type { Law } from '../../src/core/law.ts'
import { type Answers, encoder, type World } from './encode.ts'

export type B = Bool<'law'>
/** Reads the formulas of one model. */
export type Model = (formula: B) => boolean
/** A solver that knows the law and the shape of answers. */
export type Prover = {
  readonly law: Law
  readonly z: Context<'law'>
  readonly e: ReturnType<typeof encoder>
  readonly w: World
  /** The world that shares all answers but the one to this question. */
  readonly elsewhere: (question: string) => World
  /** A model in which a formula holds, or none. @throws when the solver gives up. */
  readonly some: (formula: B) => Model | undefined
  /** What is asked while a formula is taken for granted; what the solver learnt of it is forgotten afterwards. */
  readonly granted: <T>(formula: B, ask: () => T) => T
  /** A model in which a formula holds with as few questions answered as can be, or none. */
  readonly fewest: (formula: B) => Model | undefined
}

/** Where an answer that is unsure ticks nothing that another does not tick: the other is fuller, or as full. */
export const ofFuller = ({ z, e }: Prover, unsure: Answers | undefined, fuller: Answers | undefined): B =>
  e.all([...(unsure?.options ?? [])].map(([o, b]) => z.Implies(b, fuller?.options.get(o) as B) as B))

/** The solver, loaded once: each time takes two GiB of addresses. */
let z3: ReturnType<typeof init> | undefined

export type ProverOptions = {
  /** A fault to plant in the reading of the law, to see that a theorem breaks on it. */
  readonly fault?: 'unknownReadAsNo'
  /** The solver's own count of its work after which it gives one question up: twenty times what any here needs. */
  readonly patience?: number
}

/**
 * Everything runs on one thread. The package's own `check` searches on a second one, while whatever JavaScript collects
 * is freed on the first, unguarded, in the same memory: that broke down now and then, and then hung. Here the solver's
 * function is called in place: nothing else runs meanwhile, and a breakdown is an error of the theorem asked about.
 */
export const proverOf = async (law: Law, { fault, patience = 200_000_000 }: ProverOptions = {}): Promise<Prover> => {
  z3 ??= init()
  const { Context, em } = await z3
  const z = Context('law')
  const e = encoder(z, law, fault)
  const w = e.world()
  const solver = new z.Solver()
  solver.set('rlimit', patience)
  solver.add(w.wellFormed)
  const check = (formula: B): 'some' | 'none' | 'gaveUp' => {
    const assumption: number = em._malloc(4)
    try {
      em.HEAPU32[assumption / 4] = formula.ast
      const verdict: number = em._Z3_solver_check_assumptions(z.ptr, solver.ptr, 1, assumption)
      return verdict > 0 ? 'some' : verdict < 0 ? 'none' : 'gaveUp'
    } finally {
      em._free(assumption)
    }
  }
  const found = (): Model => {
    const model = solver.model()
    return (b) => z.isTrue(model.eval(b, true))
  }
  const some = (formula: B): Model | undefined => {
    const verdict = check(formula)
    if (verdict === 'gaveUp')
      throw new Error(`proof: the solver gave up (${solver.reasonUnknown()}). Cut the theorem, or raise its patience.`)
    return verdict === 'some' ? found() : undefined
  }
  const granted = <T>(formula: B, ask: () => T): T => {
    solver.push()
    try {
      solver.add(formula)
      return ask()
    } finally {
      solver.pop()
    }
  }
  const answered = [...w.answers.values()].map((a) => z.Not(a.absent) as B) as [B, ...B[]]
  const fewest = (formula: B): Model | undefined => {
    let best = some(formula)
    while (best) {
      const fewer = z.AtMost(answered, answered.filter(best).length - 1) as B
      if (check(e.all([formula, fewer])) !== 'some') break
      best = found()
    }
    return best
  }
  // The last one only: all of them together would fill the solver's memory.
  let last: { readonly question: string; readonly world: World } | undefined
  const elsewhere = (question: string): World => {
    if (last?.question !== question) last = { question, world: e.world([question]) }
    return last.world
  }
  return { law, z, e, w, elsewhere, some, granted, fewest }
}
