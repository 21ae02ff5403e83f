import { type Outline, type Path, questionsOf, type Stop, stopOf, stopsOf } from '../core/outline.ts'
import type { Say } from '../text/say.ts'

export type Places = ReturnType<typeof placesOf>
/** Where the interview can be: its questions, its stops, and which question is asked at which stop. */
export const placesOf = (outline: Outline) => {
  const asks = questionsOf(outline)
  const stops = stopsOf(outline)
  const stopAt = new Map(asks.map((ask) => [ask.question.id, stopOf(ask)]))
  const walked = new Set([...stops.map((stop) => stop.id), 'answers', 'verdict'])
  const linesAt = (stop: string) => stops.find((s) => s.id === stop)?.asks ?? []
  return {
    asks,
    stops,
    /** Is it a page that the journey leads to? */
    isWalked: (page: string) => walked.has(page),
    /** The stop at which a question is asked; any other name stays as it is. */
    stopFor: (question: string) => stopAt.get(question) ?? question,
    linesAt,
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
