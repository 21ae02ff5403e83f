/** Returns the present day (`YYYY-MM-DD`) in mainland France, where the law applies. */
export const today = (): string => new Date().toLocaleDateString('en-CA', { timeZone: 'Europe/Paris' })
