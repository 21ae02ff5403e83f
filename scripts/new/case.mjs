// @ts-check
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { blank } from './blank.mjs'
import { written } from './json.mjs'
import { blankIn, kebab } from './shared.mjs'

/**
 * A worked case, with the answers of another case or none.
 * @param {import('./ask.mjs').Ask} ask @param {import('./law-files.mjs').LawFiles} law @param {import('./changes.mjs').Changes} changes
 */
export const newCase = async (ask, law, changes) => {
  const name = await ask('name', 'Its name', {
    check: (value) => {
      if (!kebab.test(value)) return 'kebab-case is wanted, such as mr-099-board.'
      return law.cases.includes(value) ? 'it exists already.' : undefined
    },
  })
  const from = await ask('from', 'The case whose answers it starts from', { choices: ['empty', ...law.cases] })
  ask.allUsed()

  const model = from === 'empty' ? (law.cases[0] ?? '') : from
  const { case: known } = JSON.parse(readFileSync(join(law.root, `tests/law/cases/${model}.json`), 'utf8'))
  const answers = from === 'empty' ? {} : known.answers
  changes.create(
    `tests/law/cases/${name}.json`,
    written({
      rows: [blank('the id of each source it comes from')],
      case: { ...known, title: blankIn('the title of the case', 'fr'), answers },
      expected: {
        headline: { state: blank('the state of the headline, and its pathway') },
        facts: { [blank('the facts it shows')]: 'holds' },
        duties: { [blank('the duties it shows')]: { applies: 'holds' } },
        bars: [blank('the bars that hold, or none')],
        closed: [blank('the pathways it closes, or none')],
      },
    }),
  )
  return {}
}
