import type { Lang } from '../../text/law-text.ts'

/** Made once for each language: a page has a hundred dates, and to make one takes longer than to use it. */
const calendars: Partial<Record<Lang, Intl.DateTimeFormat>> = {}
const calendarIn = (lang: Lang): Intl.DateTimeFormat => {
  calendars[lang] ??= new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' })
  return calendars[lang]
}

/** A calendar day (`YYYY-MM-DD`) in words: 1er janvier 2026, 1 January 2026. */
export const inWords = (day: string, lang: Lang): string => {
  const date = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return day
  const words = calendarIn(lang).format(date)
  return (lang === 'fr' ? words.replace(/^1 /, '1er ') : words).replace(' ', '\u00A0')
}

/** A moment (ISO 8601) in words, in the time of this device: 24 novembre 2026 à 11:05, 24 November 2026 at 11:05. */
export const momentInWords = (moment: string, lang: Lang): string => {
  const date = new Date(moment)
  if (Number.isNaN(date.getTime())) return moment
  const words = new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(date)
  return (lang === 'fr' ? words.replace(/^1 /, '1er ') : words).replace(' ', '\u00A0')
}
