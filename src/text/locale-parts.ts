import type { Lang, Tables } from './law-text.ts'

/** Parts of a language: the first section, the rest of the interview and everything, each needing those before it; and the start page. */
export const parts = ['first', 'interview', 'whole', 'start'] as const
export type PartName = (typeof parts)[number]
/** Words of the law by table, and of the screens by namespace. */
export type Part = {
  readonly tables: Partial<Tables>
  readonly namespaces: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

/** Fetches one part of one language. It rejects where the network, or another release, no longer gives it. */
export const importPart: Readonly<Record<Lang, Readonly<Record<PartName, () => Promise<{ readonly words: Part }>>>>> = {
  fr: {
    first: () => import('virtual:words/fr/first'),
    interview: () => import('virtual:words/fr/interview'),
    whole: () => import('virtual:words/fr/whole'),
    start: () => import('virtual:words/fr/start'),
  },
  en: {
    first: () => import('virtual:words/en/first'),
    interview: () => import('virtual:words/en/interview'),
    whole: () => import('virtual:words/en/whole'),
    start: () => import('virtual:words/en/start'),
  },
}
