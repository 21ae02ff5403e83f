import { serve } from '../../../scripts/static-server.mjs'
import type { Lang } from '../../../src/text/eager/law-text.ts'
import { dist } from '../browser/browser.ts'
import type { Engine, Tab, Visit } from './engine.ts'

/** A served folder whose server can be stopped, as if the network were gone. */
export type Host = {
  readonly address: string
  /** The path of each request so far. */
  readonly log: readonly string[]
  readonly stop: () => void
}
/** What a journey starts from. */
export type Start = { readonly engine: Engine; readonly lang: Lang }
/** A journey, written once for all engines. Its name is unique. */
export type Journey = { readonly name: string; readonly make: (start: Start) => Promise<void> }

/** Serves a folder, by default the built site, until the journey ends. */
export const withHost = async (journey: (host: Host) => Promise<void>, folder = dist): Promise<void> => {
  const log: string[] = []
  const { server, address } = await serve(folder, 0, (path) => void log.push(path))
  const stop = () => {
    server.close()
    server.closeAllConnections()
  }
  try {
    await journey({ address, log, stop })
  } finally {
    stop()
  }
}
/** Makes a part of a journey in a fresh profile. Returns what the part returns. */
export const inVisit = async <T>(engine: Engine, part: (visit: Visit) => Promise<T>) => {
  const visit = await engine.visit()
  try {
    return await part(visit)
  } finally {
    await visit.close()
  }
}
/** Makes a part of a journey in one tab of a fresh profile. Returns what the part returns. */
export const inTab = <T>(engine: Engine, part: (tab: Tab) => Promise<T>) =>
  inVisit(engine, async (visit) => part(await visit.newTab()))
