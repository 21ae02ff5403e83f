import { late } from './late.ts'

/** What the first question does without, fetched behind it. */
export const wholeComing = late(async () => (await import('./whole.ts')).whole)
