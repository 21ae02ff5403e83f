// @vitest-environment jsdom
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { startApp } from '../../src/app/session/start-full-app.ts'
import { newTab } from '../support/journey/services.ts'
import { agreedTab, as, newBrowser, tab } from '../support/journey/two-tabs.ts'

/** One action of the user in one of two tabs, after a pause of some turns of the event loop. */
const step = fc.record({
  pause: fc.nat(5),
  who: fc.nat(1),
  act: fc.constantFrom(
    'write',
    'write',
    'write',
    'write',
    'create',
    'open',
    'remove',
    'undo',
    'mine',
    'theirs',
    'restart',
  ),
  which: fc.nat(3),
})
const turns = async (count: number) => {
  for (let i = 0; i < count; i += 1) await new Promise((resolve) => setImmediate(resolve))
}
const openTab = () => {
  const { tab, services } = newTab()
  const session = startApp(services)
  session.autosave.setNames({ untitled: 'Untitled', copyOf: (name) => `${name} (copy)` })
  return { tab, ...session, stop: session.autosave.start() }
}
const note = 'hosting.where'

test('after any actions in two tabs, every note is open, saved, undoable or given up, and problems are shown', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
      await newBrowser()
      await agreedTab()
      const tabs = [openTab(), openTab()] as const
      await turns(20)
      // Both tabs have the same project open.
      await tabs[0].projects.create('Shared')
      const [shared] = as(await tab().list(), 'listed').cases
      await tabs[1].projects.open(shared?.id ?? '', () => {})
      /** Notes that the user gave up: overwritten in the same field, deleted, or replaced by the other version. */
      const givenUp = new Set<string>()
      const written = new Set<string>()
      for (const [i, { pause, who, act, which }] of steps.entries()) {
        await turns(pause)
        const { caseStore, projects, autosave } = tabs[who === 0 ? 0 : 1]
        const { stored, conflict } = autosave.store.snapshot()
        const one = stored[which % Math.max(1, stored.length)]
        const mine = caseStore.snapshot().now.notes[note]
        if (act === 'write') {
          const words = `note ${i}`
          if (mine !== undefined) givenUp.add(mine)
          caseStore.change({ kind: 'note', question: note }, { notes: { [note]: words } })
          written.add(words)
        } else if (act === 'create') await projects.create(`Project ${which}`)
        else if (act === 'open' && one) await projects.open(one.id, () => {})
        else if (act === 'remove' && one) {
          const loaded = await tab().load(one.id)
          const isOpen = caseStore.snapshot().now.project === one.id
          // Deleting a project gives up its notes, whichever tab wrote them; undoing the deletion may restore them.
          if (loaded.kind === 'loaded')
            for (const words of written) if (loaded.stored.text.includes(`"${words}"`)) givenUp.add(words)
          await projects.remove(one.id)
          // So does deleting the open project, unless it could not be saved: then the app asks, and the case stays
          // open.
          if (isOpen && mine !== undefined && !projects.store.snapshot().pending) givenUp.add(mine)
        } else if (act === 'restart') await projects.protect(async () => caseStore.restart('2026-11-24'))
        else if (act === 'undo') await projects.undoRemoval()
        else if (act === 'mine' && conflict) await projects.saveAsNew()
        else if (act === 'theirs' && conflict && conflict.id === caseStore.snapshot().now.project) {
          if (mine !== undefined) givenUp.add(mine)
          await projects.takeTheirs()
        }
      }
      await turns(60)
      await Promise.all(tabs.map(({ autosave }) => autosave.flushSaves()))
      const saved = as(await tab().list(), 'listed')
        .cases.map((c) => c.text)
        .join()
      const open = tabs.map(({ caseStore }) => JSON.stringify(caseStore.snapshot())).join()
      expect([...written].filter((n) => !givenUp.has(n) && !`${saved}${open}`.includes(`"${n}"`))).toEqual([])
      for (const { caseStore, autosave } of tabs) {
        const { conflict, problem } = autosave.store.snapshot()
        const isShown = conflict?.id === caseStore.snapshot().now.project || problem !== undefined
        expect(autosave.isSaved() || isShown).toBe(true)
      }
      for (const { stop } of tabs) stop()
    }),
    { numRuns: 100 },
  )
})
