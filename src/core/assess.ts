import { type Condition, truthOf } from './condition.ts'
import { type Flow, inFlow } from './data-flow.ts'
import { disputesOf } from './disputes.ts'
import { headlineOf, reversals, statusByTruth } from './headline.ts'
import { decides, type Law } from './law.ts'
import { type Path, path } from './outline.ts'
import { type Given, unsure } from './question.ts'
import { reasonsIn, withReasons } from './reasons.ts'
import type { Authority, Certainty, Citing } from './source.ts'
import { all } from './truth.ts'
import type {
  Assessment,
  DutyFinding,
  FactFinding,
  Finding,
  FlowFinding,
  Grounds,
  StatedTruth,
  Verdict,
} from './verdict.ts'

const isUnmet = (d: DutyFinding) => d.applies === 'holds' && d.met === 'fails'
const unmetIn = ({ duties }: FlowFinding) => duties.filter(isUnmet).length
const undecidedIn = ({ duties, missing }: FlowFinding) =>
  missing.length + duties.filter((d) => d.applies === 'unknown').length

/** Each further flow, judged on its own by the same law: the worst first. */
const flowsOf = (law: Law, given: Given, asOf: string, flows: readonly Flow[]): readonly FlowFinding[] =>
  flows
    .map(({ name, answers }) => {
      const situation = path(law.outline, inFlow(law, given, answers))
      return {
        name,
        answers,
        duties: judge(law, situation, asOf).duties.filter((d) => law.flow?.duties.includes(d.id)),
        missing: missingIn(situation).filter((id) => law.flow?.questions.includes(id)),
      }
    })
    .sort((one, other) => unmetIn(other) - unmetIn(one) || undecidedIn(other) - undecidedIn(one))

/** Met and not settled: unsure, or not answered though not merely offered. */
const missingIn = ({ asked, counted, optional }: Path): readonly string[] =>
  asked.filter((id) => counted[id] === unsure || (counted[id] === undefined && !optional.includes(id)))

/**
 * The verdict on one case, as of one day (`YYYY-MM-DD`).
 * @throws when the day lies outside the period the edition covers.
 */
export const assess = (law: Law, given: Given, asOf: string, flows: readonly Flow[] = []): Verdict => {
  if (asOf < law.covers.from || asOf > law.covers.until)
    throw new RangeError(
      `assess: edition ${law.edition} speaks for ${law.covers.from} to ${law.covers.until}, not for ${asOf}. Choose a day in that period.`,
    )
  const situation = path(law.outline, given)
  const judged = judge(law, situation, asOf)
  const further = flowsOf(law, given, asOf, flows)
  const inFlows = further.reduce((sum, flow) => sum + unmetIn(flow), 0)
  return {
    edition: law.edition,
    asOf,
    ...judged,
    flows: further,
    headline: {
      ...judged.headline,
      toPutRight: judged.headline.toPutRight + inFlows,
      couldBeReversedBy: reversals(law, given, situation, judged.headline),
    },
    missing: missingIn(situation),
    setAside: situation.setAside,
    answers: situation.asked.flatMap((question) => {
      const answer = situation.counted[question]
      return answer === undefined ? [] : [{ question, answer }]
    }),
  }
}

const judge = (law: Law, situation: Path, asOf: string) => {
  const { reasonsFor, mayRestOn } = reasonsIn(law.outline, situation)
  /** A conclusion with its grounds; its reasons are looked for when somebody asks for them. */
  const grounded = <C extends object>(
    told: C,
    condition: Condition,
    citing: Citing,
    stated?: { authority?: Authority; certainty?: Certainty },
  ): C & Grounds => {
    const disputes = disputesOf(condition, situation)
    return withReasons(
      {
        ...told,
        citing,
        authority: stated?.authority ?? citing[0].authority,
        certainty: disputes.length > 0 ? ('contested' as const) : atMost(certaintyOf(citing), stated?.certainty),
        disputes,
      },
      'because',
      () => reasonsFor(condition),
    )
  }
  const truth = (condition: Condition) => truthOf(condition, situation)
  const facts = law.facts.map(
    ({ fact, citing, certainty, working = false }): FactFinding =>
      grounded({ id: fact.id, working, truth: truth(fact) }, fact, citing, certainty ? { certainty } : {}),
  )
  const bars = law.bars.map((b): StatedTruth => grounded({ id: b.id, truth: truth(b.when) }, b.when, b.citing, b))
  const pathways = law.pathways.map((p): Assessment => {
    const requirements = Object.entries(p.requirements).map(
      ([id, r]): Finding => grounded({ id, failing: r.failing, truth: truth(r.met) }, r.met, r.citing),
    )
    return {
      id: p.id,
      citing: p.citing,
      status: statusByTruth[all(requirements.filter(decides).map((r) => r.truth))],
      requirements,
      toPutRight: requirements.filter((r) => !decides(r) && r.truth !== 'holds'),
    }
  })
  const found = law.duties.map((d): DutyFinding => {
    const applies = truth(d.applies)
    const told = {
      id: d.id,
      applies,
      met: applies === 'fails' || d.met === undefined ? null : truth(d.met),
      who: d.who[0],
      actors: d.who,
      ...(d.from ? { from: d.from } : {}),
      ...(d.offence ? { offence: d.offence } : {}),
    }
    const { met } = d
    const finding = grounded(told, d.applies, d.citing, d)
    return withReasons(finding, 'metBecause', () => (told.met === null || met === undefined ? [] : reasonsFor(met)))
  })
  const starts = (d: DutyFinding) => d.from ?? asOf
  const applies = new Map(law.duties.map((d) => [d.id, d.applies]))
  /** Is one of these questions among the reasons why a duty applies or may? */
  const restsOn = (d: DutyFinding, questions: readonly string[]) => {
    const condition = applies.get(d.id)
    return (
      condition !== undefined &&
      mayRestOn(condition, questions) &&
      d.because.some((r) => questions.includes(r.question))
    )
  }
  const doubted = situation.asked.filter((id) => situation.counted[id] === unsure)
  const offered = situation.optional.filter((id) => situation.counted[id] === undefined)
  /** Whether it applies hangs on a question that is only offered and that nobody took: nothing is said of it yet. */
  const isOnlyOffered = (d: DutyFinding) => d.applies === 'unknown' && restsOn(d, offered)
  /** A person said “I don't know”; what nobody was asked yet is only offered. */
  const isDoubted = (d: DutyFinding) => restsOn(d, doubted)
  const duties = found.filter((d) => starts(d) <= asOf && !isOnlyOffered(d))
  const later = found.filter((d) => starts(d) > asOf)
  const coming = later
    .filter((d) => d.applies === 'holds' || (d.applies === 'unknown' && isDoubted(d)))
    .sort((one, other) => starts(one).localeCompare(starts(other)))
  const moreMayCome = later.some((d) => d.applies === 'unknown' && !coming.includes(d))
  const headline = headlineOf(law, situation, bars, pathways, duties)
  return { facts, bars, pathways, duties, coming, moreMayCome, headline }
}

/** Settled when one settled source carries it; otherwise contested before to confirm. */
const certaintyOf = (citing: Citing): Certainty =>
  citing.some((s) => s.certainty === 'settled')
    ? 'settled'
    : citing.some((s) => s.certainty === 'contested')
      ? 'contested'
      : 'toConfirm'

/** A rule may say it is less sure than its sources, never surer: what rests only on points to confirm is to confirm. */
const atMost = (carried: Certainty, stated: Certainty | undefined): Certainty =>
  stated === undefined || stated === 'settled' ? carried : stated
