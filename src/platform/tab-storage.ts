import { appKey } from './storage-names.ts'
import type { TabCase } from './tab-storage-first.ts'

const key = appKey

/** Returns whether the browser lets this tab store data. */
export const canUseTabStorage = (): boolean => {
  try {
    sessionStorage.setItem(`${key}-try`, '1')
    sessionStorage.removeItem(`${key}-try`)
    return true
  } catch {
    return false
  }
}

const stored = (name: string): string => {
  try {
    return sessionStorage.getItem(name) ?? ''
  } catch {
    return ''
  }
}
const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * Returns the stored case of this tab, or `undefined` if there is none or the browser denies access. The caller parses
 * the text; where no text of a case is found, it is all that is stored, so that nothing is lost. Data in the format of earlier releases is converted into a case file.
 */
export const readTabCase = (): TabCase | undefined => {
  const text = stored(key)
  if (text === '') return undefined
  const found = parsed(text)
  if (typeof found !== 'object' || found === null) return { text }
  if (!('text' in found)) return { text: JSON.stringify({ format: 'cadrage-case', version: 2, ...found }) }
  if (typeof found.text !== 'string') return { text }
  const of = 'of' in found ? found.of : undefined
  return typeof of === 'object' &&
    of !== null &&
    'id' in of &&
    'revision' in of &&
    typeof of.id === 'string' &&
    typeof of.revision === 'string'
    ? { text: found.text, of: { id: of.id, revision: of.revision } }
    : { text: found.text }
}
/** Removes the case from the storage of this tab. */
export const wipe = (): void => {
  try {
    sessionStorage.removeItem(key)
  } catch {
    // The browser denies access, so nothing can be stored.
  }
}

const asideKey = `${appKey}-aside`
/** What the browser has no room for: it stays in this page alone. */
let asideInPage: readonly string[] = []
const store = (texts: readonly string[]): boolean => {
  try {
    sessionStorage.setItem(asideKey, JSON.stringify(texts))
    return true
  } catch {
    return false
  }
}
/** Returns the texts that were set aside in this tab, because this version could not read them as cases. */
export const readAside = (): readonly string[] => {
  const texts = parsed(stored(asideKey))
  const kept = Array.isArray(texts) ? texts.filter((text) => typeof text === 'string') : []
  return [...new Set([...kept, ...asideInPage])]
}
/**
 * Sets a text aside until this tab closes or `dropAside` is called, beside those set aside before. Where the browser has
 * no room for it beside the stored case, it takes the place of that case, which is this text; where it denies access,
 * the text stays in this page.
 */
export const setAside = (text: string): void => {
  const texts = [...new Set([...readAside(), text])]
  if (store(texts)) return
  const before = stored(key)
  wipe()
  if (store(texts)) return
  try {
    sessionStorage.setItem(key, before)
  } catch {
    // There was no room, or there is no access.
  }
  asideInPage = [...asideInPage, text]
}
/** Removes the texts that were set aside. */
export const dropAside = (): void => {
  asideInPage = []
  try {
    sessionStorage.removeItem(asideKey)
  } catch {
    // The browser denies access, so nothing can be stored.
  }
}
