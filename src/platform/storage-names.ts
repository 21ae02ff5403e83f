/**
 * The prefix of every storage key, database, channel and cache of the app: the name alone or followed by a dash. It
 * separates the app from other sites on the same origin.
 */
export const appKey = 'cadrage'

/** Returns whether a storage key, database or cache belongs to the app and not to another site on the same origin. */
export const isAppKey = (name: string): boolean => name === appKey || name.startsWith(`${appKey}-`)
