import { isNotKnown, type Law } from '../../core/law.ts'
import type { PaperAnswer, PaperClause, PaperItemRule, Place } from '../../core/paper-rules.ts'
import type { Answer } from '../../core/question.ts'
import type { Grounds } from '../../core/verdict.ts'
import type { PersonalNotes } from '../../report/personal-notes.ts'
import type { Report } from '../../report/report.ts'
import type { ReportText } from '../../report/to-markdown.ts'
import type { Article, ItemStatus, PaperItem } from './paper.ts'

/** The text of papers in one language: that of a report, and their own. */
export type PaperText = ReportText & {
  readonly lang: 'fr' | 'en'
  /** Words of `papers.json`; `undefined` where there are none. */
  readonly paper: (key: string, values?: Readonly<Record<string, string | number>>) => string
  readonly hasPaper: (key: string) => boolean
  readonly point: (id: string) => string
  readonly asSentence: (phrase: string) => string
}
/** One case, as its papers read it. */
export type PaperCase = {
  readonly report: Report
  readonly law: Pick<Law, 'notKnown' | 'flow' | 'presentation'>
  readonly personalNotes: PersonalNotes
  readonly text: PaperText
  readonly title: string
  /** What names the case in a calendar, whatever its title; its title where it is left out. */
  readonly caseKey?: string | undefined
}

/** Returns the answer that counts, unless it says that it is not known. */
export const answerTo = ({ report, law }: Pick<PaperCase, 'report' | 'law'>, question: string): Answer | undefined => {
  const given = report.verdict.answers.find((a) => a.question === question)?.answer
  return isNotKnown(law, question, given) ? undefined : given
}
export const optionsOf = (answer: Answer | undefined): readonly string[] =>
  answer === undefined ? [] : [answer].flat()

/** Returns whether what a clause asks is true of the case. */
export const holdsIn = (of: PaperCase, clause: PaperClause): boolean => {
  const { verdict, route } = of.report
  if ('question' in clause) return optionsOf(answerTo(of, clause.question)).some((o) => clause.options.includes(o))
  if ('routes' in clause) return route !== undefined && clause.routes.includes(route.id)
  const is = clause.is ?? ['holds']
  if ('fact' in clause) return verdict.facts.some(({ id, truth }) => id === clause.fact && is.includes(truth))
  return verdict.duties.some(({ id, applies }) => id === clause.duty && is.includes(applies))
}

/** Returns the answers behind a conclusion, by question. */
export const questionsBehind = ({ because }: Pick<Grounds, 'because'>): readonly string[] => [
  ...new Set(because.filter(({ answer }) => answer !== null).map(({ question }) => question)),
]

export const articleAt = ({ text }: PaperCase, { source, at }: Place): Article => ({
  source: source.id,
  pinpoint: text.pinpoint({ ...source, pinpoint: at }),
  url: source.url,
  title: text.source(source),
})
/** Returns the articles of a conclusion. */
export const articlesOf = (of: PaperCase, { citing }: Pick<Grounds, 'citing'>): readonly Article[] =>
  citing.map((source) => articleAt(of, { source, at: source.pinpoint }))

/**
 * Returns the words of an answer in a paper: its own words of the paper, or those of the interview, after what they
 * answer where `isLed`; `undefined` where it says nothing there.
 */
const sayAnswer = (
  { text }: PaperCase,
  paper: string,
  { question, silent = [], isPlain }: PaperAnswer,
  answer: Answer,
  isLed: boolean,
) => {
  const options = optionsOf(answer).filter((option) => !silent.includes(option))
  if (options.length === 0) return undefined
  const own = (option: string): string | undefined => {
    const key = [option, 'any'].map((name) => `values.${paper}.${question}.${name}`).find(text.hasPaper)
    return key === undefined ? undefined : text.paper(key)
  }
  const said = options.map((option) => own(option) ?? text.answer(question, [option])).join(text.paper('between'))
  const lead = `said.${question}`
  return isLed && !isPlain && text.hasPaper(lead) && !options.some(own)
    ? text.paper('led', { lead: text.paper(lead), said })
    : said
}

/** Returns the key of words of a paper; of the record, where the paper has none of its own. */
const keyIn = (text: PaperText, kind: 'facts' | 'law', paper: string, id: string) =>
  [paper, 'record'].map((name) => `${kind}.${name}.${id}`).find(text.hasPaper) ?? `${kind}.${paper}.${id}`

/** Returns the marked blank, which says who can fill it, and with what where words say so. */
export const blankFor = ({ text }: Pick<PaperCase, 'text'>, who: string, what = ''): string =>
  text.paper('blank', { who, what })

/** Returns whether what is filled names a kind only, of which the detail is to be given. */
const needsDetail = (of: PaperCase, { answers = [], detailUnless }: PaperItemRule): boolean => {
  if (detailUnless === undefined) return false
  const given = answers.flatMap(({ question }) =>
    optionsOf(answerTo(of, question)).map((option) => ({ question, option })),
  )
  return given.length === 0 || given.some(({ question, option }) => !detailUnless[question]?.includes(option))
}

/**
 * Returns an item of a paper: filled from the answers and notes of the case, the facts that hold, and what the law
 * says; marked as blank where none of them says anything.
 */
export const fill = (of: PaperCase, paper: string, rule: PaperItemRule): PaperItem => {
  const { text, report, personalNotes } = of
  const who = text.paper(`who.${rule.who}`)
  const asks = [paper, 'record'].map((name) => `asks.${name}.${rule.id}`).find(text.hasPaper)
  const asked = asks === undefined ? '' : text.paper('asked', { what: text.paper(asks) })
  // The label of an item says what its only question asks.
  const isLed = (rule.answers ?? []).length > 1
  const answered = (rule.answers ?? []).flatMap((from) => {
    const answer = answerTo(of, from.question)
    const said = answer === undefined ? undefined : sayAnswer(of, paper, from, answer, isLed)
    return said === undefined ? [] : [{ said, from: from.question }]
  })
  const facts = [...(rule.facts ?? []), ...(answered.length > 0 ? [] : (rule.otherwise ?? []))].flatMap((id) => {
    const fact = report.verdict.facts.find((f) => f.id === id && f.truth === 'holds' && !f.didNotArise)
    if (!fact) return []
    const key = keyIn(text, 'facts', paper, id)
    return [{ said: text.hasPaper(key) ? text.paper(key) : text.fact(id, 'holds'), fact }]
  })
  const absent = (rule.absent ?? []).flatMap((id) => {
    const fact = report.verdict.facts.find((f) => f.id === id && f.truth === 'fails' && !f.didNotArise)
    return fact && questionsBehind(fact).length > 0 ? [{ said: text.paper(`facts.${paper}.not.${id}`), fact }] : []
  })
  const notes = (rule.answers ?? []).flatMap(({ question }) => {
    const note = personalNotes.notes[question]
    return note ? [{ said: text.paper('noted', { note }), from: `notes.${question}` }] : []
  })
  const byFact = [...facts, ...absent].flatMap(({ fact }) => questionsBehind(fact))
  const law = (rule.law ?? []).filter(({ when = [] }) => when.every((clause) => holdsIn(of, clause)))
  const status: ItemStatus =
    answered.length + byFact.length + notes.length > 0 ? 'answered' : law.length + facts.length > 0 ? 'law' : 'blank'
  const own = [
    ...answered.map(({ said }) => said),
    ...[...facts, ...absent].map(({ said }) => said),
    ...notes.map(({ said }) => said),
  ]
  const articles = new Map(
    [...rule.places, ...law.flatMap(({ places }) => places)].map((place) => [place.at, articleAt(of, place)]),
  )
  const lacksDetail = status !== 'blank' && needsDetail(of, rule)
  return {
    id: rule.id,
    label: text.paper(`items.${paper}.${rule.id}`),
    status,
    ...(lacksDetail && { lacksDetail }),
    lines:
      status === 'blank'
        ? [blankFor(of, who, asked)]
        : [
            ...own,
            ...law.map(({ id }) => text.paper(keyIn(text, 'law', paper, id))),
            ...(lacksDetail ? [text.paper('detail', { who, what: asked })] : []),
          ],
    from:
      status === 'answered'
        ? [...new Set([...answered.map(({ from }) => from), ...byFact, ...notes.map(({ from }) => from)])]
        : status === 'law'
          ? [
              ...new Set(
                [...law.flatMap(({ places }) => places), ...rule.places].map(({ source }) => `law.${source.id}`),
              ),
            ]
          : [],
    who,
    articles: [...articles.values()],
  }
}

/** Returns the items that are due in this case. */
export const fillAll = (of: PaperCase, paper: string, rules: readonly PaperItemRule[]): readonly PaperItem[] =>
  rules.filter(({ when = [] }) => when.every((clause) => holdsIn(of, clause))).map((rule) => fill(of, paper, rule))
