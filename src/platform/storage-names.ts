/** Every key, database, channel and cache of ours bears this name, alone or followed by a dash: sites often share an origin. */
export const appKey = 'cadrage'

/** Is this the name of something of ours? Another site’s names on the same origin are not. */
export const isAppKey = (name: string): boolean => name === appKey || name.startsWith(`${appKey}-`)
