import type { Given } from '../../../../src/core/question.ts'
import type { Truth } from '../../../../src/core/truth.ts'
import { type Row, today } from './row.ts'

type DutyRow = readonly [row: string, what: string, of: string, changed: Given, duty: string, applies: Truth]

/** A study declared before the 2026 texts and running since; one of its conditions is no longer kept. */
const declaredBefore2026: Given = {
  'project.stage': 'running',
  'filing.status': 'declared',
  'filing.formerText': 'yes',
  'filing.same': ['purpose', 'data', 'recipients', 'sources'],
}

/** base-law.md, 6.10 and 6.11, and what the methodologies add. */
const dpiaAndDpo: readonly DutyRow[] = [
  [
    'base:6.10',
    'a health establishment for care, whatever its size',
    'd01-own',
    { 'dpia.traits': ['none'] },
    'dpia',
    'holds',
  ],
  ['base:6.10', 'a practitioner alone', 'w02', { 'dpia.traits': ['none'] }, 'dpia', 'fails'],
  [
    'base:6.10',
    'a practitioner alone, though many patients',
    'w02',
    { 'dpia.traits': ['largeScale'] },
    'dpia',
    'fails',
  ],
  [
    'base:6.10',
    'a group practice on a large scale, to confirm',
    'w46',
    { 'dpia.traits': ['largeScale'] },
    'dpiaLargeScale',
    'holds',
  ],
  ['base:6.10', 'a group practice below', 'w46', { 'dpia.traits': ['none'] }, 'dpia', 'fails'],
  ['base:6.10', 'a warehouse or registry', 'w21', {}, 'dpia', 'holds'],
  ['base:6.10', 'social and medico-social support', 'w40', { 'dpia.traits': ['none'] }, 'dpia', 'holds'],
  ['base:6.10', 'alerts on health products', 'w29', { 'dpia.traits': ['none'] }, 'dpia', 'holds'],
  ['res:C-6', 'a study, whatever the size', 'w17', {}, 'dpia', 'holds'],
  [
    'base:6.10',
    'a high risk that remains: prior consultation',
    'w17',
    { 'research.risk': 'high' },
    'priorConsultation',
    'holds',
  ],
  ['base:6.11', 'a practitioner alone', 'w02', { 'dpia.traits': ['largeScale'] }, 'dpo', 'fails'],
  ['base:6.11', 'a public body', 'r4-health-alert', {}, 'dpo', 'holds'],
  ['base:6.11', 'a health establishment', 'd01-own', { 'dpia.traits': ['none'] }, 'dpo', 'holds'],
  [
    'base:6.11',
    'a group practice above 10,000 patients a year, to confirm',
    'w46',
    { 'dpia.traits': ['largeScale'] },
    'dpoLargeScale',
    'holds',
  ],
  [
    'base:6.11',
    'a private group practice below',
    'w46',
    { 'dpia.traits': ['none'], 'role.publicBody': 'no' },
    'dpo',
    'fails',
  ],
  [
    'base:6.11',
    'a municipal health centre below',
    'w46',
    { 'dpia.traits': ['none'], 'role.publicBody': 'yes' },
    'dpo',
    'holds',
  ],
  [
    'base:6.11',
    'a publisher with thousands of patients',
    'w37',
    { 'dpia.traits': ['largeScale'] },
    'dpoLargeScale',
    'holds',
  ],
  ['res:C-5', 'a study, whatever the size', 'w23', {}, 'dpo', 'holds'],
]
/** base-law.md, section 7: soft law, told as such. */
const soft: readonly DutyRow[] = [
  ['base:7.1', 'a practice', 'w02', {}, 'practiceGuide', 'holds'],
  ['base:7.1', 'not a health establishment', 'd01-own', {}, 'practiceGuide', 'fails'],
  ['base:7.2', 'retention periods', 'w01', {}, 'retention', 'holds'],
  ['base:7.3', 'a medico-social body', 'w40', {}, 'medicoSocialRetention', 'holds'],
  ['base:7.4', 'a pharmacy', 'w02', { 'project.actor': 'pharmacy' }, 'pharmacyGuide', 'holds'],
  ['base:7.9', 'an app for people', 'w12', {}, 'mobileAppGuide', 'holds'],
  ['base:7.10', 'an AI service in care', 'd30-ai-kept', {}, 'aiGuide', 'holds'],
  ['base:7.10', 'training an AI', 'w43', {}, 'aiGuide', 'holds'],
  ['base:7.11', 'the record of a hospital', 'w01', {}, 'recordGuide', 'holds'],
  [
    'base:7.12',
    'benefits by a complementary insurer',
    'w32',
    { 'insurance.contract': 'otherHealth' },
    'complementaryContested',
    'holds',
  ],
]
/** eu-layer.md, 8.6 and 8.7. */
const digital: readonly DutyRow[] = [
  ['eu:FR-1', 'a digital service used in care', 'w01', {}, 'sectorSecurity', 'holds'],
  ['eu:FR-2', 'identification of professionals', 'w01', {}, 'proSanteConnect', 'holds'],
  ['eu:FR-4', 'the national health identity', 'w01', {}, 'identityIns', 'holds'],
  ['eu:FR-5b', 'hand-over between vendors', 'w37', {}, 'vendorHandover', 'holds'],
  ['eu:FR-6', 'a publisher that ignores an injunction', 'w37', {}, 'publisherPenalty', 'holds'],
  ['eu:FR-6', 'a clinic that uses the service', 'w01', {}, 'publisherPenalty', 'holds'],
  ['eu:FR-6', 'not a professional under an agreement', 'w02', {}, 'publisherPenalty', 'fails'],
  ['eu:FR-7', 'the Ségur listing', 'w37', {}, 'segurListing', 'holds'],
  [
    'eu:DPF-1',
    'access from the United States',
    'w10',
    { 'hosting.remote': 'safeguarded' },
    'usTransferWarning',
    'holds',
  ],
  ['eu:DPF-1', 'no access from outside', 'w10', { 'hosting.remote': 'no' }, 'usTransferWarning', 'fails'],
]
/** Where the SNDS is, its security is. */
const snds: readonly DutyRow[] = [
  ['res:CH-17', 'a study on the SNDS', 'w19', {}, 'snsSecurity', 'holds'],
  [
    'res:CH-17',
    'a warehouse that holds SNDS data',
    'w21',
    { 'warehouse.sources': ['careFile', 'sndsMain'] },
    'snsSecurity',
    'holds',
  ],
  ['res:CH-17', 'a warehouse without', 'w21', {}, 'snsSecurity', 'fails'],
  ['res:M2-8', 'the age of MR-002', 'w27', {}, 'mr002Age', 'holds'],
  ['res:M2-8', 'not another study', 'w23', {}, 'mr002Age', 'fails'],
  ['res:CH-11', 'a study running on 24 May 2026', 'w23', declaredBefore2026, 'mr2026Transition', 'holds'],
]
/** What went wrong, and what to do now. */
const wrong: readonly DutyRow[] = [
  [
    'base:6.9',
    'a breach',
    'w01',
    { 'project.stage': 'running', 'incident.what': ['breach'] },
    'notifyBreachNow',
    'holds',
  ],
  [
    'base:5.3',
    'a file that was refused',
    'w01',
    { 'project.stage': 'running', 'incident.what': ['refusedAccess'] },
    'answerAccessNow',
    'holds',
  ],
  [
    'base:6.8',
    'more data than needed',
    'w01',
    { 'project.stage': 'running', 'incident.what': ['excess'] },
    'reduceNow',
    'holds',
  ],
  ['base:6.9', 'nothing', 'w01', { 'project.stage': 'running', 'incident.what': ['none'] }, 'notifyBreachNow', 'fails'],
  [
    'base:6.4',
    'a request without an answer',
    'w01',
    { 'project.stage': 'running', 'incident.what': ['refusedRequest'] },
    'answerRequestNow',
    'holds',
  ],
]

/** base-law.md, 5.15 and hosting-hds.md, 7: where neglect is a crime. */
const crimes: readonly (readonly [pinpoint: string, duty: string, of: string])[] = [
  ['CP 226-13', 'teamSharing', 'w01'],
  ['CP 226-16', 'declareOnce', 'w17'],
  ['CP 226-16-1', 'identityIns', 'w01'],
  ['CP 226-17', 'security', 'w01'],
  ['CP 226-17-1', 'breachNotification', 'w01'],
  ['CP 226-19-1', 'samplesConsent', 'w27'],
  ['CP 226-20', 'retention', 'w01'],
  ['CP 226-22-1', 'transferSafeguards', 'w10'],
  ['CP 226-25, 226-26', 'geneticRules', 'w25'],
  ['CSP L.1115-1', 'hdsOwnCertificate', 'w37'],
]

const asRows = (rows: readonly DutyRow[]): readonly Row[] =>
  rows.map(([row, what, of, changed, duty, applies]) => ({
    row,
    what: `${what}: ${duty}`,
    of,
    changed,
    day: today,
    says: { duties: { [duty]: applies } },
  }))
/** The rows that bring a duty, or do not. */
export const dutyRows: readonly Row[] = asRows([...dpiaAndDpo, ...soft, ...digital, ...snds, ...wrong])
/** The provisions that punish neglecting a duty. */
export const crimeRows: readonly Row[] = crimes.map(([pinpoint, duty, of]) => ({
  row: pinpoint,
  what: `neglecting “${duty}” is punished`,
  of,
  changed: { 'hosting.remote': 'safeguarded' },
  day: today,
  says: { duties: { [duty]: 'holds' }, offences: { [duty]: pinpoint } },
}))
