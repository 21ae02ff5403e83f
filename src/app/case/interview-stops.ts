import { type Outline, type Path, questionsOf, type Stop, stopOf, stopsOf } from '../../core/outline.ts'
import type { Say } from '../../text/law-text.ts'

export type InterviewStops = ReturnType<typeof interviewStopsOf>
/** Returns the questions and stops of an interview, and functions that map questions to stops and stops to titles. */
export const interviewStopsOf = (outline: Outline) => {
  const asks = questionsOf(outline)
  const stops = stopsOf(outline)
  const stopAt = new Map(asks.map((ask) => [ask.question.id, stopOf(ask)]))
  const pages = new Set([...stops.map((stop) => stop.id), 'answers', 'verdict'])
  const linesAt = (stop: string) => stops.find((s) => s.id === stop)?.asks ?? []
  return {
    asks,
    stops,
    /** Whether a page belongs to the interview: a stop, `answers` or `verdict`. */
    isInterviewPage: (page: string) => pages.has(page),
    /** Returns the stop that asks a question; any other name is returned unchanged. */
    stopFor: (question: string) => stopAt.get(question) ?? question,
    linesAt,
    /**
     * Returns the titles of questions that are added or removed together (`affected`). A checklist page that is added
     * or removed as a whole is named once, by its own title. If other lines of it are asked and remain, each affected
     * line is named by its own title.
     */
    namesOf: (ids: readonly string[], affected: ReadonlySet<string>, asked: readonly string[], say: Say) => [
      ...new Set(
        ids.map((id) => {
          const lines = linesAt(stopAt.get(id) ?? id)
          const stays = lines.some(({ question }) => asked.includes(question.id) && !affected.has(question.id))
          return lines[0]?.page === undefined || stays ? say.question(id).title : say.page(lines[0].page).title
        }),
      ),
    ],
    /**
     * Returns the place of the section of a stop among the sections that are asked in the same part of the interview,
     * both from 1.
     */
    placeOf: (stop: string, { asked, optional }: Path) => {
      const lines = linesAt(stop)
      const own = lines.find(({ question: { id } }) => asked.includes(id)) ?? lines[0]
      const isOptional = (id: string) => optional.includes(id)
      const sections = [
        ...new Set(
          asks
            .filter(
              ({ question: { id } }) => asked.includes(id) && isOptional(id) === isOptional(own?.question.id ?? ''),
            )
            .map((a) => a.section),
        ),
      ]
      return { number: sections.indexOf(own?.section ?? '') + 1, of: sections.length }
    },
    /** Returns the number of stops before the rest that are answered. */
    passed: ({ asked, optional, atMostLeft }: Path): number =>
      new Set(asks.filter(({ question: { id } }) => asked.includes(id) && !optional.includes(id)).map(stopOf)).size -
      atMostLeft,
    /** Returns the title of a stop. */
    titleOf: (stop: string, say: Say) =>
      linesAt(stop)[0]?.page === undefined ? say.question(stop).title : say.page(stop).title,
    /** Returns the stop with the lines that apply; `undefined` if none does. */
    applicableStop: (page: string, { relevance }: Path): Stop | undefined => {
      const [first, ...others] = linesAt(page).filter((a) => relevance.get(a.question.id) !== 'fails')
      return first && { id: page, asks: [first, ...others] }
    },
  }
}
