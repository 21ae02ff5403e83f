/** Today as a calendar day (`YYYY-MM-DD`), in the time of mainland France, where this law applies. */
export const today = (): string => new Date().toLocaleDateString('en-CA', { timeZone: 'Europe/Paris' })
