import { lazy } from '../loading/lazy.ts'

/** Loads what the first question does not need. */
export const loadFullApp = lazy(async () => (await import('./full-app.ts')).fullApp)
