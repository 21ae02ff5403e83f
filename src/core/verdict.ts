import type { Flow } from './data-flow.ts'
import type { Failing, Who } from './law.ts'
import type { Answer } from './question.ts'
import type { Reason } from './reasons.ts'
import type { Authority, Certainty, Source } from './source.ts'
import type { Truth } from './truth.ts'

/** What every conclusion carries: the answers behind it, its articles, their authority and how settled it is. */
export type Grounds = {
  readonly because: readonly Reason[]
  readonly citing: readonly Source[]
  readonly authority: Authority
  readonly certainty: Certainty
  /** The disputed points of law it rests on in this case. */
  readonly disputes: readonly string[]
}
export type StatedTruth = Grounds & { readonly id: string; readonly truth: Truth }
/** `working`: read by other rules only, not told to a person. */
export type FactFinding = StatedTruth & { readonly working: boolean }
export type Finding = StatedTruth & { readonly failing: Failing }
export type PathwayStatus = 'open' | 'closed' | 'undecided'
export type Assessment = {
  readonly id: string
  readonly status: PathwayStatus
  readonly citing: readonly Source[]
  readonly requirements: readonly Finding[]
  /** Failing or unknown, but only to be put right before filing. */
  readonly toPutRight: readonly Finding[]
}
export type DutyFinding = Grounds & {
  readonly id: string
  readonly applies: Truth
  /** `null` when nothing was asked about it. */
  readonly met: Truth | null
  /** The answers by which it is met or not, or that leave it open; none when nothing was asked about it. */
  readonly metBecause: readonly Reason[]
  readonly who: Who
  readonly actors: readonly Who[]
  readonly from?: string
  /** The criminal provision that punishes neglecting it. */
  readonly offence?: Source
}
export type HeadlineState = 'stop' | 'cannotTell' | 'route' | 'nothingToFile' | 'outside'
export type Headline = {
  readonly state: HeadlineState
  readonly pathway?: string
  /** Why it cannot be told. */
  readonly why?: 'bar' | 'betterRouteUndecided' | 'undecided' | 'twoUses'
  /** The bars that hold, or that may. */
  readonly bars: readonly string[]
  /** The nearest route while nothing can be told. */
  readonly nearest?: string
  /** The end that took the case outside, if one did. */
  readonly outsideBy?: string
  /** True when it is not settled whether the case is inside: the headline then adds “unless …”. */
  readonly unlessOutside: boolean
  /** Duties that apply and are not met, and requirements of the named route to put right first. */
  readonly toPutRight: number
  readonly couldBeReversedBy: readonly string[]
}
export type Verdict = {
  readonly edition: string
  readonly asOf: string
  readonly headline: Headline
  readonly facts: readonly FactFinding[]
  readonly pathways: readonly Assessment[]
  readonly duties: readonly DutyFinding[]
  /** Duties that start after the day of the verdict and apply then, or may for all a person could say: the earliest first. They decide nothing today. */
  readonly coming: readonly DutyFinding[]
  /** Does another duty to come hang on what nobody was asked, or answered, yet? Then `coming` may not be all of them. */
  readonly moreMayCome: boolean
  readonly bars: readonly StatedTruth[]
  /** Questions answered “I don't know”, or met and not answered yet; one that is only offered is not missing. */
  readonly missing: readonly string[]
  /** Further flows of data, each with its own duties; the worst first. */
  readonly flows: readonly FlowFinding[]
  readonly setAside: readonly string[]
  readonly answers: readonly { readonly question: string; readonly answer: Answer }[]
}

export type FlowFinding = Flow & { readonly duties: readonly DutyFinding[]; readonly missing: readonly string[] }
