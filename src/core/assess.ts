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

/**
 * Returns the findings of each further flow, assessed by the same law: most unmet duties first, then most undecided.
 */
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

/** Returns the asked questions that are answered “I don't know”, or unanswered and not optional. */
const missingIn = ({ asked, counted, optional }: Path): readonly string[] =>
  asked.filter((id) => counted[id] === unsure || (counted[id] === undefined && !optional.includes(id)))

/**
 * Returns the verdict on one case as of one day (`YYYY-MM-DD`).
 * @throws RangeError when the edition does not cover the day.
 */
export const assess = (law: Law, given: Given, asOf: string, flows: readonly Flow[] = []): Verdict => {
  if (asOf < law.covers.from || asOf > law.covers.until)
    throw new RangeError(
      `assess: edition ${law.edition} covers ${law.covers.from} to ${law.covers.until}, not ${asOf}. Choose a day in that period.`,
    )
  const situation = path(law.outline, given)
  const judged = judge(law, situation, asOf)
  const further = flowsOf(law, given, asOf, flows)
  const unmetInFlows = further.reduce((sum, flow) => sum + unmetIn(flow), 0)
  return {
    edition: law.edition,
    asOf,
    ...judged,
    flows: further,
    headline: {
      ...judged.headline,
      toPutRight: judged.headline.toPutRight + unmetInFlows,
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
  /** Adds the grounds to a conclusion. The reasons are computed on first read. */
  const grounded = <C extends object>(
    conclusion: C,
    condition: Condition,
    citing: Citing,
    stated?: { authority?: Authority; certainty?: Certainty },
  ): C & Grounds => {
    const disputes = disputesOf(condition, situation)
    return withReasons(
      {
        ...conclusion,
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
  const allDuties = law.duties.map((d): DutyFinding => {
    const applies = truth(d.applies)
    const conclusion = {
      id: d.id,
      applies,
      met: applies === 'fails' || d.met === undefined ? null : truth(d.met),
      who: d.who[0],
      actors: d.who,
      ...(d.from ? { from: d.from } : {}),
      ...(d.offence && (d.offenceWhen === undefined || truth(d.offenceWhen) === 'holds') ? { offence: d.offence } : {}),
    }
    const { met } = d
    const finding = grounded(conclusion, d.applies, d.citing, d)
    return withReasons(finding, 'metBecause', () =>
      conclusion.met === null || met === undefined ? [] : reasonsFor(met),
    )
  })
  const startOf = (d: DutyFinding) => d.from ?? asOf
  const appliesById = new Map(law.duties.map((d) => [d.id, d.applies]))
  /** Returns whether one of these questions is among the reasons for the truth of `applies`. */
  const restsOn = (d: DutyFinding, questions: readonly string[]) => {
    const condition = appliesById.get(d.id)
    return (
      condition !== undefined &&
      mayRestOn(condition, questions) &&
      d.because.some((r) => questions.includes(r.question))
    )
  }
  const unsureQuestions = situation.asked.filter((id) => situation.counted[id] === unsure)
  const unansweredOptional = situation.optional.filter((id) => situation.counted[id] === undefined)
  /**
   * Whether the duty applies depends on an optional question without an answer: the verdict does not mention it yet.
   */
  const dependsOnOptional = (d: DutyFinding) => d.applies === 'unknown' && restsOn(d, unansweredOptional)
  /** Whether the duty applies depends on an answer “I don’t know”. */
  const dependsOnUnsure = (d: DutyFinding) => restsOn(d, unsureQuestions)
  const duties = allDuties.filter((d) => startOf(d) <= asOf && !dependsOnOptional(d))
  const later = allDuties.filter((d) => startOf(d) > asOf)
  const coming = later
    .filter((d) => d.applies === 'holds' || (d.applies === 'unknown' && dependsOnUnsure(d)))
    .sort((one, other) => startOf(one).localeCompare(startOf(other)))
  const moreMayCome = later.some((d) => d.applies === 'unknown' && !coming.includes(d))
  const headline = headlineOf(law, situation, bars, pathways, duties)
  return { facts, bars, pathways, duties, coming, moreMayCome, headline }
}

/**
 * Returns the certainty of a list of sources: `settled` if one is, otherwise `contested` if one is, otherwise
 * `toConfirm`.
 */
const certaintyOf = (citing: Citing): Certainty =>
  citing.some((s) => s.certainty === 'settled')
    ? 'settled'
    : citing.some((s) => s.certainty === 'contested')
      ? 'contested'
      : 'toConfirm'

/**
 * Returns the certainty stated by a rule if it is lower than `settled`, otherwise that of its sources: a rule cannot
 * raise it.
 */
const atMost = (ofSources: Certainty, stated: Certainty | undefined): Certainty =>
  stated === undefined || stated === 'settled' ? ofSources : stated
