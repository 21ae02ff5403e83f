import { describe, expect, test } from 'vitest'
import { assess } from '../../src/core/assess.ts'
import type { Failing } from '../../src/core/law.ts'
import { path, questionsOf } from '../../src/core/outline.ts'
import { exclusiveOptions, type Given } from '../../src/core/question.ts'
import type { Certainty } from '../../src/core/source.ts'
import { law } from '../../src/law/index.ts'
import { access, alert, vigilance } from '../../src/law/questions/standards.ts'
import { answersOfCase, today } from '../support/law/rows/row.ts'

// What the CNIL standards on vigilance, early access and compassionate access hold, and what each departure means.

type Standard = 'vigilanceStandard' | 'earlyAccessStandard' | 'compassionateAccessStandard' | 'healthAlert'
const conforming = {
  vigilanceStandard: 'w29',
  earlyAccessStandard: 'r6-early',
  compassionateAccessStandard: 'r6-compassionate',
  healthAlert: 'r4-health-alert',
} as const satisfies Record<Standard, string>
const verdictOn = (standard: Standard, changed: Given) =>
  assess(law, { ...answersOfCase(conforming[standard]), ...changed }, today)
const pathwayOn = (standard: Standard, changed: Given) => {
  const found = verdictOn(standard, changed).pathways.find(({ id }) => id === standard)
  if (!found) throw new Error(`no pathway ${standard}`)
  return found
}
const requirementOn = (standard: Standard, id: string, changed: Given) => {
  const found = pathwayOn(standard, changed).requirements.find((requirement) => requirement.id === id)
  if (!found) throw new Error(`no requirement ${standard}.${id}`)
  return found
}
const failedBy = (standard: Standard, changed: Given) =>
  pathwayOn(standard, changed)
    .requirements.filter(({ truth }) => truth === 'fails')
    .map(({ id }) => id)

describe.each(Object.entries(conforming))('%s', (id, of) => {
  const standard = id as Standard
  test('a case that conforms is declared, and nothing of the standard is left to put right', () => {
    const { headline } = verdictOn(standard, {})
    expect([headline.state, headline.pathway]).toEqual(['route', standard])
    expect(pathwayOn(standard, {}).toPutRight.filter(({ id: r }) => r !== 'emergencyOver')).toEqual([])
  })
  test('each answer about the standard, once unsure, leaves the standard less sure', () => {
    const asked = Object.keys(answersOfCase(of)).filter((q) => /^(vigilance|access|standard|alert)\./.test(q))
    expect(asked.length).toBeGreaterThan(2)
    for (const question of asked) {
      const { requirements } = pathwayOn(standard, { [question]: 'unsure' })
      expect(
        requirements.some(({ truth }) => truth === 'unknown'),
        question,
      ).toBe(true)
    }
  })
})

/** One answer, the requirement it breaks, what that means, and how sure it is. */
type Effect = readonly [
  standard: Standard,
  question: string,
  answer: string | readonly string[],
  breaks: string,
  failing: Failing,
  certainty: Certainty,
]
const vigilanceUse = (option: string) => ['followEvents', option]
const accessUse = (option: string) => ['supply', option]
const both = ['earlyAccessStandard', 'compassionateAccessStandard'] as const
const effects: readonly Effect[] = [
  ['vigilanceStandard', 'vigilance.uses', vigilanceUse('qualityComplaints'), 'otherUses', 'otherRoute', 'settled'],
  ['vigilanceStandard', 'vigilance.uses', vigilanceUse('studies'), 'otherUses', 'otherRoute', 'settled'],
  ['vigilanceStandard', 'vigilance.uses', ['none'], 'otherUses', 'otherRoute', 'settled'],
  ['vigilanceStandard', 'vigilance.uses', vigilanceUse('commercial'), 'purposes', 'deviation', 'settled'],
  ['vigilanceStandard', 'vigilance.uses', vigilanceUse('otherUse'), 'purposes', 'deviation', 'settled'],
  ['vigilanceStandard', 'vigilance.patientData', ['code', 'nir'], 'data', 'deviation', 'settled'],
  ['vigilanceStandard', 'vigilance.patientData', ['none'], 'dataNamed', 'fix', 'settled'],
  ['vigilanceStandard', 'vigilance.recipients', ['none'], 'recipientsNamed', 'fix', 'settled'],
  ['vigilanceStandard', 'vigilance.patientData', ['code', 'name'], 'dataToCheck', 'fix', 'toConfirm'],
  ['vigilanceStandard', 'vigilance.patientData', ['code', 'otherData'], 'dataToCheck', 'fix', 'toConfirm'],
  ['vigilanceStandard', 'vigilance.reporterData', 'yes', 'reporterData', 'fix', 'toConfirm'],
  ['vigilanceStandard', 'vigilance.recipients', ['vigilanceTeam', 'marketing'], 'recipients', 'deviation', 'settled'],
  ['vigilanceStandard', 'vigilance.recipients', ['groupNamed'], 'reporterIdentity', 'deviation', 'contested'],
  ...['legal', 'audit', 'groupCoded', 'labsCoded', 'otherRecipient'].map(
    (to): Effect => ['vigilanceStandard', 'vigilance.recipients', [to], 'recipientsToCheck', 'fix', 'toConfirm'],
  ),
  ['vigilanceStandard', 'vigilance.information', ['none'], 'information', 'fix', 'settled'],
  ['vigilanceStandard', 'vigilance.information', ['reporterNotice'], 'information', 'fix', 'settled'],
  ['vigilanceStandard', 'vigilance.information', ['viaReporter'], 'reporterInformation', 'fix', 'settled'],
  ['vigilanceStandard', 'vigilance.keptUntil', 'sameBase', 'retention', 'fix', 'settled'],
  ['vigilanceStandard', 'vigilance.keptUntil', 'notSet', 'retention', 'fix', 'settled'],
  ['vigilanceStandard', 'vigilance.keptUntil', 'longer', 'retentionLonger', 'deviation', 'settled'],
  ['vigilanceStandard', 'standard.securityCompared', 'no', 'security', 'fix', 'toConfirm'],
  ['vigilanceStandard', 'hosting.certificate', 'none', 'certifiedHost', 'fix', 'settled'],
  ...both.flatMap((standard): readonly Effect[] => [
    [standard, 'access.laboratory', 'no', 'operator', 'authorisation', 'settled'],
    [standard, 'access.uses', accessUse('pharmacovigilance'), 'otherUses', 'otherRoute', 'settled'],
    [standard, 'access.uses', accessUse('research'), 'otherUses', 'otherRoute', 'settled'],
    [standard, 'access.uses', ['none'], 'otherUses', 'otherRoute', 'settled'],
    [standard, 'access.uses', accessUse('commercial'), 'purposes', 'deviation', 'settled'],
    [standard, 'access.uses', accessUse('otherUse'), 'purposes', 'deviation', 'settled'],
    [standard, 'access.patientData', ['code', 'beyondProtocol'], 'data', 'deviation', 'settled'],
    [standard, 'access.patientData', ['none'], 'dataNamed', 'fix', 'settled'],
    [standard, 'access.recipients', ['none'], 'recipientsNamed', 'fix', 'settled'],
    [standard, 'access.recipients', ['team', 'group'], 'recipientsToCheck', 'fix', 'toConfirm'],
    [standard, 'access.recipients', ['team', 'others'], 'recipientsToCheck', 'fix', 'toConfirm'],
    [standard, 'standard.recipientsCompared', 'no', 'recipients', 'fix', 'toConfirm'],
    [standard, 'standard.securityCompared', 'no', 'security', 'fix', 'toConfirm'],
    [standard, 'access.notice', 'nobody', 'information', 'fix', 'settled'],
    [standard, 'access.notice', 'us', 'noticeByPrescriber', 'fix', 'toConfirm'],
    [standard, 'access.keptUntil', 'notSet', 'retention', 'fix', 'toConfirm'],
    [standard, 'access.keptUntil', 'longer', 'retentionToCheck', 'fix', 'toConfirm'],
  ]),
  ...['fullName', 'contactDetails', 'nir'].flatMap((item): readonly Effect[] => [
    ['earlyAccessStandard', 'access.patientData', ['code', item], 'identity', 'deviation', 'toConfirm'],
    ['compassionateAccessStandard', 'access.patientData', ['code', item], 'identity', 'deviation', 'settled'],
  ]),
  ...['traceability', 'compensation', 'prescriptionFramework'].flatMap((use): readonly Effect[] => [
    ['earlyAccessStandard', 'access.uses', accessUse(use), 'usesToCheck', 'fix', 'toConfirm'],
    ['compassionateAccessStandard', 'access.uses', accessUse(use), 'otherUses', 'otherRoute', 'settled'],
  ]),
  ['compassionateAccessStandard', 'access.followUp', 'no', 'followUp', 'otherRoute', 'settled'],
  ['compassionateAccessStandard', 'access.electronic', 'otherMeans', 'signIn', 'fix', 'toConfirm'],
  ['healthAlert', 'alert.body', 'otherBody', 'listedBody', 'otherRoute', 'toConfirm'],
  ...['routine', 'studies', 'otherUse'].map(
    (use): Effect => ['healthAlert', 'alert.uses', ['emergency', use], 'alertOnly', 'otherRoute', 'toConfirm'],
  ),
  ['healthAlert', 'alert.uses', ['none'], 'alertOnly', 'otherRoute', 'toConfirm'],
  ['healthAlert', 'alert.age', 'overYear', 'withinYear', 'otherRoute', 'toConfirm'],
]
test.each(effects)('%s, %s %s: %s fails, which means “%s”, %s', (...effect) => {
  const [standard, question, answer, breaks, failing, certainty] = effect
  const found = requirementOn(standard, breaks, { [question]: answer })
  expect([found.truth, found.failing, found.certainty]).toEqual(['fails', failing, certainty])
  expect(pathwayOn(standard, { [question]: answer }).status).toBe(failing === 'fix' ? 'open' : 'closed')
})

describe('what the standards admit breaks nothing', () => {
  test.each([
    ['vigilanceStandard', 'vigilance.uses', ['contacts']],
    ['vigilanceStandard', 'vigilance.patientData', ['ownReport']],
    ['vigilanceStandard', 'vigilance.recipients', ['processors', 'professionals', 'authorities']],
    ['vigilanceStandard', 'vigilance.information', ['phone']],
    ['vigilanceStandard', 'hosting.where', ['own']],
    ...['eligibility', 'supply', 'followUp', 'contacts', 'reports'].flatMap((use) =>
      both.map((standard) => [standard, 'access.uses', [use]] as const),
    ),
    ...both.map((standard) => [standard, 'access.patientData', ['threeTwo', 'signs', 'ageOrMonth']] as const),
    ...both.map((standard) => [standard, 'access.recipients', ['pharmacovigilance', 'processors', 'ansmHas']] as const),
    ['compassionateAccessStandard', 'access.electronic', 'noForm'],
    ...alert.body.options
      .filter((body) => body !== 'otherBody')
      .map((body) => ['healthAlert', 'alert.body', body] as const),
    ['healthAlert', 'alert.uses', ['aftermath']],
  ] as const)('%s, %s %s', (standard, question, answer) => {
    expect(failedBy(standard, { [question]: answer }).filter((id) => id !== 'emergencyOver')).toEqual([])
  })
})

describe('a detail to justify is kept only when the event cannot be assessed without it (VIG-8)', () => {
  test.each(['lineage', 'work', 'substances', 'habits', 'housing', 'sexualLife'])('%s', (detail) => {
    const on = (necessary: string) =>
      requirementOn('vigilanceStandard', 'necessary', {
        'vigilance.patientData': [detail],
        'vigilance.necessary': necessary,
      })
    expect([on('yes').truth, on('no').truth, on('unsure').truth]).toEqual(['holds', 'fails', 'unknown'])
    expect([on('no').failing, on('no').certainty]).toEqual(['fix', 'toConfirm'])
  })
  test('it is not asked of a file without such details', () => {
    expect(verdictOn('vigilanceStandard', { 'vigilance.necessary': 'no' }).setAside).toEqual(['vigilance.necessary'])
  })
})

test.each(both)('%s: the day of birth is received only where the protocol asks for it (AAC-5)', (standard) => {
  const on = (needed: string) =>
    requirementOn(standard, 'birthDate', { 'access.patientData': ['fullBirthDate'], 'access.birthDateNeeded': needed })
  expect([on('yes').truth, on('no').truth, on('unsure').truth]).toEqual(['holds', 'fails', 'unknown'])
  expect(on('no').failing).toBe('fix')
})

describe('contradictions of the former law', () => {
  test.each(both)('1: a maker that does not operate the medicine is outside %s', (standard) => {
    const { headline } = verdictOn(standard, { 'project.actor': 'healthProductCompany', 'access.laboratory': 'no' })
    expect(headline.pathway).toBe('cnilAuthorisation')
  })
  test('1: whoever answers for placing the product on the market may declare vigilance, a care body never', () => {
    const importer = { 'project.actor': 'otherBody', 'standard.operator': 'yes' }
    expect(verdictOn('vigilanceStandard', importer).headline.pathway).toBe('vigilanceStandard')
    expect(verdictOn('vigilanceStandard', { 'project.actor': 'pharmacy' }).headline.pathway).toBe('noFormality')
  })
  test('2: without a follow-up required by the ANSM, compassionate access is not declared', () => {
    expect(verdictOn('compassionateAccessStandard', { 'access.followUp': 'no' }).headline.pathway).toBe(
      'cnilAuthorisation',
    )
  })
  test.each([
    ['vigilanceStandard', 'vigilance.uses', ['followEvents', 'studies']],
    ['vigilanceStandard', 'vigilance.uses', ['followEvents', 'qualityComplaints']],
    ['earlyAccessStandard', 'access.uses', ['supply', 'pharmacovigilance']],
    ['earlyAccessStandard', 'access.uses', ['supply', 'research']],
    ...(['pharmacovigilance', 'traceability', 'compensation', 'prescriptionFramework', 'research'] as const).map(
      (use) => ['compassionateAccessStandard', 'access.uses', ['followUp', use]] as const,
    ),
  ] as const)(
    '2: in %s, %s %s is a case of its own, not an authorisation for the whole',
    (standard, question, answer) => {
      const { headline, duties } = verdictOn(standard, { [question]: answer })
      expect([headline.state, headline.why]).toEqual(['cannotTell', 'twoUses'])
      expect(duties.find(({ id }) => id === 'secondCase')?.applies).toBe('holds')
    },
  )
  test('18: a missing notice, period or measure is put right, and closes no standard', () => {
    const vigilanceGaps = {
      'vigilance.information': ['none'],
      'vigilance.keptUntil': 'notSet',
      'standard.securityCompared': 'no',
    }
    expect(verdictOn('vigilanceStandard', vigilanceGaps).headline.pathway).toBe('vigilanceStandard')
    const accessGaps = { 'access.notice': 'nobody', 'access.keptUntil': 'notSet', 'standard.securityCompared': 'no' }
    for (const standard of both) expect(verdictOn(standard, accessGaps).headline.pathway).toBe(standard)
  })
  test('18: what is done otherwise on purpose is a gap', () => {
    expect(verdictOn('vigilanceStandard', { 'vigilance.keptUntil': 'longer' }).headline.pathway).toBe(
      'cnilAuthorisation',
    )
  })
})

describe('the questions', () => {
  test('every list has an option that excludes the others', () => {
    for (const question of [...Object.values(vigilance), ...Object.values(access), ...Object.values(alert)])
      if (question.kind === 'many') expect(exclusiveOptions(question), question.id).toEqual(['none'])
  })
  test('once the standard is not for this body, what it holds is not asked', () => {
    const asked = (standard: Standard, changed: Given) =>
      path(law.outline, { ...answersOfCase(conforming[standard]), ...changed }).asked.filter((id) =>
        /^(vigilance|access|standard|alert)\./.test(id),
      )
    expect(asked('vigilanceStandard', { 'project.actor': 'otherBody', 'standard.operator': 'no' })).toEqual([
      'standard.operator',
    ])
    expect(asked('earlyAccessStandard', { 'access.laboratory': 'no' })).toEqual(['access.kind', 'access.laboratory'])
    expect(asked('compassionateAccessStandard', { 'access.followUp': 'no' })).toEqual([
      'access.kind',
      'access.laboratory',
      'access.followUp',
    ])
    expect(asked('healthAlert', { 'alert.body': 'otherBody' })).toEqual(['alert.body'])
  })
  test('the sign-in that CSP R.5121-74-5 asks for is asked of compassionate access only', () => {
    const asks = (standard: Standard) =>
      path(law.outline, answersOfCase(conforming[standard])).asked.includes('access.electronic')
    expect([asks('compassionateAccessStandard'), asks('earlyAccessStandard')]).toEqual([true, false])
  })
  test('only texts that nobody read are asked as a text opened', () => {
    const lines = questionsOf(law.outline).filter((ask) => ask.page === 'list.standard')
    expect(lines.map(({ question }) => question.id)).toEqual([
      'standard.recipientsCompared',
      'standard.securityCompared',
    ])
    for (const source of lines.flatMap(({ citing }) => citing)) expect(source.verification, source.id).toBe('unread')
  })
})
