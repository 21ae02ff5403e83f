import { termForms } from 'virtual:terms'
import type { Lang } from './law-text.ts'

/** A piece of a text: a form of a term, with the id of the term, or other text. */
export type Piece = { readonly text: string; readonly term?: string }
const patterns = new Map<Lang, RegExp>()
const termOf = new Map<string, string>()

const patternIn = (lang: Lang): RegExp => {
  const cached = patterns.get(lang)
  if (cached) return cached
  const forms = Object.entries(termForms[lang]).flatMap(([id, all]) => all.map((form) => [form, id] as const))
  for (const [form, id] of forms) termOf.set(`${lang} ${form}`, id)
  // The longest form matches first: “MR-004” before “MR”.
  const longest = forms.map(([form]) => form).sort((one, other) => other.length - one.length)
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(${longest.join('|')})(?![\\p{L}\\p{N}]|-\\p{L})`, 'u')
  patterns.set(lang, pattern)
  return pattern
}

/** Splits a text at the terms it contains. The pieces, joined, are the text. */
export const piecesOf = (text: string, lang: Lang): readonly Piece[] =>
  text
    .split(patternIn(lang))
    .map((part, i): Piece => {
      const term = i % 2 === 1 ? termOf.get(`${lang} ${part}`) : undefined
      return term === undefined ? { text: part } : { text: part, term }
    })
    .filter((piece) => piece.text !== '')
