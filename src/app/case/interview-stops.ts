import { type Outline, type Path, questionsOf, type Stop, stopOf, stopsOf } from '../../core/outline.ts'
import type { Say } from '../../text/law-text.ts'

export type InterviewStops = ReturnType<typeof interviewStopsOf>
/** Where the interview can be: its questions, its stops, and which question is asked at which stop. */
export const interviewStopsOf = (outline: Outline) => {
  const asks = questionsOf(outline)
  const stops = stopsOf(outline)
  const stopAt = new Map(asks.map((ask) => [ask.question.id, stopOf(ask)]))
  const caseAnswers = new Set([...stops.map((stop) => stop.id), 'answers', 'verdict'])
  const linesAt = (stop: string) => stops.find((s) => s.id === stop)?.asks ?? []
  return {
    asks,
    stops,
    /** Is it a page that the journey leads to? */
    isWalked: (page: string) => caseAnswers.has(page),
    /** The stop at which a question is asked; any other name stays as it is. */
    stopFor: (question: string) => stopAt.get(question) ?? question,
    linesAt,
    /**
     * What questions are called together. A page that comes or goes whole is named once; of a page that stays – some of
     * its lines were asked, and are not among those that move – each line is named by itself.
     */
    namesOf: (ids: readonly string[], moving: ReadonlySet<string>, asked: readonly string[], say: Say) => [
      ...new Set(
        ids.map((id) => {
          const lines = linesAt(stopAt.get(id) ?? id)
          const stays = lines.some(({ question }) => asked.includes(question.id) && !moving.has(question.id))
          return lines[0]?.page === undefined || stays ? say.question(id).title : say.page(lines[0].page).title
        }),
      ),
    ],
    /** What the page of a stop is called. */
    titleOf: (stop: string, say: Say) =>
      linesAt(stop)[0]?.page === undefined ? say.question(stop).title : say.page(stop).title,
    /** The stop with those of its lines that apply; none if nothing is asked there. */
    stopIn: (page: string, { relevance }: Path): Stop | undefined => {
      const [first, ...others] = linesAt(page).filter((a) => relevance.get(a.question.id) !== 'fails')
      return first && { id: page, asks: [first, ...others] }
    },
  }
}
