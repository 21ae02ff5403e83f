import { describe, expect, test } from 'vitest'
import { assess } from '../../src/core/assess.ts'
import { path, questionsOf } from '../../src/core/outline.ts'
import { law } from '../../src/law/index.ts'
import { languages, sayIn } from '../../src/text/eager/law-text.ts'
import { answersOfCase, today } from '../support/law/rows/row.ts'

// The methodologies for studies, MR-001 to MR-004: what one does, not whether one conforms. One sentence each.

const verdictOn = (of: string, changed: object) => assess(law, { ...answersOfCase(of), ...changed }, today)
const routeOf = (of: string, changed: object) => {
  const { state, pathway } = verdictOn(of, changed).headline
  return pathway ?? state
}
const findingOf = (of: string, changed: object, pathway: string, id: string) => {
  const found = verdictOn(of, changed)
    .pathways.find((p) => p.id === pathway)
    ?.requirements.find((r) => r.id === id)
  return [found?.truth, found?.failing, found?.certainty]
}
/** The case of each methodology that it opens, and the route of that case. */
const ofMethodology = { mr001: 'w23', mr002: 'w27', mr003: 'w24', mr004: 'w17' } as const
const methodologies = Object.entries(ofMethodology)
const askedIn = (of: string, changed: object = {}) => path(law.outline, { ...answersOfCase(of), ...changed }).asked

describe('how long coded data stay in use (MR-001 to MR-004, retention)', () => {
  test.each([
    ['marketing', ['holds', 'fails', 'fails', 'fails']],
    ['twoYears', ['holds', 'fails', 'holds', 'holds']],
    ['finalReport', ['holds', 'holds', 'holds', 'holds']],
    ['registration', ['fails', 'holds', 'fails', 'fails']],
    ['notSet', ['fails', 'fails', 'fails', 'fails']],
  ])('“%s” is admitted, or to be put right, in MR-001 to MR-004: %j', (kept, truths) => {
    const found = methodologies.map(([id, of]) => findingOf(of, { 'study.keptUntil': kept }, id, 'retention'))
    expect(found.map(([truth]) => truth)).toEqual(truths)
    expect(new Set(found.map(([, failing]) => failing))).toEqual(new Set(['fix']))
    for (const [id, of] of methodologies) expect(routeOf(of, { 'study.keptUntil': kept })).toBe(id)
  })
  test.each(methodologies)('longer by choice leaves %s for an authorisation limited to the gap', (id, of) => {
    expect(routeOf(of, { 'study.keptUntil': 'longer' })).toBe('cnilAuthorisation')
    expect(findingOf(of, { 'study.keptUntil': 'longer' }, id, 'retentionLonger').slice(0, 2)).toEqual([
      'fails',
      'deviation',
    ])
  })
  test.each(methodologies)('not known, %s cannot be told', (_, of) => {
    expect(routeOf(of, { 'study.keptUntil': 'unsure' })).toBe('cannotTell')
  })
  test.each(methodologies)('in %s the archive and the day of erasure are put right before declaring', (id, of) => {
    for (const line of ['archive', 'archiveEnd']) {
      expect(findingOf(of, { [`study.${line}`]: 'no' }, id, line).slice(0, 2)).toEqual(['fails', 'fix'])
      expect(routeOf(of, { [`study.${line}`]: 'no' })).toBe(id)
    }
  })
})

describe('who sees the data', () => {
  test.each(['mr001', 'mr003', 'mr004'] as const)('%s closes to another body, and to anyone else with names', (id) => {
    const of = ofMethodology[id]
    for (const other of ['otherCoded', 'otherNames'])
      expect(routeOf(of, { 'study.seers': ['siteTeam', other] })).toBe('cnilAuthorisation')
    expect(routeOf(of, { 'study.seers': ['siteTeam', 'monitors', 'sponsor', 'processors', 'adminProvider'] })).toBe(id)
    expect(routeOf(of, { 'study.seers': 'unsure' })).toBe('cannotTell')
    expect(routeOf(of, { 'study.seers': ['none'] })).toBe('cnilAuthorisation')
  })
  test('in MR-002 another recipient is to confirm, because its articles 2 to 4 were not read', () => {
    expect(askedIn('w27')).toContain('study.seers')
    expect(findingOf('w27', { 'study.seers': ['otherCoded'] }, 'mr002', 'recipients')).toEqual([
      'fails',
      'fix',
      'toConfirm',
    ])
    expect(routeOf('w27', { 'study.seers': ['otherCoded'] })).toBe('mr002')
  })
})

describe('a study of left-over samples that leaves MR-002 needs an authorisation, not MR-004', () => {
  test.each([
    { 'study.staffKept': 'longer' },
    { 'study.onlyProtocol': 'no' },
    { 'study.keptUntil': 'longer' },
    { 'research.transfers': 'other' },
  ])('%j', (changed) => {
    expect(routeOf('w27', changed)).toBe('cnilAuthorisation')
    expect(findingOf('w27', changed, 'mr004', 'notLeftoverIvd').slice(0, 2)).toEqual(['fails', 'otherRoute'])
  })
})

describe('data of professionals', () => {
  test('MR-002 keeps them five years: longer by choice is a gap, no period is put right', () => {
    expect(routeOf('w27', { 'study.staffKept': 'longer' })).toBe('cnilAuthorisation')
    expect(routeOf('w27', { 'study.staffKept': 'notSet' })).toBe('mr002')
    expect(findingOf('w27', { 'study.staffKept': 'notSet' }, 'mr002', 'staffRetention')[0]).toBe('fails')
    for (const kept of ['noneKept', 'fiveYears'])
      expect(findingOf('w27', { 'study.staffKept': kept }, 'mr002', 'staffRetention')[0]).toBe('holds')
  })
  test.each(['mr001', 'mr003'] as const)('%s: more than fifteen years is put right, to confirm', (id) => {
    expect(findingOf(ofMethodology[id], { 'study.staffFifteenYears': 'no' }, id, 'staffRetention')).toEqual([
      'fails',
      'fix',
      'toConfirm',
    ])
  })
  test('MR-004 has a title on them whose period was not read: the GDPR asks for one, and the declaration does not wait', () => {
    expect(findingOf('w17', { 'study.staffPeriod': 'no' }, 'mr004', 'staffPeriod')).toEqual([
      'fails',
      'breach',
      'settled',
    ])
    expect(findingOf('w17', {}, 'mr004', 'staffPeriod')[0]).toBe('holds')
  })
})

describe('checking the data against patient files', () => {
  test.each(['mr001', 'mr003'] as const)('%s: on site, or no checking, meets it; from afar is to confirm', (id) => {
    const of = ofMethodology[id]
    for (const monitoring of ['none', 'onSite'])
      expect(findingOf(of, { 'study.monitoring': monitoring }, id, 'qualityControl')[0]).toBe('holds')
    for (const monitoring of ['remoteCoded', 'remoteFile']) {
      expect(findingOf(of, { 'study.monitoring': monitoring }, id, 'qualityControl')).toEqual([
        'fails',
        'fix',
        'toConfirm',
      ])
      expect(routeOf(of, { 'study.monitoring': monitoring })).toBe(id)
    }
  })
  test.each(['mr001', 'mr003'] as const)('copies with the names leave %s for an authorisation', (id) => {
    expect(routeOf(ofMethodology[id], { 'study.monitoring': 'copiesSent' })).toBe('cnilAuthorisation')
  })
  test('secrecy is asked only where somebody checks', () => {
    expect(askedIn('w23')).toContain('study.monitorSecrecy')
    expect(askedIn('w23', { 'study.monitoring': 'none' })).not.toContain('study.monitorSecrecy')
    for (const id of ['mr001', 'mr003'] as const) {
      const of = ofMethodology[id]
      expect(findingOf(of, { 'study.monitorSecrecy': 'no' }, id, 'monitorSecrecy').slice(0, 2)).toEqual([
        'fails',
        'fix',
      ])
      expect(findingOf(of, { 'study.monitoring': 'none' }, id, 'monitorSecrecy')[0]).toBe('holds')
    }
  })
})

describe('the annexes of 2026 belong to MR-001 and MR-003, not to MR-002 nor MR-004', () => {
  test('a second factor at login is asked of research on persons only', () => {
    for (const of of ['w23', 'w24']) expect(askedIn(of)).toContain('study.mfa')
    for (const of of ['w17', 'w27']) {
      expect(askedIn(of)).not.toContain('study.mfa')
      expect(askedIn(of)).not.toContain('study.mfaAll')
      expect(askedIn(of)).not.toContain('study.monitoring')
    }
  })
  test.each(['mr001', 'mr003'] as const)('in %s both dates are put right before declaring, to confirm', (id) => {
    for (const line of ['study.mfa', 'study.mfaAll'])
      expect(findingOf(ofMethodology[id], { [line]: 'no' }, id, 'mfa')).toEqual(['fails', 'fix', 'toConfirm'])
  })
  test('each date has its duty, met by its own line', () => {
    const met = (changed: object) =>
      verdictOn('w24', changed)
        .coming.filter(({ id }) => id.startsWith('researchMfa'))
        .map((d) => [d.id, d.met])
    expect(met({ 'study.mfa': 'yes', 'study.mfaAll': 'no' })).toEqual([
      ['researchMfaOnline', 'holds'],
      ['researchMfaAll', 'fails'],
    ])
    expect(met({ 'study.mfa': 'no', 'study.mfaAll': 'yes' })).toEqual([
      ['researchMfaOnline', 'fails'],
      ['researchMfaAll', 'holds'],
    ])
    expect(verdictOn('w17', {}).coming.filter(({ id }) => id.startsWith('researchMfa'))).toEqual([])
  })
  test.each(languages)('in %s no requirement of MR-002 and MR-004 names 2026, 2027, 2028 nor an annex', (lang) => {
    for (const id of ['mr002', 'mr004'] as const)
      expect(JSON.stringify(sayIn(lang).pathway(id).requirements)).not.toMatch(/202[678]|annex|MFA|MR-001/)
  })
  test.each(methodologies)('in %s each security measure is wanted', (id, of) => {
    const all = ['riskStudy', 'accounts', 'rightsReview', 'logs', 'encryption']
    expect(findingOf(of, { 'study.measures': all }, id, 'security')[0]).toBe('holds')
    for (const missing of all) {
      const changed = { 'study.measures': all.filter((measure) => measure !== missing) }
      expect(findingOf(of, changed, id, 'security').slice(0, 2)).toEqual(['fails', 'fix'])
      expect(verdictOn(of, changed).duties.find((duty) => duty.id === 'security')?.met).toBe('fails')
    }
  })
})

describe('sensitive data of the study', () => {
  test.each(['mr001', 'mr003', 'mr004'] as const)('%s: each is justified, or there is none', (id) => {
    const of = ofMethodology[id]
    const finding = (justified: string) =>
      findingOf(of, { 'study.sensitive': ['sexualLife'], 'study.sensitiveJustified': justified }, id, 'sensitiveListed')
    expect([finding('yes')[0], finding('no')[0], finding('unsure')[0]]).toEqual(['holds', 'fails', 'unknown'])
    expect(finding('no')[1]).toBe('fix')
    expect(findingOf(of, { 'study.sensitive': ['none'] }, id, 'sensitiveListed')[0]).toBe('holds')
    expect(askedIn(of, { 'study.sensitive': ['none'] })).not.toContain('study.sensitiveJustified')
  })
  test.each(['mr001', 'mr003', 'mr004'] as const)('%s: an item no list was read for is to confirm', (id) => {
    const of = ofMethodology[id]
    expect(findingOf(of, { 'study.sensitive': ['otherSensitive'] }, id, 'sensitiveToCheck')).toEqual([
      'fails',
      'fix',
      'toConfirm',
    ])
    expect(findingOf(of, { 'study.sensitive': ['origin'] }, id, 'sensitiveToCheck')[0]).toBe('holds')
    expect(routeOf(of, { 'study.sensitive': ['otherSensitive'] })).toBe(id)
  })
})

describe('the information sheet', () => {
  const items = [
    'controller',
    'dpo',
    'aim',
    'basis',
    'nature',
    'recipients',
    'rights',
    'optional',
    'transfers',
    'retention',
  ]
  const wanted = { mr001: items, mr002: ['aim', 'nature', 'recipients', 'rights'], mr003: items, mr004: items }
  test.each(methodologies)('of %s says each item it wants, and no other is wanted', (id, of) => {
    const missed = items.filter(
      (item) =>
        findingOf(of, { 'study.noticeItems': items.filter((i) => i !== item) }, id, 'noticeItems')[0] !== 'holds',
    )
    expect(missed).toEqual(wanted[id as keyof typeof wanted])
    expect(findingOf(of, { 'study.noticeItems': ['none'] }, id, 'noticeItems').slice(0, 2)).toEqual(['fails', 'fix'])
  })
  test.each(methodologies)('of %s is not asked where none is given, which has a requirement of its own', (id, of) => {
    expect(askedIn(of, { 'research.information': 'notPlanned' })).not.toContain('study.noticeItems')
    expect(findingOf(of, { 'research.information': 'notPlanned' }, id, 'noticeItems')[0]).toBe('holds')
    expect(findingOf(of, { 'research.information': 'notPlanned' }, id, 'informed')[0]).toBe('fails')
  })
})

describe('transfers', () => {
  test.each(methodologies)('a rare derogation stays in %s, to confirm', (id, of) => {
    expect(routeOf(of, { 'research.transfers': 'codedRare' })).toBe(id)
    expect(findingOf(of, { 'research.transfers': 'codedRare' }, id, 'rareTransfers')).toEqual([
      'fails',
      'fix',
      'toConfirm',
    ])
    expect(verdictOn(of, { 'research.transfers': 'codedRare' }).duties.map((d) => d.id)).toContain('transferSafeguards')
  })
  test.each([
    ['mr001', 'mr001'],
    ['mr002', 'cnilAuthorisation'],
    ['mr003', 'mr003'],
    ['mr004', 'cnilAuthorisation'],
  ] as const)('names to an adequate country: from %s to %s; to another country, authorisation', (id, route) => {
    expect(routeOf(ofMethodology[id], { 'research.transfers': 'identifyingAdequate' })).toBe(route)
    expect(routeOf(ofMethodology[id], { 'research.transfers': 'other' })).toBe('cnilAuthorisation')
  })
})

describe('transfers on a basis that nobody knows', () => {
  test.each(methodologies)('are outside %s until a basis is shown, and to safeguard', (id, of) => {
    const unknown = { 'research.transfers': 'basisUnknown' }
    expect([findingOf(of, unknown, id, 'transfers')[0], routeOf(of, unknown)]).toEqual(['fails', 'cnilAuthorisation'])
    const duty = verdictOn(of, unknown).duties.find((d) => d.id === 'transferSafeguards')
    expect([duty?.applies, duty?.met]).toEqual(['holds', 'fails'])
  })
})

describe('genetic tests', () => {
  test('on samples taken for another reason: MR-003, to confirm (LIL 75, CSP L.1130-5)', () => {
    expect(routeOf('w25', { 'study.geneticsReuse': 'yes' })).toBe('mr003')
    expect(findingOf('w25', { 'study.geneticsReuse': 'yes' }, 'mr003', 'geneticsToCheck')).toEqual([
      'fails',
      'fix',
      'toConfirm',
    ])
  })
  test('otherwise consent, hence MR-001; not known, it cannot be told', () => {
    expect(routeOf('w25', { 'study.geneticsReuse': 'no' })).toBe('mr001')
    expect(routeOf('w25', { 'study.geneticsReuse': 'unsure' })).toBe('cannotTell')
  })
  test('under MR-004: to confirm, and never to recognise anyone', () => {
    const genetics = {
      'research.content': ['genetics'],
      'study.geneticsNeverIdentify': 'yes',
      'study.geneticsNeeded': 'yes',
    }
    expect(routeOf('w17', genetics)).toBe('mr004')
    expect(findingOf('w17', genetics, 'mr004', 'geneticsToCheck')).toEqual(['fails', 'fix', 'toConfirm'])
    expect(routeOf('w17', { ...genetics, 'study.geneticsNeverIdentify': 'no' })).toBe('cnilAuthorisation')
    expect(findingOf('w17', { ...genetics, 'study.geneticsNeeded': 'no' }, 'mr004', 'geneticsNeeded')[0]).toBe('fails')
  })
  test.each([
    ['mr001', { 'study.geneticsReuse': 'no' }],
    ['mr003', { 'study.geneticsReuse': 'yes' }],
  ])('%s: to recognise someone needs an authorisation, no reason written is put right', (id, reuse) => {
    expect(routeOf('w25', { ...reuse, 'study.geneticsNeverIdentify': 'no' })).toBe('cnilAuthorisation')
    expect(routeOf('w25', { ...reuse, 'study.geneticsNeeded': 'no' })).toBe(id)
    expect(findingOf('w25', { ...reuse, 'study.geneticsNeeded': 'no' }, id, 'geneticsNeeded').slice(0, 2)).toEqual([
      'fails',
      'fix',
    ])
  })
})

describe('MR-004 and data of the SNDS', () => {
  const warehouse = { 'internal.tests': ['none'], 'snds.forbidden': ['none'] }
  test('a lawful base that already holds them: MR-004, to confirm (title V)', () => {
    for (const sources of [['sndsChild'], ['warehouse', 'sndsChild']]) {
      expect(routeOf('w17', { ...warehouse, 'research.sources': sources })).toBe('mr004')
      expect(findingOf('w17', { ...warehouse, 'research.sources': sources }, 'mr004', 'sndsChild')).toEqual([
        'fails',
        'fix',
        'toConfirm',
      ])
    }
    expect(askedIn('w17', { ...warehouse, 'research.sources': ['sndsChild'] })).toContain('study.sourceFiled')
  })
  test.each(['pmsi', 'snds', 'sndsSample'])('%s taken directly, beside other data: authorisation', (source) => {
    expect(routeOf('w17', { ...warehouse, 'research.sources': ['warehouse', source] })).toBe('cnilAuthorisation')
  })
  test('a body with permanent access has it to the main base only, not to such a base', () => {
    const status = (sources: readonly string[]) =>
      verdictOn('r19-permanent-access', { 'research.sources': sources }).pathways.find(
        (p) => p.id === 'permanentSndsAccess',
      )?.status
    expect(status(['snds'])).toBe('open')
    expect(status(['sndsChild'])).toBe('closed')
  })
  test('in MR-001 and MR-003 they still need an authorisation', () => {
    for (const of of ['w23', 'w24'])
      expect(routeOf(of, { 'research.sources': ['fresh', 'sndsChild'], 'snds.forbidden': ['none'] })).toBe(
        'cnilAuthorisation',
      )
  })
})

describe('the full birth date', () => {
  const birthDate = { 'research.content': ['birthDate'] }
  test('in MR-004 is to confirm, whatever the protocol says of it', () => {
    for (const justified of ['yes', 'no']) {
      const changed = { ...birthDate, 'study.birthDateJustified': justified }
      expect(routeOf('w17', changed)).toBe('mr004')
      expect(findingOf('w17', changed, 'mr004', 'withoutBirthDate')).toEqual(['fails', 'fix', 'toConfirm'])
      expect(findingOf('w17', changed, 'mr004', 'birthDate')[0]).toBe(justified === 'yes' ? 'holds' : 'fails')
    }
  })
})

describe('survey, or riskless acts', () => {
  const survey = { 'research.participation': 'surveyOrPractice' }
  test('a survey of opinions is MR-004, riskless acts are MR-003; unsure, both stay possible', () => {
    expect(routeOf('study-survey', survey)).toBe('mr004')
    expect(routeOf('w24', {})).toBe('mr003')
    const unsure = verdictOn('w24', { 'research.participation': 'unsure' })
    expect(unsure.headline.state).toBe('cannotTell')
    expect(unsure.headline.couldBeReversedBy).toContain('research.participation')
    const possible = unsure.pathways.filter((p) => p.status !== 'closed').map((p) => p.id)
    expect(possible).toEqual(expect.arrayContaining(['mr003', 'mr004']))
  })
  test.each([
    ['fr', 'maladie'],
    ['en', 'illness'],
  ] as const)('in %s the hint says what makes the difference', (lang, word) => {
    const { hint, options } = sayIn(lang).question('research.participation')
    expect(hint).toContain(word)
    expect(options['risklessActs']).toContain(word)
    expect(options['surveyOrPractice']).not.toContain(word)
  })
})

describe('minors and protected adults in interventional research (CSP L.1122-2)', () => {
  test.each(['minors', 'protectedAdults'])('%s: representatives consent, and a refusal prevails', (who) => {
    for (const line of ['representativesAgree', 'refusalPrevails']) {
      const changed = { 'people.who': [who], [`study.${line}`]: 'no' }
      expect(askedIn('w23', changed)).toContain(`study.${line}`)
      expect(findingOf('w23', changed, 'mr001', line).slice(0, 2)).toEqual(['fails', 'fix'])
      expect(findingOf('w23', { ...changed, [`study.${line}`]: 'yes' }, 'mr001', line)[0]).toBe('holds')
      expect(askedIn('w24', { 'people.who': [who] })).not.toContain(`study.${line}`)
    }
  })
})

test.each(['mr001', 'mr003'] as const)('%s: another code for the later stages, to confirm', (id) => {
  expect(findingOf(ofMethodology[id], { 'study.secondCode': 'no' }, id, 'secondCode')).toEqual([
    'fails',
    'fix',
    'toConfirm',
  ])
})

describe.each(languages)('in %s', (lang) => {
  const study = questionsOf(law.outline).filter(({ question }) => question.id.startsWith('study.'))
  const say = sayIn(lang)
  test('no line or option asks whether the methodology is met', () => {
    for (const { question } of study) {
      const { options, title } = say.question(question.id)
      expect([title, ...Object.values(options)].join()).not.toMatch(/\bMR\b|MR-00|méthodologie|methodology|référentiel/)
    }
  })
  test('a line says one thing', () => {
    const joined = lang === 'fr' ? / et | ainsi que / : / and | as well as /
    const lines = study.filter(({ page }) => page !== undefined)
    expect(lines.map(({ question }) => say.question(question.id).title).filter((title) => joined.test(title))).toEqual(
      [],
    )
    expect(lines.length).toBeGreaterThan(20)
  })
})
