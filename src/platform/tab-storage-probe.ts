import { appKey } from './storage-names.ts'

/** Does this tab hold a case already? Only that is looked at: reading it is for whoever knows its shape. */
export const hasTabCase = (): boolean => {
  try {
    return sessionStorage.getItem(appKey) !== null
  } catch {
    return false
  }
}
