import type { Source } from '../../core/source.ts'
import type { StartItem, StatedTruth } from '../../core/verdict.ts'
import type { Report } from '../../report/report.ts'
import type { Say } from '../law-text.ts'
import type { GuidanceText } from '../law-text-shape.ts'

/** What cites sources. */
export type Citing = { readonly citing: readonly Source[] }
/** Returns the sources that a note cites of a conclusion: the first. */
export const citedOf = ({ citing }: Citing): readonly Source[] => citing.slice(0, 1)
/** Returns the article that a note cites of a conclusion. */
export const articleOf = (say: Say, of: Citing): string => citedOf(of).map(say.pinpoint).join(', ')
/** Returns what to do about an open point; `undefined` for a condition of a route, which has no guidance of its own. */
export const guidanceOf = (say: Say, { kind, id, awaited }: StartItem): GuidanceText | undefined =>
  kind === 'requirement' ? undefined : say.guidance(kind === 'filing' ? 'route' : 'duty', id, awaited)
/** Returns the open points that an answer bears on; all of them where no answer bears on any. */
export const knownOf = (items: readonly StartItem[]): readonly StartItem[] => {
  const known = items.filter((i) => i.status !== 'notAsked')
  return known.length > 0 ? known : items
}
/** Returns whether an open point was not asked about and may not concern the case. */
export const mayNotConcern = ({ status, maybe }: StartItem): boolean => status === 'notAsked' && maybe === true
/** Returns the bars that hold. */
export const holding = ({ bars }: Report): readonly StatedTruth[] => bars.filter((b) => b.truth === 'holds')
