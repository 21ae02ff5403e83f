import { describe, expect, test } from 'vitest'
import { assess } from '../../src/core/assess.ts'
import { law } from '../../src/law/index.ts'
import { languages, sayIn } from '../../src/text/eager/law-text.ts'
import { answersOfCase, today } from '../support/law/rows/row.ts'

// Who acts, for whom, and which public body it is: one sentence of law each.

const on = (of: string, changed: object) => {
  const verdict = assess(law, { ...answersOfCase(of), ...changed }, today)
  const { state } = verdict.headline
  return {
    state,
    fact: (id: string) => verdict.facts.find((fact) => fact.id === id)?.truth ?? 'fails',
    duty: (id: string) => verdict.duties.find((duty) => duty.id === id)?.applies ?? 'fails',
    certainty: (id: string) => verdict.duties.find((duty) => duty.id === id)?.certainty,
    asks: (id: string) => verdict.missing.includes(id) || verdict.answers.some(({ question }) => question === id),
  }
}

describe('the State, the bodies of hospital activity and another agency (LIL 65, 5° and 6°)', () => {
  const policy = {
    'project.purpose': 'publicPolicy',
    'lawful.ground': 'publicHealth',
    'lawful.publicInterest': 'public',
  }
  test.each([
    ['the State, for its health policy', { 'policy.body': 'state' }, 'holds'],
    [
      'a regional agency, on hospital activity',
      { 'policy.body': 'regionalAgency', 'policy.hospitalData': 'yes' },
      'holds',
    ],
    ['a regional agency, on other data', { 'policy.body': 'regionalAgency', 'policy.hospitalData': 'no' }, 'fails'],
    [
      'a regional agency that does not know',
      { 'policy.body': 'regionalAgency', 'policy.hospitalData': 'unsure' },
      'unknown',
    ],
    [
      'the designated body, on hospital activity',
      { 'policy.body': 'activityData', 'policy.hospitalData': 'yes' },
      'holds',
    ],
    ['the designated body, on other data', { 'policy.body': 'activityData', 'policy.hospitalData': 'no' }, 'fails'],
    ['another agency', { 'policy.body': 'otherAgency' }, 'fails'],
    ['an agency that does not know which it is', { 'policy.body': 'unsure' }, 'unknown'],
  ])('%s', (_, changed, exempt) => {
    expect(on('b04-regional-agency-other-data', { ...policy, ...changed }).fact('exempt65')).toBe(exempt)
  })
  test('a local authority steers its policy under a formality, and is not asked which agency it is', () => {
    const commune = on('b04-regional-agency-other-data', { ...policy, 'project.actor': 'localAuthority' })
    expect([commune.fact('exempt65'), commune.asks('policy.body')]).toEqual(['fails', false])
  })
  test('surveillance by an agency goes to the CNIL; by the State, two readings, and no exemption is taken', () => {
    expect(on('b02-agency-surveillance', {}).state).toBe('route')
    const state = on('b02-agency-surveillance', { 'policy.body': 'state' })
    expect([state.fact('exempt65'), state.state]).toEqual(['unknown', 'cannotTell'])
  })
  test.each(['none', 'largeScale'])('surveillance needs an impact assessment, the traits being “%s”', (trait) => {
    const surveillance = on('b02-agency-surveillance', { 'dpia.traits': [trait] })
    expect([surveillance.duty('dpia'), surveillance.certainty('dpia')]).toEqual(['holds', 'settled'])
  })
  test('a hospital keeps its exemption for vigilance; an agency has two readings; a company none', () => {
    const exempt = (actor: string) => on('b12-agency-vigilance', { 'project.actor': actor }).fact('exempt65')
    expect([exempt('healthEstablishment'), exempt('publicAuthority'), exempt('healthProductCompany')]).toEqual([
      'holds',
      'unknown',
      'fails',
    ])
  })
})

describe('where a public database of its own is hosted (CSP L.1111-8)', () => {
  test.each([
    ['registry', 'fails', 'holds'],
    ['matching', 'fails', 'holds'],
    ['screening', 'holds', 'fails'],
    ['otherUse', 'fails', 'fails'],
  ])('%s: certified host %s, recommended %s', (base, required, recommended) => {
    const hosted = on('b02-agency-surveillance', {
      'hosting.base': base,
      'hosting.where': 'cloud',
      'hosting.certificate': 'v2',
      'hosting.storage': 'eea',
    })
    expect([hosted.duty('hdsCertifiedHost'), hosted.duty('hdsRecommended')]).toEqual([required, recommended])
  })
})

describe('a basic health-insurance scheme, beyond paying (LIL 65, 3°)', () => {
  test.each([
    ['basicScheme', 'yes', 'holds'],
    ['basicScheme', 'no', 'fails'],
    ['basicScheme', 'unsure', 'unknown'],
    ['mutual', 'yes', 'fails'],
    ['otherInsurer', 'yes', 'fails'],
  ])('%s, its own task “%s”', (body, ownTask, exempt) => {
    for (const purpose of ['statistics', 'publicPolicy']) {
      const changed = {
        'project.purpose': purpose,
        'insurance.body': body,
        'insurance.ownTask': ownTask,
        'lawful.ground': 'publicHealth',
        'lawful.publicInterest': 'public',
      }
      expect(on('b05-basic-scheme', changed).fact('exempt65'), purpose).toBe(exempt)
    }
  })
})

describe('coding by a contractor (LIL 65, 4°)', () => {
  test.each([
    ['yes', 'holds', 'fails'],
    ['contractor', 'holds', 'holds'],
    ['no', 'fails', 'fails'],
    ['unsure', 'unknown', 'unknown'],
  ])('answered “%s”: exempt %s, the contractor’s duty %s', (dim, exempt, duty) => {
    const coded = on('b06-outside-coders', {
      'policy.dim': dim,
      'data.state': 'identified',
      'lawful.ground': 'publicHealth',
    })
    expect([coded.fact('exempt65'), coded.duty('outsideCoders')]).toEqual([exempt, duty])
  })
  test('the contractor is asked too, and is a processor', () => {
    const contractor = on('b06-outside-coders', {
      'project.actor': 'host',
      'place.nexus': ['established'],
      'role.decides': 'client',
      'role.ownUse': 'no',
      'role.clientOrders': 'yes',
    })
    expect([contractor.fact('exempt65'), contractor.fact('processor')]).toEqual(['holds', 'holds'])
  })
})

describe('the form of the data is asked of policy, alerts and surveillance', () => {
  test.each(['publicPolicy', 'healthAlert', 'surveillance'])('%s', (purpose) => {
    const changed = { 'project.purpose': purpose, 'data.state': 'coded', 'data.key': 'us' }
    expect(on('r4-health-alert', { ...changed }).fact('pseudonymised')).toBe('holds')
    const tables = { ...changed, 'data.state': 'aggregated', 'data.ruledOut': ['singlingOut', 'linking', 'inferring'] }
    expect(on('r4-health-alert', tables).state).toBe('outside')
  })
})

describe('who decides is asked wherever the actor may run a system for others (GDPR 4(7), 4(8))', () => {
  const asksRole = (of: string, changed: object) => on(of, changed).asks('role.decides')
  test.each([
    ['a public authority', { 'project.actor': 'publicAuthority', 'project.purpose': 'care' }, true],
    ['a commune', { 'project.actor': 'localAuthority', 'project.purpose': 'socialFollowUp' }, true],
    ['an insurer that runs a health centre', { 'project.actor': 'insurer', 'project.purpose': 'care' }, true],
    [
      'a delegated manager that pays benefits',
      { 'project.actor': 'benefitManager', 'project.purpose': 'reimbursement' },
      true,
    ],
    ['a hospital outside its trade', { 'project.actor': 'healthEstablishment', 'project.purpose': 'other' }, true],
    ['a laboratory that runs a registry', { 'project.actor': 'laboratory', 'project.purpose': 'surveillance' }, true],
    ['a hospital, for its own patients', { 'project.actor': 'healthEstablishment', 'project.purpose': 'care' }, false],
    ['a practitioner alone', { 'project.actor': 'soloPractitioner', 'project.purpose': 'care' }, false],
    ['a pharmacy', { 'project.actor': 'pharmacy', 'project.purpose': 'care' }, false],
    ['a mother-and-child clinic', { 'project.actor': 'publicHealthService', 'project.purpose': 'care' }, false],
    ['an insurer that pays benefits', { 'project.actor': 'insurer', 'project.purpose': 'reimbursement' }, false],
  ])('%s', (_, changed, asked) => {
    expect(asksRole('w02', changed)).toBe(asked)
  })
  test('an agency that runs care software for départements needs its own certificate; its own record, only a host', () => {
    expect(on('b01-agency-runs-for-others', {}).duty('hdsOwnCertificate')).toBe('holds')
    const own = on('b01-agency-runs-for-others', { 'role.decides': 'us' })
    expect([own.duty('hdsOwnCertificate'), own.duty('hdsCertifiedHost'), own.fact('controller')]).toEqual([
      'fails',
      'holds',
      'holds',
    ])
  })
  test('an agency that does not know who decides is not told that it decides', () => {
    expect(on('b01-agency-runs-for-others', { 'role.decides': 'unsure' }).fact('controller')).toBe('unknown')
  })
})

describe('those who treat and are no health professionals (LIL 44, 1°; CP 226-13)', () => {
  const care = { 'project.purpose': 'care', 'care.responsible': 'otherPractitioners' }
  test('consent makes the case plain on either reading; without it, nothing is settled', () => {
    expect(on('b07-psychologist-consent', {}).state).toBe('nothingToFile')
    expect(on('b08-psychologist-no-ground', {}).state).toBe('cannotTell')
  })
  test('a company that employs them has the same doubt; one that employs coaches has none', () => {
    const company = { ...care, 'project.actor': 'telemedicineCompany', 'role.decides': 'us' }
    expect(on('w01', company).fact('careUnderSecrecy')).toBe('unknown')
    expect(on('w01', { ...company, 'care.responsible': 'others' }).fact('careUnderSecrecy')).toBe('fails')
    expect(on('w01', { ...company, 'care.responsible': 'secrecyBound' }).fact('careUnderSecrecy')).toBe('holds')
  })
  test('both readings are shown to them, and not to a doctor nor a coach', () => {
    const shown = (actor: string) =>
      on('b08-psychologist-no-ground', { 'project.actor': actor }).duty('practitionerSecrecyContested')
    expect([shown('otherPractitioner'), shown('soloPractitioner'), shown('wellnessPractitioner')]).toEqual([
      'holds',
      'fails',
      'fails',
    ])
  })
  test('a coach without consent is stopped', () => expect(on('b11-coach-no-ground', {}).state).toBe('stop'))
  test('neither is asked whether those who follow people are bound by secrecy', () => {
    for (const actor of ['otherPractitioner', 'wellnessPractitioner'])
      expect(on('b08-psychologist-no-ground', { 'project.actor': actor }).asks('care.responsible'), actor).toBe(false)
  })
  test('an internal study by an osteopath is no clearer than the secrecy it rests on', () => {
    expect(on('w06', {}).fact('internalStudy')).toBe('holds')
    expect(on('w06', { 'project.actor': 'otherPractitioner' }).fact('internalStudy')).toBe('unknown')
  })
})

describe('the public bodies of communes and départements have an officer (GDPR 37(1)(a))', () => {
  test.each(['localAuthority', 'publicHealthService', 'publicAuthority', 'publicResearchBody'])('%s', (actor) => {
    const body = on('b09-canteen', { 'project.actor': actor })
    expect([body.duty('dpo'), body.certainty('dpo'), body.asks('role.publicBody')]).toEqual(['holds', 'settled', false])
  })
})

describe('what rests on soft law alone is to confirm (GDPR 35, 37; guidance)', () => {
  const few = { 'project.actor': 'groupPractice', 'role.publicBody': 'no' }
  test('the markers of a large scale call for an officer and an assessment, to confirm', () => {
    const practice = on('w46', { ...few, 'dpia.traits': ['largeScale'] })
    expect([practice.duty('dpo'), practice.duty('dpia')]).toEqual(['fails', 'fails'])
    for (const id of ['dpoLargeScale', 'dpiaLargeScale'])
      expect([practice.duty(id), practice.certainty(id)]).toEqual(['holds', 'toConfirm'])
  })
  test('a public body is settled, whatever the number; a doubt about it settles neither', () => {
    const duties = (publicBody: string) => {
      const home = on('w46', { 'project.actor': 'medicoSocial', 'role.publicBody': publicBody })
      return [home.duty('dpo'), home.duty('dpoLargeScale')]
    }
    expect(duties('yes')).toEqual(['holds', 'fails'])
    expect(duties('unsure')).toEqual(['unknown', 'unknown'])
  })
  test('a group practice on a large scale is not asked whether it is public; below, it is', () => {
    const asks = (trait: string) => on('w46', { 'dpia.traits': [trait] }).asks('role.publicBody')
    expect([asks('largeScale'), asks('none')]).toEqual([false, true])
  })
  test('among insurers, a basic scheme alone is asked whether it is public', () => {
    const asks = (body: string) => on('b05-basic-scheme', { 'insurance.body': body }).asks('role.publicBody')
    expect([asks('basicScheme'), asks('mutual'), asks('otherInsurer')]).toEqual([true, false, false])
  })
  test('another trait settles the assessment, and the doubtful one is not told twice', () => {
    const practice = on('w46', { ...few, 'dpia.traits': ['largeScale', 'scoring'] })
    expect([practice.duty('dpia'), practice.duty('dpiaLargeScale')]).toEqual(['holds', 'fails'])
  })
  test('a hospital is settled whatever the traits; a practitioner alone has neither', () => {
    const hospital = on('d01-own', { 'dpia.traits': ['largeScale'] })
    expect([hospital.certainty('dpo'), hospital.duty('dpoLargeScale'), hospital.duty('dpiaLargeScale')]).toEqual([
      'settled',
      'fails',
      'fails',
    ])
    const alone = on('w02', { 'dpia.traits': ['largeScale'] })
    expect([alone.duty('dpoLargeScale'), alone.duty('dpiaLargeScale')]).toEqual(['fails', 'fails'])
  })
  test('patients followed from afar: an assessment by inference, with or without an answer on the traits', () => {
    for (const traits of [['none'], 'unsure']) {
      const company = on('b13-telemonitoring', { 'dpia.traits': traits })
      expect([company.duty('dpiaRemoteFollowUp'), company.certainty('dpiaRemoteFollowUp')]).toEqual([
        'holds',
        'toConfirm',
      ])
    }
  })
  test('an app whose measures go to the professional who follows the person, and not one alone', () => {
    const app = { 'project.actor': 'appOrDeviceMaker', 'project.purpose': 'selfTracking', 'dpia.traits': ['none'] }
    const duty = (loop: string) => on('w03', { ...app, 'hosting.loop': [loop] }).duty('dpiaRemoteFollowUp')
    expect([duty('professional'), duty('none')]).toEqual(['holds', 'fails'])
  })
  test('a health alert is on the CNIL’s list: settled', () => {
    const alert = on('r4-health-alert', { 'dpia.traits': ['none'] })
    expect([alert.duty('dpia'), alert.certainty('dpia')]).toEqual(['holds', 'settled'])
  })
})

test.each(languages)('who reports serious incidents names the army’s hospitals and radiotherapy (%s)', (lang) => {
  const { title } = sayIn(lang).duty('healthIncidentReport')
  expect(title).toMatch(/armées|military/)
  expect(title).toMatch(/radiothérapie|radiotherapy/)
})

describe('benefits paid by an insurer: the exemption is for complementary health cover (LIL 65, 3°)', () => {
  const claims = { 'lawful.ground': 'publicHealth', 'lawful.publicInterest': 'ownOnly' }
  test.each([
    ['mutual', 'responsible', 'holds'],
    ['otherInsurer', 'otherHealth', 'holds'],
    ['otherInsurer', 'notHealth', 'fails'],
    ['mutual', 'notHealth', 'fails'],
    ['otherInsurer', 'unsure', 'unknown'],
    ['unsure', 'responsible', 'unknown'],
  ])('%s, cover “%s”: exempt %s', (body, contract, exempt) => {
    const changed = { ...claims, 'insurance.body': body, 'insurance.contract': contract }
    expect(on('w32', changed).fact('exempt65')).toBe(exempt)
  })
})
