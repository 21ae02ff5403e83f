import type { TFunction } from 'i18next'
import type { Headline } from '../core/verdict.ts'
import type { Report } from '../report/report.ts'
import type { Say } from './law-text.ts'

/** A headline as sentences, for a screen or a document to lay out. A part that says nothing is `undefined`. */
export type HeadlineParts = {
  /** What stands above the headline: who files, for a processor or joint controllers. */
  readonly notices: readonly string[]
  readonly sentence: string
  /** Why the case is outside these rules. */
  readonly outside: string | undefined
  /** How many things to put right first. */
  readonly putRight: string | undefined
  /** That the case may still be outside these rules. */
  readonly unless: string | undefined
  /** The lead of the list of questions that could reverse the headline. */
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
    bars: headline.bars.map(say.bar).join(' '),
    pathway: named === undefined ? '' : say.pathway(named).name,
  }
  // The ends of an interview are those of its law: one without words says nothing.
  const outsideKey = `headline.outsideBy.${outsideBy}` as 'headline.outsideBy.anonymous'
  return {
    notices: notices.map((key) => t(`headline.${key}`)),
    sentence:
      state === 'cannotTell'
        ? t(`headline.why.${headline.why ?? 'undecided'}`, values)
        : t(`headline.${state}`, values),
    outside: outsideBy === undefined ? undefined : t(outsideKey, { defaultValue: '' }) || undefined,
    putRight: toPutRight > 0 ? t('headline.putRight', { count: toPutRight }) : undefined,
    unless: unlessOutside ? t('headline.unless') : undefined,
    reversedBy: couldBeReversedBy.length > 0 ? t('headline.reversed', { count: couldBeReversedBy.length }) : undefined,
  }
}
