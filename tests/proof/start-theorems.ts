import type { Duty } from '../../src/core/law.ts'
import type { B, Prover } from './solver.ts'
import { mayHold, type Readings, type StartFormulas, standsIn } from './start-formulas.ts'

/** What is proved about the first line of the verdict: the answers of a case, of one further flow, and the line itself. */
export type StartCase = {
  readonly p: Prover
  readonly main: Readings
  readonly flow: Readings
  readonly asOf: string
  /** The line without the further flow. */
  readonly alone: StartFormulas
  /** The line with it. */
  readonly both: StartFormulas
}

/** Returns the formulas of the six answers. */
export const states = ({ forbidden, cannotTell, notYetWhole, notYetPart, ready, outside }: StartFormulas) => ({
  forbidden,
  cannotTell,
  notYetWhole,
  notYetPart,
  ready,
  outside,
})
type State = keyof ReturnType<typeof states>
export const stateNames = [
  'forbidden',
  'cannotTell',
  'notYetWhole',
  'notYetPart',
  'ready',
  'outside',
] as const satisfies readonly State[]

/**
 * Returns the theorems, by what they say: each with what would break it. They are stated from the law as data, and never
 * from what `start` makes of it.
 */
export const startTheorems = ({ p, main, flow, asOf, alone, both }: StartCase) => {
  const { e, law, z } = p
  const { w } = main
  const not = (b: B) => z.Not(b) as B
  const differ = (one: B, other: B) => z.Xor(one, other) as B
  const named = (id: string) => w.headline.named.get(id) as B
  const decided = e.any(law.pathways.map(({ id }) => named(id)))
  const inForce = law.duties.filter((d) => d.blocking && (d.from ?? asOf) <= asOf)
  const ofFlow = inForce.filter((d) => d.blocking?.scope === 'flow' && law.flow?.duties.includes(d.id))
  /** A duty may apply, and hold back, under every reading, and is not known to stand. */
  const settledOpen = ({ applies, blocking }: Duty, of: Readings): B => {
    if (!blocking) throw new Error('The duty never holds back.')
    const holdsBack = blocking.when ? [applies, blocking.when] : [applies]
    return e.all([mayHold(p, of, holdsBack), not(standsIn(p, of.w, blocking.stands))])
  }
  /** Of the named route, and of each earlier one that asks to be filed and is undecided. */
  const conditionsOpen = e.any(
    law.pathways.flatMap((route, place) => {
      const deciding = Object.values(route.requirements).filter(
        ({ failing }) => failing !== 'fix' && failing !== 'breach',
      )
      const mayOpen = e.all(deciding.map(({ met }) => not(w.truth(met).fails)))
      const later = e.any(law.pathways.slice(place + 1).map(({ id }) => named(id)))
      const where = route.headline === 'route' ? e.any([named(route.id), e.all([later, mayOpen])]) : named(route.id)
      return Object.values(route.requirements)
        .filter(({ failing }) => failing === 'fix')
        .map(({ met }) => e.all([where, not(standsIn(p, w, met))]))
    }),
  )
  const filed = law.pathways.flatMap(({ id, filing }) => (filing ? [{ id, stands: filing.stands }] : []))
  const filingOpen = e.any(filed.map(({ id, stands }) => e.all([named(id), not(standsIn(p, w, stands))])))
  const openIn = (duties: readonly Duty[], of: Readings = main) => e.any(duties.map((d) => settledOpen(d, of)))
  const scoped = (...scopes: readonly string[]) => inForce.filter((d) => scopes.includes(d.blocking?.scope ?? ''))
  const silent = w.answers.get('filing.status')?.options.get('silence') as B
  const mainFlow = openIn(scoped('flow'))
  const otherFlow = openIn(ofFlow, flow)
  const isOne = (s: StartFormulas): B => {
    const all = Object.values(states(s))
    const two = all.map((one, i) => e.all([one, e.any(all.slice(i + 1))]))
    return e.any([not(e.any(all)), ...two])
  }
  const wholeOpen = e.any([openIn(scoped('whole', 'route')), conditionsOpen, filingOpen])
  return {
    'there is exactly one answer': e.any([isOne(alone), isOne(both)]),
    'the first line refines the second': e.any(
      [alone, both].flatMap((s) => [
        differ(s.forbidden, w.headline.stop),
        differ(s.cannotTell, w.headline.cannotTell),
        differ(s.outside, w.headline.outside),
        differ(e.any([s.ready, s.notYetPart, s.notYetWhole]), decided),
      ]),
    ),
    'never ready while a bar may hold': e.all([
      e.any([alone.ready, both.ready]),
      e.any([...w.bars.values()].map((b) => not(b.fails))),
    ]),
    'never ready while a duty may hold back and is not known to stand': e.all([
      e.any([alone.ready, both.ready]),
      openIn(inForce),
    ]),
    'never ready while a condition of the route, or of an earlier undecided one, is not known to stand': e.all([
      e.any([alone.ready, both.ready]),
      conditionsOpen,
    ]),
    'never ready while what the route asks for is not known to be filed': e.all([
      e.any([alone.ready, both.ready]),
      filingOpen,
    ]),
    'never ready while the authority is silent': e.all([alone.ready, silent, e.any(filed.map(({ id }) => named(id)))]),
    'never ready while a further flow is held back': e.all([both.ready, otherFlow]),
    'ready wherever a route is named and nothing settled is open': e.any([
      e.all([decided, not(wholeOpen), not(openIn(scoped('flow', 'act'))), not(alone.ready)]),
      e.all([decided, not(wholeOpen), not(openIn(scoped('flow', 'act'))), not(otherFlow), not(both.ready)]),
    ]),
    'held back in part only where an act, or one flow of two, is open': e.any([
      e.all([e.any([alone.notYetPart, both.notYetPart]), wholeOpen]),
      e.all([alone.notYetPart, mainFlow]),
      e.all([both.notYetPart, mainFlow, otherFlow]),
    ]),
    'held back whole only where the whole, the route or every flow is open': e.any([
      e.all([alone.notYetWhole, not(e.any([wholeOpen, mainFlow]))]),
      e.all([both.notYetWhole, not(e.any([wholeOpen, e.all([mainFlow, otherFlow])]))]),
    ]),
  } as const
}
/** What a theorem says. */
export type StartTheorem = keyof ReturnType<typeof startTheorems>
/** Returns what each theorem says. */
export const theoremNames = [
  'there is exactly one answer',
  'the first line refines the second',
  'never ready while a bar may hold',
  'never ready while a duty may hold back and is not known to stand',
  'never ready while a condition of the route, or of an earlier undecided one, is not known to stand',
  'never ready while what the route asks for is not known to be filed',
  'never ready while the authority is silent',
  'never ready while a further flow is held back',
  'ready wherever a route is named and nothing settled is open',
  'held back in part only where an act, or one flow of two, is open',
  'held back whole only where the whole, the route or every flow is open',
] as const satisfies readonly StartTheorem[]
