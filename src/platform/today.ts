const parts = new Intl.DateTimeFormat('en', {
  ...{ timeZone: 'Europe/Paris', calendar: 'gregory', numberingSystem: 'latn' },
  ...{ year: 'numeric', month: '2-digit', day: '2-digit' },
})

/**
 * Returns the present day (`YYYY-MM-DD`) in mainland France, where the law applies. The day is taken from the parts of
 * the date, because browsers do not agree on a written form; where the parts do not make a day, it is the day in UTC.
 */
export const today = (): string => {
  const now = new Date()
  const part = (wanted: string) => parts.formatToParts(now).find(({ type }) => type === wanted)?.value ?? ''
  const day = `${part('year')}-${part('month').padStart(2, '0')}-${part('day').padStart(2, '0')}`
  return /^\d{4}-\d\d-\d\d$/.test(day) ? day : now.toISOString().slice(0, 10)
}
