import { appKey } from './storage-names.ts'

/** A change that another tab made to the cases stored in this browser. */
export type LibraryEvent =
  | { readonly kind: 'changed' | 'removed'; readonly id: string }
  | { readonly kind: 'agreed' | 'wiped' }

const name = `${appKey}-news`

/** Returns a received value as an event, or `undefined` if it is none. */
const eventIn = (value: unknown): LibraryEvent | undefined => {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return undefined
  const { kind } = value
  if (kind === 'agreed' || kind === 'wiped') return { kind }
  if ((kind === 'changed' || kind === 'removed') && 'id' in value && typeof value.id === 'string')
    return { kind, id: value.id }
  return undefined
}
const createChannel = (): BroadcastChannel | undefined => {
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
 * Returns functions that send events to the other tabs and receive theirs; a tab does not receive its own events.
 * Without BroadcastChannel, an event is sent by writing a key of localStorage and removing it at once, which fires a
 * `storage` event in the other tabs. If the browser denies both, a tab only notices a change when it saves.
 */
export const libraryBroadcast = () => {
  const channel = createChannel()
  const listeners = new Set<(event: LibraryEvent) => void>()
  const receive = (value: unknown) => {
    const event = eventIn(value)
    if (event) for (const listener of listeners) listener(event)
  }
  const onStorage = ({ key, newValue }: StorageEvent) => {
    if (key === name && newValue !== null) receive(parsed(newValue))
  }
  if (channel) channel.onmessage = ({ data }: MessageEvent<unknown>) => receive(data)
  else globalThis.addEventListener?.('storage', onStorage)
  return {
    /** Sends an event to the other tabs. */
    tell: (event: LibraryEvent): void => {
      if (channel) {
        channel.postMessage(event)
        return
      }
      try {
        localStorage.setItem(name, JSON.stringify(event))
        localStorage.removeItem(name)
      } catch {
        // The browser denies access: the other tabs notice the change when they save.
      }
    },
    /** Calls a listener on every event of another tab. Returns an unsubscribe function. */
    hear: (listener: (event: LibraryEvent) => void): (() => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    /** Removes all listeners and closes the channel. */
    close: (): void => {
      listeners.clear()
      channel?.close()
      if (!channel) globalThis.removeEventListener?.('storage', onStorage)
    },
  }
}
