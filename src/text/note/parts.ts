import type { Source } from '../../core/source.ts'
import type { NoteText } from '../../report/note.ts'
import type { Report } from '../../report/report.ts'
import { afterColon, causeOf, type ReportWords } from '../excluded-parts.ts'
import { glossaryIn, uses } from '../glossary.ts'
import { firstOf } from './first.ts'
import { articleOf, type Citing, citedOf, holding, knownOf } from './points.ts'
import { risksOf } from './risks.ts'
import { unknownOf } from './unknown.ts'

/** Returns the note of a report in sentences: why, what first, what is risked, what is unknown, what else there is. */
export const noteParts = (words: ReportWords, report: Report): NoteText => {
  const isOutside = report.verdict.start.state === 'outside'
  const said = {
    why: whyOf(words, report),
    first: isOutside ? undefined : firstOf(words, report),
    risks: isOutside
      ? { title: words.t('memo.risk'), none: words.t('memo.riskOutside'), list: [] }
      : risksOf(words, report),
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
    isCare,
    flowHosts,
    filed,
    fallsShort,
    nearMisses: [nearest],
    shortOf,
    notDue,
    verdict: { start },
  } = report
  const named = new Set<string>()
  const plain = (key: 'noHost' | 'noHostMain' | 'noHostCare' | 'outside' | 'noFiling' | 'filed', fact: Citing) => ({
    id: key,
    sentence: t(`memo.${key}`),
    article: articleOf(say, fact),
    because: undefined,
  })
  const gapOf = ({ pathway, by }: NonNullable<typeof nearest>) => ({
    pathway: say.pathway(pathway.id).name,
    by: afterColon(by.map((r) => causeOf(say.requirementIs(pathway.id, r.id, r.truth))).join(' ')),
  })
  /** That no certified host is required, with the answer on hosting that says so, if one does. */
  const noHostOf = (fact: NonNullable<typeof noHost>) => {
    const reason = fact.because.find((r) => r.answer !== null && !named.has(r.question))
    const key = flowHosts.length > 0 ? 'noHostMain' : isCare || reason ? 'noHost' : 'noHostCare'
    return {
      ...plain(key, fact),
      because: reason && t('memo.because', { answers: answer(reason.question, reason.answer ?? 'unsure') }),
    }
  }
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
      ...(noHost ? [noHostOf(noHost)] : []),
      ...flowHosts.map(({ flow, duty }) => ({
        id: `flowHost ${flow}`,
        sentence: t(duty.applies === 'holds' ? 'memo.flowHost' : 'memo.flowHostMaybe', { flow }),
        article: articleOf(say, duty),
        because: undefined,
      })),
      ...(start.state === 'outside' && last ? [plain('outside', last)] : []),
    ],
    notDue:
      notDue.length === 0
        ? undefined
        : // The key is composed from the law.
          t('memo.notDue', {
            what: notDue.map((key) => t(`memo.expected.${key}` as 'memo.expected.dpia')).join(' · '),
          }),
    nearMiss: nearest ? t('memo.nearMiss', gapOf(nearest)) : shortOf && t('memo.shortOf', gapOf(shortOf)),
  }
}

/** The texts that the note cites, each once, with what it cites of each. */
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
