import { createI18n } from '../../text/create-i18n.ts'
import { createSay, type Lang, type Say } from '../../text/law-text.ts'
import { importPart, type LocalePart, type LocalePartName, parts } from '../../text/locale-parts.ts'
import { type Lazy, lazy } from './lazy.ts'

type LoadedText = { readonly say: Say; readonly i18n: ReturnType<typeof createI18n> }
type Loaded = LoadedText & { readonly tables: LocalePart['tables'] }

const merge = (one: LocalePart['tables'], more: LocalePart['tables']): LocalePart['tables'] => ({
  ...one,
  ...more,
  questions: { ...one.questions, ...more.questions },
  instruments: { ...one.instruments, ...more.instruments },
  sources: { ...one.sources, ...more.sources },
})
const add = (lang: Lang, before: Loaded | undefined, { tables: more, namespaces }: LocalePart): Loaded => {
  const tables = before ? merge(before.tables, more) : more
  const i18n = before?.i18n ?? createI18n(lang, namespaces)
  if (before) for (const [name, words] of Object.entries(namespaces)) i18n.addResourceBundle(lang, name, words, true)
  return { tables, i18n, say: createSay(lang, tables) }
}

const loaded: Partial<Record<Lang, Loaded>> = {}
const chain = (lang: Lang): Readonly<Record<LocalePartName, Lazy<void>>> => {
  const part = (name: LocalePartName, before?: Lazy<void>) =>
    lazy(async () => {
      const [{ words }] = await Promise.all([importPart[lang][name](), before?.load()])
      loaded[lang] = add(lang, loaded[lang], words)
      done.add(`${lang} ${name}`)
    })
  const first = part('first')
  const interview = part('interview', first)
  const full = part('full', interview)
  const plan = part('plan', full)
  return {
    first,
    interview,
    full,
    plan,
    papers: part('papers', plan),
    start: part('start', first),
    access: part('access', full),
  }
}
const done = new Set<string>()
const chains = { fr: chain('fr'), en: chain('en') }

/** Whether a part of the text, with the parts it builds on, is loaded. */
export const isTextLoaded = (lang: Lang, part: LocalePartName): boolean => done.has(`${lang} ${part}`)
/** Loads a part of the text with the parts it builds on. Returns the same promise every time, unless loading failed. */
export const loadText = (lang: Lang, part: LocalePartName): Promise<void> => chains[lang][part].load()
/** Returns the text of a language that is loaded so far. Throws if none is: await `loadText` first. */
export const loadedText = (lang: Lang): LoadedText => {
  const text = loaded[lang]
  if (!text)
    throw new Error(`loadedText('${lang}'): no text is loaded. Await loadText('${lang}', '${parts[0]}') first.`)
  return text
}
