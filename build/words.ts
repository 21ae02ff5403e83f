import { readFileSync } from 'node:fs'
import { strToU8, zlibSync } from 'fflate'
import type { Plugin } from 'vite'
import { sourcesOf } from '../src/core/law.ts'
import { questionsOf } from '../src/core/outline.ts'
import type { Source } from '../src/core/source.ts'
import { law } from '../src/law/index.ts'
import { asSaid } from '../src/text/law-text.ts'

const address = /^virtual:words\/(fr|en)\/(first|start|interview|full|plan|papers|access)$/
const terms = 'virtual:terms'
type Dictionary = Readonly<Record<string, unknown>>
const read = (lang: string, file: string) =>
  JSON.parse(readFileSync(new URL(`locales/${lang}/${file}.json`, `file://${process.cwd()}/`), 'utf8')) as Dictionary
const only = (of: Dictionary, wanted: (id: string) => boolean): Dictionary =>
  Object.fromEntries(Object.entries(of).filter(([id]) => wanted(id)))

/** How the terms of the glossary stand in a text; what they mean is only said on pages of their own. */
const formsIn = (lang: string) =>
  Object.fromEntries(
    Object.entries(read(lang, 'glossary')).map(([id, term]) => [
      id,
      (term as { readonly forms: readonly string[] }).forms,
    ]),
  )
const termForms = { fr: formsIn('fr'), en: formsIn('en') }

const asks = questionsOf(law.outline)
const opening = asks.filter(({ section, page }) => section === asks[0]?.section && page === undefined)
const firstQuestions = new Set(opening.map(({ question }) => question.id))
/** The ids of the sources that a part of the app shows, and of their instruments. */
const idsOf = (sources: readonly Source[]) => ({
  sources: new Set(sources.map(({ id }) => id)),
  instruments: new Set(sources.map(({ instrument }) => instrument)),
})
/** Those of the first question alone: the sources of the next questions come with the law. */
const firstIds = idsOf(asks[0]?.citing ?? [])
const askedIds = idsOf(asks.flatMap(({ citing }) => citing))
const citedIds = idsOf(sourcesOf(law))

/** Words of pages one goes to from the first question, rather than of that question. */
const further = new Set(['about', 'legal', 'rules', 'answers', 'impact', 'checklist', 'history', 'update', 'verdict'])
const onStart = new Set(['start', 'examples'])

const partsIn = (lang: 'fr' | 'en') => {
  const table = (file: string) => read(lang, file)
  const instruments: Dictionary = asSaid(lang, table('instruments') as never, read('fr', 'instruments') as never)
  const sources = table('sources')
  /** The titles and gists of a part, without those that an earlier part brings. */
  const textsOf = (ids: typeof firstIds, earlier: typeof firstIds = idsOf([])) => ({
    instruments: only(instruments, (id) => ids.instruments.has(id) && !earlier.instruments.has(id)),
    sources: only(sources, (id) => ids.sources.has(id) && !earlier.sources.has(id)),
  })
  const questions = table('questions')
  const pathways = table('pathways') as Readonly<Record<string, { readonly name: string }>>
  const screens = table('screens')
  const share = table('share')
  const projects = table('projects')
  const isOnStart = (id: string) => id === 'drop'
  const isInFoot = (id: string) => id === 'check'
  return {
    first: {
      tables: {
        questions: only(questions, (id) => firstQuestions.has(id)),
        sections: table('sections'),
        pathways: Object.fromEntries(
          Object.entries(pathways).map(([id, { name }]) => [id, { name, requirements: {} }]),
        ),
        ...textsOf(firstIds),
      },
      // The foot of each page leads to the check of a report.
      namespaces: {
        screens: only(screens, (id) => !further.has(id) && !onStart.has(id)),
        share: only(share, isInFoot),
      },
    },
    // A file may be held over the start page.
    start: {
      tables: {},
      namespaces: { screens: only(screens, (id) => onStart.has(id)), projects: only(projects, isOnStart) },
    },
    interview: {
      tables: {
        questions: only(questions, (id) => !firstQuestions.has(id)),
        lines: table('lines'),
        facts: table('facts'),
        bars: table('bars'),
        ...textsOf(askedIds, firstIds),
      },
      // What another tab or a file did to the case is said on every page.
      namespaces: {
        screens: only(screens, (id) => further.has(id)),
        projects: only(projects, (id) => !isOnStart(id)),
        files: table('files'),
      },
    },
    full: {
      tables: {
        pathways,
        duties: table('duties'),
        guidance: table('guidance'),
        ...textsOf(citedIds, askedIds),
        readings: table('readings'),
        points: table('letter'),
      },
      namespaces: { report: table('report'), share: only(share, (id) => !isInFoot(id)) },
    },
    // How each duty is met is read after the verdict, and fetched when the browser is idle.
    plan: { tables: { plan: table('plan') }, namespaces: {} },
    // Papers are made on demand.
    papers: { tables: {}, namespaces: { papers: table('papers') } },
    // The accessibility statement is a page that few visit.
    access: { tables: {}, namespaces: { access: table('access') } },
  }
}

/**
 * The words of each language in parts, as modules of their own: `virtual:words/fr/first` for the first section, `…/start` for the start page,
 * `…/interview` for the rest of it, `…/full` for the verdict and every page, `…/plan` for how each duty is met, `…/papers` for the papers, `…/access` for the accessibility statement. What is
 * in which follows from the law. `packed`: the parts that are written compressed and read by `fflate` when they are needed, for the single file,
 * which no host compresses.
 */
export const wordsByPart = ({ packed = [] }: { readonly packed?: readonly string[] } = {}): Plugin => ({
  name: 'words-by-part',
  resolveId: (id) => (address.test(id) || id === terms ? `\0${id}` : undefined),
  load: (id) => {
    if (id === `\0${terms}`) return `export const termForms = ${JSON.stringify(termForms)}`
    const [, lang, part] = address.exec(id.replace(/^\0/, '')) ?? []
    if (lang === undefined) return undefined
    const parts = partsIn(lang as 'fr' | 'en')
    const text = JSON.stringify(parts[part as keyof typeof parts])
    if (part === undefined || !packed.includes(part)) return `export const words = ${text}`
    const bytes = Buffer.from(zlibSync(strToU8(text), { level: 9 })).toString('base64')
    return [
      "import { strFromU8, unzlibSync } from 'fflate'",
      `const bytes = Uint8Array.from(atob('${bytes}'), (character) => character.charCodeAt(0))`,
      'export const words = JSON.parse(strFromU8(unzlibSync(bytes)))',
    ].join('\n')
  },
})
