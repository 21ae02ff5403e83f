import { late } from '../loading/lazy.ts'

/** What the first question does without, fetched behind it. */
export const wholeComing = late(async () => (await import('./full-app.ts')).whole)
