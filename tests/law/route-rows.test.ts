import { describe, expect, test } from 'vitest'
import { law } from '../../src/law/index.ts'
import { verdictOf } from '../support/law/cases.ts'
import { quickRows, ruleRows } from '../support/law/rows/route-rows.ts'
import { heardBy } from '../support/law/rows/row.ts'

/** A declared processing that is about to change. */
const changed = (kind: 'minor' | 'substantial') => ({
  'project.stage': 'changing',
  'filing.status': 'declared',
  'change.kind': kind,
})

describe('each ordered rule of the routes', () => {
  test.each(ruleRows)('res:$row $what', (row) => expect(heardBy(law, row)).toEqual(row.says))
  test('every rule from R0 to R24 is here', () => {
    expect([...new Set(ruleRows.map(({ row }) => row))]).toEqual(Array.from({ length: 25 }, (_, i) => `R${i}`))
  })
  test('res:R23 the committee of the warehouse comes first', () => {
    expect(verdictOf('w17', { 'research.sources': ['warehouse'] }).duty('warehouseFirst')).toBe('holds')
  })
  test('res:R24 a substantial change is examined, a limited one recorded', () => {
    expect(verdictOf('w23', changed('substantial')).duty('substantialChange')).toBe('holds')
    expect(verdictOf('w17', changed('substantial')).duty('substantialChange')).toBe('holds')
    expect(verdictOf('w17', changed('minor')).duty('documentChange')).toBe('holds')
    expect(verdictOf('w17', {}).duty('substantialChange')).toBe('fails')
  })
})

describe('each quick answer about the routes', () => {
  test.each(quickRows)('$what', (row) => expect(heardBy(law, row)).toEqual(row.says))
})

describe('what follows when no declaration is open', () => {
  test('res:L-4 and L-6 the request and its clock, for a study on data through the desk', () => {
    const { duty } = verdictOf('w18')
    expect([duty('authorisationRequest'), duty('authorisationClock'), duty('deskCesrees')]).toEqual([
      'holds',
      'holds',
      'holds',
    ])
  })
  test('res:6.2 for a trial, through the committee for persons and not the desk', () => {
    const { duty } = verdictOf('w23', { 'research.linkage': 'external' })
    expect([duty('authorisationRequest'), duty('committeeFirst'), duty('deskCesrees')]).toEqual([
      'holds',
      'holds',
      'fails',
    ])
  })
  test('res:L-5 one decision for several similar studies', () => {
    expect(verdictOf('w18', { 'filing.series': 'yes' }).duty('singleDecision')).toBe('holds')
    expect(verdictOf('w17', { 'filing.series': 'yes' }).duty('singleDecision')).toBe('fails')
  })
  test('res:M5-9 a conforming PMSI study asks for no opinion, and one that leaves the methodology does', () => {
    expect(verdictOf('w14').duty('deskCesrees')).toBe('fails')
    expect(verdictOf('w15').duty('deskCesrees')).toBe('holds')
  })
  test('res:M4-11 a person who cannot be reached is a deviation, information that is incomplete is put right', () => {
    const unreached = verdictOf('w17', { 'research.information': 'someUnreached' })
    expect([unreached.route, unreached.failing('mr004')]).toEqual(['cnilAuthorisation', ['noWaiver', 'directory']])
    const incomplete = verdictOf('w17', { 'research.information': 'incomplete' })
    expect([incomplete.route, incomplete.failing('mr004')]).toEqual(['mr004', ['informed', 'directory']])
  })
})
