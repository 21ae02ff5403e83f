import { i18nOf } from '../../text/create-i18n.ts'
import { type Lang, type Say, sayOf } from '../../text/law-text.ts'
import { importPart, type Part, type PartName, parts } from '../../text/locale-parts.ts'
import { type Late, late } from './lazy.ts'

type Wording = { readonly say: Say; readonly i18n: ReturnType<typeof i18nOf> }
type Loaded = Wording & { readonly tables: Part['tables'] }

const joined = (one: Part['tables'], more: Part['tables']): Part['tables'] => ({
  ...one,
  ...more,
  questions: { ...one.questions, ...more.questions },
  sources: { ...one.sources, ...more.sources },
})
const add = (lang: Lang, had: Loaded | undefined, { tables: more, namespaces }: Part): Loaded => {
  const tables = had ? joined(had.tables, more) : more
  const i18n = had?.i18n ?? i18nOf(lang, namespaces)
  if (had) for (const [name, words] of Object.entries(namespaces)) i18n.addResourceBundle(lang, name, words, true)
  return { tables, i18n, say: sayOf(lang, tables) }
}

const loaded: Partial<Record<Lang, Loaded>> = {}
const chain = (lang: Lang): Readonly<Record<PartName, Late<void>>> => {
  const part = (name: PartName, before?: Late<void>) =>
    late(async () => {
      const [{ words }] = await Promise.all([importPart[lang][name](), before?.coming()])
      loaded[lang] = add(lang, loaded[lang], words)
      done.add(`${lang} ${name}`)
    })
  const first = part('first')
  const interview = part('interview', first)
  return { first, interview, whole: part('whole', interview), start: part('start', first) }
}
const done = new Set<string>()
const chains = { fr: chain('fr'), en: chain('en') }

/** Have these words, and those of the parts before, come? */
export const hasWords = (lang: Lang, part: PartName): boolean => done.has(`${lang} ${part}`)
/** Fetches words with those of the parts before; the same promise until they have come. */
export const wordsComing = (lang: Lang, part: PartName): Promise<void> => chains[lang][part].coming()
/** The words of a language as far as they have come. Wait for `wordsComing` first. */
export const wordsIn = (lang: Lang): Wording => {
  const words = loaded[lang]
  if (!words) throw new Error(`wordsIn('${lang}'): no word has come yet. Await wordsComing('${lang}', '${parts[0]}').`)
  return words
}
