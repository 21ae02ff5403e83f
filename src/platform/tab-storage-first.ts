import { appKey } from './storage-names.ts'

// The part of the tab’s storage that the first script needs. It is small: it does not read a case.

/**
 * The case of this tab: its case file and, if it belongs to a stored case, the id and the last seen revision of that
 * case.
 */
export type TabCase = {
  readonly text: string
  readonly of?: { readonly id: string; readonly revision: string }
}
/** Returns whether the storage of this tab has a case. */
export const hasTabCase = (): boolean => {
  try {
    return sessionStorage.getItem(appKey) !== null
  } catch {
    return false
  }
}
/**
 * Stores the case until this tab closes, independently of the library. Returns false if that fails; the app works
 * without.
 */
export const writeTabCase = ({ text, of }: TabCase): boolean => {
  try {
    sessionStorage.setItem(appKey, JSON.stringify({ text, ...(of && { of }) }))
    return true
  } catch {
    return false
  }
}
