import english from '../../locales/en/citations.json' with { type: 'json' }
import type { Source } from '../core/source.ts'

type Terms = Readonly<Record<string, string>>

/** Returns a text with each of the terms replaced, the longest first; a term is no part of a longer word. */
const replaced = (text: string, terms: Terms): string => {
  const escaped = Object.keys(terms)
    .sort((one, other) => other.length - one.length)
    .map((term) => term.replace(/[.()]/g, '\\$&'))
  const found = new RegExp(`(?<![\\p{L}\\d])(?:${escaped.join('|')})(?!\\p{L})`, 'gu')
  return text.replace(found, (term) => terms[term] ?? term)
}
const englishWords: Terms = Object.fromEntries(
  [...Object.values(english.names), ...Object.values(english.joints)].map((word) => [word, '']),
)
/** Whether an English citation still has a French word: one of three small letters or more that is not English. */
const hasFrench = (text: string): boolean => /\p{Ll}{3,}/u.test(replaced(text, englishWords).replaceAll('art.', ''))

/**
 * Returns a citation, which the law has in French, as a page says it: English has its own names of European texts and
 * courts. The words between them follow where no French word is left, as in the title of a French decision.
 */
export const citationIn = (lang: string, citation: string): string => {
  if (lang === 'fr') return citation
  const named = replaced(citation, english.names)
  const joined = replaced(named, english.joints)
  return hasFrench(joined) ? named : joined
}
/** Returns the place of a source in its text, as a page in a language says it. */
export const pinpointIn = (lang: string, { pinpoint }: Pick<Source, 'pinpoint'>): string => citationIn(lang, pinpoint)
/** Returns the `lang` of a citation that a page says, `undefined` where it is that of the page. */
export const langOfCitation = (lang: string, said: string): 'fr' | undefined =>
  lang !== 'fr' && hasFrench(said) ? 'fr' : undefined
