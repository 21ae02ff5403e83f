import { appKey } from './storage-names.ts'

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

const parsed = (): unknown => {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null')
  } catch {
    return undefined
  }
}

/**
 * The case of this tab: its case file and, if it belongs to a stored case, the id and the last seen revision of that
 * case.
 */
export type TabCase = {
  readonly text: string
  readonly of?: { readonly id: string; readonly revision: string }
}
/**
 * Stores the case until this tab closes, independently of the library. Returns false if that fails; the app works
 * without.
 */
export const writeTabCase = ({ text, of }: TabCase): boolean => {
  try {
    sessionStorage.setItem(key, JSON.stringify({ text, ...(of && { of }) }))
    return true
  } catch {
    return false
  }
}
/**
 * Returns the stored case of this tab, or `undefined` if there is none, it is unreadable or the browser denies access.
 * The caller parses the text. Data in the format of earlier releases is converted into a case file.
 */
export const readTabCase = (): TabCase | undefined => {
  const stored = parsed()
  if (typeof stored !== 'object' || stored === null) return undefined
  if (!('text' in stored)) return { text: JSON.stringify({ format: 'cadrage-case', version: 2, ...stored }) }
  if (typeof stored.text !== 'string') return undefined
  const of = 'of' in stored ? stored.of : undefined
  return typeof of === 'object' &&
    of !== null &&
    'id' in of &&
    'revision' in of &&
    typeof of.id === 'string' &&
    typeof of.revision === 'string'
    ? { text: stored.text, of: { id: of.id, revision: of.revision } }
    : { text: stored.text }
}
/** Removes the case from the storage of this tab. */
export const wipe = (): void => {
  try {
    sessionStorage.removeItem(key)
  } catch {
    // The browser denies access, so nothing can be stored.
  }
}
