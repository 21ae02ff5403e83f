import { expect, test } from 'vitest'
import { tableOf, tables } from '../../src/casefile/encoding/id-table.ts'
import { law } from '../../src/law/index.ts'

// `npx vitest run tests/casefile/tables.test.ts --update` writes it anew, as long as the edition is not published.
test('the last table is that of the law as it stands', async () => {
  const now = tableOf(law)
  const file = `../../src/casefile/encoding/tables/${law.edition}.json`
  await expect(`${JSON.stringify(now, null, 1)}\n`).toMatchFileSnapshot(file)
  expect(tables.at(-1)).toEqual(now)
})
