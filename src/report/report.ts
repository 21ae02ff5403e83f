import { questionsRead } from '../core/condition.ts'
import { decides, type Law, type Presentation } from '../core/law.ts'
import type { Source, Verification } from '../core/source.ts'
import type { Truth } from '../core/truth.ts'
import type { Assessment, DutyFinding, Finding, Grounds, PathwayStatus, StatedTruth, Verdict } from '../core/verdict.ts'
import { answeredBetween } from './answered-between.ts'
import { caseHash } from './case-hash.ts'
import { type Excluded, type ExcludedRule, excludedPathways, excludedRules, groupClosed } from './excluded.ts'
import { type PlanStage, planOf } from './plan.ts'

/** A conclusion of any kind, with what finds its text. */
export type Conclusion = Grounds &
  (
    | { readonly kind: 'fact' | 'bar'; readonly id: string; readonly truth: Truth }
    | { readonly kind: 'duty'; readonly id: string }
    | { readonly kind: 'requirement'; readonly id: string; readonly pathway: string; readonly truth: Truth }
  )
/** The conclusions on which the headline rests that are contested, to be confirmed, or cite unread texts only. */
export type Doubts = Readonly<Record<'contested' | 'toConfirm' | 'unread', readonly Conclusion[]>>
/** A source with its number in the report. */
export type NumberedSource = {
  readonly n: number
  readonly source: Source
  /** Whether the note or the plan cites it, and not the full record alone. */
  readonly inPlan: boolean
}
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
  /** With whom the body shares the case, whether it has a route or not. */
  readonly sharedWith: readonly Presentation['headlineNotices'][number]['key'][]
  /** The summary of the case. */
  readonly card: readonly SummaryLine[]
  /** The reasons of the verdict in the order of a lawyer: at most one fact of each step. */
  readonly chain: readonly StatedTruth[]
  /** The fact that says that no certified host is required; `undefined` where one is, may be, or the case is outside. */
  readonly noHost: StatedTruth | undefined
  /** The further flows for which a certified host is required, or may be, each with the duty that says so. */
  readonly flowHosts: readonly { readonly flow: string; readonly duty: DutyFinding }[]
  /** The sources of what the route files, where it is known to be filed; `undefined` elsewhere. */
  readonly filed: readonly Source[] | undefined
  /** The fact that says that an earlier filing is not enough, where the case has one that is not. */
  readonly fallsShort: StatedTruth | undefined
  /** Where a change is planned of what was filed: whether all that must be suspended is the filing of the change. */
  readonly runsAsFiled: boolean
  /** Between which days the answers to what is missing come, if all is filed on the day of the verdict. */
  readonly answered: { readonly from: string; readonly to: string } | undefined
  /** Whether the person works alone. */
  readonly isAlone: boolean
  /** Whether the use is care, which goes on whatever the verdict. */
  readonly isCare: boolean
  /** False where it is known that the use is no study in law. */
  readonly mayBeStudy: boolean
  /** Whether the case names another use of the data, which needs a case of its own. */
  readonly otherUse: Truth
  /** Whether another use is known from other answers than those that name it. */
  readonly hasUnnamedUse: boolean
  /** The other uses of the data that the case names, by option. Not each of them needs a case of its own. */
  readonly otherUses: readonly string[]
  /** The other places that the case says the data go to, by option. */
  readonly otherPlaces: readonly string[]
  /** The fact because of which these rules apply or may apply; `undefined` if the case is outside them. */
  readonly scope: StatedTruth | undefined
  /** The facts that hold or may hold. */
  readonly facts: readonly StatedTruth[]
  readonly bars: readonly StatedTruth[]
  /** The ids of bars that the lawful way of another bar that holds lifts too. */
  readonly liftedBars: readonly string[]
  /** Duties that apply and are known not to be met. */
  readonly unmet: readonly DutyFinding[]
  /** Those of them that hold nothing back, and that no open condition of the route says already. */
  readonly besides: readonly DutyFinding[]
  /** The recommended pathway or, while the headline cannot tell, the nearest. */
  readonly route: Assessment | undefined
  /** The conditions of the route that are not met and can be put right. */
  readonly toPutRight: readonly Finding[]
  /** Every duty that applies or may apply, unmet first. */
  readonly todo: readonly DutyFinding[]
  /** The duties that apply and are not known to be met, in the order of time. */
  readonly plan: readonly PlanStage[]
  /** The duties that are due at once, as something has gone wrong. */
  readonly urgent: readonly DutyFinding[]
  /** Those that may be due at once, as it is not known whether something has gone wrong. */
  readonly maybeUrgent: readonly DutyFinding[]
  /** The duties that apply and are known to be met. */
  readonly met: readonly DutyFinding[]
  /** What people expect to be asked of everybody and is not asked of a person who works alone. */
  readonly notDue: readonly string[]
  /** The duties that may apply. */
  readonly maybe: readonly DutyFinding[]
  readonly contested: readonly Conclusion[]
  /** The other pathways that are or may be open. */
  readonly otherRoutes: readonly Assessment[]
  /** The closed pathways by the one reason that closes them first, and the rules that do not apply by theirs. */
  readonly excluded: {
    readonly pathways: readonly Excluded<Assessment>[]
    readonly rules: readonly Excluded<ExcludedRule>[]
  }
  /** The closed pathways with every condition that closes them, grouped by these conditions. */
  readonly closed: readonly { readonly pathways: readonly Assessment[]; readonly by: readonly Finding[] }[]
  /**
   * Pathways that are closed only by deviations, all of which arise: an application for authorisation may state
   * “conforms except for” these.
   */
  readonly nearMisses: readonly { readonly pathway: Assessment; readonly by: readonly Finding[] }[]
  /**
   * Where an authorisation is the only route: the pathway that only deviations close among what arises, and these
   * deviations. Others may not have been asked about. Of several, the one of which most is known to be met.
   */
  readonly shortOf: { readonly pathway: Assessment; readonly by: readonly Finding[] } | undefined
  readonly notApplying: readonly ExcludedRule[]
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

/** Whether a pathway fits, by its status. */
export const fits: Readonly<Record<PathwayStatus, Truth>> = { open: 'holds', closed: 'fails', undecided: 'unknown' }

/**
 * Whether a source was last checked more than 180 days before this day. A source that was never checked is not stale:
 * its verification already says so.
 */
export const isStale = ({ checkedOn }: Source, day: string): boolean =>
  checkedOn !== '' && Date.parse(`${day}T00:00:00Z`) - Date.parse(`${checkedOn}T00:00:00Z`) > 180 * 86_400_000

/** Returns the ids under which a contested conclusion may have both readings: its own, then its disputed points. */
export const pointsOf = ({ id, disputes }: Conclusion): readonly string[] => [...new Set([id, ...disputes])]

/** A chain of reasons has at most so many sentences; of more, the last ones say most. */
const mostReasons = 7
/** Returns the facts that say why, in the order of the steps. */
const chainOf = (facts: Verdict['facts'], steps: Presentation['chain']): readonly StatedTruth[] => {
  const reasons = steps.flatMap(({ facts: ids, failing }) => {
    const own = ids.flatMap((id) => facts.find((f) => f.id === id && !f.didNotArise) ?? [])
    const said =
      own.find((f) => f.truth === 'holds') ??
      own.find((f) => f.truth === 'unknown' && f.id === failing?.[0]) ??
      own.find((f) => f.truth === 'unknown') ??
      own.find((f) => failing?.includes(f.id))
    return said ? [said] : []
  })
  return reasons.slice(-mostReasons)
}

/** Returns the duties of a plan that are due at once. */
const dueNow = (plan: readonly PlanStage[]): readonly DutyFinding[] =>
  plan
    .filter(({ moment }) => moment === 'now')
    .flatMap(({ themes }) => themes.flatMap(({ items }) => items.flatMap(({ duty, along }) => [duty, ...along])))

/** Returns the report on a verdict, from which screen, paper and Markdown are rendered. */
export const reportOf = (
  verdict: Verdict,
  { presentation, pathways: rules, duties: dutyRules }: Pick<Law, 'presentation' | 'pathways' | 'duties'>,
): Report => {
  const { headline, bars, duties, pathways } = verdict
  const meaningless = headline.state === 'outside' ? (presentation?.insideFacts ?? []) : []
  const facts = verdict.facts.filter(({ id }) => !meaningless.includes(id))
  const factsWith = (ids: readonly (string | undefined)[]) => facts.filter((f) => ids.includes(f.id))
  const also = verdict.answers.find((a) => a.question === presentation?.alsoFor?.question)?.answer
  const ticked = (options: readonly string[] = []) =>
    options.filter((option) => Array.isArray(also) && also.includes(option))
  const hasAnswered = (given: { readonly question: string; readonly options: readonly string[] } | undefined) =>
    verdict.answers.some(
      ({ question, answer }) => question === given?.question && given.options.includes(String(answer)),
    )
  const secondCase = duties.find((d) => d.id === presentation?.otherUse)
  const hasRoute = headline.state === 'route' || headline.state === 'nothingToFile'
  const route = pathways.find((p) => p.id === (headline.pathway ?? headline.nearest))
  const todo = duties.filter((d) => d.applies !== 'fails').toSorted((a, b) => order(a) - order(b))
  const contested: Conclusion[] = [
    ...facts.filter((f) => f.truth !== 'fails').map((f) => ({ ...f, kind: 'fact' as const })),
    ...bars.filter((b) => b.truth !== 'fails').map((b) => ({ ...b, kind: 'bar' as const })),
    ...[...todo, ...verdict.coming].map((d) => ({ ...d, kind: 'duty' as const })),
    ...(route?.requirements ?? []).map((r) => ({ ...r, kind: 'requirement' as const, pathway: route?.id ?? '' })),
  ].filter((c) => headline.state !== 'outside' && c.certainty === 'contested' && !c.didNotArise)
  const decisive: readonly Conclusion[] =
    headline.state === 'stop'
      ? bars.filter((b) => b.truth === 'holds').map((b) => ({ ...b, kind: 'bar' as const }))
      : headline.state === 'outside'
        ? factsWith([presentation?.outsideFacts[headline.outsideBy ?? '']]).map((f) => ({
            ...f,
            kind: 'fact' as const,
          }))
        : (route?.requirements ?? [])
            .filter((r) => decides(r) && r.truth === 'holds')
            .map((r) => ({ ...r, kind: 'requirement' as const, pathway: route?.id ?? '' }))
  const closed = pathways.filter((p) => p.status === 'closed')
  const notApplying = [...duties.filter((d) => d.applies === 'fails'), ...bars.filter((b) => b.truth === 'fails')]
  // Outside these rules one reason says all: what ends the interview.
  const chain =
    headline.state === 'outside'
      ? factsWith([presentation?.outsideFacts[headline.outsideBy ?? '']])
      : chainOf(
          // While a bar holds, no filing is due for the project as it is.
          headline.state === 'stop' ? facts.filter(({ id }) => !presentation?.insideFacts?.includes(id)) : facts,
          presentation?.chain ?? [],
        )
  const hosting = (presentation?.hostRequired ?? []).flatMap((id) => verdict.facts.find((f) => f.id === id) ?? [])
  // The step of the chain about hosting says more where one of its facts may hold.
  const ofHosting = presentation?.chain.find((step) => step.facts.includes(hosting[0]?.id ?? ''))?.facts ?? []
  const maybe = todo.filter((d) => d.applies === 'unknown')
  const plan = planOf(
    presentation?.plan,
    todo.filter((d) => d.applies === 'holds' && d.met !== 'holds'),
  )
  const sharedWith = (presentation?.headlineNotices ?? [])
    .filter(({ fact }) => factsWith([fact]).some((f) => f.truth === 'holds'))
    .map(({ key }) => key)
  // What the user could not tell is not said to be missing.
  const unmet = todo.filter(
    (d) =>
      d.applies === 'holds' &&
      d.met === 'fails' &&
      !verdict.start.items.some((i) => i.kind === 'duty' && i.id === d.id && i.status === 'unsure'),
  )
  const report = {
    verdict,
    hash: caseHash(
      Object.fromEntries(verdict.answers.map((a) => [a.question, a.answer])),
      verdict.edition,
      verdict.asOf,
      verdict.flows,
    ),
    doubts: {
      contested: decisive.filter((c) => c.certainty === 'contested'),
      toConfirm: decisive.filter((c) => c.certainty === 'toConfirm'),
      unread: decisive.filter((c) => c.certainty === 'settled' && verificationOf(c) === 'unread'),
    },
    sharedWith,
    notices: hasRoute ? sharedWith : [],
    card: (presentation?.summary ?? [])
      .filter((line) => !line.unlessBarred || headline.state !== 'stop')
      .map(({ key, facts: ids, alsoFailing }) => ({
        key,
        facts: factsWith(ids).filter((f) => f.truth !== 'fails' || (alsoFailing && !f.didNotArise)),
      })),
    chain,
    noHost:
      headline.state !== 'outside' &&
      hosting.every((f) => f.truth === 'fails') &&
      !chain.some((f) => ofHosting.includes(f.id))
        ? hosting[0]
        : undefined,
    flowHosts: verdict.flows.flatMap(({ name, duties: ofFlow }) =>
      ofFlow
        .filter((d) => d.id === presentation?.providerLetter.duty && d.applies !== 'fails')
        .map((duty) => ({ flow: name, duty })),
    ),
    filed:
      headline.state === 'route' && !verdict.start.items.some(({ kind }) => kind === 'filing')
        ? rules.find(({ id }) => id === route?.id)?.filing?.citing
        : undefined,
    fallsShort:
      hasAnswered(presentation?.earlierFiling) &&
      verdict.start.items.some(({ kind, status }) => kind === 'filing' && status === 'missing')
        ? factsWith([presentation?.earlierFiling?.fact]).find((f) => f.truth === 'fails')
        : undefined,
    runsAsFiled:
      verdict.start.changing === true &&
      hasAnswered(presentation?.earlierFiling) &&
      verdict.start.items.every(
        (i) => !i.suspend || i.kind === 'filing' || presentation?.earlierFiling?.before.includes(i.id),
      ),
    answered: answeredBetween(verdict, presentation?.waits),
    isAlone: hasAnswered(presentation?.alone),
    isCare: factsWith([presentation?.careFact]).some((f) => f.truth === 'holds'),
    mayBeStudy: factsWith([presentation?.studyFact]).every((f) => f.truth !== 'fails'),
    otherUse: secondCase?.applies ?? ('unknown' as const),
    hasUnnamedUse:
      secondCase?.applies === 'holds' &&
      secondCase.because.some(
        ({ question, answer }) => answer !== null && question !== presentation?.alsoFor?.question,
      ),
    otherUses: ticked(presentation?.alsoFor?.uses),
    otherPlaces: ticked(presentation?.alsoFor?.places).filter(
      (place) => place !== presentation?.alsoFor?.flow || verdict.flows.length === 0,
    ),
    scope: factsWith([presentation?.outsideFact]).find((f) => f.truth !== 'holds'),
    facts: facts.filter((f) => f.truth !== 'fails' && !f.working),
    bars: bars.filter((b) => b.truth !== 'fails'),
    liftedBars: Object.entries(presentation?.liftedWith ?? {}).flatMap(([id, other]) =>
      bars.some((b) => b.id === other && b.truth === 'holds') ? [id] : [],
    ),
    unmet,
    besides: besidesOf(unmet, verdict, { duties: dutyRules, pathways: rules }),
    notDue:
      headline.state === 'stop' || headline.state === 'outside' || !hasAnswered(presentation?.alone)
        ? []
        : (presentation?.expected ?? [])
            .filter(({ duties: ids }) => {
              const those = duties.filter(({ id }) => ids.includes(id))
              return those.every((d) => d.applies === 'fails') && those.some((d) => !d.didNotArise)
            })
            .map(({ key }) => key),
    route,
    toPutRight: headline.state === 'stop' || headline.state === 'outside' ? [] : (route?.toPutRight ?? []),
    todo,
    plan,
    urgent: dueNow(plan),
    maybeUrgent: dueNow(planOf(presentation?.plan, maybe)),
    met: todo.filter((d) => d.applies === 'holds' && d.met === 'holds'),
    maybe,
    contested,
    otherRoutes: pathways.filter((p) => p.status !== 'closed' && p !== route),
    // Outside these rules none of them arises, and the ordinary GDPR may still ask the same.
    excluded:
      headline.state === 'outside'
        ? { pathways: [], rules: [] }
        : {
            pathways: excludedPathways(closed, rules, facts, verdict.answers),
            rules: excludedRules(notApplying),
          },
    closed: groupClosed(closed, rules),
    nearMisses:
      headline.state === 'route' && pathways.every((p) => p === route || p.status === 'closed')
        ? pathways
            .filter((p) => p !== route)
            .map((pathway) => ({ pathway, by: pathway.requirements.filter((r) => decides(r) && r.truth !== 'holds') }))
            .filter(({ by }) => by.every((r) => r.failing === 'deviation' && r.truth === 'fails' && !r.didNotArise))
        : [],
    shortOf:
      headline.state === 'route' && route && rules.find((p) => p.id === route.id)?.residual
        ? shortOf(closed)
        : undefined,
    notApplying,
  }
  return { ...report, sources: numbered(report) }
}

/** Returns the duties that hold nothing back, without those of which an open condition asks what they ask. */
const besidesOf = (
  unmet: readonly DutyFinding[],
  { start }: Verdict,
  { duties, pathways }: Pick<Law, 'duties' | 'pathways'>,
): Report['besides'] => {
  const open = start.items.flatMap(({ kind, id }) => {
    const [pathway, requirement = ''] = id.split('.')
    const met = kind === 'requirement' && pathways.find((p) => p.id === pathway)?.requirements[requirement]?.met
    return met ? [questionsRead(met)] : []
  })
  const blocking = new Set([...start.items, ...start.cautions].map(({ id }) => id))
  return unmet.filter(({ id }) => {
    const met = duties.find((d) => d.id === id)?.met
    const asked = met ? questionsRead(met) : new Set<string>()
    return !blocking.has(id) && !open.some((questions) => [...questions].every((question) => asked.has(question)))
  })
}
/** Returns the pathway closed by deviations alone of which most is known to be met. */
const shortOf = (closed: readonly Assessment[]): Report['shortOf'] => {
  const metOf = ({ requirements }: Assessment) =>
    requirements.filter((r) => r.truth === 'holds' && !r.didNotArise).length
  return closed
    .map((pathway) => ({
      pathway,
      by: pathway.requirements.filter((r) => decides(r) && r.truth === 'fails' && !r.didNotArise),
    }))
    .filter(({ by }) => by.length > 0 && by.every((r) => r.failing === 'deviation'))
    .toSorted((one, other) => metOf(other.pathway) - metOf(one.pathway))[0]
}

/**
 * Numbers the sources of a report in the order in which they are first cited. Sources that only rules without effect
 * cite have no number: such rules show the article alone.
 */
const numbered = (report: Omit<Report, 'sources'>): readonly NumberedSource[] => {
  const sources = new Map<string, Source>()
  const planned = report.todo.filter((d) => d.applies === 'holds' && d.met !== 'holds')
  const offencesIn = (duties: readonly DutyFinding[]) => duties.flatMap((d) => (d.offence ? [d.offence] : []))
  const citedInPlan = new Set(
    [
      ...report.chain,
      ...report.verdict.start.items,
      ...report.bars,
      ...(report.route?.requirements ?? []),
      ...report.nearMisses.flatMap(({ by }) => by),
      ...planned,
      { citing: offencesIn([...planned, ...report.verdict.coming]) },
      ...report.verdict.flows.flatMap((flow) => flow.duties.filter((d) => d.applies !== 'fails')),
      ...report.verdict.coming,
      ...report.contested,
    ].flatMap(({ citing }) => citing.map((s) => s.id)),
  )
  for (const { citing } of [
    ...report.chain,
    ...report.verdict.start.items,
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
    { citing: offencesIn([...report.todo, ...report.verdict.coming]) },
  ])
    for (const source of citing) if (!sources.has(source.id)) sources.set(source.id, source)
  return [...sources.values()].map((source, i) => ({ n: i + 1, source, inPlan: citedInPlan.has(source.id) }))
}
