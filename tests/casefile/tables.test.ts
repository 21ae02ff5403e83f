import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { carryOver, renamedIds } from '../../src/casefile/carry-over.ts'
import { tableOf, tables } from '../../src/casefile/encoding/id-table.ts'
import { readLink } from '../../src/casefile/share-link.ts'
import type { Answer } from '../../src/core/question.ts'
import { law } from '../../src/law/index.ts'
import links from './links-of-0.1.0.json'

// `npx vitest run tests/casefile/tables.test.ts --update` writes it anew, as long as its version is not published.
test('the last table is that of the law as it stands', async () => {
  const now = tableOf(law)
  const file = '../../src/casefile/encoding/tables/2026-11-2.json'
  await expect(`${JSON.stringify(now, null, 1)}\n`).toMatchFileSnapshot(file)
  expect(tables.at(-1)).toEqual(now)
})

test('the table of version 0.1.0 is never changed', () => {
  expect(createHash('sha256').update(JSON.stringify(tables[0])).digest('hex').slice(0, 16)).toMatchInlineSnapshot(
    `"8536783c13be17ad"`,
  )
})
test.each(Object.entries(links))(
  'a link that version 0.1.0 wrote for %s still opens: each answer is kept, carried over or kept aside',
  (_, { link, answers }) => {
    const read = readLink(link, law)
    if (!('case' in read)) throw new Error(JSON.stringify(read))
    const { answers: today, carried } = carryOver(answers as Readonly<Record<string, Answer>>, law)
    expect({ ...read.case.answers, ...read.case.aside?.answers }).toEqual(today)
    const replaced = new Set([...carried.map(({ from }) => from), ...Object.keys(read.case.aside?.answers ?? {})])
    for (const [id, answer] of Object.entries(answers))
      if (!replaced.has(id)) expect(read.case.answers[id], id).toEqual(answer)
    const renamed = new Set(renamedIds.map((r) => r.question))
    expect([...replaced].filter((id) => !renamed.has(id))).toEqual([])
  },
)
