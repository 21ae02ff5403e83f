import { appKey } from './storage-names.ts'

const key = appKey

/** Does this browser let the tab keep anything? */
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

/** The case of this tab: its case file, and of which stored case, in which state last seen here, it is the continuation. */
export type TabCase = {
  readonly text: string
  readonly of?: { readonly id: string; readonly revision: string }
}
/** Keeps the case in this tab until it closes, beside the library. Says whether it could; the page works without. */
export const writeTabCase = ({ text, of }: TabCase): boolean => {
  try {
    sessionStorage.setItem(key, JSON.stringify({ text, ...(of && { of }) }))
    return true
  } catch {
    return false
  }
}
/**
 * The case this tab kept, or `undefined`: none, unreadable, or storage refused. The caller reads the text. What a tab
 * kept before there were texts is given as the case file it amounts to.
 */
export const readTabCase = (): TabCase | undefined => {
  const kept = parsed()
  if (typeof kept !== 'object' || kept === null) return undefined
  if (!('text' in kept)) return { text: JSON.stringify({ format: 'cadrage-case', version: 2, ...kept }) }
  if (typeof kept.text !== 'string') return undefined
  const of = 'of' in kept ? kept.of : undefined
  return typeof of === 'object' &&
    of !== null &&
    'id' in of &&
    'revision' in of &&
    typeof of.id === 'string' &&
    typeof of.revision === 'string'
    ? { text: kept.text, of: { id: of.id, revision: of.revision } }
    : { text: kept.text }
}
/** Leaves nothing of ours in this tab’s storage. */
export const wipe = (): void => {
  try {
    sessionStorage.removeItem(key)
  } catch {
    // Nothing could be kept, so nothing is left.
  }
}
