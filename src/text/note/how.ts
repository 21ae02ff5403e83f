import type { Report } from '../../report/report.ts'
import { asSentence } from '../as-sentence.ts'
import type { ReportWords } from '../excluded-parts.ts'
import type { GuidanceText } from '../law-text-shape.ts'

/** Returns when a point is due, and how long it takes: at once where the use has begun. */
export const dueOf = (
  t: ReportWords['t'],
  { verdict: { start } }: Report,
  { by, takes }: { readonly by: string; readonly takes?: string | undefined },
): string => {
  const due = start.changing ? t('memo.beforeChange') : start.running === 'yes' ? t('memo.atOnce') : by
  return takes === undefined ? due : t('memo.takes', { due, takes })
}

type HowText = Pick<GuidanceText, 'who' | 'by' | 'where' | 'done'>
/** Returns who acts, and by when. */
export const whoAndWhen = (t: ReportWords['t'], { who, by }: Pick<HowText, 'who' | 'by'>): string =>
  `${t('memo.who')} ${who}. ${t('memo.by')} ${by}.`
/** Returns who acts, by when, where, and how one knows that it is done. */
export const howOf = (t: ReportWords['t'], { who, by, where, done }: HowText): string =>
  [
    whoAndWhen(t, { who, by }),
    ...(where ? [`${t('memo.where')} ${asSentence(where)}`] : []),
    `${t('memo.done')} ${done}`,
  ].join(' ')
