import type { FlatNamespace, i18n as I18n, TFunction } from 'i18next'
import { createContext, useContext } from 'react'

/** The words of the language shown: an i18next of that language alone. */
export const WordsContext = createContext<I18n | undefined>(undefined)

const spoken = new WeakMap<I18n, Map<FlatNamespace, TFunction<FlatNamespace>>>()
/** What has nothing to fill in is looked up once: a screen says the same words at every step. */
const remembering = (i18n: I18n, ns: FlatNamespace) => {
  const t = i18n.getFixedT(null, ns) as unknown as (key: string, options?: object) => string
  const said = new Map<string, string>()
  return ((key: string, options?: object) => {
    if (options !== undefined) return t(key, options)
    const known = said.get(key)
    if (known !== undefined) return known
    const found = t(key)
    // A gap shows its key until its part has come.
    if (found !== key) said.set(key, found)
    return found
  }) as unknown as TFunction<FlatNamespace>
}

/**
 * The words of a namespace in the language shown. A language has an i18next of its own, so that nothing needs to be
 * followed: another language is another context.
 * @throws outside a `WordsContext`.
 */
export const useWords = <const Ns extends FlatNamespace>(ns: Ns): { readonly t: TFunction<Ns> } => {
  const i18n = useContext(WordsContext)
  if (!i18n) throw new Error(`useWords('${ns}'): no words around this component. Put it inside <WordsContext>.`)
  const byName = spoken.get(i18n) ?? new Map<FlatNamespace, TFunction<FlatNamespace>>()
  spoken.set(i18n, byName)
  const t = byName.get(ns) ?? remembering(i18n, ns)
  byName.set(ns, t)
  return { t: t as unknown as TFunction<Ns> }
}
