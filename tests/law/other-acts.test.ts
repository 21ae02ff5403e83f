import { expect, test } from 'vitest'
import { assess } from '../../src/core/assess.ts'
import { law } from '../../src/law/index.ts'
import { actRows, broughtBy, uncertainActs } from '../support/law/rows/other-acts.ts'
import { answersOfCase, heardBy, today } from '../support/law/rows/row.ts'

test.each(actRows)('%s: “%s” brings its duties, each on its day', (_row, trait, now, later) => {
  expect(broughtBy(law, trait)).toEqual({ now, later })
})

test('what starts within the days this edition covers binds from its day', () => {
  expect(broughtBy(law, 'soldSoftware', '2026-12-08').later).toEqual(['productLiability 2026-12-09'])
  expect(broughtBy(law, 'soldSoftware', '2026-12-09').now).toEqual(['productLiability 2026-12-09'])
  expect(broughtBy(law, 'cloudService', '2027-01-12').now).toContain('noSwitchingCharge 2027-01-12')
})

test(uncertainActs.what, () => expect(heardBy(law, uncertainActs)).toEqual(uncertainActs.says))

test('a question that is only offered lists nothing as undecided; “I don’t know” to it does', () => {
  const undecided = (answers: object) =>
    assess(law, { ...answersOfCase('w37'), ...answers }, today)
      .duties.filter((d) => d.applies === 'unknown')
      .map((d) => d.id)
  expect(undecided({})).toEqual([])
  expect(undecided({ 'acts.traits': 'unsure' })).toEqual(expect.arrayContaining(['aiTransparency', 'medicalDevice']))
})
