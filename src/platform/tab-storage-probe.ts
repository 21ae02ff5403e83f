import { appKey } from './storage-names.ts'

/**
 * Returns whether the storage of this tab has a case. It does not parse the case, so that the first script stays small.
 */
export const hasTabCase = (): boolean => {
  try {
    return sessionStorage.getItem(appKey) !== null
  } catch {
    return false
  }
}
