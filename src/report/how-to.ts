import type { Step } from './note.ts'

/** How a duty is met or a route is taken, in sentences: the same on screen, on paper and in Markdown. */
export type HowToText = {
  /** The rule in one or two sentences. */
  readonly says: string
  readonly steps: readonly Step[]
  /** What else is known, each with its name; of models and risks also why nothing is known. */
  readonly known: readonly { readonly name: string; readonly text: string }[]
}
