import { type Outline, stopsOf } from '../core/outline.ts'

/** A person's own words and ticks, beside what the law says. */
export type PersonalNotes = {
  /** By the question each stands at. */
  readonly notes: Readonly<Record<string, string>>
  /** The duties ticked as done, by id. */
  readonly done: readonly string[]
}
export const noNotes: PersonalNotes = { notes: {}, done: [] }
/** The most characters a note can have. */
export const longestNote = 2000

/** The question under which the note of a stop is kept, whichever of its lines apply. */
export const noteKeyAt = (outline: Outline, stop: string): string =>
  stopsOf(outline).find(({ id }) => id === stop)?.asks[0].question.id ?? stop

/** Notes by the question each is shown at: of a page of lines, the first line that is asked, or the first of all. */
export const notesShown = (
  outline: Outline,
  asked: readonly string[],
  notes: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    stopsOf(outline).flatMap(({ asks }) => {
      const ids = asks.map((ask) => ask.question.id)
      const said = ids.flatMap((id) => notes[id] ?? []).join('\n')
      return said === '' ? [] : [[ids.find((id) => asked.includes(id)) ?? ids[0], said]]
    }),
  )
