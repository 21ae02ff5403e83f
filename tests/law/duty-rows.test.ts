import { expect, test } from 'vitest'
import { law } from '../../src/law/index.ts'
import { verdictOf } from '../support/law/cases.ts'
import { crimeRows, dutyRows } from '../support/law/rows/duty-rows.ts'
import { heardBy } from '../support/law/rows/row.ts'

test.each([...dutyRows, ...crimeRows])('$row $what', (row) => expect(heardBy(law, row)).toEqual(row.says))

test('soft law prints as guidance, and a draft as to confirm', () => {
  const { verdict } = verdictOf('w01')
  const guide = verdict.duties.find((d) => d.id === 'recordGuide')
  expect([guide?.authority, guide?.certainty]).toEqual(['guidance', 'toConfirm'])
})
