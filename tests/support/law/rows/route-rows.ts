import type { Given } from '../../../../src/core/question.ts'
import { type Row, today } from './row.ts'

const study = { 'research.scope': 'oneProtocol', 'research.tests': ['writtenMethod', 'ethicalFrame', 'healthQuestion'] }

/** research-formalities.md, section 4.2: the ordered rules, first match wins. */
const rules: readonly (readonly [row: string, what: string, of: string, changed: Given, route: string])[] = [
  ['R0', 'anonymous from the start: outside', 'w35', {}, 'outside'],
  ['R1', 'no link with France: outside', 'w41', {}, 'outside'],
  ['R2', 'no health data: outside', 'w11', {}, 'outside'],
  ['R3', 'care by professionals under secrecy: nothing to file', 'w02', {}, 'noFormality'],
  ['R4', 'a health alert by a listed body', 'r4-health-alert', {}, 'healthAlert'],
  ['R5', 'safety reporting by a manufacturer', 'w29', {}, 'vigilanceStandard'],
  [
    'R5',
    'the same, not conforming: authorisation',
    'w29',
    { 'vigilance.patientData': ['code', 'nir'] },
    'cnilAuthorisation',
  ],
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
  [
    'R24',
    'a substantial change of a trial',
    'w23',
    {
      'project.stage': 'changing',
      'filing.status': 'declared',
      'filing.formerText': 'no',
      'filing.same': ['data'],
      'change.kind': 'substantial',
    },
    'mr001',
  ],
]
/** research-formalities.md, section 4.4: the quick answers. */
const quick: readonly (readonly [what: string, of: string, changed: Given, route: string])[] = [
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

const asRow = (row: string, what: string, of: string, changed: Given, route: string): Row => ({
  row,
  what: `${what}: ${route}`,
  of,
  changed,
  day: today,
  says: { route },
})
export const ruleRows: readonly Row[] = rules.map((r) => asRow(...r))
export const quickRows: readonly Row[] = quick.map((r) => asRow('res:4.4', ...r))
