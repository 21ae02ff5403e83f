import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/core/assess.ts'
import type { Given } from '../../src/core/question.ts'
import { law } from '../../src/law/index.ts'

const answersOf = (name: string): Given =>
  JSON.parse(readFileSync(new URL(`cases/${name}.json`, import.meta.url), 'utf8')).case.answers

/** What the EHDS Regulation will ask of a case, each duty with the day it starts. */
const comingFor = (base: string, ehds: Given): Readonly<Record<string, string>> => {
  const { coming } = assess(law, { ...answersOf(base), ...ehds }, '2026-11-24')
  return Object.fromEntries(
    coming
      .filter((d) => d.id.startsWith('ehds') && d.applies === 'holds')
      .map((d) => [d.id.replace('ehds', ''), d.from ?? '']),
  )
}
const is = (base: string, ehds: Given, fact: string) =>
  assess(law, { ...answersOf(base), ...ehds }, '2026-11-24').facts.find((f) => f.id === fact)?.truth

// Base cases: w37 a publisher processing for clients, w43 a publisher training a model, w03 a wellness start-up,
// w01 a clinic, w02 a solo practitioner, w23 a medicine maker, w45 a telemonitoring company, w17 a hospital.
const record = { 'ehds.product': 'record' }
const made = { ...record, 'ehds.part': ['make'] }
const first = { 'ehds.categories': ['first'] }
const second = { 'ehds.categories': ['second'] }
const both = { 'ehds.categories': ['first', 'second'] }
const nothing = { 'ehds.product': 'none', 'ehds.reuse': 'no' }

describe('eu-layer.md, section 6: facts, role, duties, date', () => {
  test('D1 an installed record system for summaries or prescriptions: manufacturer from 26 March 2029', () => {
    expect(comingFor('w37', { ...made, 'ehds.delivery': 'installed', ...first })).toMatchObject({
      Manufacturer2029: '2029-03-26',
      HonestClaims: '2027-03-26',
    })
  })
  test('D1 an installed system for imaging, results or discharge reports only: from 26 March 2031', () => {
    const coming = comingFor('w37', { ...made, 'ehds.delivery': 'installed', ...second })
    expect(coming).toMatchObject({ Manufacturer2031: '2031-03-26' })
    expect(coming).not.toHaveProperty('Manufacturer2029')
  })
  test('E-DATE-2 a mixed installed product: 2029 for the product, 2031 for its second-wave functions', () => {
    expect(comingFor('w37', { ...made, 'ehds.delivery': 'installed', ...both })).toMatchObject({
      Manufacturer2029: '2029-03-26',
      Manufacturer2031: '2031-03-26',
    })
  })
  test('D2 and trap 3: the same system offered as a service, from 26 March 2031 whatever its categories', () => {
    const coming = comingFor('w37', { ...made, 'ehds.delivery': 'service', ...first })
    expect(coming).toMatchObject({ Manufacturer2031: '2031-03-26' })
    expect(coming).not.toHaveProperty('Manufacturer2029')
  })
  test('E-DATE-4 a part to download makes a service an installed product: both dates, contested', () => {
    const coming = comingFor('w37', { ...made, 'ehds.delivery': 'hybrid', ...first })
    expect(coming).toMatchObject({ Manufacturer2029: '2029-03-26', Manufacturer2031: '2031-03-26' })
    const verdict = assess(law, { ...answersOf('w37'), ...made, 'ehds.delivery': 'hybrid', ...first }, '2026-11-24')
    expect(verdict.coming.find((d) => d.id === 'ehdsManufacturer2029')?.certainty).toBe('contested')
  })
  test('D3 a system made in-house by a hospital: from 26 March 2031', () => {
    const coming = comingFor('w01', { ...made, 'ehds.delivery': 'inHouse', ...first })
    expect(coming).toMatchObject({ Manufacturer2031: '2031-03-26' })
    expect(coming).not.toHaveProperty('Manufacturer2029')
  })
  test('D4 a maker established outside the Union: an authorised representative', () => {
    const base = { ...made, 'ehds.delivery': 'installed', ...first }
    expect(comingFor('w37', base)).not.toHaveProperty('Representative2029')
    expect(comingFor('w37', { ...base, 'place.nexus': ['residents'] })).toHaveProperty('Representative2029')
  })
  test('D5 an importer', () => {
    expect(comingFor('w37', { ...record, 'ehds.part': ['import'], ...first })).toHaveProperty('Importer')
  })
  test('D6 a distributor', () => {
    expect(comingFor('w37', { ...record, 'ehds.part': ['resell'], ...first })).toHaveProperty('Distributor')
  })
  test('D7 a clinic that modifies a bought record system becomes its manufacturer', () => {
    const changed = { ...record, 'ehds.part': ['modify'], 'ehds.delivery': 'installed', ...first }
    expect(comingFor('w01', changed)).toHaveProperty('Manufacturer2029')
    expect(comingFor('w01', { ...record, 'ehds.part': ['none'] })).not.toHaveProperty('Manufacturer2029')
  })
  test('D8 and D9 a device or an AI system that claims interoperability, and one that does not', () => {
    const device = { 'ehds.product': 'device', 'ehds.part': ['make'] }
    expect(comingFor('w45', { ...device, 'ehds.claim': 'yes', ...first })).toHaveProperty('Interoperability2029')
    expect(comingFor('w45', { ...device, 'ehds.claim': 'yes', ...second })).toHaveProperty('Interoperability2031')
    expect(comingFor('w45', { ...device, 'ehds.claim': 'no' })).not.toHaveProperty('Interoperability2029')
  })
  test('D10 a wellness app that claims interoperability: label, consent, registration', () => {
    const app = { 'ehds.product': 'wellness', 'ehds.part': ['make'], 'ehds.claim': 'yes', ...first }
    expect(comingFor('w12', app)).toHaveProperty('WellnessLabel2029')
    expect(comingFor('w12', { ...app, ...second })).toHaveProperty('WellnessLabel2031')
  })
  test('D11 the same app without the claim: no product duty, and still a data holder', () => {
    const app = { 'ehds.product': 'wellness', 'ehds.part': ['make'], 'ehds.claim': 'no' }
    const held = { 'ehds.size': 'larger', 'ehds.holdings': ['wellness'] }
    expect(comingFor('w12', { ...app, ...held })).toEqual({ DataHolder2029: '2029-03-26' })
  })
  test('D12 a general tool or bookings alone: outside the product rules', () => {
    const coming = comingFor('w37', { 'ehds.product': 'general', 'ehds.part': ['make'] })
    expect(Object.keys(coming).filter((id) => /Manufacturer|Claims|Importer/.test(id))).toEqual([])
  })
  test('D13 a data holder: 2029, and 2031 for genetics, trials, cohorts and determinants', () => {
    const larger = { ...nothing, 'ehds.size': 'larger' }
    expect(comingFor('w17', { ...larger, 'ehds.holdings': ['records'] })).toHaveProperty('DataHolder2029')
    for (const late of ['genetics', 'trials', 'determinants']) {
      const coming = comingFor('w17', { ...larger, 'ehds.holdings': [late] })
      expect(coming).toHaveProperty('DataHolder2031')
      expect(coming).not.toHaveProperty('DataHolder2029')
    }
  })
  test('D14 a micro-enterprise or a natural person is exempt', () => {
    const small = { ...nothing, 'ehds.size': 'micro' }
    expect(comingFor('w12', small)).not.toHaveProperty('DataHolder2029')
    expect(is('w12', small, 'ehdsHolderExempt')).toBe('holds')
    expect(is('w02', nothing, 'ehdsHolderExempt')).toBe('holds')
  })
  test('D15 a processor only is not a holder', () => {
    expect(is('w37', nothing, 'ehdsHolder')).toBe('fails')
  })
  test('D16 research with the data of others: a permit from 2029', () => {
    expect(comingFor('w43', { ...nothing, 'ehds.reuse': 'research' })).toHaveProperty('DataUser')
  })
  test('D17 a private body for purposes kept for public bodies: refused', () => {
    const policy = { ...nothing, 'ehds.reuse': 'policy' }
    expect(comingFor('w43', policy)).not.toHaveProperty('DataUser')
    expect(is('w43', policy, 'ehdsPublicPurposeOnly')).toBe('holds')
    expect(comingFor('r19-permanent-access', policy)).toHaveProperty('DataUser')
  })
  test('D18 an applicant outside the Union: only on reciprocity', () => {
    const abroad = { ...nothing, 'ehds.reuse': 'research', 'place.nexus': ['residents'] }
    expect(comingFor('w43', abroad)).toHaveProperty('ForeignApplicant')
    expect(comingFor('w43', abroad)).not.toHaveProperty('DataUser')
  })
  test('D19 a healthcare provider: no charge from 2027, records from 2029 and 2031', () => {
    expect(comingFor('w01', nothing)).toMatchObject({
      NoCharge: '2027-03-26',
      Records2029: '2029-03-26',
      Records2031: '2031-03-26',
    })
    expect(comingFor('w03', nothing)).not.toHaveProperty('NoCharge')
  })
  test('D20 a pharmacy also takes cross-border prescriptions', () => {
    expect(comingFor('w01', nothing)).not.toHaveProperty('Prescriptions')
    expect(comingFor('w01', { ...nothing, 'project.actor': 'pharmacy' })).toHaveProperty('Prescriptions')
  })
  test('D21 a public buyer refers to the specifications in its tenders from 2027', () => {
    expect(comingFor('w01', { ...nothing, 'ehds.buyer': 'yes' })).toMatchObject({ PublicBuyer: '2027-03-26' })
    expect(comingFor('w01', { ...nothing, 'ehds.buyer': 'no' })).not.toHaveProperty('PublicBuyer')
  })
  test('D22 patients gain rights in what a provider records', () => {
    expect(comingFor('w01', nothing)).toHaveProperty('PatientRights')
  })
  test('E-DATE-7 and trap 1: nothing binds before 26 March 2027', () => {
    for (const day of Object.values(comingFor('w01', { ...nothing, 'ehds.buyer': 'yes' })))
      expect(day >= '2027-03-26').toBe(true)
  })
})

describe('the typical profiles', () => {
  test('a private clinic of 200, bought installed record: provider, and holder in 2029; genomics 2031', () => {
    const coming = comingFor('w01', {
      ...record,
      'ehds.part': ['none'],
      'ehds.size': 'larger',
      'ehds.holdings': ['records', 'genetics'],
      'ehds.reuse': 'no',
      'ehds.buyer': 'no',
    })
    expect(coming).toMatchObject({ NoCharge: '2027-03-26', DataHolder2029: '2029-03-26', DataHolder2031: '2031-03-26' })
    expect(coming).not.toHaveProperty('Manufacturer2029')
  })
  test('a solo general practitioner: provider, exempt holder', () => {
    const coming = comingFor('w02', nothing)
    expect(coming).toHaveProperty('Records2029')
    expect(coming).not.toHaveProperty('DataHolder2029')
  })
  test('a six-person start-up, record as a service for nurses with discharge letters: 2031', () => {
    const coming = comingFor('w37', { ...made, 'ehds.delivery': 'service', ...both })
    expect(coming).toMatchObject({ Manufacturer2031: '2031-03-26' })
    expect(coming).not.toHaveProperty('DataHolder2029')
  })
  test('a maker of sleep trackers, 25 people, no link to records: holder in 2029 only', () => {
    const coming = comingFor('w12', {
      'ehds.product': 'wellness',
      'ehds.part': ['make'],
      'ehds.claim': 'no',
      'ehds.size': 'larger',
      'ehds.holdings': ['wellness'],
      'ehds.reuse': 'no',
    })
    expect(coming).toEqual({ DataHolder2029: '2029-03-26' })
  })
  test('an AI start-up training on hospital images: user from 2029', () => {
    expect(comingFor('w43', { ...nothing, 'ehds.reuse': 'research' })).toMatchObject({ DataUser: '2029-03-26' })
  })
  test('appointment booking alone: no product duty', () => {
    const coming = comingFor('w37', { 'ehds.product': 'general', 'ehds.part': ['make'], 'ehds.reuse': 'no' })
    expect(coming).toEqual({})
  })
  test('a home-monitoring company of 40 that claims interoperability and decides on device data', () => {
    const coming = comingFor('w45', {
      'ehds.product': 'device',
      'ehds.part': ['make'],
      'ehds.claim': 'yes',
      ...second,
      'ehds.reuse': 'no',
    })
    expect(coming).toHaveProperty('Interoperability2031')
  })
})
