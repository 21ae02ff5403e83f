import type { StartItem } from '../../core/verdict.ts'
import type { NoteBar, NoteText, NoteUrgent } from '../../report/note.ts'
import type { Report } from '../../report/report.ts'
import { afterColon, type ReportWords } from '../excluded-parts.ts'
import { dueOf, howOf } from './how.ts'
import { articleOf, guidanceOf, holding } from './points.ts'

/** At most so many bars say what to do. */
const mostBars = 3

type First = NonNullable<NoteText['first']>

/** Returns what to say first while a bar holds. `roles`: who answers for it. */
export const stopOf = (words: ReportWords, report: Report, roles: string | undefined): First['stop'] => {
  const { running, changing } = report.verdict.start
  return {
    warning: words.t(changing ? 'memo.barChange' : running === 'yes' ? 'memo.barStop' : 'memo.barFirst'),
    roles,
    bars: barsOf(words, report),
  }
}
/**
 * What to do about the first bar that holds, and the lawful way nearest to the aim. Of the others it says that this way
 * must lift them too: what would lift one alone is not lawful while the first holds.
 */
const barsOf = ({ t, say }: ReportWords, report: Report): readonly NoteBar[] =>
  holding(report)
    .filter(({ id }) => !report.liftedBars.includes(id))
    .slice(0, mostBars)
    .map((bar, i) => {
      if (i > 0)
        return {
          id: bar.id,
          steps: [],
          way: t('memo.wayAlso', { bar: afterColon(say.bar(bar.id, bar.truth)) }),
          article: articleOf(say, bar),
        }
      const { steps, way } = say.barGuidance(bar.id)
      return {
        id: bar.id,
        steps,
        way: typeof way === 'string' ? `${t('memo.way')} ${way}` : undefined,
        article: articleOf(say, bar),
      }
    })

/** Returns what is due at once, after `acts`, which the law forbids; `undefined` where nothing has gone wrong. */
export const urgentOf = (words: ReportWords, report: Report, acts: readonly StartItem[]): First['urgent'] =>
  report.urgent.length === 0
    ? undefined
    : {
        title: words.t(report.verdict.start.state === 'forbidden' ? 'memo.urgentAfter' : 'memo.urgent'),
        things: [...acts.flatMap((act) => actOf(words, report, act)), ...dueNowOf(words, report)],
      }
/** An act that the law forbids, with who stops it and how one knows that it has stopped. */
const actOf = ({ t, say }: ReportWords, report: Report, act: StartItem): readonly NoteUrgent[] => {
  const guidance = guidanceOf(say, act)
  if (!guidance) return []
  const how = howOf(t, { ...guidance, by: dueOf(t, report, guidance) })
  return [{ id: act.id, what: guidance.do, article: articleOf(say, act), how }]
}
/** What is due at once, each with who, when, where and how one knows that it is done. */
const dueNowOf = ({ t, say }: ReportWords, { urgent }: Report): readonly NoteUrgent[] =>
  urgent.map((duty) => {
    const guidance = say.guidance('duty', duty.id)
    return { id: duty.id, what: guidance.do, article: articleOf(say, duty), how: howOf(t, guidance) }
  })
