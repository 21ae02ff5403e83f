import type { Lang, Tables } from './law-text.ts'

/** Parts of a language: the first section, the rest of the interview and everything, each needing those before it; and the start page. */
export const parts = ['first', 'interview', 'full', 'start'] as const
export type LocalePartName = (typeof parts)[number]
/** Words of the law by table, and of the screens by namespace. */
export type LocalePart = {
  readonly tables: Partial<Tables>
  readonly namespaces: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

/** Fetches one part of one language. It rejects where the network, or another release, no longer gives it. */
export const importPart: Readonly<
  Record<Lang, Readonly<Record<LocalePartName, () => Promise<{ readonly words: LocalePart }>>>>
> = {
  fr: {
    first: () => import('virtual:words/fr/first'),
    interview: () => import('virtual:words/fr/interview'),
    full: () => import('virtual:words/fr/full'),
    start: () => import('virtual:words/fr/start'),
  },
  en: {
    first: () => import('virtual:words/en/first'),
    interview: () => import('virtual:words/en/interview'),
    full: () => import('virtual:words/en/full'),
    start: () => import('virtual:words/en/start'),
  },
}
