import type { Lang } from './law-text.ts'

/** One formatter for each language: a page has a hundred dates, and creating a formatter takes longer than using it. */
const formatters: Partial<Record<Lang, Intl.DateTimeFormat>> = {}
const formatterIn = (lang: Lang): Intl.DateTimeFormat => {
  formatters[lang] ??= new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  })
  return formatters[lang]
}

/**
 * Returns a day (`YYYY-MM-DD`) in words: “1er janvier 2026” or “1 January 2026”, with a no-break space after the
 * number. Any other text is returned unchanged.
 */
export const inWords = (day: string, lang: Lang): string => {
  const date = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return day
  const words = formatterIn(lang).format(date)
  return (lang === 'fr' ? words.replace(/^1 /, '1er ') : words).replace(' ', '\u00A0')
}

/**
 * Returns a moment (ISO 8601) in words, in the time zone of this device: “24 novembre 2026 à 11:05” or “24 November
 * 2026 at 11:05”. Any other text is returned unchanged.
 */
export const momentInWords = (moment: string, lang: Lang): string => {
  const date = new Date(moment)
  if (Number.isNaN(date.getTime())) return moment
  const words = new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(date)
  return (lang === 'fr' ? words.replace(/^1 /, '1er ') : words).replace(' ', '\u00A0')
}
