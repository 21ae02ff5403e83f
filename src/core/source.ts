export type Authority = 'statute' | 'decree' | 'order' | 'referential' | 'guidance' | 'court' | 'doctrine' | 'inference'
/** Is the law itself clear? */
export type Certainty = 'settled' | 'contested' | 'toConfirm'
/** How well is the text known? */
export type Verification = 'read' | 'secondary' | 'unread'

/** One article, or one place in an instrument. Dates are calendar days (`YYYY-MM-DD`); its title and gist live in `locales/`. */
export type Source = {
  readonly id: string
  readonly pinpoint: string
  /** Official address; empty only when none is known, and then never `settled`. */
  readonly url: string
  readonly authority: Authority
  readonly certainty: Certainty
  readonly verification: Verification
  /** First day in force; for an instrument that names none, the day it was published. */
  readonly from: string | null
  /**
   * Why no first day is known. `wording`: the text was found, not the day its wording began: never `settled`.
   * `guidance`: a page or position of an authority, which does not enter into force.
   */
  readonly undated?: 'wording' | 'guidance'
  readonly until: string | null
  /** The day a person last opened the text; empty if nobody did. */
  readonly checkedOn: string
}
/** At least one source: no conclusion without a citation. */
export type Citing = readonly [Source, ...Source[]]
