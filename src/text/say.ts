import enBars from '../../locales/en/bars.json'
import enDuties from '../../locales/en/duties.json'
import enFacts from '../../locales/en/facts.json'
import enLetter from '../../locales/en/letter.json'
import enLines from '../../locales/en/lines.json'
import enPathways from '../../locales/en/pathways.json'
import enQuestions from '../../locales/en/questions.json'
import enReadings from '../../locales/en/readings.json'
import enSections from '../../locales/en/sections.json'
import enBase from '../../locales/en/sources-base.json'
import enEu from '../../locales/en/sources-eu.json'
import enHds from '../../locales/en/sources-hds.json'
import enRes from '../../locales/en/sources-res.json'
import frBars from '../../locales/fr/bars.json'
import frDuties from '../../locales/fr/duties.json'
import frFacts from '../../locales/fr/facts.json'
import frLetter from '../../locales/fr/letter.json'
import frLines from '../../locales/fr/lines.json'
import frPathways from '../../locales/fr/pathways.json'
import frQuestions from '../../locales/fr/questions.json'
import frReadings from '../../locales/fr/readings.json'
import frSections from '../../locales/fr/sections.json'
import frBase from '../../locales/fr/sources-base.json'
import frEu from '../../locales/fr/sources-eu.json'
import frHds from '../../locales/fr/sources-hds.json'
import frRes from '../../locales/fr/sources-res.json'
import type { DutyText, PageText, PathwayText, QuestionText, ReadingText, SourceText, Table, Words } from './shape.ts'

export const languages = ['fr', 'en'] as const
export type Lang = (typeof languages)[number]

const words = {
  fr: {
    questions: frQuestions,
    lines: frLines,
    facts: frFacts,
    pathways: frPathways,
    duties: frDuties,
    bars: frBars,
    sections: frSections,
    sources: { ...frBase, ...frRes, ...frHds, ...frEu },
    readings: frReadings,
    points: frLetter,
  },
  en: {
    questions: enQuestions,
    lines: enLines,
    facts: enFacts,
    pathways: enPathways,
    duties: enDuties,
    bars: enBars,
    sections: enSections,
    sources: { ...enBase, ...enRes, ...enHds, ...enEu },
    readings: enReadings,
    points: enLetter,
  },
} satisfies Readonly<Record<Lang, Words>>
/** The same words, to look up by an id only known when running. */
const tables: Readonly<Record<Lang, Tables>> = words
type Tables = {
  readonly questions: Table<QuestionText>
  readonly lines: { readonly options: Table<string>; readonly pages: Table<PageText> }
  readonly facts: Table<string>
  readonly pathways: Table<PathwayText>
  readonly duties: Table<DutyText>
  readonly bars: Table<string>
  readonly sections: Table<string>
  readonly sources: Table<SourceText>
  readonly readings: Table<ReadingText>
  readonly points: Table<string>
}

/** The words of the law in one language, by the ids the law uses. */
export const sayIn = (lang: Lang) => {
  const look = <T>(table: Table<T>, file: string, id: string): T => {
    const found = Object.hasOwn(table, id) ? table[id] : undefined
    if (found === undefined)
      throw new Error(`sayIn('${lang}'): locales/${lang}/${file} has no “${id}”. Add it there, in both languages.`)
    return found
  }
  const { questions, lines, facts, pathways, duties, bars, sections, sources, readings, points } = tables[lang]
  const lineTexts = new Map(
    Object.values(lines.pages).flatMap(({ whoCanTell, lines: said }) =>
      Object.entries(said).map(([id, title]): readonly [string, QuestionText] => [
        id,
        { title, hint: '', whoCanTell, options: lines.options },
      ]),
    ),
  )
  /** A question, or a line of a page said as one: its statement, to answer by yes or no. */
  const question = (id: string): QuestionText => lineTexts.get(id) ?? look(questions, 'questions.json', id)
  const pathway = (id: string) => look(pathways, 'pathways.json', id)
  return {
    question,
    option: (questionId: string, option: string) =>
      look(question(questionId).options, `questions.json at “${questionId}”, options`, option),
    /** What is asked of the lines of a page together. */
    page: (id: string) => look(lines.pages, 'lines.json, pages', id),
    fact: (id: string) => look(facts, 'facts.json', id),
    pathway,
    requirement: (pathwayId: string, id: string) =>
      look(pathway(pathwayId).requirements, `pathways.json at “${pathwayId}”, requirements`, id),
    duty: (id: string) => look(duties, 'duties.json', id),
    bar: (id: string) => look(bars, 'bars.json', id),
    /** `titleLang`: a French text often has no English title, and keeps its own. */
    source: (id: string): SourceText & { readonly titleLang: Lang } => {
      const text = look(sources, 'sources-*.json', id)
      return { ...text, titleLang: tables.fr.sources[id]?.title === text.title ? 'fr' : lang }
    },
    /** A point to raise with the provider, as a question. */
    point: (id: string) => look(points, 'letter.json', id),
    section: (id: string) => look(sections, 'sections.json', id),
    reading: (id: string): ReadingText | undefined => (Object.hasOwn(readings, id) ? readings[id] : undefined),
  }
}
export type Say = ReturnType<typeof sayIn>
