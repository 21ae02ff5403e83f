import type { Flow } from './data-flow.ts'
import type { Failing, Scope, Who } from './law.ts'
import type { Answer } from './question.ts'
import type { Reason } from './reasons.ts'
import type { Authority, Certainty, Citing, Source } from './source.ts'
import type { Truth } from './truth.ts'

/** The grounds of a conclusion: the answers that it rests on, its sources, their authority and its certainty. */
export type Grounds = {
  readonly because: readonly Reason[]
  readonly citing: readonly Source[]
  readonly authority: Authority
  readonly certainty: Certainty
  /** The ids of the disputed points of law that it rests on in this case. */
  readonly disputes: readonly string[]
  /**
   * True when it fails, or says that something is done, and would be unknown if every question that is not relevant were
   * read as unknown: no answer says so.
   */
  readonly didNotArise?: boolean
}
export type StatedTruth = Grounds & { readonly id: string; readonly truth: Truth }
/** `working`: read by other rules only, not shown to the user. */
export type FactFinding = StatedTruth & { readonly working: boolean }
export type Finding = StatedTruth & { readonly failing: Failing }
export type PathwayStatus = 'open' | 'closed' | 'undecided'
export type Assessment = {
  readonly id: string
  readonly status: PathwayStatus
  readonly citing: readonly Source[]
  readonly requirements: readonly Finding[]
  /** Requirements that fail or are unknown and do not close the pathway: to be put right before filing. */
  readonly toPutRight: readonly Finding[]
}
export type DutyFinding = Grounds & {
  readonly id: string
  readonly applies: Truth
  /** Whether the duty is met; `null` when it does not apply or when no question asks about it. */
  readonly met: Truth | null
  /** The answers that `met` rests on; empty when `met` is null. */
  readonly metBecause: readonly Reason[]
  readonly who: Who
  readonly actors: readonly Who[]
  readonly from?: string
  /** The criminal provision that punishes a failure to meet the duty. */
  readonly offence?: Source
}
export type HeadlineState = 'stop' | 'cannotTell' | 'route' | 'nothingToFile' | 'outside'
export type Headline = {
  readonly state: HeadlineState
  readonly pathway?: string
  /** Why the state is `cannotTell`. */
  readonly why?: 'bar' | 'betterRouteUndecided' | 'undecided' | 'twoUses'
  /** The bars that hold when the state is `stop`, otherwise those that may hold. */
  readonly bars: readonly string[]
  /** The nearest route while the state is `cannotTell`. */
  readonly nearest?: string
  /** The end of the interview that was reached, if any. */
  readonly outsideBy?: string
  /** True when it is unknown whether the case is outside these rules. The headline then adds “unless …”. */
  readonly unlessOutside: boolean
  /**
   * The number of duties that apply and are not met, further flows included, and of failing requirements of the named
   * route.
   */
  readonly toPutRight: number
  /** The questions, unsure or unanswered, of which a single answer would change state or route. */
  readonly couldBeReversedBy: readonly string[]
}
/** Whether the use may start. */
export type StartState = 'forbidden' | 'cannotTell' | 'notYet' | 'ready' | 'outside'
/**
 * What is known of an open point. `missing`: an answer says that it does not stand. `unsure`: the user does not know.
 * `notAsked`: no answer was given. `toConfirm`: every answer was given, and the law leaves it open.
 */
export type StartStatus = 'missing' | 'unsure' | 'notAsked' | 'toConfirm'
/** A point that holds back the start, or may, and is not known to stand. */
export type StartItem = {
  readonly kind: 'duty' | 'requirement' | 'filing'
  /** The duty, or the pathway; of a requirement, pathway and requirement with a dot between. */
  readonly id: string
  readonly scope: Scope
  /** The name of the further flow that the point is about. */
  readonly flow?: string
  readonly who: Who
  readonly certainty: Certainty
  readonly status: StartStatus
  /** Whether a use that has begun is to be suspended until the point stands. */
  readonly suspend: boolean
  /** True when it is filed already, and only the answer of the authority is missing. */
  readonly awaited?: true
  /** True when it stands in part, so that only details are left to check. */
  readonly begun?: true
  /** True when it is not known whether the point concerns the case. */
  readonly maybe?: true
  /** True when the point is an act that the law forbids, so that nothing is missing and the act is left out. */
  readonly forbidden?: true
  readonly citing: Citing
}
export type Start = {
  readonly state: StartState
  /** Of a start held back: the whole use, or a part of it. */
  readonly extent?: 'whole' | 'part'
  /** Whether the use has already begun. */
  readonly running: 'yes' | 'no' | 'unknown'
  /** True when the use has begun and a change of it is planned. */
  readonly changing?: true
  /** The open points, those that are missing first. While the state is `cannotTell`, they hold back in any case. */
  readonly items: readonly StartItem[]
  /** Open points that only one reading of a disputed point makes apply. They hold nothing back. */
  readonly cautions: readonly StartItem[]
  /** The bars that hold, or that may. */
  readonly bars: readonly string[]
}

export type Verdict = {
  readonly edition: string
  readonly asOf: string
  readonly headline: Headline
  /** Whether the use may start. */
  readonly start: Start
  readonly facts: readonly FactFinding[]
  readonly pathways: readonly Assessment[]
  readonly duties: readonly DutyFinding[]
  /**
   * Duties that start after the day of the verdict and apply then, or may apply because the user answered “I don't
   * know”. The earliest come first. They do not affect the headline.
   */
  readonly coming: readonly DutyFinding[]
  /** True when unanswered questions may add duties to `coming`. */
  readonly moreMayCome: boolean
  readonly bars: readonly StatedTruth[]
  /**
   * Questions answered “I don't know”, alone or beside options, and questions asked but unanswered; unanswered optional
   * questions do not count.
   */
  readonly missing: readonly string[]
  /** Further data flows, each with its own duties: those with most unmet duties first. */
  readonly flows: readonly FlowFinding[]
  /** Answered questions that are not relevant; their answers do not count. */
  readonly setAside: readonly string[]
  /** The answers that count, in reading order. */
  readonly answers: readonly { readonly question: string; readonly answer: Answer }[]
}

export type FlowFinding = Flow & { readonly duties: readonly DutyFinding[]; readonly missing: readonly string[] }
