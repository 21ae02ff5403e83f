import en from '../../locales/en/glossary.json'
import fr from '../../locales/fr/glossary.json'
import type { Lang } from './eager/law-text.ts'

/** A term of the glossary; `forms` are the forms in which texts use it. */
export type Term = { readonly term: string; readonly forms: readonly string[]; readonly meaning: string }
export type TermId = keyof typeof fr
const tables = { fr, en } satisfies Readonly<Record<Lang, Readonly<Record<TermId, Term>>>>

/** Returns the terms of the glossary in a language, in alphabetical order. */
export const glossaryIn = (lang: Lang): readonly (Term & { readonly id: string })[] =>
  Object.entries(tables[lang])
    .map(([id, term]) => ({ id, ...term }))
    .sort((one, other) => one.term.localeCompare(other.term, lang))

/** Returns whether a text uses a term in one of its forms. */
export const uses = (text: string, { forms }: Term): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}-])(${forms.join('|')})(?![\\p{L}\\p{N}]|-\\p{L})`, 'u').test(text)
