import { decides, type Law, type Presentation } from '../core/law.ts'
import { type Answer, unsure } from '../core/question.ts'
import type { Reason } from '../core/reasons.ts'
import type { Source, Verification } from '../core/source.ts'
import type { Assessment, DutyFinding, Finding, Grounds, StatedTruth, Verdict } from '../core/verdict.ts'
import { caseHash } from './case-hash.ts'

/** A conclusion of any kind, with the ids that name its text. */
export type Conclusion = Grounds &
  (
    | { readonly kind: 'fact' | 'bar' | 'duty'; readonly id: string }
    | { readonly kind: 'requirement'; readonly id: string; readonly pathway: string }
  )
/**
 * The numbers of conclusions on which the headline rests that are contested, to be confirmed, or cite unread texts
 * only.
 */
export type Doubts = { readonly contested: number; readonly toConfirm: number; readonly unread: number }
/** A source with its number in the report. */
export type NumberedSource = { readonly n: number; readonly source: Source }
/** One line of the case summary, with the facts it shows. */
export type SummaryLine = {
  readonly key: Presentation['summary'][number]['key']
  readonly facts: readonly StatedTruth[]
}

/** A verdict as a document: its parts in reading order, without text. */
export type Report = {
  readonly verdict: Verdict
  readonly hash: string
  readonly doubts: Doubts
  /** The notices of the headline, if the case has a route. */
  readonly notices: readonly Presentation['headlineNotices'][number]['key'][]
  /** The summary of the case. */
  readonly card: readonly SummaryLine[]
  /** The fact because of which these rules apply or may apply; `undefined` if the case is outside them. */
  readonly scope: StatedTruth | undefined
  /** The facts that hold or may hold. */
  readonly facts: readonly StatedTruth[]
  readonly bars: readonly StatedTruth[]
  /** Duties that apply and are known not to be met. */
  readonly unmet: readonly DutyFinding[]
  /** The recommended pathway or, while the headline cannot tell, the nearest. */
  readonly route: Assessment | undefined
  /** The conditions of the route that are not met and can be put right. */
  readonly toPutRight: readonly Finding[]
  /** Every duty that applies or may apply, unmet first. */
  readonly todo: readonly DutyFinding[]
  readonly contested: readonly Conclusion[]
  /** The other pathways that are or may be open. */
  readonly otherRoutes: readonly Assessment[]
  /** The closed pathways, grouped by the conditions that exclude them. */
  readonly closed: readonly { readonly pathways: readonly Assessment[]; readonly by: readonly Finding[] }[]
  /**
   * Pathways that are closed only by deviations: an application for authorisation may state “conforms except for”
   * these.
   */
  readonly nearMisses: readonly { readonly pathway: Assessment; readonly by: readonly Finding[] }[]
  readonly notApplying: readonly (DutyFinding | StatedTruth)[]
  readonly sources: readonly NumberedSource[]
}

const rank = { fails: 0, unknown: 1, holds: 3 } as const
const order = (d: DutyFinding) => (d.applies === 'unknown' ? 4 : d.met === null ? 2 : rank[d.met])
const degrees: readonly Verification[] = ['read', 'secondary', 'unread']
/** Returns the best verification among the sources that determine the certainty of a conclusion. */
export const verificationOf = ({ citing, certainty }: Pick<Grounds, 'citing' | 'certainty'>): Verification => {
  const decisive = citing.filter((s) => s.certainty === certainty)
  const found = (decisive.length > 0 ? decisive : citing).map((s) => s.verification)
  return degrees.find((v) => found.includes(v)) ?? 'unread'
}

/**
 * Whether a source was last checked more than 180 days before this day. A source that was never checked is not stale:
 * its verification already says so.
 */
export const isStale = ({ checkedOn }: Source, day: string): boolean =>
  checkedOn !== '' && Date.parse(`${day}T00:00:00Z`) - Date.parse(`${checkedOn}T00:00:00Z`) > 180 * 86_400_000

/**
 * Returns the part of an answer that matters for a conclusion: of several options, those that its condition looked for.
 * If none of them was selected, returns the options looked for, with `ticked: false`.
 */
export const relevantOptions = ({
  answer,
  lookedFor,
}: Reason): { readonly ticked: boolean; readonly answer: Answer } => {
  if (answer === null || typeof answer === 'string') return { ticked: true, answer: answer ?? unsure }
  const among = answer.filter((option) => lookedFor.includes(option))
  if (among.length > 0) return { ticked: true, answer: among }
  return lookedFor.length > 0 && lookedFor.length < answer.length
    ? { ticked: false, answer: lookedFor }
    : { ticked: true, answer }
}

/** Returns the ids under which a contested conclusion may have both readings: its own, then its disputed points. */
export const pointsOf = ({ id, disputes }: Conclusion): readonly string[] => [...new Set([id, ...disputes])]

/**
 * Returns the conditions that close a pathway: those that fail because of an answer; if there is none, all that fail.
 */
const excludedBy = ({ requirements }: Assessment): readonly Finding[] => {
  const failing = requirements.filter((r) => decides(r) && r.truth === 'fails')
  const answered = failing.filter((r) => r.because.some(({ answer }) => answer !== null))
  return answered.length > 0 ? answered : failing
}

/** Groups closed pathways that are excluded by the same conditions with the same sources. */
const groupClosed = (closed: readonly Assessment[]): Report['closed'] => {
  const groups = new Map<string, { pathways: Assessment[]; by: readonly Finding[] }>()
  for (const pathway of closed) {
    const by = excludedBy(pathway)
    const key = by.map((r) => [r.id, ...r.citing.map((s) => s.id)].join(' ')).join(' / ')
    const group = groups.get(key)
    if (group) group.pathways.push(pathway)
    else groups.set(key, { pathways: [pathway], by })
  }
  return [...groups.values()]
}

/** Returns the report on a verdict, from which screen, paper and Markdown are rendered. */
export const reportOf = (verdict: Verdict, { presentation }: Pick<Law, 'presentation'>): Report => {
  const { headline, facts, bars, duties, pathways } = verdict
  const factsWith = (ids: readonly (string | undefined)[]) => facts.filter((f) => ids.includes(f.id))
  const hasRoute = headline.state === 'route' || headline.state === 'nothingToFile'
  const route = pathways.find((p) => p.id === (headline.pathway ?? headline.nearest))
  const todo = duties.filter((d) => d.applies !== 'fails').toSorted((a, b) => order(a) - order(b))
  const contested: Conclusion[] = [
    ...facts.filter((f) => f.truth !== 'fails').map((f) => ({ ...f, kind: 'fact' as const })),
    ...bars.filter((b) => b.truth !== 'fails').map((b) => ({ ...b, kind: 'bar' as const })),
    ...[...todo, ...verdict.coming].map((d) => ({ ...d, kind: 'duty' as const })),
    ...(route?.requirements ?? []).map((r) => ({ ...r, kind: 'requirement' as const, pathway: route?.id ?? '' })),
  ].filter((c) => c.certainty === 'contested')
  const decisive: readonly Grounds[] =
    headline.state === 'stop'
      ? bars.filter((b) => b.truth === 'holds')
      : headline.state === 'outside'
        ? factsWith([presentation?.outsideFacts[headline.outsideBy ?? '']])
        : (route?.requirements ?? []).filter((r) => decides(r) && r.truth === 'holds')
  const report = {
    verdict,
    hash: caseHash(
      Object.fromEntries(verdict.answers.map((a) => [a.question, a.answer])),
      verdict.edition,
      verdict.asOf,
      verdict.flows,
    ),
    doubts: {
      contested: decisive.filter((c) => c.certainty === 'contested').length,
      toConfirm: decisive.filter((c) => c.certainty === 'toConfirm').length,
      unread: decisive.filter((c) => c.certainty === 'settled' && verificationOf(c) === 'unread').length,
    },
    notices: (presentation?.headlineNotices ?? [])
      .filter(({ fact }) => hasRoute && factsWith([fact]).some((f) => f.truth === 'holds'))
      .map(({ key }) => key),
    card: (presentation?.summary ?? []).map(({ key, facts: ids, alsoFailing }) => ({
      key,
      facts: factsWith(ids).filter((f) => alsoFailing || f.truth !== 'fails'),
    })),
    scope: factsWith([presentation?.outsideFact]).find((f) => f.truth !== 'holds'),
    facts: facts.filter((f) => f.truth !== 'fails' && !f.working),
    bars: bars.filter((b) => b.truth !== 'fails'),
    unmet: todo.filter((d) => d.applies === 'holds' && d.met === 'fails'),
    route,
    toPutRight: headline.state === 'stop' || headline.state === 'outside' ? [] : (route?.toPutRight ?? []),
    todo,
    contested,
    otherRoutes: pathways.filter((p) => p.status !== 'closed' && p !== route),
    closed: groupClosed(pathways.filter((p) => p.status === 'closed')),
    nearMisses:
      headline.state === 'route' && pathways.every((p) => p === route || p.status === 'closed')
        ? pathways
            .filter((p) => p !== route)
            .map((pathway) => ({ pathway, by: pathway.requirements.filter((r) => decides(r) && r.truth !== 'holds') }))
            .filter(({ by }) => by.every((r) => r.failing === 'deviation' && r.truth === 'fails'))
        : [],
    notApplying: [...duties.filter((d) => d.applies === 'fails'), ...bars.filter((b) => b.truth === 'fails')],
  }
  return { ...report, sources: numbered(report) }
}

/**
 * Numbers the sources of a report in the order in which they are first cited. Sources that only rules without effect
 * cite have no number: such rules show the article alone.
 */
const numbered = (report: Omit<Report, 'sources'>): readonly NumberedSource[] => {
  const sources = new Map<string, Source>()
  const offences = [...report.todo, ...report.verdict.coming].flatMap((d) => (d.offence ? [d.offence] : []))
  for (const { citing } of [
    ...report.card.flatMap((line) => line.facts),
    ...(report.scope ? [report.scope] : []),
    ...report.bars,
    ...report.toPutRight,
    ...(report.route?.requirements ?? []),
    ...report.todo,
    ...report.verdict.flows.flatMap((flow) => flow.duties.filter((d) => d.applies !== 'fails')),
    ...report.verdict.coming,
    ...report.contested,
    ...report.facts,
    ...report.otherRoutes.flatMap((p) => p.requirements.filter((r) => r.truth !== 'holds')),
    ...report.closed.flatMap(({ by }) => by),
    { citing: offences },
  ])
    for (const source of citing) if (!sources.has(source.id)) sources.set(source.id, source)
  return [...sources.values()].map((source, i) => ({ n: i + 1, source }))
}
