import type { Flow } from '../core/assess.ts'
import type { Given } from '../core/question.ts'

export type Kept = {
  readonly edition: string
  readonly asOf?: string
  readonly title: string
  readonly answers: Given
  readonly flows: readonly Flow[]
  readonly notes: Readonly<Record<string, string>>
  readonly done: readonly string[]
}
const key = 'cadrage'

/** Does this browser let the tab keep anything? */
export const canKeep = (): boolean => {
  try {
    sessionStorage.setItem(`${key}-try`, '1')
    sessionStorage.removeItem(`${key}-try`)
    return true
  } catch {
    return false
  }
}

/** What this tab kept, or `undefined`: nothing kept, unreadable, or storage refused. The caller checks the answers. */
export const recall = (): unknown => {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') ?? undefined
  } catch {
    return undefined
  }
}
/** Keeps the case in this tab until it closes. A refusal is not an error: the page works without. */
export const keep = (kept: Kept): void => {
  try {
    sessionStorage.setItem(key, JSON.stringify(kept))
  } catch {
    // Storage refused or full: the answers stay in memory.
  }
}
/** Leaves nothing of ours in this tab’s storage. */
export const wipe = (): void => {
  try {
    sessionStorage.removeItem(key)
  } catch {
    // Nothing could be kept, so nothing is left.
  }
}
