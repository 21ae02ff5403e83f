import type { CaseProblem } from '../../casefile/case.ts'
import { readCase } from '../../casefile/read-case.ts'
import type { Services } from '../services.ts'
import { createStore } from '../store.ts'

/** Creates the store of the texts that this tab holds and this version cannot read as cases, and what to do with them. */
export const createUnreadCases = ({ law, storage, download }: Services, present: string) => {
  const store = createStore({ texts: storage.readAside() })
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
    drop: () => {
      storage.dropAside()
      store.update({ texts: [] })
    },
  }
}
