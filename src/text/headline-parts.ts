import type { TFunction } from 'i18next'
import type { Headline } from '../core/verdict.ts'
import type { Report } from '../report/report.ts'
import type { Say } from './law-text.ts'

/** The sentences of a headline. A sentence that does not apply is `undefined`. */
export type HeadlineParts = {
  /** Sentences before the headline, such as who files for a processor or joint controllers. */
  readonly notices: readonly string[]
  readonly sentence: string
  /** Why the case is outside these rules. */
  readonly outside: string | undefined
  /** How many things to put right first. */
  readonly putRight: string | undefined
  /** That the case may still be outside these rules; `undefined` for a stop, which a bar decides in any case. */
  readonly unless: string | undefined
  /** The introduction to the list of questions that could reverse the headline. */
  readonly reversedBy: string | undefined
}

/** Returns the sentences of a headline. `notices` are those of its report. */
export const headlineParts = (
  t: TFunction<'report'>,
  say: Say,
  headline: Headline,
  notices: Report['notices'] = [],
): HeadlineParts => {
  const { state, outsideBy, toPutRight, unlessOutside, couldBeReversedBy } = headline
  const named = headline.pathway ?? headline.nearest
  const values = {
    bars: headline.bars.map((id) => say.bar(id, state === 'stop' ? 'holds' : 'unknown')).join(' '),
    pathway: named === undefined ? '' : say.pathway(named).name,
  }
  // The key is composed from an id of the law: an end of the interview without text adds no sentence.
  const outsideKey = `headline.outsideBy.${outsideBy}` as 'headline.outsideBy.anonymous'
  return {
    // Who files is not said where nothing is to be filed.
    notices: notices.map((key) => t(state === 'nothingToFile' ? `headline.nothing.${key}` : `headline.${key}`)),
    sentence:
      state === 'cannotTell'
        ? t(`headline.why.${headline.why ?? 'undecided'}`, values)
        : t(`headline.${state}`, values),
    outside: outsideBy === undefined ? undefined : t(outsideKey, { defaultValue: '' }) || undefined,
    putRight: toPutRight > 0 ? t('headline.putRight', { count: toPutRight }) : undefined,
    unless: unlessOutside && state !== 'stop' ? t('headline.unless') : undefined,
    reversedBy: couldBeReversedBy.length > 0 ? t('headline.reversed', { count: couldBeReversedBy.length }) : undefined,
  }
}
