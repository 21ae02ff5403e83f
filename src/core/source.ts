export type Authority = 'statute' | 'decree' | 'order' | 'referential' | 'guidance' | 'court' | 'doctrine' | 'inference'
/** Whether the law itself is clear. */
export type Certainty = 'settled' | 'contested' | 'toConfirm'
/** Whether somebody has read the text itself, only a secondary source, or neither. */
export type Verification = 'read' | 'secondary' | 'unread'

/**
 * One article, or one place in an instrument. Dates are calendar days (`YYYY-MM-DD`). Titles and gists are in
 * `locales/`.
 */
export type Source<Id extends string = string, Instrument extends string = string> = {
  readonly id: Id
  /** The id of the act, decision or page that the place is in. */
  readonly instrument: Instrument
  readonly pinpoint: string
  /** The official address; empty only when none is known, and then the certainty is never `settled`. */
  readonly url: string
  readonly authority: Authority
  readonly certainty: Certainty
  readonly verification: Verification
  /** The first day in force; for an instrument that names none, the day of publication. */
  readonly from: string | null
  /**
   * Why `from` is null. `wording`: the first day of the present wording is unknown; the certainty is then never
   * `settled`. `guidance`: a page or position of an authority, which does not enter into force.
   */
  readonly undated?: 'wording' | 'guidance'
  readonly until: string | null
  /** The day on which somebody last opened the text; empty if nobody has. */
  readonly checkedOn: string
}
/** A list of at least one source, so that every conclusion has a citation. */
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
 * Returns the values of a source: those of the instrument, replaced by the values that differ. `undated` is left out
 * when the first day is known; `checkedOn` is empty when the text is unread.
 */
const valuesOf = (common: Common, difference: Partial<Common>): Common => {
  const { url, authority, certainty, verification, from, undated, until, checkedOn } = { ...common, ...difference }
  return {
    ...{ url, authority, certainty, verification, from },
    ...(from === null && undated && { undated }),
    ...{ until, checkedOn: verification === 'unread' ? '' : checkedOn },
  }
}
/** Returns the keys of a difference that repeat the value of the instrument. */
const redundantIn = (common: Common, difference: Partial<Common>): readonly string[] => {
  const values = JSON.stringify(valuesOf(common, difference))
  return Object.keys(difference).filter((omitted) => {
    const rest = Object.fromEntries(Object.entries(difference).filter(([key]) => key !== omitted))
    return JSON.stringify(valuesOf(common, rest)) === values
  })
}

/**
 * Returns a function that creates the sources of one act, decision or page. That function throws an `Error` when a
 * difference repeats a value of the instrument, so that each value is written once.
 */
export const instrument = <const Id extends string>(id: Id, common: Common): CreateSource<Id> => {
  const checked = (label: string, difference: Partial<Common>): Partial<Common> => {
    const redundant = redundantIn(common, difference)
    if (redundant.length > 0)
      throw new Error(`instrument('${id}'): ${label} repeats ${redundant.join(', ')} of the instrument. Leave it out.`)
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

/**
 * Returns the certainty of a list of sources: `settled` if one is, otherwise `contested` if one is, otherwise
 * `toConfirm`.
 */
export const certaintyOf = (citing: Citing): Certainty =>
  citing.some((s) => s.certainty === 'settled')
    ? 'settled'
    : citing.some((s) => s.certainty === 'contested')
      ? 'contested'
      : 'toConfirm'

/**
 * Returns the certainty stated by a rule if it is lower than `settled`, otherwise that of its sources: a rule cannot
 * raise it.
 */
export const atMost = (ofSources: Certainty, stated: Certainty | undefined): Certainty =>
  stated === undefined || stated === 'settled' ? ofSources : stated
