import type { Lang } from '../text/say.ts'

/** A calendar day (`YYYY-MM-DD`) in words: 1er janvier 2026, 1 January 2026. */
export const inWords = (day: string, lang: Lang): string => {
  const date = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return day
  const words = new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(date)
  return (lang === 'fr' ? words.replace(/^1 /, '1er ') : words).replace(' ', '\u00A0')
}
