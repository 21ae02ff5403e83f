import type { DutyFinding, HeadlineState, Verdict } from '../core/verdict.ts'
import { dayIn } from './encoding/answer-codec.ts'
import type { IdTable } from './encoding/id-table.ts'
import { among, type Codec, someOf } from './encoding/mixed-radix.ts'

/** Duties by what was said of them. */
export type SaidOfDuties = {
  /** They apply, and are not known to be unmet. */
  readonly applying: readonly string[]
  /** They apply and are not met. */
  readonly unmet: readonly string[]
  /** They may apply. */
  readonly undecided: readonly string[]
}
/** A verdict in ids, as a link carries it: enough to say later what has changed. */
export type Recorded = SaidOfDuties & {
  readonly edition: string
  readonly asOf: string
  readonly state: HeadlineState
  readonly pathway?: string
  /** The bars that hold, or that may. */
  readonly bars: readonly string[]
  readonly flows: readonly (SaidOfDuties & { readonly name: string })[]
}
/** What came and what went between two verdicts. */
export type IdChanges = { readonly came: readonly string[]; readonly went: readonly string[] }
export type Differences = {
  /** True when state, pathway, bars and duties are the same; edition and day may differ. */
  readonly same: boolean
  readonly then: Recorded
  readonly now: Recorded
  readonly state: boolean
  readonly pathway: boolean
  readonly bars: IdChanges
  readonly applying: IdChanges
  readonly unmet: IdChanges
  readonly undecided: IdChanges
  /** Flows of which something else is said, by name. */
  readonly flows: readonly string[]
}

/** What a link records of a verdict. */
export const recordedOf = (verdict: Verdict): Recorded => {
  const { edition, asOf, headline, bars, duties, flows } = verdict
  return {
    edition,
    asOf,
    state: headline.state,
    ...(headline.pathway === undefined ? {} : { pathway: headline.pathway }),
    bars: bars.filter((b) => b.truth !== 'fails').map((b) => b.id),
    ...saidOf(duties),
    flows: flows.map(({ name, duties }) => ({ name, ...saidOf(duties) })),
  }
}
const saidOf = (duties: readonly DutyFinding[]): SaidOfDuties => {
  const holding = duties.filter((d) => d.applies === 'holds')
  const ids = (found: readonly DutyFinding[]) => found.map((d) => d.id)
  return {
    applying: ids(holding.filter((d) => d.met !== 'fails')),
    unmet: ids(holding.filter((d) => d.met === 'fails')),
    undecided: ids(duties.filter((d) => d.applies === 'unknown')),
  }
}

/** What differs between a verdict recorded in a link and the verdict on the same answers now. */
export const differences = (then: Recorded, verdictNow: Verdict): Differences => {
  const now = recordedOf(verdictNow)
  const change = (before: readonly string[], after: readonly string[]): IdChanges => ({
    came: after.filter((id) => !before.includes(id)),
    went: before.filter((id) => !after.includes(id)),
  })
  const changes = {
    bars: change(then.bars, now.bars),
    applying: change(then.applying, now.applying),
    unmet: change(then.unmet, now.unmet),
    undecided: change(then.undecided, now.undecided),
  }
  const names = new Set([...then.flows, ...now.flows].map((f) => f.name))
  const flows = [...names].filter((name) => {
    const [before, after] = [then, now].map(({ flows }) => flows.find((f) => f.name === name))
    return !before || !after || groups.some((g) => moved(change(before[g], after[g])))
  })
  const state = then.state !== now.state
  const pathway = then.pathway !== now.pathway
  return {
    same: !state && !pathway && flows.length === 0 && !Object.values(changes).some(moved),
    then,
    now,
    state,
    pathway,
    ...changes,
    flows,
  }
}
const groups = ['applying', 'unmet', 'undecided'] as const
const moved = ({ came, went }: IdChanges) => came.length + went.length > 0

const states: readonly HeadlineState[] = ['stop', 'cannotTell', 'route', 'nothingToFile', 'outside']

/** A recorded verdict as a link writes it: its edition is the table's, and its flows come in the order of these names. */
export const recordedIn = (table: IdTable, names: readonly string[]): Codec<Recorded> => {
  const [bars, main, further] = [someOf(table.bars), said(table.duties), said(table.flow.duties)]
  const [day, state, pathway] = [dayIn(table), among(states), among(['', ...table.pathways])]
  return {
    write: (recorded, put) => {
      day.write(recorded.asOf, put)
      state.write(recorded.state, put)
      pathway.write(recorded.pathway ?? '', put)
      bars.write(recorded.bars, put)
      main.write(recorded, put)
      for (const name of names) further.write(inFlow(recorded, name), put)
    },
    read: (next) => {
      const asOf = day.read(next)
      const headline = state.read(next)
      const route = pathway.read(next)
      return {
        edition: table.edition,
        asOf,
        state: headline,
        ...(route === '' ? {} : { pathway: route }),
        bars: bars.read(next),
        ...main.read(next),
        flows: names.map((name) => ({ name, ...further.read(next) })),
      }
    },
  }
}
const inFlow = ({ flows }: Recorded, name: string): SaidOfDuties => {
  const flow = flows.find((f) => f.name === name)
  if (!flow) throw new Error(`recordedIn: the verdict says nothing of flow “${name}”. Assess the case with its flows.`)
  return flow
}
/** Each duty on one of four: nothing said, applying, unmet, undecided. */
const said = (duties: readonly string[]): Codec<SaidOfDuties> => ({
  write: (of, put) => {
    for (const id of duties) put(groups.findIndex((g) => of[g].includes(id)) + 1, groups.length + 1)
  },
  read: (next) => {
    const marks = duties.map((id) => [id, groups[next(groups.length + 1) - 1]] as const)
    const marked = (group: (typeof groups)[number]) => marks.filter(([, g]) => g === group).map(([id]) => id)
    return { applying: marked('applying'), unmet: marked('unmet'), undecided: marked('undecided') }
  },
})
