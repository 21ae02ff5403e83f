import { describe, expect, test } from 'vitest'
import { assess } from '../../src/core/assess.ts'
import { path } from '../../src/core/outline.ts'
import { law } from '../../src/law/index.ts'
import { answersOfCase, today } from '../support/law/rows/row.ts'

// Duties that bore on too many cases or on too few, and duties that no answer could meet.

const verdictOn = (of: string, changed: object, day = today) => assess(law, { ...answersOfCase(of), ...changed }, day)
/** Whether a duty applies, in force or to come; a duty that is not told does not. */
const dutyOn = (of: string, changed: object, id: string, day = today) => {
  const { duties, coming } = verdictOn(of, changed, day)
  return [...duties, ...coming].find((duty) => duty.id === id)
}
const appliesOn = (of: string, changed: object, id: string) => dutyOn(of, changed, id)?.applies ?? 'fails'
const asks = (of: string, changed: object, question: string) =>
  path(law.outline, { ...answersOfCase(of), ...changed }).asked.includes(question)

describe('minors: only where the people are minors, or may be (LIL 70, GDPR 8)', () => {
  test.each([
    ['w01', { 'dpia.traits': ['none'] }, 'fails'],
    ['w01', { 'dpia.traits': ['minors'] }, 'holds'],
    ['w01', { 'dpia.traits': 'unsure' }, 'unknown'],
    ['w17', { 'people.who': ['adults'] }, 'fails'],
    ['w17', { 'people.who': ['minors'] }, 'holds'],
    ['w17', { 'people.who': 'unsure' }, 'unknown'],
  ])('%s with %o: %s', (of, changed, applies) => expect(appliesOn(of, changed, 'minors')).toBe(applies))
  test('in a study of left-over samples, what meets the duty is asked', () => {
    const samples = { 'people.who': ['minors'] }
    expect(asks('w27', samples, 'ready.minors')).toBe(true)
    expect(dutyOn('w27', { ...samples, 'ready.minors': 'yes' }, 'minors')?.met).toBe('holds')
  })
})

test.each([
  [['employedDoctors', 'reimbursed'], 'holds'],
  [['employedDoctors'], 'fails'],
  [['reimbursed'], 'fails'],
  [['none'], 'fails'],
  ['unsure', 'unknown'],
])('approval of a teleconsultation company that answers %o (CSP L.4081-1): %s', (answer, applies) => {
  expect(appliesOn('teleconsultation-salaried', { 'care.teleconsultation': answer }, 'teleconsultationApproval')).toBe(
    applies,
  )
})

describe('one filing, one duty', () => {
  test.each([
    ['w17', 'holds', 'fails'],
    ['w18', 'fails', 'holds'],
    ['w21', 'holds', 'fails'],
    ['r4-health-alert', 'fails', 'fails'],
    ['r19-permanent-access', 'fails', 'fails'],
  ])('%s: declaration %s, authorisation %s', (of, declaration, authorisation) => {
    expect([appliesOn(of, {}, 'declareOnce'), appliesOn(of, {}, 'authorisationRequest')]).toEqual([
      declaration,
      authorisation,
    ])
  })
})

describe('the notice on hosting is its own notice (CSP L.1111-8 I)', () => {
  test.each([
    ['yes', 'holds'],
    ['no', 'fails'],
    ['unsure', 'unknown'],
  ])('in a study whose people are told individually, and of the hosting: %s', (answer, met) => {
    const informed = { 'research.information': 'individual', 'ready.hostingNotice': answer }
    expect(dutyOn('w17', informed, 'hostingNotice')?.met).toBe(met)
  })
})

describe('a decision by the machine alone (GDPR 22(4))', () => {
  test.each([
    ['yes', 'yes', 'holds'],
    ['no', 'yes', 'fails'],
    ['yes', 'no', 'fails'],
    ['unsure', 'yes', 'unknown'],
  ])('consent or statute %s, review %s: %s', (ground, review, met) => {
    const answers = { 'ready.decisionGround': ground, 'ready.humanReview': review }
    expect(dutyOn('machine-decides', answers, 'automatedDecisions')?.met).toBe(met)
  })
  test('where a person decides, the duty does not apply', () => {
    expect(appliesOn('machine-decides', { 'dpia.traits': ['minors'] }, 'automatedDecisions')).toBe('fails')
  })
})

describe('storage outside the European Economic Area', () => {
  const outside = { 'hosting.storage': 'outside', 'hosting.remote': 'no' }
  test('of hosted care data: forbidden, and no safeguard is offered (CSP R.1111-9-1)', () => {
    expect(dutyOn('w10', outside, 'eeaStorage')?.met).toBe('fails')
    expect(appliesOn('w10', outside, 'transferSafeguards')).toBe('fails')
  })
  test.each([
    ['yes', 'holds'],
    ['no', 'fails'],
  ])('of a vigilance file: safeguards, in place: %s', (answer, met) => {
    const cloud = { 'hosting.where': 'cloud', 'hosting.certificate': 'v2', ...outside, 'ready.storageTransfer': answer }
    expect(appliesOn('w29', cloud, 'eeaStorage')).toBe('fails')
    expect(dutyOn('w29', cloud, 'transferSafeguards')?.met).toBe(met)
  })
})

describe('remote administration: one doubt (CSP R.1111-9, 5°)', () => {
  test.each(['hdsCertifiedHost', 'hostingContract', 'hostingNotice', 'eeaStorage'])('%s is contested', (id) => {
    const duty = dutyOn('d04-remote-admin', {}, id)
    expect([duty?.applies, duty?.certainty]).toEqual(['unknown', 'contested'])
  })
  test('the contract of a processor is due all the same (GDPR 28)', () => {
    expect(appliesOn('d04-remote-admin', {}, 'processorContract')).toBe('holds')
  })
  test('what is answered of the host counts', () => {
    expect(dutyOn('d04-remote-admin', { 'hosting.storage': 'eea' }, 'eeaStorage')?.met).toBe('holds')
    expect(dutyOn('d04-remote-admin', { 'hosting.storage': 'outside' }, 'eeaStorage')?.met).toBe('fails')
    expect(dutyOn('d04-remote-admin', { 'ready.hostingNotice': 'no' }, 'hostingNotice')?.met).toBe('fails')
  })
})

describe('an injunction to comply (CSP L.1470-6 III)', () => {
  test.each([
    ['w37', {}, 'holds'],
    ['w01', {}, 'holds'],
    ['w02', { 'care.agreement': 'yes' }, 'fails'],
    ['w02', { 'care.agreement': 'no' }, 'holds'],
    ['w02', { 'care.agreement': 'unsure' }, 'unknown'],
    ['w02', { 'project.actor': 'pharmacy' }, 'fails'],
  ])('%s with %o: %s', (of, changed, applies) => expect(appliesOn(of, changed, 'publisherPenalty')).toBe(applies))
})

describe('acts of the Union: exceptions are asked', () => {
  const acts = (trait: string, follow: object) => ({ 'acts.traits': [trait], ...follow })
  test.each([
    [['none'], 'holds', 'fails'],
    [['narrow'], 'fails', 'holds'],
    [['preparatory', 'profiling'], 'holds', 'fails'],
    ['unsure', 'unknown', 'unknown'],
  ])('AI Act 6(3), an AI of Annex III that does %o', (answer, highRisk, note) => {
    const answers = acts('insuranceAi', { 'acts.aiTask': answer })
    expect([appliesOn('w37', answers, 'aiHighRisk'), appliesOn('w37', answers, 'aiNotHighRisk')]).toEqual([
      highRisk,
      note,
    ])
  })
  test.each([
    [['none'], 'holds', 'fails'],
    [['newModel'], 'holds', 'holds'],
    [['newModel', 'small'], 'fails', 'fails'],
    [['newModel', 'small', 'largerLinked'], 'holds', 'holds'],
    [['mediumYear', 'subcontracted'], 'holds', 'fails'],
    ['unsure', 'unknown', 'unknown'],
  ])('Data Act 3 to 7, a connected product: %o', (answer, access, design) => {
    const answers = acts('connectedProduct', { 'acts.product': answer })
    expect([appliesOn('w37', answers, 'dataActAccess'), appliesOn('w37', answers, 'dataActDesign')]).toEqual([
      access,
      design,
    ])
  })
  test.each([
    [['none'], 'holds', 'holds'],
    [['custom'], 'holds', 'fails'],
    [['trial'], 'fails', 'fails'],
  ])('Data Act 31, a service that is %o', (answer, switching, charge) => {
    const answers = acts('cloudService', { 'acts.service': answer })
    expect([appliesOn('w37', answers, 'cloudSwitching'), appliesOn('w37', answers, 'noSwitchingCharge')]).toEqual([
      switching,
      charge,
    ])
  })
  test('eIDAS 5f: a public body accepts the wallet a year before a private one', () => {
    const big = { 'acts.traits': ['fiftyOrMore'] }
    const dayOf = (buyer: string) =>
      ['identityWalletPublic', 'identityWallet'].map((id) => dutyOn('w01', { ...big, 'ehds.buyer': buyer }, id)?.from)
    expect(dayOf('yes')).toEqual(['2026-12-24', undefined])
    expect(dayOf('no')).toEqual([undefined, '2027-12-24'])
  })
  test.each(['publicResearchBody', 'localAuthority', 'publicHealthService'])(
    'eIDAS 5f: %s is a public body whatever its size',
    (actor) => {
      const big = { 'project.actor': actor, 'acts.traits': ['fiftyOrMore'] }
      expect(['identityWalletPublic', 'identityWallet'].map((id) => appliesOn('w01', big, id))).toEqual([
        'holds',
        'fails',
      ])
    },
  )
})

test('the waiver of a health alert ends after a year (LIL 67)', () => {
  expect(appliesOn('r4-health-alert', {}, 'healthAlertEnd')).toBe('holds')
  expect(appliesOn('r4-health-alert', { 'alert.body': 'otherBody' }, 'healthAlertEnd')).toBe('fails')
  expect(appliesOn('r4-health-alert', { 'alert.body': 'unsure' }, 'healthAlertEnd')).toBe('unknown')
})

describe('an agreement to sharing that is planned (CSP L.1110-4)', () => {
  test.each([
    ['yes', 'holds'],
    ['planned', 'fails'],
    ['no', 'fails'],
  ])('“%s”: met %s', (consent, met) => {
    const shared = { 'care.sharing': 'outsideTeam', 'care.sharingConsent': consent }
    expect(dutyOn('w01', shared, 'consentForSharing')?.met).toBe(met)
  })
})

describe('offences', () => {
  test.each([
    ['w01', { 'care.sharing': 'outsideTeam', 'care.sharingConsent': 'no' }, 'consentForSharing', 'CP 226-13'],
    ['w01', {}, 'recordOfProcessing', 'CP 226-17 (RGPD 30)'],
    ['d35-paper', {}, 'archiveApproval', 'CSP L.1115-1'],
    ['w17', {}, 'information', 'CP 226-19-1'],
    ['w01', {}, 'information', undefined],
    ['w17', { 'people.who': ['deceased'] }, 'deceasedDirectives', 'CP 226-19-1'],
    ['w18', {}, 'authorisationClock', 'CP 226-16'],
    ['w18', { 'project.stage': 'changing', 'change.kind': 'substantial' }, 'substantialChange', 'CP 226-16'],
  ])('%s with %o: %s carries %s', (of, changed, id, pinpoint) => {
    const duty = dutyOn(of, changed, id)
    expect(duty?.applies).toBe('holds')
    expect(duty?.offence?.pinpoint).toBe(pinpoint)
  })
  test('research on persons waits for the opinion: the article comes first', () => {
    expect(dutyOn('w23', {}, 'committeeFirst')?.citing[0]?.pinpoint).toBe('CSP L.1121-4')
  })
})

test('no intermediary is no missing clause', async () => {
  for (const lang of ['fr', 'en']) {
    const { default: words } = await import(`../../locales/${lang}/lines.json`)
    const pages: readonly { readonly lines: Readonly<Record<string, string>> }[] = Object.values(words.pages)
    expect(
      pages
        .map(({ lines }) => lines['clause.passedOn'])
        .filter(Boolean)
        .join(),
    ).toMatch(/\((oui s’il n’(?:y )?en a pas|yes if (?:there is|it has) none)\)/)
  }
})
