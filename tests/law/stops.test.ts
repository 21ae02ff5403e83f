import { expect, test } from 'vitest'
import { assess } from '../../src/core/assess.ts'
import { questionsOf } from '../../src/core/outline.ts'
import { law } from '../../src/law/index.ts'
import { answersOfCase, today } from '../support/law/rows/row.ts'
import before from './stops-of-0.1.0.json'

// How many screens a person meets in each worked case, against version 0.1.0. A page of lines is one stop.

const pageOf = new Map(questionsOf(law.outline).map(({ question, page }) => [question.id, page]))
/** Returns the list of version 0.1.0 that a page holds a part of: a page on what is in place has five lines at most. */
const listOf = (page: string) =>
  page.replace(/^(list\.(?:studyReady|sndsReady|certificate|clauses|ready))[A-Z]\w*$/, '$1')
const counted = (name: string) => {
  const { answers, facts } = assess(law, answersOfCase(name), today)
  const lines = answers.filter((a) => pageOf.get(a.question) !== undefined)
  const pages = new Set(lines.map((a) => pageOf.get(a.question) ?? ''))
  const lists = new Set([...pages].map(listOf))
  const may = (...ids: readonly string[]) => facts.some(({ id, truth }) => ids.includes(id) && truth !== 'fails')
  const told = (id: string) => answers.some((a) => a.question === id)
  // Where the data are kept was asked in care and for the CNIL's standards only; storage and access, of hosts only.
  const placeIsNew = [
    !may('contextCare', 'contextCnil') && told('hosting.where'),
    ...['hosting.storage', 'hosting.remote'].map(
      (id) => !may('hdsRequired', 'hdsByCnil', 'youNeedCertificate') && told(id),
    ),
  ].filter(Boolean).length
  // What else the data serve, and where else they go, was asked of nobody.
  const alsoIsNew = told('project.also') ? 1 : 0
  // Nobody was asked whether children consent online, nor whether a parent consents with them.
  const childrenAreNew = ['consent.online', 'consent.ages', 'consent.parents'].filter(told).length
  return {
    stops: answers.length - lines.length + pages.size,
    newOnes: placeIsNew + alsoIsNew + childrenAreNew + pages.size - lists.size,
    lines: lines.length,
    files: facts.find((f) => f.id === 'needsFormality')?.truth !== 'fails',
  }
}
const cases = Object.entries(before).map(([name, was]) => ({ name, was, now: counted(name) }))

// The GDPR bears on the place and the provider (28, 44 to 46) and on every other use of the data (5(1)(b)) in every case,
// so these questions come on top.
test('a case without a filing route has at most two stops more than in version 0.1.0, besides where data are kept, what else they serve, whether children consent and lists on several pages', () => {
  const longer = cases.filter(({ was, now }) => !now.files && now.stops - now.newOnes > was.stops + 2)
  expect(longer.map(({ name, was, now }) => `${name}: ${was.stops} → ${now.stops}`)).toEqual([])
})

test('how many stops and lines each case has is published beside those of version 0.1.0', async () => {
  const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
  const table = (files: boolean) =>
    cases
      .filter(({ now }) => now.files === files)
      .map(({ name, was, now }) => row([name, was.stops, now.stops, was.lines, now.lines]))
  const head = [
    row(['case', 'stops, 0.1.0', 'stops', 'lines, 0.1.0', 'lines']),
    row(['---', '--:', '--:', '--:', '--:']),
  ]
  const page = [
    '# Stops and lines of the worked cases of version 0.1.0',
    'Written by `tests/law/stops.test.ts`. A stop is a screen; a page of lines is one stop. What is in place is asked on pages of five lines at most, in version 0.1.0 on one page of each kind. Everything that is answered counts, also what is offered after the verdict.',
    '## Cases without a filing route',
    [...head, ...table(false)].join('\n'),
    '## Cases with a filing route',
    [...head, ...table(true)].join('\n'),
  ]
  await expect(`${page.join('\n\n')}\n`).toMatchFileSnapshot('../../docs/review/stops.md')
})
