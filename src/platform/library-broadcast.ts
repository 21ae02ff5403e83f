import { appKey } from './storage-names.ts'

/** What another tab did to the cases of this browser. */
export type LibraryNews =
  | { readonly kind: 'changed' | 'removed'; readonly id: string }
  | { readonly kind: 'agreed' | 'wiped' }

const name = `${appKey}-news`

const newsIn = (value: unknown): LibraryNews | undefined => {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return undefined
  const { kind } = value
  if (kind === 'agreed' || kind === 'wiped') return { kind }
  if ((kind === 'changed' || kind === 'removed') && 'id' in value && typeof value.id === 'string')
    return { kind, id: value.id }
  return undefined
}
const channel = (): BroadcastChannel | undefined => {
  try {
    return new BroadcastChannel(name)
  } catch {
    return undefined
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
 * Tells the other tabs, and hears them; never oneself. Where there is no BroadcastChannel, a key of localStorage is
 * written and removed at once, which other tabs are told of. Without either, tabs find out when they save.
 */
export const libraryBroadcast = () => {
  const through = channel()
  const listeners = new Set<(news: LibraryNews) => void>()
  const heard = (value: unknown) => {
    const news = newsIn(value)
    if (news) for (const listener of listeners) listener(news)
  }
  const fromStorage = ({ key, newValue }: StorageEvent) => {
    if (key === name && newValue !== null) heard(parsed(newValue))
  }
  if (through) through.onmessage = ({ data }: MessageEvent<unknown>) => heard(data)
  else globalThis.addEventListener?.('storage', fromStorage)
  return {
    tell: (news: LibraryNews): void => {
      if (through) {
        through.postMessage(news)
        return
      }
      try {
        localStorage.setItem(name, JSON.stringify(news))
        localStorage.removeItem(name)
      } catch {
        // Refused: the other tabs find out when they save.
      }
    },
    /** Calls back at each piece of news; gives what stops it. */
    hear: (listener: (news: LibraryNews) => void): (() => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    close: (): void => {
      listeners.clear()
      through?.close()
      if (!through) globalThis.removeEventListener?.('storage', fromStorage)
    },
  }
}
