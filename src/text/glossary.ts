import en from '../../locales/en/glossary.json'
import fr from '../../locales/fr/glossary.json'
import type { Lang } from './say.ts'

export type Term = { readonly term: string; readonly forms: readonly string[]; readonly meaning: string }
export type TermId = keyof typeof fr
const tables = { fr, en } satisfies Readonly<Record<Lang, Readonly<Record<TermId, Term>>>>

/** The words of the law in a language, in the order of the alphabet. */
export const glossaryIn = (lang: Lang): readonly (Term & { readonly id: string })[] =>
  Object.entries(tables[lang])
    .map(([id, term]) => ({ id, ...term }))
    .sort((one, other) => one.term.localeCompare(other.term, lang))

/** A piece of a text: plain, or a form of a term. */
export type Piece = { readonly text: string; readonly term?: string }
const patterns = new Map<Lang, RegExp>()
const termOf = new Map<string, string>()

const patternIn = (lang: Lang): RegExp => {
  const known = patterns.get(lang)
  if (known) return known
  const forms = Object.entries(tables[lang]).flatMap(([id, { forms: all }]) => all.map((form) => [form, id] as const))
  for (const [form, id] of forms) termOf.set(`${lang} ${form}`, id)
  // The longest form first: “MR-004” before “MR”.
  const longest = forms.map(([form]) => form).sort((one, other) => other.length - one.length)
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(${longest.join('|')})(?![\\p{L}\\p{N}]|-\\p{L})`, 'u')
  patterns.set(lang, pattern)
  return pattern
}

/** Cuts a text at the terms it holds; put together again, the pieces are the text. */
export const piecesOf = (text: string, lang: Lang): readonly Piece[] =>
  text
    .split(patternIn(lang))
    .map((part, i): Piece => {
      const term = i % 2 === 1 ? termOf.get(`${lang} ${part}`) : undefined
      return term === undefined ? { text: part } : { text: part, term }
    })
    .filter((piece) => piece.text !== '')
