import { asAsked, didNotArise } from './arises.ts'
import type { Condition, Situation } from './condition.ts'
import { type Flow, inFlow } from './data-flow.ts'
import { disputesOf } from './disputes.ts'
import { headlineOf, statusByTruth } from './headline.ts'
import { decides, type Failing, isNotKnown, type Law } from './law.ts'
import { onFirstRead } from './on-first-read.ts'
import { reversals } from './outcomes.ts'
import { type Path, path } from './outline.ts'
import { type Given, saysUnsure } from './question.ts'
import { reasonsIn, withReasons } from './reasons.ts'
import { type Authority, atMost, type Certainty, type Citing, certaintyOf } from './source.ts'
import { startOf } from './start.ts'
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
        missing: missingIn(law, situation).filter((id) => law.flow?.questions.includes(id)),
      }
    })
    .sort((one, other) => unmetIn(other) - unmetIn(one) || undecidedIn(other) - undecidedIn(one))

/** Returns the asked questions whose answer says that it is not known, and those unanswered and not optional. */
const missingIn = (law: Law, { asked, counted, optional }: Path): readonly string[] => {
  const mayBeLeft = new Set(optional)
  return asked.filter((id) => isNotKnown(law, id, counted[id]) || (counted[id] === undefined && !mayBeLeft.has(id)))
}

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
  const verdict = {
    edition: law.edition,
    asOf,
    ...judged,
    flows: further,
    headline: {
      ...judged.headline,
      toPutRight: judged.headline.toPutRight + unmetInFlows,
      couldBeReversedBy: reversals(law, given),
    },
    missing: missingIn(law, situation),
    setAside: situation.setAside,
    answers: situation.asked.flatMap((question) => {
      const answer = situation.counted[question]
      return answer === undefined ? [] : [{ question, answer }]
    }),
  }
  return onFirstRead(verdict, 'start', () => startOf(law, given, situation, asOf, flows))
}

/** Whether a requirement is about what somebody has done, not about what the case is. */
const isDone = ({ failing }: { readonly failing: Failing }) => !decides({ failing }) || failing === 'deviation'

const judge = (law: Law, situation: Path, asOf: string) => {
  let known: Situation | undefined
  const asked = (): Situation => {
    known ??= asAsked(situation)
    return known
  }
  const { truthIn: truth, reasonsFor, restsOn } = reasonsIn(law.outline, situation)
  /**
   * Adds the grounds to a conclusion, in place, because copies of hundreds of conclusions take time. The reasons are
   * computed on first read. What the law draws by exclusion holds; that something is done (`isAchieved`) does not, while
   * nothing was asked of it.
   */
  const grounded = <C extends object>(
    conclusion: C,
    condition: Condition,
    citing: Citing,
    stated?: { authority?: Authority; certainty?: Certainty },
    isAchieved = false,
  ): C & Grounds => {
    const disputes = disputesOf(condition, situation)
    const grounds = {
      citing,
      authority: stated?.authority ?? citing[0].authority,
      certainty: disputes.length > 0 ? ('contested' as const) : atMost(certaintyOf(citing), stated?.certainty),
      disputes,
    }
    const found = withReasons(Object.assign(conclusion, grounds), 'because', () => reasonsFor(condition))
    return onFirstRead(
      found,
      'didNotArise',
      () => (isAchieved || truth(condition) === 'fails') && didNotArise(condition, situation, asked()),
    )
  }
  const facts = law.facts.map(
    ({ fact, citing, certainty, working = false }): FactFinding =>
      grounded({ id: fact.id, working, truth: truth(fact) }, fact, citing, certainty ? { certainty } : {}),
  )
  const bars = law.bars.map((b): StatedTruth => grounded({ id: b.id, truth: truth(b.when) }, b.when, b.citing, b))
  const pathways = law.pathways.map((p): Assessment => {
    const requirements = Object.entries(p.requirements).map(
      ([id, r]): Finding => grounded({ id, failing: r.failing, truth: truth(r.met) }, r.met, r.citing, {}, isDone(r)),
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
  const firstDayOf = (d: DutyFinding) => d.from ?? asOf
  const appliesById = new Map(law.duties.map((d) => [d.id, d.applies]))
  /** Returns whether the truth of `applies` rests on what is not known of one of these questions. */
  const appliesBecauseOf = (d: DutyFinding, questions: ReadonlySet<string>) => {
    const condition = appliesById.get(d.id)
    return condition !== undefined && restsOn(condition, questions)
  }
  const unsureQuestions = new Set(situation.asked.filter((id) => saysUnsure(situation.counted[id])))
  const unansweredOptional = new Set(situation.optional.filter((id) => situation.counted[id] === undefined))
  /**
   * Whether the duty applies depends on an optional question without an answer: the verdict does not mention it yet.
   */
  const dependsOnOptional = (d: DutyFinding) => d.applies === 'unknown' && appliesBecauseOf(d, unansweredOptional)
  /** Whether the duty applies depends on an answer “I don’t know”. */
  const dependsOnUnsure = (d: DutyFinding) => appliesBecauseOf(d, unsureQuestions)
  const duties = allDuties.filter((d) => firstDayOf(d) <= asOf && !dependsOnOptional(d))
  const later = allDuties.filter((d) => firstDayOf(d) > asOf)
  const coming = later
    .filter((d) => d.applies === 'holds' || (d.applies === 'unknown' && dependsOnUnsure(d)))
    .sort((one, other) => firstDayOf(one).localeCompare(firstDayOf(other)))
  const moreMayCome = later.some((d) => d.applies === 'unknown' && !coming.includes(d))
  const headline = headlineOf(law, { endedBy: situation.endedBy, outside: truth(law.outside) }, bars, pathways, duties)
  return { facts, bars, pathways, duties, coming, moreMayCome, headline }
}
