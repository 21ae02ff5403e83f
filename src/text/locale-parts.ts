import type { Lang, Tables } from './law-text.ts'

/**
 * The parts of the text of a language: the first section, the interview, the verdict, its plan and its papers, each building
 * on the one before; the start page; and the accessibility statement.
 */
export const parts = ['first', 'interview', 'full', 'plan', 'papers', 'start', 'access'] as const
export type LocalePartName = (typeof parts)[number]
/** The text of the law by table, and of the screens by namespace. */
export type LocalePart = {
  readonly tables: Partial<Tables>
  readonly namespaces: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

/**
 * Imports one part of one language. The promise rejects if the network fails, or if a newer release has removed the
 * file.
 */
export const importPart: Readonly<
  Record<Lang, Readonly<Record<LocalePartName, () => Promise<{ readonly words: LocalePart }>>>>
> = {
  fr: {
    first: () => import('virtual:words/fr/first'),
    interview: () => import('virtual:words/fr/interview'),
    full: () => import('virtual:words/fr/full'),
    plan: () => import('virtual:words/fr/plan'),
    papers: () => import('virtual:words/fr/papers'),
    start: () => import('virtual:words/fr/start'),
    access: () => import('virtual:words/fr/access'),
  },
  en: {
    first: () => import('virtual:words/en/first'),
    interview: () => import('virtual:words/en/interview'),
    full: () => import('virtual:words/en/full'),
    plan: () => import('virtual:words/en/plan'),
    papers: () => import('virtual:words/en/papers'),
    start: () => import('virtual:words/en/start'),
    access: () => import('virtual:words/en/access'),
  },
}
