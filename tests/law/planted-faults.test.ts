import { expect, test } from 'vitest'
import { law } from '../../src/law/index.ts'
import { frozenOf } from '../support/law/frozen.ts'
import { mutantsOf } from '../support/law/mutants.ts'
import type { Mutant } from '../support/law/mutants-of-conditions.ts'

// Deliberate faults of law. Each must make some frozen check speak: a row, an opening, a case, or what an answer changes.
// A law that reads unknown as no is planted with the theorems (`tests/proof`).

const mutants: readonly Mutant[] = [...mutantsOf(law)]
const { spokenBy } = frozenOf(law)

test.each([
  ['a prohibition forgotten: the sale', 'drop bar saleOfHealthData'],
  ['a prohibition forgotten: no Article 9 condition', 'drop bar noArticle9Condition'],
  ['a prohibition forgotten: the mutual', 'drop bar mutualHealthQuestionnaire'],
  ['a condition forgotten: the number in MR-004', 'mr004: drop withoutNir'],
  ['a condition forgotten: matching in MR-007', 'mr007: drop unmatched'],
  ['a condition forgotten: the public mission of a warehouse', 'warehouseStandard: drop publicMission'],
  ['an effect changed: the insurer in MR-008', 'mr008.notInsurer: another effect'],
  ['an effect changed: information in MR-004', 'mr004.noWaiver: another effect'],
  ['a dropped “not”: who needs a formality', 'fact needsFormality: drop the not'],
  ['a dropped “not”: MR-007 on persons', 'mr007.noHumanPerson: drop the not'],
  ['all read as any: a certified host', 'fact hdsRequired: all to any'],
  ['all read as any: anonymity', 'fact anonymous: all to any'],
  ['all read as any: an internal study', 'fact internalStudy: all to any'],
  ['a test forgotten: one of the four of an internal study', 'fact internalStudy: drop part 6'],
  ['a doubt decided: the contested host', 'duty hdsCertifiedHost, part 3: drop the dispute'],
  ['a duty forgotten: the desk', 'drop duty deskCesrees'],
  ['a duty forgotten: storage in the Area', 'drop duty eeaStorage'],
  ['a day moved: multi-factor authentication', 'duty researchMfaOnline: a year later'],
  ['an end forgotten', 'drop end anonymous'],
  ['an end moved: anonymity, before its test', 'end anonymous: one step earlier'],
  ['an end moved: anonymity, after everything', 'end anonymous: to the very end'],
  ['any read as all: the sale', 'bar saleOfHealthData, part 3: any to all'],
  ['a guard forgotten: the committee', 'asking research.cpp: drop the guard'],
  ['a source forgotten: the sale', 'bar saleOfHealthData: drop base:5.4'],
  ['an option swapped: the alert', /^healthAlert\.alert.*: swap/],
] as const)('%s is caught (%s)', (_, what) => {
  const found = mutants.find((m) => (typeof what === 'string' ? m.what === what : what.test(m.what)))
  expect(found, `no such mutant: ${what}`).toBeDefined()
  expect(found && spokenBy(found)).toBeDefined()
})

test('the law itself is not caught', () =>
  expect(spokenBy({ kind: 'a rule dropped', rule: '', what: '', law })).toBeUndefined())
