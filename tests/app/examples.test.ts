import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { examples } from '../../src/app/case/examples.ts'

test.each(examples)(
  'the worked example $id has the answers of the case with that name in the tests of the law',
  ({ id, answers }) => {
    const file = new URL(`../law/cases/${id}.json`, import.meta.url)
    expect(answers).toEqual(JSON.parse(readFileSync(file, 'utf8')).case.answers)
  },
)
