import { createI18n } from '../../text/create-i18n.ts'
import { createSay, type Lang, type Say } from '../../text/law-text.ts'
import { importPart, type LocalePart, type LocalePartName, parts } from '../../text/locale-parts.ts'
import { type Lazy, lazy } from './lazy.ts'

type LoadedText = { readonly say: Say; readonly i18n: ReturnType<typeof createI18n> }
type Loaded = LoadedText & { readonly tables: LocalePart['tables'] }

const joined = (one: LocalePart['tables'], more: LocalePart['tables']): LocalePart['tables'] => ({
  ...one,
  ...more,
  questions: { ...one.questions, ...more.questions },
  instruments: { ...one.instruments, ...more.instruments },
  sources: { ...one.sources, ...more.sources },
})
const add = (lang: Lang, had: Loaded | undefined, { tables: more, namespaces }: LocalePart): Loaded => {
  const tables = had ? joined(had.tables, more) : more
  const i18n = had?.i18n ?? createI18n(lang, namespaces)
  if (had) for (const [name, words] of Object.entries(namespaces)) i18n.addResourceBundle(lang, name, words, true)
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
  return { first, interview, full: part('full', interview), start: part('start', first) }
}
const done = new Set<string>()
const chains = { fr: chain('fr'), en: chain('en') }

/** Have these words, and those of the parts before, come? */
export const isTextLoaded = (lang: Lang, part: LocalePartName): boolean => done.has(`${lang} ${part}`)
/** Fetches words with those of the parts before; the same promise until they have come. */
export const loadText = (lang: Lang, part: LocalePartName): Promise<void> => chains[lang][part].load()
/** The words of a language as far as they have come. Wait for `wordsComing` first. */
export const loadedText = (lang: Lang): LoadedText => {
  const words = loaded[lang]
  if (!words) throw new Error(`wordsIn('${lang}'): no word has come yet. Await wordsComing('${lang}', '${parts[0]}').`)
  return words
}
