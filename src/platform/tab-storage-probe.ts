import { ours } from './storage-names.ts'

/** Does this tab hold a case already? Only that is looked at: reading it is for whoever knows its shape. */
export const hasKept = (): boolean => {
  try {
    return sessionStorage.getItem(ours) !== null
  } catch {
    return false
  }
}
