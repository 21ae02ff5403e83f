import type { DutyFinding, HeadlineState, Verdict } from '../core/verdict.ts'
import { dayCodec } from './encoding/answer-codec.ts'
import type { IdTable } from './encoding/id-table.ts'
import { among, type Codec, someOf } from './encoding/mixed-radix.ts'

/** The ids of duties by their state in a verdict. */
export type DutiesByState = {
  /** Duties that apply and are met, or of which that is unknown or not asked. */
  readonly applying: readonly string[]
  /** Duties that apply and are not met. */
  readonly unmet: readonly string[]
  /** Duties that may apply. */
  readonly undecided: readonly string[]
}
/** The part of a verdict that a link contains, as ids: enough to list later what has changed. */
export type Recorded = DutiesByState & {
  readonly edition: string
  readonly asOf: string
  readonly state: HeadlineState
  readonly pathway?: string
  /** The bars that hold or may hold. */
  readonly bars: readonly string[]
  readonly flows: readonly (DutiesByState & { readonly name: string })[]
}
/** The ids that only the later verdict has (`came`) and those that only the earlier one has (`went`). */
export type IdChanges = { readonly came: readonly string[]; readonly went: readonly string[] }
export type Differences = {
  /** True when state, pathway, bars, duties and flows are the same; edition and day may differ. */
  readonly same: boolean
  readonly then: Recorded
  readonly now: Recorded
  readonly state: boolean
  readonly pathway: boolean
  readonly bars: IdChanges
  readonly applying: IdChanges
  readonly unmet: IdChanges
  readonly undecided: IdChanges
  /** The names of the flows whose duties differ. */
  readonly flows: readonly string[]
}

/** Returns the part of a verdict that a link records. */
export const recordedOf = (verdict: Verdict): Recorded => {
  const { edition, asOf, headline, bars, duties, flows } = verdict
  return {
    edition,
    asOf,
    state: headline.state,
    ...(headline.pathway === undefined ? {} : { pathway: headline.pathway }),
    bars: bars.filter((b) => b.truth !== 'fails').map((b) => b.id),
    ...dutiesByState(duties),
    flows: flows.map(({ name, duties }) => ({ name, ...dutiesByState(duties) })),
  }
}
const dutiesByState = (duties: readonly DutyFinding[]): DutiesByState => {
  const applying = duties.filter((d) => d.applies === 'holds')
  const ids = (found: readonly DutyFinding[]) => found.map((d) => d.id)
  return {
    applying: ids(applying.filter((d) => d.met !== 'fails')),
    unmet: ids(applying.filter((d) => d.met === 'fails')),
    undecided: ids(duties.filter((d) => d.applies === 'unknown')),
  }
}

/** Returns the differences between the verdict recorded in a link and the present verdict on the same answers. */
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
    return !before || !after || dutyStates.some((s) => hasChange(change(before[s], after[s])))
  })
  const state = then.state !== now.state
  const pathway = then.pathway !== now.pathway
  return {
    same: !state && !pathway && flows.length === 0 && !Object.values(changes).some(hasChange),
    then,
    now,
    state,
    pathway,
    ...changes,
    flows,
  }
}
const dutyStates = ['applying', 'unmet', 'undecided'] as const
const hasChange = ({ came, went }: IdChanges) => came.length + went.length > 0

const states: readonly HeadlineState[] = ['stop', 'cannotTell', 'route', 'nothingToFile', 'outside']

/** Returns the codec of a recorded verdict. The edition is that of the table; the flows are in the order of `names`. */
export const recordedCodec = (table: IdTable, names: readonly string[]): Codec<Recorded> => {
  const [bars, main, further] = [someOf(table.bars), dutiesCodec(table.duties), dutiesCodec(table.flow.duties)]
  const [day, state, pathway] = [dayCodec(table), among(states), among(['', ...table.pathways])]
  return {
    write: (recorded, writeDigit) => {
      day.write(recorded.asOf, writeDigit)
      state.write(recorded.state, writeDigit)
      pathway.write(recorded.pathway ?? '', writeDigit)
      bars.write(recorded.bars, writeDigit)
      main.write(recorded, writeDigit)
      for (const name of names) further.write(dutiesOfFlow(recorded, name), writeDigit)
    },
    read: (readDigit) => {
      const asOf = day.read(readDigit)
      const headline = state.read(readDigit)
      const route = pathway.read(readDigit)
      return {
        edition: table.edition,
        asOf,
        state: headline,
        ...(route === '' ? {} : { pathway: route }),
        bars: bars.read(readDigit),
        ...main.read(readDigit),
        flows: names.map((name) => ({ name, ...further.read(readDigit) })),
      }
    },
  }
}
const dutiesOfFlow = ({ flows }: Recorded, name: string): DutiesByState => {
  const flow = flows.find((f) => f.name === name)
  if (!flow) throw new Error(`recordedCodec: the verdict has no flow “${name}”. Assess the case with its flows.`)
  return flow
}
/** Returns the codec of the states of some duties, each a digit: 0 for no state, then the states in order. */
const dutiesCodec = (duties: readonly string[]): Codec<DutiesByState> => ({
  write: (byState, writeDigit) => {
    for (const id of duties) writeDigit(dutyStates.findIndex((s) => byState[s].includes(id)) + 1, dutyStates.length + 1)
  },
  read: (readDigit) => {
    const read = duties.map((id) => [id, dutyStates[readDigit(dutyStates.length + 1) - 1]] as const)
    const idsIn = (state: (typeof dutyStates)[number]) => read.filter(([, s]) => s === state).map(([id]) => id)
    return { applying: idsIn('applying'), unmet: idsIn('unmet'), undecided: idsIn('undecided') }
  },
})
