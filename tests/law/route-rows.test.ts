import { describe, expect, test } from 'vitest'
import type { Given } from '../../src/core/question.ts'
import { verdictOf } from '../support/cases.ts'

const study = { 'research.scope': 'oneProtocol', 'research.tests': ['method', 'healthQuestion'] }

/** research-formalities.md, section 4.2: the ordered rules, first match wins. */
const rules: readonly (readonly [row: string, what: string, caseName: string, changed: Given, route: string])[] = [
  ['R0', 'anonymous from the start: outside', 'w35', {}, 'outside'],
  ['R1', 'no link with France: outside', 'w41', {}, 'outside'],
  ['R2', 'no health data: outside', 'w11', {}, 'outside'],
  ['R3', 'care by professionals under secrecy: nothing to file', 'w02', {}, 'noFormality'],
  ['R4', 'a health alert by a listed body', 'r4-health-alert', {}, 'healthAlert'],
  ['R5', 'safety reporting by a manufacturer', 'w29', {}, 'vigilanceStandard'],
  ['R5', 'the same, not conforming: authorisation', 'w29', { 'standard.data': 'no' }, 'cnilAuthorisation'],
  ['R6', 'early access', 'r6-early', {}, 'earlyAccessStandard'],
  ['R6', 'compassionate access', 'r6-compassionate', {}, 'compassionateAccessStandard'],
  ['R7', 'a lasting base for later studies', 'w21', {}, 'warehouseStandard'],
  ['R8', 'an internal study', 'w06', {}, 'internalStudy'],
  ['R9', 'no scientific method: no methodology', 'w28', {}, 'stop'],
  ['R10', 'on persons with consent', 'w23', {}, 'mr001'],
  ['R11', 'riskless acts with a genetic test', 'w25', {}, 'mr001'],
  ['R12', 'riskless acts', 'w24', {}, 'mr003'],
  ['R12', 'a cluster trial', 'w26', {}, 'mr003'],
  ['R13', 'diagnostic device on left-over samples', 'w27', {}, 'mr002'],
  ['R14', 'PMSI alone, health establishment', 'r14-mr005', {}, 'mr005'],
  ['R15', 'PMSI alone, product company', 'w14', {}, 'mr006'],
  ['R16', 'SNDS main base, public mission', 'r16-mr007', {}, 'mr007'],
  ['R17', 'SNDS main base, legitimate interest', 'w19', {}, 'mr008'],
  ['R17', 'the same by an insurer', 'w20', {}, 'cnilAuthorisation'],
  ['R18', 'the SNDS sample alone', 'r18-snds-sample', {}, 'sndsSample'],
  ['R19', 'permanent access', 'r19-permanent-access', {}, 'permanentSndsAccess'],
  ['R20', 'reuse of other data', 'w17', {}, 'mr004'],
  ['R21', 'a condition not met and not curable', 'w18', {}, 'cnilAuthorisation'],
  ['R22', 'SNDS linkage inside a trial', 'w23', { 'research.linkage': 'external' }, 'cnilAuthorisation'],
  [
    'R23',
    'a warehouse as the source: the study has its own route',
    'w17',
    { 'research.sources': ['warehouse'] },
    'mr004',
  ],
  ['R24', 'a substantial change of a trial', 'w23', { 'research.stage': 'amended' }, 'mr001'],
]
describe('research-formalities.md, section 4.2: the ordered rules', () => {
  test.each(rules)('res:%s %s', (_, __, caseName, changed, route) => {
    expect(verdictOf(caseName, changed).route).toBe(route)
  })
  test('every rule from R0 to R24 is here', () => {
    expect([...new Set(rules.map(([row]) => row))]).toEqual(Array.from({ length: 25 }, (_, i) => `R${i}`))
  })
  test('res:R23 the committee of the warehouse comes first', () => {
    expect(verdictOf('w17', { 'research.sources': ['warehouse'] }).duty('warehouseFirst')).toBe('holds')
  })
  test('res:R24 a substantial change is examined, a limited one recorded', () => {
    expect(verdictOf('w23', { 'research.stage': 'amended' }).duty('substantialChange')).toBe('holds')
    expect(verdictOf('w17', { 'change.kind': 'substantial' }).duty('substantialChange')).toBe('holds')
    expect(verdictOf('w17', { 'change.kind': 'minor' }).duty('documentChange')).toBe('holds')
    expect(verdictOf('w17', { 'change.kind': 'none' }).duty('substantialChange')).toBe('fails')
  })
})

/** research-formalities.md, section 4.4: the quick answers. */
const quick: readonly (readonly [what: string, caseName: string, changed: Given, route: string])[] = [
  ['phase I-IV drug trial', 'w23', {}, 'mr001'],
  ['pragmatic cluster drug trial', 'w26', { 'research.participation': 'medicineTrial' }, 'mr003'],
  [
    'clinical investigation of a device with consent',
    'w23',
    { 'research.participation': 'deviceInvestigation' },
    'mr001',
  ],
  ['diagnostic study on patients with consent', 'w23', { 'research.participation': 'ivdStudy' }, 'mr001'],
  ['diagnostic study on left-over samples', 'w27', {}, 'mr002'],
  ['blood draw added, minimal risk', 'w23', { 'research.participation': 'minimalIntervention' }, 'mr001'],
  ['questionnaires within the riskless list', 'w24', {}, 'mr003'],
  ['satisfaction survey on health data', 'w17', { 'research.participation': 'surveyOrPractice' }, 'mr004'],
  ['social-science study with health data', 'w17', { ...study, 'research.participation': 'surveyOrPractice' }, 'mr004'],
  ['survey of practice without health data', 'w11', {}, 'outside'],
  ['retrospective review, one team, no sharing', 'w06', {}, 'internalStudy'],
  ['retrospective review, several hospitals', 'w17', {}, 'mr004'],
  ['thesis within the care team', 'w06', {}, 'internalStudy'],
  ['quality review by staff under secrecy', 'd01-own', {}, 'noFormality'],
  ['medical information doctor on own PMSI', 'l65-4-dim', {}, 'noFormality'],
  ['national PMSI with linkage', 'w15', {}, 'cnilAuthorisation'],
  ['SNDS main base', 'w19', {}, 'mr008'],
  ['start-up with a standing base of hospital files', 'w04', {}, 'cnilAuthorisation'],
  ['AI trained on a reusable pool', 'w43', {}, 'cnilAuthorisation'],
  ['registry or cohort for later studies', 'w21', {}, 'warehouseStandard'],
  ['anonymous web survey', 'w35', {}, 'outside'],
]
describe('research-formalities.md, section 4.4: the quick answers', () => {
  test.each(quick)('%s', (_, caseName, changed, route) => {
    expect(verdictOf(caseName, changed).route).toBe(route)
  })
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
    expect(verdictOf('w18', { 'change.kind': 'series' }).duty('singleDecision')).toBe('holds')
    expect(verdictOf('w17', { 'change.kind': 'series' }).duty('singleDecision')).toBe('fails')
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
