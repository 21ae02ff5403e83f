import type { Source } from '../core/source.ts'
import type { StartItem } from '../core/verdict.ts'
import { nameOfDoubt } from '../report/doubts.ts'
import type { NoteLine, NoteText, NoteUrgent } from '../report/note.ts'
import type { Report } from '../report/report.ts'
import { asSentence, capital } from './as-sentence.ts'
import { causeOf, type ReportWords } from './excluded-parts.ts'
import { glossaryIn, uses } from './glossary.ts'
import type { Say } from './law-text.ts'
import type { GuidanceText } from './law-text-shape.ts'
import { itemName, itemStatus } from './start-parts.ts'

/** At most so many items with their steps; the others take one line each. */
const inFull = 3
/** At most so many duties that remain where nothing is open. */
const mostNext = 5
/** At most so many questions that the user could not answer; the full list stands further down. */
const mostUnknown = 3
/** At most so many open points in one line say who settles them and when. */
const mostTold = 3
/** At most so many open points have a line of their own; the others share one. */
const mostLines = 6
/** At most so many points to find out that no question asks. */
const mostFound = 2
/** At most so many sanctions. */
const mostRisks = 4

type Citing = { readonly citing: readonly Source[] }
const citedOf = ({ citing }: Citing): readonly Source[] => citing.slice(0, 1)
const articleOf = (say: Say, of: Citing): string => citedOf(of).map(say.pinpoint).join(', ')
const guidanceOf = (say: Say, { kind, id, awaited }: StartItem) =>
  kind === 'requirement' ? undefined : say.guidance(kind === 'filing' ? 'route' : 'duty', id, awaited)
/** The open points that an answer bears on; all of them where no answer bears on any. */
const knownOf = (items: readonly StartItem[]): readonly StartItem[] => {
  const known = items.filter((i) => i.status !== 'notAsked')
  return known.length > 0 ? known : items
}
/** Whether an open point was not asked about and may not concern the case. */
const mayNotConcern = ({ status, maybe }: StartItem): boolean => status === 'notAsked' && maybe === true
const holding = ({ bars }: Report) => bars.filter((b) => b.truth === 'holds')

/** Returns the note of a report in sentences: why, what first, what is risked, what is unknown, what else there is. */
export const noteParts = (words: ReportWords, report: Report): NoteText => {
  const said = {
    why: whyOf(words, report),
    first: report.verdict.start.state === 'outside' ? undefined : firstOf(words, report),
    risks: risksOf(words, report),
    unknown: unknownOf(words, report),
    elsewhere: {
      title: words.t('memo.else'),
      list: elsewhereOf(words, report),
    },
  }
  return { ...said, terms: termsOf(words, said), sources: sourcesOf(words, report) }
}

/** Terms that every reader of a note knows. */
const familiar = new Set(['cnil', 'rgpd'])

/** The terms that the sentences of a note use. */
const termsOf = ({ t, say: { lang } }: ReportWords, said: Omit<NoteText, 'terms' | 'sources'>): NoteText['terms'] => {
  const text = JSON.stringify(said)
  return { title: t('memo.terms'), list: glossaryIn(lang).filter((term) => !familiar.has(term.id) && uses(text, term)) }
}

/** The uses and places that the person named, or else that each has a case or a flow of its own. */
const elsewhereOf = (
  { t }: ReportWords,
  { otherUse, otherUses, hasUnnamedUse, otherPlaces, verdict }: Report,
): readonly string[] => {
  // The key is composed from an option of the law.
  const also = (option: string) => t(`memo.alsoUse.${option}` as 'memo.alsoUse.research')
  return [
    ...otherUses.map(also),
    ...(hasUnnamedUse || (otherUses.length === 0 && otherUse === 'holds') ? [t('memo.elseUse')] : []),
    ...(otherUses.length === 0 && otherUse !== 'holds' ? [t('memo.elseUses')] : []),
    ...(otherPlaces.length > 0
      ? otherPlaces.map(also)
      : verdict.flows.length === 0 && verdict.start.state !== 'outside'
        ? [t('memo.elseFlows')]
        : []),
  ]
}

/** The reasons, each with its article and with the answer that no sentence before it names. */
const whyOf = ({ t, say, answer }: ReportWords, report: Report): NoteText['why'] => {
  const {
    chain,
    noHost,
    flowHosts,
    filed,
    fallsShort,
    nearMisses: [nearest],
    verdict: { start },
  } = report
  const named = new Set<string>()
  const plain = (key: 'noHost' | 'noHostMain' | 'outside' | 'noFiling' | 'filed', fact: Citing) => ({
    id: key,
    sentence: t(`memo.${key}`),
    article: articleOf(say, fact),
    because: undefined,
  })
  const [bar] = holding(report)
  const reasons = chain.map((fact) => {
    const news = fact.because.filter((r) => r.answer !== null && !named.has(r.question))
    // Outside these rules, the last answer is the one that ends the interview.
    const fresh = start.state === 'outside' ? news.at(-1) : news[0]
    if (fresh) named.add(fresh.question)
    return {
      id: fact.id,
      sentence: say.fact(fact.id, fact.truth),
      article: articleOf(say, fact),
      because: fresh && t('memo.because', { answers: answer(fresh.question, fresh.answer ?? 'unsure') }),
    }
  })
  const [last] = chain
  return {
    title: t('memo.why'),
    reasons: [
      ...reasons,
      ...(start.state === 'forbidden' && bar ? [plain('noFiling', bar)] : []),
      ...(filed ? [plain('filed', { citing: filed })] : []),
      ...(fallsShort && !filed
        ? [
            {
              id: fallsShort.id,
              sentence: say.fact(fallsShort.id, 'fails'),
              article: articleOf(say, fallsShort),
              because: undefined,
            },
          ]
        : []),
      ...(noHost ? [plain(flowHosts.length > 0 ? 'noHostMain' : 'noHost', noHost)] : []),
      ...flowHosts.map(({ flow, duty }) => ({
        id: `flowHost ${flow}`,
        sentence: t(duty.applies === 'holds' ? 'memo.flowHost' : 'memo.flowHostMaybe', { flow }),
        article: articleOf(say, duty),
        because: undefined,
      })),
      ...(start.state === 'outside' && last ? [plain('outside', last)] : []),
    ],
    nearMiss:
      nearest &&
      t('memo.nearMiss', {
        pathway: say.pathway(nearest.pathway.id).name,
        by: nearest.by.map((r) => causeOf(say.requirementIs(nearest.pathway.id, r.id, r.truth))).join(' '),
      }),
  }
}

/** What to do first. Where a bar holds: stop, and the lawful way nearest to the aim; what else is open takes a line. */
const firstOf = (words: ReportWords, report: Report): NonNullable<NoteText['first']> => {
  const { t, say } = words
  const { items, state, running, changing } = report.verdict.start
  const isForbidden = state === 'forbidden'
  // A condition of which nothing was said is named further down: to ask for it would say that it fails.
  const things = isForbidden
    ? []
    : knownOf(items)
        .filter((i) => i.kind !== 'requirement' || i.status === 'missing' || i.status === 'unsure')
        .slice(0, inFull)
  const rest = items.filter((i) => !things.includes(i))
  const maybe = rest.filter(mayNotConcern)
  const others = rest.filter((i) => !mayNotConcern(i))
  const told = others.filter((i) => i.status === 'missing' || i.status === 'unsure').slice(0, mostTold)
  const lineOf = (item: StartItem): NoteLine => {
    const guidance = told.includes(item) ? guidanceOf(say, item) : undefined
    return {
      item,
      name: itemName(say, item),
      status: itemStatus(t, item),
      how: guidance && whoAndWhen(t, { who: guidance.who, by: dueOf(t, report, item, guidance) }),
    }
  }
  return {
    title: t('memo.first'),
    urgent: report.urgent.length === 0 ? undefined : { title: t('memo.urgent'), things: urgentOf(words, report) },
    warning: isForbidden
      ? t(changing ? 'memo.barChange' : running === 'yes' ? 'memo.barStop' : 'memo.barFirst')
      : decisiveOf(words, report),
    roles: items.length === 0 ? undefined : t(report.isAlone ? 'memo.alone' : 'memo.roles'),
    none: !isForbidden && items.length === 0 && report.urgent.length === 0 ? nothingFirst(t, say, report) : undefined,
    bars: (isForbidden ? holding(report).slice(0, inFull) : []).map((bar) => {
      const { steps, way } = say.barGuidance(bar.id)
      return {
        id: bar.id,
        steps,
        way: typeof way === 'string' ? `${t('memo.way')} ${way}` : undefined,
        article: articleOf(say, bar),
      }
    }),
    things: things.map((item) => {
      const guidance = guidanceOf(say, item)
      const { do: toDo, who, by, where, done } = guidance ?? conditionGuidance(t, say, item)
      const { doMissing, doBegun, takes } = guidance ?? {}
      const instead = item.status === 'missing' ? doMissing : item.begun ? doBegun : undefined
      return {
        item,
        // Of what was not asked, nothing says that it is to be done.
        what: item.status === 'notAsked' ? t('memo.verify', { name: itemName(say, item) }) : (instead ?? toDo),
        article: articleOf(say, item),
        status: itemStatus(t, item),
        how: howOf(t, { who, by: dueOf(t, report, item, { by, takes }), where, done }),
      }
    }),
    others: {
      title: t(isForbidden ? 'memo.barThen' : 'memo.then'),
      lines: others.slice(0, mostLines).map(lineOf),
      rest:
        others.length > mostLines
          ? t('memo.rest', { what: [...new Set(others.slice(mostLines).map((i) => itemName(say, i)))].join(' · ') })
          : undefined,
      maybe: maybe.length === 0 ? undefined : t('memo.maybe', { what: maybe.map((i) => itemName(say, i)).join(' · ') }),
    },
    also: isForbidden ? undefined : alsoMissing(t, say, report),
  }
}

/** What is due at once, each with who, when, where and how one knows that it is done. */
const urgentOf = ({ t, say }: ReportWords, { urgent }: Report): readonly NoteUrgent[] =>
  urgent.map((duty) => {
    const guidance = say.guidance('duty', duty.id)
    return { id: duty.id, what: guidance.do, article: articleOf(say, duty), how: howOf(t, guidance) }
  })

/** When a point is due: at once where the use has begun, unless it holds back one act, which may not have. */
const dueOf = (
  t: ReportWords['t'],
  { verdict: { start } }: Report,
  { scope }: StartItem,
  { by, takes }: { readonly by: string; readonly takes?: string | undefined },
): string => {
  const due = start.changing
    ? t('memo.beforeChange')
    : start.running === 'yes' && scope !== 'act'
      ? t('memo.atOnce')
      : by
  return takes === undefined ? due : t('memo.takes', { due, takes })
}

type HowToText = Pick<GuidanceText, 'who' | 'by' | 'where' | 'done'>
const whoAndWhen = (t: ReportWords['t'], { who, by }: Pick<HowToText, 'who' | 'by'>): string =>
  `${t('memo.who')} ${who}. ${t('memo.by')} ${by}.`
const howOf = (t: ReportWords['t'], { who, by, where, done }: HowToText): string =>
  [
    whoAndWhen(t, { who, by }),
    ...(where ? [`${t('memo.where')} ${asSentence(where)}`] : []),
    `${t('memo.done')} ${done}`,
  ].join(' ')

/** What to do about a condition of a route, which has no guidance of its own: one that fails says how it is met. */
const conditionGuidance = (t: ReportWords['t'], say: Say, item: StartItem) => {
  const [pathway = '', requirement = ''] = item.id.split('.')
  return {
    do:
      item.status === 'missing'
        ? say.requirementIs(pathway, requirement, 'fails')
        : t('memo.condition.do', { name: itemName(say, item) }),
    who: t('memo.condition.who'),
    by: t('memo.condition.by'),
    where: '',
    done: t('memo.condition.done'),
  }
}

/** The question to answer before all else, while nothing can be told. */
const decisiveOf = ({ t, say }: ReportWords, { verdict: { start, headline } }: Report): string | undefined => {
  const [id] = headline.couldBeReversedBy
  if (start.state !== 'cannotTell' || id === undefined) return undefined
  const { title, whoCanTell } = say.question(id)
  return t('memo.decisive', { question: title, who: whoCanTell })
}

/** Starting without what is filed is what risks most. */
const filingFirst = (items: readonly StartItem[]): readonly StartItem[] => [
  ...items.filter((i) => i.kind === 'filing'),
  ...items.filter((i) => i.kind !== 'filing'),
]

/** That nothing is to be done first, then what remains to be kept up. */
const nothingFirst = (t: ReportWords['t'], say: Say, { plan, unmet, verdict: { start } }: Report): string => {
  const nothing = t(start.running === 'yes' ? 'memo.nothingFirstRunning' : 'memo.nothingFirst')
  if (unmet.length > 0) return nothing
  const names = plan
    .flatMap(({ themes }) => themes.flatMap(({ items }) => items.map(({ duty }) => say.duty(duty.id).title)))
    .slice(0, mostNext)
  return [nothing, ...(names.length > 0 ? [t('memo.next', { what: names.join(' · ') })] : [])].join(' ')
}

/** The duties that are known not to be met and hold nothing back. */
const alsoMissing = (t: ReportWords['t'], say: Say, { unmet, verdict: { start } }: Report): string | undefined => {
  const blocking = new Set([...start.items, ...start.cautions].map(({ id }) => id))
  // A duty that is not met and holds nothing back lacks details at most.
  const nameOf = (id: string): string => {
    if (!say.hasGuidance(id)) return say.duty(id).title
    const { unasked, missing } = say.guidance('duty', id)
    return unasked ?? missing
  }
  const names = unmet.filter(({ id }) => !blocking.has(id)).map(({ id }) => nameOf(id))
  return names.length === 0 ? undefined : t('memo.also', { what: names.slice(0, mostNext).join(' · ') })
}

/** What is risked; of a bar of which no text was read that says so, its own sentence. */
const risksOf = ({ t, say }: ReportWords, report: Report): NoteText['risks'] => {
  const { items } = report.verdict.start
  if (report.verdict.start.state === 'outside') return { title: t('memo.risk'), none: t('memo.riskOutside'), list: [] }
  const told = (what: string, risk: string) => t('memo.riskOf', { what: capital(what), risk })
  if (items.length === 0 && report.bars.length === 0 && report.urgent.length === 0) {
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
    ...(report.verdict.start.state === 'forbidden' ? [] : filingFirst(knownOf(items))).flatMap((i) => {
      const risk = guidanceOf(say, i)?.risk
      return risk ? [told(itemName(say, i), risk)] : []
    }),
  ]
  const list = [...new Set(risks)].slice(0, mostRisks)
  const isKnown =
    items.some(({ status }) => status !== 'notAsked') || report.urgent.length > 0 || holding(report).length > 0
  return {
    title: t(isKnown ? 'memo.risk' : 'memo.riskIf'),
    none: list.length === 0 ? t('memo.noRisk') : undefined,
    list,
  }
}

/** What to find out, that no question asks, for what has gone wrong, for a bar, and for what is missing. */
const findOf = ({ t, say }: ReportWords, report: Report): readonly string[] => {
  const { items, state } = report.verdict.start
  const open = state === 'forbidden' ? [] : items.filter((i) => i.status === 'missing' || i.status === 'unsure')
  const found = [
    ...report.urgent.map(({ id }) => say.guidance('duty', id).find),
    ...holding(report).map(({ id }) => say.barGuidance(id).find ?? { what: t('memo.findWay'), who: t('memo.findWho') }),
    ...open.map((i) => guidanceOf(say, i)?.find),
  ]
  const lines = found.flatMap((f) => (f === undefined ? [] : [t('memo.find', f)]))
  return [...new Set(lines)].slice(0, mostFound)
}

/** What the person does not know of each further flow. */
const unsureInFlows = ({ t, say }: ReportWords, { verdict: { start } }: Report): readonly string[] => {
  const flows = new Map<string, readonly string[]>()
  for (const item of start.items)
    if (item.flow !== undefined && item.status === 'unsure')
      flows.set(item.flow, [...(flows.get(item.flow) ?? []), itemName(say, item)])
  return [...flows].map(([flow, what]) => t('memo.unsureFlow', { flow, what: what.slice(0, mostUnknown).join(', ') }))
}

/** A question that the user could not answer, or a page of lines of which several are unknown. */
const unknownPart = ({ t, say }: ReportWords, id: string, page: string | undefined) => {
  const { title, whoCanTell } = page === undefined ? say.question(id) : say.page(page)
  // A line of a list is a statement, not a question.
  const what = title.endsWith('?') ? title : t('memo.check', { what: title })
  return { id: page ?? id, title: asSentence(what), name: title, who: t('whoCanTell', { who: whoCanTell }) }
}

/** What could not be told: first what could reverse the headline. */
const unknownOf = (words: ReportWords, report: Report): NoteText['unknown'] => {
  const { t, say } = words
  const { verdict, doubts } = report
  const decisive = verdict.headline.couldBeReversedBy.filter((id) => verdict.missing.includes(id))
  const missing = [...new Set([...decisive, ...verdict.missing])]
  // The lines of a page are one question, unless only one of them is unknown.
  const asked = new Map<string, readonly string[]>()
  for (const id of missing) {
    const page = say.pageOf(id) ?? id
    asked.set(page, [...(asked.get(page) ?? []), id])
  }
  const all = [...asked].map(([page, [first = page, ...others]]) =>
    unknownPart(words, first, others.length > 0 ? page : undefined),
  )
  // To say that one question is left out takes the room of the question.
  const shown = all.slice(0, all.length === mostUnknown + 1 ? all.length : mostUnknown)
  const rest = all.slice(shown.length)
  const named = (names: readonly string[]): string => {
    const all = [...new Set(names)]
    const left = all.length - mostUnknown
    const list = all.slice(0, mostUnknown).join(', ')
    return left > 0 ? t('memo.andOthers', { what: list, count: left }) : list
  }
  const notAsked = named(
    verdict.start.items
      .filter((item) => item.status === 'notAsked' && !mayNotConcern(item))
      .map((item) => itemName(say, item)),
  )
  const toConfirm = [
    ...(verdict.start.state === 'forbidden' ? [] : verdict.start.items)
      .filter(({ certainty }) => certainty !== 'settled')
      .map((item) => itemName(say, item)),
    ...[...doubts.contested, ...doubts.toConfirm].map(nameOfDoubt(say)),
  ]
  const what = named(toConfirm)
  const find = [...unsureInFlows(words, report), ...findOf(words, report)]
  return {
    title: t('memo.unknown'),
    none: missing.length === 0 && notAsked === '' && find.length === 0 ? t('memo.nothingUnknown') : undefined,
    questions: shown,
    more:
      rest.length > 0
        ? t('memo.more', {
            count: rest.length,
            what: rest
              .slice(0, mostUnknown)
              .map((q) => q.name)
              .join(', '),
          })
        : undefined,
    find,
    // While a bar holds, what is open besides is asked only if the project changes.
    notAsked:
      notAsked === '' || verdict.start.state === 'forbidden' ? undefined : t('memo.notAsked', { what: notAsked }),
    law: what === '' ? undefined : t('memo.unsettled', { what }),
  }
}

const sourcesOf = ({ t, say }: ReportWords, report: Report): NoteText['sources'] => {
  const { chain, urgent, verdict } = report
  const citing: readonly Citing[] = [...chain, ...urgent, ...knownOf(verdict.start.items), ...holding(report)]
  const texts = new Map<string, Source[]>()
  for (const source of new Map(citing.flatMap(citedOf).map((s) => [s.id, s])).values()) {
    const text = `${say.source(source).title} ${source.url}`
    texts.set(text, [...(texts.get(text) ?? []), source])
  }
  return {
    title: t('memo.sources'),
    list: [...texts.values()].flatMap((cited) => {
      const [first] = cited
      if (!first) return []
      const { title, titleLang } = say.source(first)
      return [{ cited, title, titleLang, address: first.url || t('noAddress') }]
    }),
  }
}
