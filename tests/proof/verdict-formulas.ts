import { opens } from '../../src/core/law.ts'
import type { Three, World } from './encode.ts'
import type { B, Prover } from './solver.ts'

/**
 * What a verdict tells a person, each a formula: the headline, facts, bars, routes with their open requirements, duties
 * that apply and whether they are met. A duty that only may apply is left out: it can go unsaid while its questions are
 * merely offered.
 */
const toldIn = ({ law, z, e: { all } }: Prover, { truth, headline }: World): readonly B[] => {
  const always = z.Bool.val(true) as B
  const both = ({ holds, fails }: Three, where = always): readonly B[] => [all([where, holds]), all([where, fails])]
  return [
    headline.stop,
    headline.outside,
    headline.cannotTell,
    ...headline.named.values(),
    ...law.facts.filter((f) => !f.working).flatMap((f) => both(truth(f.fact))),
    ...law.bars.flatMap((b) => both(truth(b.when))),
    ...law.pathways.flatMap((r) => {
      const own = truth(opens(r))
      return [own, ...Object.values(r.requirements).map(({ met }) => truth(met))].flatMap((t, i) =>
        both(t, i === 0 ? always : (z.Not(own.fails) as B)),
      )
    }),
    ...law.duties.flatMap(({ applies, met, from }) => {
      const { holds } = truth(applies)
      return [holds, ...(met && (from ?? '') <= law.covers.from ? both(truth(met), holds) : [])]
    }),
  ]
}

/** Two worlds are told different things. */
export const differ = (p: Prover, one: World, other: World): B => {
  const others = toldIn(p, other)
  return p.e.any(toldIn(p, one).map((b, i) => p.z.Xor(b, others[i] as B) as B))
}
