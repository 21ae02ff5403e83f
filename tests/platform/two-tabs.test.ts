import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CaseLibrary } from '../../src/platform/case-library.ts'
import { agreedTab, as, copyOf, newBrowser, tab } from '../support/journey/two-tabs.ts'

/** What a person does in one tab, after a pause of some turns of the event loop. */
const step = fc.record({
  pause: fc.nat(6),
  act: fc.constantFrom('save', 'save', 'save', 'rename', 'remove', 'undo', 'again'),
  /** On a conflict: keep mine as a copy, or take theirs. */
  onConflict: fc.constantFrom('copy', 'take'),
})
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

const turns = async (count: number) => {
  for (let i = 0; i < count; i += 1) await new Promise((resolve) => setImmediate(resolve))
}

/** Every text a tab was told is kept, and every text somebody has since replaced or removed knowing it. */
const book = () => ({ kept: new Set<string>(), let: new Map<string, number>() })

const work = async (library: CaseLibrary, who: string, id: string, steps: readonly Step[], written: Book) => {
  let here = id
  let seen = as(await library.load(id), 'loaded').stored
  let removed: typeof seen | undefined
  const letGo = (revision: string) => written.let.set(revision, (written.let.get(revision) ?? 0) + 1)
  for (const [i, { pause, act, onConflict }] of steps.entries()) {
    await turns(pause)
    if (act === 'save') {
      const text = `${who} ${i}`
      const result = await library.save(here, text, seen.revision)
      if (result.kind === 'saved') {
        letGo(seen.revision)
        seen = result.stored
        written.kept.add(seen.revision)
      } else if (result.kind === 'conflict' && onConflict === 'take') seen = result.theirs
      else {
        seen = as(await library.create(seen.name, text, copyOf), 'saved').stored
        here = seen.id
        written.kept.add(seen.revision)
      }
    } else if (act === 'rename') await library.rename(here, `${who} ${i}`, seen.name)
    else if (act === 'remove') {
      const result = await library.remove(here)
      if (result.kind === 'removed') {
        removed = result.stored
        letGo(removed.revision)
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
type Book = ReturnType<typeof book>

test('however two tabs interleave, no text that was said to be kept is lost without somebody having it in hand', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), fc.array(step, { maxLength: 12 }), async (mine, theirs) => {
      await newBrowser()
      const one = await agreedTab()
      const { stored } = as(await one.create('Clinic', 'start', copyOf), 'saved')
      const written = book()
      written.kept.add(stored.revision)
      await Promise.all([work(one, 'one', stored.id, mine, written), work(tab(), 'two', stored.id, theirs, written)])
      const there = as(await one.list(), 'listed').cases
      const kept = new Set(there.map((c) => c.revision))
      expect([...written.kept].filter((revision) => !kept.has(revision) && !written.let.has(revision))).toEqual([])
      expect(new Set(there.map((c) => c.name)).size).toBe(there.length)
    }),
    { numRuns: 150 },
  )
})

test('of saves that start from one state, exactly one is written and every other is told', async () => {
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
