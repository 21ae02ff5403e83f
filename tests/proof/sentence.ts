import type { Source } from '../../src/core/source.ts'
import type { Three } from './encode.ts'
import type { B, Prover } from './solver.ts'

/** The words in which sentences of law are written. @throws on an id that the law does not have. */
export const speechOf = ({ law, z, e: { all, any }, w }: Prover) => {
  const known = (of: ReadonlyMap<string, Three>, id: string): Three => {
    const found = of.get(id)
    if (!found) throw new Error(`sentence: the law has no “${id}”.`)
    return found
  }
  const not = (b: B) => z.Not(b) as B
  const fact = (id: string) => known(w.facts, id)
  const ticked = (question: string, option: string): B => {
    const found = w.answers.get(question)?.options.get(option)
    if (!found) throw new Error(`sentence: the law has no “${question} ${option}”.`)
    return found
  }
  const asked = (question: string) => known(w.relevance, question).holds
  const named = (...ids: readonly string[]) => any(ids.map((id) => w.headline.named.get(id) as B))
  return {
    not,
    fact,
    ticked,
    asked,
    named,
    all: (...of: readonly B[]) => all(of),
    any: (...of: readonly B[]) => any(of),
    duty: (id: string) => known(w.duties, id),
    route: (id: string) => known(w.pathways, id),
    /** One of these routes is open. */
    open: (...ids: readonly string[]) => any(ids.map((id) => known(w.pathways, id).holds)),
    stop: w.headline.stop,
    /** Any route named: declared, authorised or exempt. */
    anyRoute: named(...law.pathways.map((r) => r.id)),
    /** The question is asked and one of these is its answer. */
    told: (question: string, ...options: readonly string[]) =>
      all([asked(question), any(options.map((o) => ticked(question, o)))]),
    /** The question is asked and the answer is that nobody knows, or nobody knows the rest. */
    unsure: (question: string) => all([asked(question), w.answers.get(question)?.unsure as B]),
    /** The question is asked and has a whole answer, be it “none”. */
    answered: (question: string) => {
      const own = w.answers.get(question)
      return all([asked(question), not(own?.unsure as B), not(own?.absent as B)])
    },
    inside: fact('outside').fails,
  }
}
type Speech = ReturnType<typeof speechOf>

/** A sentence of law with its article: wherever the first holds, so does the second. */
export type Sentence = {
  readonly says: string
  readonly citing: Source
  readonly where: (s: Speech) => B
  readonly then: (s: Speech) => B
}
export const sentence = (says: string, citing: Source, where: Sentence['where'], then: Sentence['then']): Sentence => ({
  says,
  citing,
  where,
  then,
})
