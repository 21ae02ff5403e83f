import type { Source } from '../core/source.ts'
import type { Truth } from '../core/truth.ts'
import { pinpointIn } from './citation.ts'
import type {
  BarGuidanceText,
  ById,
  DutyPlanText,
  DutyText,
  GuidanceText,
  NamedOutcomeText,
  NotKnown,
  OutcomeText,
  PageText,
  PathwayText,
  QuestionText,
  ReadingText,
  RoutePlanText,
} from './law-text-shape.ts'

export const languages = ['fr', 'en'] as const
export type Lang = (typeof languages)[number]

/** A title, and the language it is in where that is another. */
type SaidTitle = { readonly title: string; readonly titleLang?: Lang }
/** What a plan says itself of what does not hold back the start. */
type Ended = {
  readonly by?: string
  readonly done?: string
  readonly risk?: string | NotKnown
  readonly model?: string | NotKnown
}
/** What is said of how to meet a duty or take a route, wherever it is written. */
type Whole = {
  readonly by: string
  readonly done: string
  readonly risk: string | NotKnown
  readonly model: string | NotKnown
}
/** Words to look up by an id only known when running. */
export type Tables = {
  readonly questions: ById<QuestionText>
  readonly lines: { readonly options: ById<string>; readonly pages: ById<PageText> }
  readonly facts: ById<OutcomeText>
  readonly pathways: ById<PathwayText>
  readonly duties: ById<DutyText>
  readonly guidance: {
    readonly duties: ById<GuidanceText>
    readonly routes: ById<GuidanceText>
    readonly bars: ById<BarGuidanceText>
  }
  /** Left out until its part is loaded. */
  readonly plan?: { readonly duties: ById<DutyPlanText & Ended>; readonly routes: ById<RoutePlanText & Ended> }
  readonly bars: ById<NamedOutcomeText>
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
  guidance: { duties: {}, routes: {}, bars: {} },
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
  const {
    questions,
    lines,
    facts,
    pathways,
    duties,
    guidance,
    plan,
    bars,
    sections,
    instruments,
    sources,
    readings,
    points,
  } = {
    ...none,
    ...given,
  }
  const pageOfLine = new Map(
    Object.entries(lines.pages).flatMap(([page, { lines: said }]) =>
      Object.keys(said).map((id) => [id, page] as const),
    ),
  )
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
  const requirement = (pathwayId: string, id: string) =>
    look(pathway(pathwayId).requirements, `pathways.json at “${pathwayId}”, requirements`, id)
  /** Adds to the plan of a duty or route what guidance says of it. */
  const whole = <P extends Ended>(of: P, guided: GuidanceText | undefined): P & Whole => ({
    ...of,
    by: guided?.by ?? of.by ?? '',
    done: guided?.done ?? of.done ?? '',
    risk: guided ? guided.risk || { unknown: 'notRead' } : (of.risk ?? { unknown: 'notRead' }),
    model: of.model ?? (guided?.where || { unknown: 'noAddress' }),
  })
  const own = <T>(table: ById<T>, id: string): T | undefined => (Object.hasOwn(table, id) ? table[id] : undefined)
  return {
    lang,
    question,
    option: (questionId: string, option: string) =>
      look(question(questionId).options, `questions.json at “${questionId}”, options`, option),
    /** The page on which a question is a line; `undefined` for a question of its own. */
    pageOf: (id: string): string | undefined => pageOfLine.get(id),
    /** What is asked of the lines of a page together. */
    page: (id: string) => look(lines.pages, 'lines.json, pages', id),
    /** The sentence of a fact for its outcome; outside a case, the one of a fact that holds. */
    fact: (id: string, truth: Truth) => look(facts, 'facts.json', id)[truth],
    pathway,
    /** Whether a pathway fits, as a sentence. */
    pathwayIs: (id: string, truth: Truth) => {
      const { requirements: _, ...said } = pathway(id)
      return look(said, `pathways.json at “${id}”`, truth)
    },
    /** The name of a requirement. */
    requirement: (pathwayId: string, id: string) => requirement(pathwayId, id).name,
    /** Whether a requirement is met, as a sentence. */
    requirementIs: (pathwayId: string, id: string, truth: Truth) => requirement(pathwayId, id)[truth],
    duty: (id: string) => look(duties, 'duties.json', id),
    /**
     * What to do about a duty that holds back the start, or about what is filed on a route; with `awaited`, once it is
     * filed.
     */
    guidance: (kind: 'duty' | 'route', id: string, awaited = false): GuidanceText => {
      if (kind === 'duty') return look(guidance.duties, 'guidance.json, duties', id)
      const route = look(guidance.routes, 'guidance.json, routes', id)
      if (!awaited) return route
      // How long it takes is said of what is awaited itself.
      const { takes: _, ...lasting } = route
      return { ...lasting, ...route.awaited }
    },
    /** Whether a duty has guidance: it may hold back the start, or is due at once. */
    hasGuidance: (duty: string): boolean => own(guidance.duties, duty) !== undefined,
    /** What to do while a bar holds. */
    barGuidance: (id: string) => look(guidance.bars, 'guidance.json, bars', id),
    /** How to meet a duty; `undefined` until the part of the plan is loaded. */
    dutyPlan: (id: string) => plan && whole(look(plan.duties, 'plan.json, duties', id), own(guidance.duties, id)),
    /** How to take a route; `undefined` until the part of the plan is loaded. */
    routePlan: (id: string) => plan && whole(look(plan.routes, 'plan.json, routes', id), own(guidance.routes, id)),
    /** The sentence of a bar for its outcome; outside a case, the one of a bar that holds. */
    bar: (id: string, truth: Truth) => look(bars, 'bars.json', id)[truth],
    /** The name of a bar, which says nothing of its outcome. */
    barName: (id: string) => look(bars, 'bars.json', id).name,
    /** `titleLang`: a French text often has no English title, and keeps its own. */
    source: ({ id, instrument }: Pick<Source, 'id' | 'instrument'>) => ({
      titleLang: lang,
      ...look(instruments, 'instruments.json', instrument),
      gist: look(sources, 'sources.json', id),
    }),
    /** The place of a source in its text. */
    pinpoint: (source: Pick<Source, 'pinpoint'>): string => pinpointIn(lang, source),
    /** A point to raise with the provider, as a question. */
    point: (id: string) => look(points, 'letter.json', id),
    section: (id: string) => look(sections, 'sections.json', id),
    reading: (id: string): ReadingText | undefined => own(readings, id),
  }
}
export type Say = ReturnType<typeof createSay>
