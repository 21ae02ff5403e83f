import type { CaseProblem } from '../../casefile/case.ts'
import { readCase } from '../../casefile/read-case.ts'
import type { Services } from '../services.ts'
import { createStore } from '../store.ts'
import type { Autosave } from './autosave.ts'

/**
 * Creates the store of the texts that this tab holds and this version cannot read as cases, and what to do with them.
 * They go when the user erases everything, in this tab or in another.
 */
export const createUnreadCases = (
  { law, storage, download }: Services,
  present: string,
  autosave: Pick<Autosave, 'store'>,
) => {
  const store = createStore({ texts: storage.readAside() })
  const drop = () => {
    storage.dropAside()
    store.update({ texts: [] })
  }
  autosave.store.subscribe(() => {
    if (autosave.store.snapshot().wiped && store.snapshot().texts.length > 0) drop()
  })
  return {
    store,
    /** Returns the first reason why each text cannot be read. */
    problems: (): readonly CaseProblem[] =>
      store.snapshot().texts.flatMap((text) => {
        const read = readCase(text, law)
        return 'problems' in read ? read.problems.slice(0, 1) : []
      }),
    /** Downloads each text as a file, unchanged. */
    save: () => {
      for (const [i, text] of store.snapshot().texts.entries())
        download(`${present}_${i + 1}_cadrage.json`, 'application/json', text)
    },
    drop,
  }
}
