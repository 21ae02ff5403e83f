import { openPuppeteer } from './puppeteer.ts'
import { openWebKit } from './webkit.ts'

/** The browser engines in which a journey runs. */
export const engineNames = ['chromium', 'firefox', 'webkit'] as const
export type EngineName = (typeof engineNames)[number]

/** The keys that journeys press. */
export type Key = 'Tab' | 'Enter' | 'Space' | 'ArrowDown'

/** One tab of a browser. Each method throws when the driver reports an error. */
export type Tab = {
  /** Loads an address and waits for its `load` event. */
  readonly open: (address: string) => Promise<void>
  readonly reload: () => Promise<void>
  /** Calls a function in the page with JSON values. Returns its value, awaited. The function uses nothing from outside itself. */
  readonly run: <Args extends readonly unknown[], T>(
    inPage: (...args: Args) => T | Promise<T>,
    ...args: Args
  ) => Promise<T>
  readonly press: (key: Key, held?: 'Shift') => Promise<void>
  /** Types a text by keyboard where the focus is. */
  readonly type: (text: string) => Promise<void>
  /** Returns the page as a PDF. Throws where the driver has no command for it. */
  readonly print: () => Promise<Uint8Array>
  readonly close: () => Promise<void>
}

/** A fresh profile: nothing stored, nothing cached. */
export type Visit = {
  /**
   * Every address that the pages of this visit request, without those that the browser requests for itself. Requests
   * over TLS appear in WebKit by their host and port alone.
   */
  readonly requests: readonly string[]
  readonly newTab: () => Promise<Tab>
  readonly close: () => Promise<void>
}

/** A running browser. It has one visit at a time, because WebKitWebDriver has one session at a time. */
export type Engine = {
  readonly name: EngineName
  /** The name and version that the browser itself reports. */
  readonly version: string
  readonly visit: () => Promise<Visit>
  readonly close: () => Promise<void>
}

/** Starts a browser. Throws, saying what to install, where it is missing. */
export const openEngine = (name: EngineName): Promise<Engine> =>
  name === 'webkit' ? openWebKit() : openPuppeteer(name)
