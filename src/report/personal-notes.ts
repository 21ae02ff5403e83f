import { type Outline, questionsOf, stopsOf } from '../core/outline.ts'
import type { Tasks } from '../core/task.ts'

/** The user’s notes and ticks, which have no effect on the verdict. */
export type PersonalNotes = {
  /** By the id of the question or duty under which each is shown. */
  readonly notes: Readonly<Record<string, string>>
  /** The ids of the duties ticked as done. */
  readonly done: readonly string[]
  /** What the user wrote of each duty as a task. */
  readonly tasks?: Tasks
}
export const noNotes: PersonalNotes = { notes: {}, done: [] }
/** The maximal length of a note, in characters. */
export const longestNote = 2000

/** Returns the id of the question under which the note of a stop is stored, whichever lines of the stop apply. */
export const noteKeyAt = (outline: Outline, stop: string): string =>
  stopsOf(outline).find(({ id }) => id === stop)?.asks[0].question.id ?? stop

/**
 * Returns notes by the id of the question or duty under which each is shown. The notes of a checklist page are shown together,
 * under its first line that is asked, or under its first line if none is.
 */
export const notesShown = (
  outline: Outline,
  asked: readonly string[],
  notes: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> => {
  const questions = new Set(questionsOf(outline).map(({ question }) => question.id))
  return Object.fromEntries([
    ...stopsOf(outline).flatMap(({ asks }) => {
      const ids = asks.map((ask) => ask.question.id)
      const text = ids.flatMap((id) => notes[id] ?? []).join('\n')
      return text === '' ? [] : [[ids.find((id) => asked.includes(id)) ?? ids[0], text]]
    }),
    ...Object.entries(notes).filter(([id]) => !questions.has(id)),
  ])
}
