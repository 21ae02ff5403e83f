import type { FlatNamespace, i18n as I18n, TFunction } from 'i18next'
import { createContext, useContext } from 'react'

/** The text of the current language: an i18next instance of that language only. */
export const WordsContext = createContext<I18n | undefined>(undefined)

const translators = new WeakMap<I18n, Map<FlatNamespace, TFunction<FlatNamespace>>>()
/** Returns a translation function that looks up a text without parameters only once. */
const memoised = (i18n: I18n, ns: FlatNamespace) => {
  const t = i18n.getFixedT(null, ns) as unknown as (key: string, options?: object) => string
  const translations = new Map<string, string>()
  return ((key: string, options?: object) => {
    if (options !== undefined) return t(key, options)
    const translation = translations.get(key)
    if (translation !== undefined) return translation
    const found = t(key)
    // A missing text shows its key and is looked up again: its part may still be loading.
    if (found !== key) translations.set(key, found)
    return found
  }) as unknown as TFunction<FlatNamespace>
}

/**
 * Returns the translation function of a namespace in the current language. Throws outside a `WordsContext`. Each
 * language has an i18next instance of its own, so that no component subscribes to changes: another language is another
 * context value.
 */
export const useWords = <const Ns extends FlatNamespace>(ns: Ns): { readonly t: TFunction<Ns> } => {
  const i18n = useContext(WordsContext)
  if (!i18n) throw new Error(`useWords('${ns}'): no context around this component. Render it inside <WordsContext>.`)
  const byName = translators.get(i18n) ?? new Map<FlatNamespace, TFunction<FlatNamespace>>()
  translators.set(i18n, byName)
  const t = byName.get(ns) ?? memoised(i18n, ns)
  byName.set(ns, t)
  return { t: t as unknown as TFunction<Ns> }
}
