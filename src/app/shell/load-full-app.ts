import { lazy } from '../loading/lazy.ts'

/** Loads the part of the app that the first question does not need. */
export const loadFullApp = lazy(async () => (await import('./full-app.ts')).fullApp)
