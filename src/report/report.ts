import { decides, type Law, type Presentation } from '../core/law.ts'
import { type Answer, unsure } from '../core/question.ts'
import type { Reason } from '../core/reasons.ts'
import type { Source, Verification } from '../core/source.ts'
import type { Assessment, DutyFinding, Finding, Grounds, StatedTruth, Verdict } from '../core/verdict.ts'
import { caseHash } from './case-hash.ts'

/** A conclusion of any kind, with what its sentence is called. */
export type Conclusion = Grounds &
  (
    | { readonly kind: 'fact' | 'bar' | 'duty'; readonly id: string }
    | { readonly kind: 'requirement'; readonly id: string; readonly pathway: string }
  )
/** How many of the conclusions that carry the headline are not plainly settled, and why. */
export type Doubts = { readonly contested: number; readonly toConfirm: number; readonly unread: number }
export type NumberedSource = { readonly n: number; readonly source: Source }
/** One line of the case summary, with the facts it shows. */
export type SummaryLine = {
  readonly key: Presentation['summary'][number]['key']
  readonly says: readonly StatedTruth[]
}

/** A verdict in the order a person reads it, before any word is said. */
export type Report = {
  readonly verdict: Verdict
  readonly hash: string
  readonly doubts: Doubts
  /** The notices above the headline of a case with a route. */
  readonly notices: readonly Presentation['headlineNotices'][number]['key'][]
  readonly card: readonly SummaryLine[]
  /** Why these rules apply, or may: every other conclusion rests on it too. None when the case is outside them. */
  readonly scope: StatedTruth | undefined
  /** What the case is in law, or may be. */
  readonly facts: readonly StatedTruth[]
  readonly bars: readonly StatedTruth[]
  /** Duties that apply and are known not to be met. */
  readonly unmet: readonly DutyFinding[]
  /** The recommended route, or the nearest while nothing can be told. */
  readonly route: Assessment | undefined
  readonly toPutRight: readonly Finding[]
  /** Every duty that applies or may, unmet first. */
  readonly todo: readonly DutyFinding[]
  readonly contested: readonly Conclusion[]
  /** Routes that may still open, or are open beside the one named. */
  readonly otherRoutes: readonly Assessment[]
  /** The pathways that are closed, with the conditions that exclude them; those excluded by the same stand together. */
  readonly closed: readonly { readonly pathways: readonly Assessment[]; readonly by: readonly Finding[] }[]
  /** Declarations that only deviations close: an authorisation may say “conforms except for” these. */
  readonly nearMisses: readonly { readonly pathway: Assessment; readonly by: readonly Finding[] }[]
  readonly notApplying: readonly (DutyFinding | StatedTruth)[]
  readonly sources: readonly NumberedSource[]
}

const rank = { fails: 0, unknown: 1, holds: 3 } as const
const order = (d: DutyFinding) => (d.applies === 'unknown' ? 4 : d.met === null ? 2 : rank[d.met])
const degrees: readonly Verification[] = ['read', 'secondary', 'unread']
/** How well the texts that make a conclusion as sure as it is are known: the best known of them. */
export const verificationOf = ({ citing, certainty }: Pick<Grounds, 'citing' | 'certainty'>): Verification => {
  const carrying = citing.filter((s) => s.certainty === certainty)
  const known = (carrying.length > 0 ? carrying : citing).map((s) => s.verification)
  return degrees.find((v) => known.includes(v)) ?? 'unread'
}

/** Was the text last opened more than 180 days before the day shown? One that nobody opened says so by itself. */
export const isStale = ({ checkedOn }: Source, day: string): boolean =>
  checkedOn !== '' && Date.parse(`${day}T00:00:00Z`) - Date.parse(`${checkedOn}T00:00:00Z`) > 180 * 86_400_000

/** What an answer says to a conclusion: of a list, only the options it looked for, or that none of them was ticked. */
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

/** The names under which both readings of a contested conclusion are said: its own, then the disputed points it rests on. */
export const pointsOf = ({ id, disputes }: Conclusion): readonly string[] => [...new Set([id, ...disputes])]

/** What closes a pathway: the conditions that an answer fails; one that only fails because nobody asked about it excludes nothing by itself. */
const excludedBy = ({ requirements }: Assessment): readonly Finding[] => {
  const failing = requirements.filter((r) => decides(r) && r.truth === 'fails')
  const answered = failing.filter((r) => r.because.some(({ answer }) => answer !== null))
  return answered.length > 0 ? answered : failing
}

/** Closed pathways, those excluded by the same conditions and articles taken together. */
const together = (closed: readonly Assessment[]): Report['closed'] => {
  const groups = new Map<string, { pathways: Assessment[]; by: readonly Finding[] }>()
  for (const pathway of closed) {
    const by = excludedBy(pathway)
    const same = by.map((r) => [r.id, ...r.citing.map((s) => s.id)].join(' ')).join(' / ')
    const group = groups.get(same)
    if (group) group.pathways.push(pathway)
    else groups.set(same, { pathways: [pathway], by })
  }
  return [...groups.values()]
}

/** Returns the document behind screen, paper and Markdown: a verdict as its law presents it. */
export const reportOf = (verdict: Verdict, { presentation }: Pick<Law, 'presentation'>): Report => {
  const { headline, facts, bars, duties, pathways } = verdict
  const factsNamed = (ids: readonly (string | undefined)[]) => facts.filter((f) => ids.includes(f.id))
  const hasRoute = headline.state === 'route' || headline.state === 'nothingToFile'
  const route = pathways.find((p) => p.id === (headline.pathway ?? headline.nearest))
  const todo = duties.filter((d) => d.applies !== 'fails').toSorted((a, b) => order(a) - order(b))
  const contested: Conclusion[] = [
    ...facts.filter((f) => f.truth !== 'fails').map((f) => ({ ...f, kind: 'fact' as const })),
    ...bars.filter((b) => b.truth !== 'fails').map((b) => ({ ...b, kind: 'bar' as const })),
    ...[...todo, ...verdict.coming].map((d) => ({ ...d, kind: 'duty' as const })),
    ...(route?.requirements ?? []).map((r) => ({ ...r, kind: 'requirement' as const, pathway: route?.id ?? '' })),
  ].filter((c) => c.certainty === 'contested')
  const carrying: readonly Grounds[] =
    headline.state === 'stop'
      ? bars.filter((b) => b.truth === 'holds')
      : headline.state === 'outside'
        ? factsNamed([presentation?.outsideFacts[headline.outsideBy ?? '']])
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
      contested: carrying.filter((c) => c.certainty === 'contested').length,
      toConfirm: carrying.filter((c) => c.certainty === 'toConfirm').length,
      unread: carrying.filter((c) => c.certainty === 'settled' && verificationOf(c) === 'unread').length,
    },
    notices: (presentation?.headlineNotices ?? [])
      .filter(({ fact }) => hasRoute && factsNamed([fact]).some((f) => f.truth === 'holds'))
      .map(({ key }) => key),
    card: (presentation?.summary ?? []).map(({ key, facts: ids, alsoFailing }) => ({
      key,
      says: factsNamed(ids).filter((f) => alsoFailing || f.truth !== 'fails'),
    })),
    scope: factsNamed([presentation?.outsideFact]).find((f) => f.truth !== 'holds'),
    facts: facts.filter((f) => f.truth !== 'fails' && !f.working),
    bars: bars.filter((b) => b.truth !== 'fails'),
    unmet: todo.filter((d) => d.applies === 'holds' && d.met === 'fails'),
    route,
    toPutRight: headline.state === 'stop' || headline.state === 'outside' ? [] : (route?.toPutRight ?? []),
    todo,
    contested,
    otherRoutes: pathways.filter((p) => p.status !== 'closed' && p !== route),
    closed: together(pathways.filter((p) => p.status === 'closed')),
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

/** Every source that carries something the document says, in the order it first does; what does not apply names its article only. */
const numbered = (report: Omit<Report, 'sources'>): readonly NumberedSource[] => {
  const sources = new Map<string, Source>()
  const offences = [...report.todo, ...report.verdict.coming].flatMap((d) => (d.offence ? [d.offence] : []))
  for (const { citing } of [
    ...report.card.flatMap((line) => line.says),
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
