import type { StartItem } from '../../core/verdict.ts'
import type { NoteText } from '../../report/note.ts'
import type { Report } from '../../report/report.ts'
import { capital } from '../as-sentence.ts'
import type { ReportWords } from '../excluded-parts.ts'
import { itemName } from '../start-parts.ts'
import { guidanceOf, holding } from './points.ts'

/** At most so many sanctions. */
const mostRisks = 4

const isKnown = ({ status }: StartItem) => status !== 'notAsked'

/** Starting without what is filed is what risks most. */
const filingFirst = (items: readonly StartItem[]): readonly StartItem[] => [
  ...items.filter((i) => i.kind === 'filing'),
  ...items.filter((i) => i.kind !== 'filing'),
]

/** Returns what is risked; of a bar of which no text was read that says so, its own sentence. */
export const risksOf = ({ t, say }: ReportWords, report: Report): NoteText['risks'] => {
  const { items } = report.verdict.start
  const told = (what: string, risk: string) => t('memo.riskOf', { what: capital(what), risk })
  const riskOf = (item: StartItem) => {
    const isCondition = item.kind === 'requirement' && item.status === 'missing'
    const risk = isCondition ? t('memo.conditionRisk') : guidanceOf(say, item)?.risk
    return risk ? [told(itemName(say, item), risk)] : []
  }
  if (items.length === 0 && report.bars.length === 0 && report.urgent.length === 0 && report.besides.length === 0) {
    const kept = report.met.filter(({ id }) => say.hasGuidance(id)).map(({ id }) => say.guidance('duty', id))
    const list = kept.filter(({ risk }) => risk !== '').map(({ missing, risk }) => told(missing, risk))
    return { title: t('memo.riskIf'), none: list.length === 0 ? t('memo.noRisk') : undefined, list: list.slice(0, 2) }
  }
  const risks = [
    ...report.urgent.map(({ id }) => {
      const { missing, risk } = say.guidance('duty', id)
      return told(missing, risk)
    }),
    ...holding(report).map(({ id }) => {
      const { risk } = say.barGuidance(id)
      return typeof risk === 'string' ? told(say.barName(id), risk) : say.bar(id, 'holds')
    }),
    // While a bar holds, what is open besides is risked only if the project changes.
    ...(report.verdict.start.state === 'forbidden' ? [] : filingFirst(items.filter(isKnown))).flatMap(riskOf),
    ...(report.verdict.start.state === 'forbidden' ? [] : report.besides).flatMap(({ id }) => {
      if (!say.hasGuidance(id)) return []
      const { missing, unasked, risk } = say.guidance('duty', id)
      return risk === '' ? [] : [told(unasked ?? missing, risk)]
    }),
    // What was not asked is risked only where nothing is known to be missing.
    ...(report.verdict.start.state === 'forbidden' || items.some(isKnown) || report.besides.length > 0
      ? []
      : filingFirst(items)
    ).flatMap(riskOf),
  ]
  const list = [...new Set(risks)].slice(0, mostRisks)
  const isAny =
    items.some(isKnown) || report.besides.length > 0 || report.urgent.length > 0 || holding(report).length > 0
  return {
    title: t(isAny ? 'memo.risk' : 'memo.riskIf'),
    none: list.length === 0 ? t('memo.noRisk') : undefined,
    list,
  }
}
