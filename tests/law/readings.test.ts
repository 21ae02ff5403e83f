import { expect, test } from 'vitest'
import { assess } from '../../src/core/assess.ts'
import { law } from '../../src/law/index.ts'
import { answersOfCase, today } from '../support/law/rows/row.ts'

// What reading the texts in the original changed, one sentence each.

const verdictOn = (of: string, changed: object) => assess(law, { ...answersOfCase(of), ...changed }, today)
const dutiesOn = (of: string, changed: object) => {
  const { duties, coming } = verdictOn(of, changed)
  const told = new Map([...duties, ...coming].map(({ id, applies }) => [id, applies]))
  return { get: (id: string) => told.get(id) ?? 'fails' }
}

test('installed software that is a medical device is outside the Cyber Resilience Act (art. 2(2))', () => {
  const device = dutiesOn('w37', { 'acts.traits': ['installedSoftware', 'medicalPurpose'] })
  expect([device.get('cyberReporting'), device.get('cyberResilience')]).toEqual(['fails', 'fails'])
  const other = dutiesOn('w37', { 'acts.traits': ['installedSoftware'] })
  expect([other.get('cyberReporting'), other.get('cyberResilience')]).toEqual(['holds', 'holds'])
})
test.each(['groupPractice', 'occupationalHealth', 'telemedicineCompany'])(
  'whether a %s reports serious incidents is contested (CSP L.1111-8-2), and both readings are shown',
  (actor) => {
    const duty = verdictOn('w01', { 'project.actor': actor }).duties.find(({ id }) => id === 'healthIncidentReport')
    expect([duty?.applies, duty?.certainty]).toEqual(['unknown', 'contested'])
  },
)
test('a health establishment reports serious incidents', () => {
  expect(dutiesOn('w01', { 'project.actor': 'healthEstablishment' }).get('healthIncidentReport')).toBe('holds')
})
test('the social security number in a study of left-over samples needs an authorisation (LIL 30)', () => {
  const requirement = law.pathways.find(({ id }) => id === 'mr002')?.requirements['withoutNir']
  expect(requirement?.failing).toBe('authorisation')
})
test.each<readonly [id: string, failing: string, met: object, broken: object, unsure: object]>([
  [
    'processorsLaw',
    'deviation',
    { 'warehouse.abroad': ['none'] },
    { 'warehouse.abroad': ['foreignProcessor'] },
    { 'warehouse.abroad': 'unsure' },
  ],
  [
    'studyFormality',
    'fix',
    { 'warehouse.studyFormality': 'yes' },
    { 'warehouse.studyFormality': 'no' },
    { 'warehouse.studyFormality': 'unsure' },
  ],
])('a warehouse that does not meet “%s” does not conform (délib. 2021-118): %s', (id, failing, met, broken, unsure) => {
  const requirementOn = (changed: object) =>
    verdictOn('w21', changed)
      .pathways.find((pathway) => pathway.id === 'warehouseStandard')
      ?.requirements.find((requirement) => requirement.id === id)
  expect([met, broken, unsure].map((changed) => requirementOn(changed)?.truth)).toEqual(['holds', 'fails', 'unknown'])
  expect(requirementOn(broken)?.failing).toBe(failing)
})
