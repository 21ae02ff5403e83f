import { expect, test } from 'vitest'
import { assess } from '../../src/core/assess.ts'
import { questionsOf } from '../../src/core/outline.ts'
import { law } from '../../src/law/index.ts'
import { answersOfCase, today } from '../support/law/rows/row.ts'
import before from './stops-of-0.1.0.json'

// How many screens a person meets in each worked case, against version 0.1.0. A page of lines is one stop.

const pageOf = new Map(questionsOf(law.outline).map(({ question, page }) => [question.id, page]))
const counted = (name: string) => {
  const { answers, facts } = assess(law, answersOfCase(name), today)
  const lines = answers.filter((a) => pageOf.get(a.question) !== undefined)
  const pages = new Set(lines.map((a) => pageOf.get(a.question)))
  return {
    stops: answers.length - lines.length + pages.size,
    lines: lines.length,
    files: facts.find((f) => f.id === 'needsFormality')?.truth !== 'fails',
  }
}
const cases = Object.entries(before).map(([name, was]) => ({ name, was, now: counted(name) }))

test('a case without a filing route has at most two stops more than in version 0.1.0', () => {
  const longer = cases.filter(({ was, now }) => !now.files && now.stops > was.stops + 2)
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
    'Written by `tests/law/stops.test.ts`. A stop is a screen; a page of lines is one stop. Everything that is answered counts, also what is offered after the verdict.',
    '## Cases without a filing route',
    [...head, ...table(false)].join('\n'),
    '## Cases with a filing route',
    [...head, ...table(true)].join('\n'),
  ]
  await expect(`${page.join('\n\n')}\n`).toMatchFileSnapshot('../../docs/review/stops.md')
})
