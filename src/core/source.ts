export type Authority = 'statute' | 'decree' | 'order' | 'referential' | 'guidance' | 'court' | 'doctrine' | 'inference'
/** Is the law itself clear? */
export type Certainty = 'settled' | 'contested' | 'toConfirm'
/** How well is the text known? */
export type Verification = 'read' | 'secondary' | 'unread'

/** One article, or one place in an instrument. Dates are calendar days (`YYYY-MM-DD`); titles and gists are in `locales/`. */
export type Source<Id extends string = string, Instrument extends string = string> = {
  readonly id: Id
  /** The id of the act, decision or page that the place is in. */
  readonly instrument: Instrument
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

/** The values that the sources of an instrument share. */
type Common = Omit<Source, 'id' | 'instrument' | 'pinpoint'>
type CreateSource<Instrument extends string> = {
  /** Returns the source at one place in the instrument. `difference` holds the values that differ, and no others. */
  <const Id extends string>(id: Id, pinpoint: string, difference?: Partial<Common>): Source<Id, Instrument>
  /** Returns the same instrument with other shared values, for a part with an address of its own. */
  readonly part: (difference: Partial<Common>) => CreateSource<Instrument>
}

/**
 * The values of a source: those of the instrument, except where they differ. A known first day needs no reason for its
 * absence, and a text that nobody opened has no day of opening.
 */
const valuesOf = (common: Common, difference: Partial<Common>): Common => {
  const { url, authority, certainty, verification, from, undated, until, checkedOn } = { ...common, ...difference }
  return {
    ...{ url, authority, certainty, verification, from },
    ...(from === null && undated && { undated }),
    ...{ until, checkedOn: verification === 'unread' ? '' : checkedOn },
  }
}
/** The keys of a difference that can be left out without changing a value. */
const redundantIn = (common: Common, difference: Partial<Common>): readonly string[] => {
  const values = JSON.stringify(valuesOf(common, difference))
  return Object.keys(difference).filter((left) => {
    const rest = Object.fromEntries(Object.entries(difference).filter(([key]) => key !== left))
    return JSON.stringify(valuesOf(common, rest)) === values
  })
}

/**
 * Returns a function that creates the sources of one act, decision or page. It throws when a difference repeats a value
 * of the instrument, so that each value is written once.
 */
export const instrument = <const Id extends string>(id: Id, common: Common): CreateSource<Id> => {
  const checked = (place: string, difference: Partial<Common>): Partial<Common> => {
    const redundant = redundantIn(common, difference)
    if (redundant.length > 0)
      throw new Error(`instrument('${id}'): ${place} repeats ${redundant.join(', ')} of the instrument. Leave it out.`)
    return difference
  }
  return Object.assign(
    <const S extends string>(source: S, pinpoint: string, difference: Partial<Common> = {}): Source<S, Id> => ({
      ...{ id: source, instrument: id, pinpoint },
      ...valuesOf(common, checked(`“${source}”`, difference)),
    }),
    { part: (difference: Partial<Common>) => instrument(id, { ...common, ...checked('a part', difference) }) },
  )
}
