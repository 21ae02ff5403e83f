import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CaseLibrary } from '../../src/platform/case-library.ts'
import { agreedTab, as, copyOf, newBrowser, tab } from '../support/journey/two-tabs.ts'

/** An action of the user in one tab, after a pause of some event loop turns. */
const step = fc.record({
  pause: fc.nat(6),
  act: fc.constantFrom('save', 'save', 'save', 'rename', 'remove', 'undo', 'again'),
  /** What the user does on a conflict: save their own text as a copy, or load the other text. */
  onConflict: fc.constantFrom('copy', 'take'),
})
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

const turns = async (count: number) => {
  for (let i = 0; i < count; i += 1) await new Promise((resolve) => setImmediate(resolve))
}

/**
 * The revisions reported as saved, and those that a tab that knew them has replaced or removed since, with their
 * number.
 */
const createLog = () => ({ saved: new Set<string>(), released: new Map<string, number>() })

const work = async (library: CaseLibrary, tabName: string, id: string, steps: readonly Step[], log: Log) => {
  let here = id
  let seen = as(await library.load(id), 'loaded').stored
  let removed: typeof seen | undefined
  const release = (revision: string) => log.released.set(revision, (log.released.get(revision) ?? 0) + 1)
  for (const [i, { pause, act, onConflict }] of steps.entries()) {
    await turns(pause)
    if (act === 'save') {
      const text = `${tabName} ${i}`
      const result = await library.save(here, text, seen.revision)
      if (result.kind === 'saved') {
        release(seen.revision)
        seen = result.stored
        log.saved.add(seen.revision)
      } else if (result.kind === 'conflict' && onConflict === 'take') seen = result.theirs
      else {
        seen = as(await library.create(seen.name, text, copyOf), 'saved').stored
        here = seen.id
        log.saved.add(seen.revision)
      }
    } else if (act === 'rename') await library.rename(here, `${tabName} ${i}`, seen.name)
    else if (act === 'remove') {
      const result = await library.remove(here)
      if (result.kind === 'removed') {
        removed = result.stored
        release(removed.revision)
      }
    } else if (act === 'undo' && removed) {
      as(await library.restore(removed, copyOf), 'saved')
      removed = undefined
    } else if (act === 'again') {
      const result = await library.load(here)
      if (result.kind === 'loaded') seen = result.stored
    }
  }
}
type Log = ReturnType<typeof createLog>

test('however two tabs interleave, no saved text is lost unless a tab that knew it replaced or removed it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), fc.array(step, { maxLength: 12 }), async (mine, theirs) => {
      await newBrowser()
      const one = await agreedTab()
      const { stored } = as(await one.create('Clinic', 'start', copyOf), 'saved')
      const log = createLog()
      log.saved.add(stored.revision)
      await Promise.all([work(one, 'one', stored.id, mine, log), work(tab(), 'two', stored.id, theirs, log)])
      const there = as(await one.list(), 'listed').cases
      const present = new Set(there.map((c) => c.revision))
      expect([...log.saved].filter((revision) => !present.has(revision) && !log.released.has(revision))).toEqual([])
      expect(new Set(there.map((c) => c.name)).size).toBe(there.length)
    }),
    { numRuns: 150 },
  )
})

test('of several saves from one state, exactly one is written and every other is a conflict', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(6), { minLength: 2, maxLength: 6 }), async (pauses) => {
      await newBrowser()
      const one = await agreedTab()
      const { stored } = as(await one.create('Clinic', 'start', copyOf), 'saved')
      const results = await Promise.all(
        pauses.map(async (pause, i) => {
          const library = tab()
          await turns(pause)
          return library.save(stored.id, `tab ${i}`, stored.revision)
        }),
      )
      const [saved, ...more] = results.filter((r) => r.kind === 'saved')
      expect(more).toEqual([])
      const there = as(await one.load(stored.id), 'loaded').stored
      expect(there).toEqual(saved?.stored)
      expect(results.filter((r) => r.kind !== 'saved')).toEqual(
        pauses.slice(1).map(() => ({ kind: 'conflict', theirs: there })),
      )
    }),
    { numRuns: 50 },
  )
})
