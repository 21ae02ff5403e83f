import type { Source } from '../core/source.ts'
import type { ById, DutyText, PageText, PathwayText, QuestionText, ReadingText } from './law-text-shape.ts'

export const languages = ['fr', 'en'] as const
export type Lang = (typeof languages)[number]

/** A title, and the language it is in where that is another. */
type SaidTitle = { readonly title: string; readonly titleLang?: Lang }
/** Words to look up by an id only known when running. */
export type Tables = {
  readonly questions: ById<QuestionText>
  readonly lines: { readonly options: ById<string>; readonly pages: ById<PageText> }
  readonly facts: ById<string>
  readonly pathways: ById<PathwayText>
  readonly duties: ById<DutyText>
  readonly bars: ById<string>
  readonly sections: ById<string>
  readonly instruments: ById<SaidTitle>
  readonly sources: ById<string>
  readonly readings: ById<ReadingText>
  readonly points: ById<string>
}
const none: Tables = {
  questions: {},
  lines: { options: {}, pages: {} },
  facts: {},
  pathways: {},
  duties: {},
  bars: {},
  sections: {},
  instruments: {},
  sources: {},
  readings: {},
  points: {},
}

/** Titles with the language of each: one that the French words share is French. */
export const asSaid = (lang: Lang, titles: ById<string>, french: ById<string>): ById<SaidTitle> =>
  Object.fromEntries(
    Object.entries(titles).map(([id, title]) => [
      id,
      lang !== 'fr' && french[id] === title ? { title, titleLang: 'fr' } : { title },
    ]),
  )

/** The words of the law in one language, by the ids the law uses. Asking for one the tables lack throws, and says where it belongs. */
export const createSay = (lang: Lang, given: Partial<Tables>) => {
  const look = <T>(table: ById<T>, file: string, id: string): T => {
    const found = Object.hasOwn(table, id) ? table[id] : undefined
    if (found === undefined)
      throw new Error(
        `sayOf('${lang}'): no “${id}” of locales/${lang}/${file}. Add it there in both languages, or load its part.`,
      )
    return found
  }
  const { questions, lines, facts, pathways, duties, bars, sections, instruments, sources, readings, points } = {
    ...none,
    ...given,
  }
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
    source: ({ id, instrument }: Pick<Source, 'id' | 'instrument'>) => ({
      titleLang: lang,
      ...look(instruments, 'instruments.json', instrument),
      gist: look(sources, 'sources.json', id),
    }),
    /** A point to raise with the provider, as a question. */
    point: (id: string) => look(points, 'letter.json', id),
    section: (id: string) => look(sections, 'sections.json', id),
    reading: (id: string): ReadingText | undefined => (Object.hasOwn(readings, id) ? readings[id] : undefined),
  }
}
export type Say = ReturnType<typeof createSay>
