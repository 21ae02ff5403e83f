import { describe, expect, test } from 'vitest'
import { sourcesOf } from '../../src/core/law.ts'
import type { Source } from '../../src/core/source.ts'
import { law } from '../../src/law/index.ts'
import { languages, sayIn } from '../../src/text/eager/law-text.ts'
import { verdictOf } from '../support/law/cases.ts'

const outcomes = ['holds', 'fails', 'unknown'] as const
/** Every word the law says in a language. */
const wordsIn = (lang: (typeof languages)[number]) => {
  const say = sayIn(lang)
  return [
    ...law.facts.flatMap((f) => outcomes.map((truth) => say.fact(f.fact.id, truth))),
    ...law.duties.map((d) => say.duty(d.id).title),
    ...law.bars.flatMap((b) => outcomes.map((truth) => say.bar(b.id, truth))),
    ...sourcesOf(law).map((s) => `${say.source(s).title} ${say.source(s).gist} ${s.pinpoint}`),
  ].join('\n')
}

/** The mistakes that an average tool makes. */
const traps: readonly (readonly [n: number, trap: string, holds: () => void])[] = [
  [
    1,
    'pseudonymised is not anonymous',
    () => {
      const { fact } = verdictOf('w17')
      expect([fact('pseudonymised'), fact('personalData'), fact('anonymous')]).toEqual(['holds', 'holds', 'fails'])
    },
  ],
  [
    2,
    'coded data may differ for a recipient without means: contested, never settled',
    () => {
      const found = verdictOf('w23', { 'data.key': 'sender' }).verdict.duties.find((d) => d.id === 'recipientContested')
      expect([found?.applies, found?.certainty]).toEqual(['holds', 'contested'])
    },
  ],
  [
    3,
    'care needs no consent',
    () => {
      const { verdict, fact } = verdictOf('w02')
      expect(fact('article9ConditionMet')).toBe('holds')
      expect(verdict.answers.map((a) => a.question)).not.toContain('consent.valid')
    },
  ],
  [4, 'consent does not make a sale lawful', () => expect(verdictOf('w34').route).toBe('stop')],
  [5, 'explicit consent needs no authorisation', () => expect(verdictOf('w12').route).toBe('noFormality')],
  [6, 'not all health data need a formality', () => expect(verdictOf('w01').route).toBe('noFormality')],
  [
    7,
    '9(2)(h) exempts only under secrecy',
    () => {
      const others = { 'project.actor': 'telemedicineCompany', 'project.purpose': 'care', 'care.responsible': 'others' }
      expect(verdictOf('w01', others).fact('careUnderSecrecy')).toBe('fails')
    },
  ],
  [
    8,
    'product analytics is not research',
    () => {
      expect(verdictOf('w28').fact('scientificResearch')).toBe('fails')
    },
  ],
  [
    9,
    'a second centre or a partner ends the internal study',
    () => {
      expect(verdictOf('w06', { 'internal.tests': ['fromCare', 'sameTeam', 'singleTeam'] }).route).not.toBe(
        'internalStudy',
      )
      expect(verdictOf('w06', { 'internal.tests': ['fromCare', 'sameTeam', 'exclusiveUse'] }).route).not.toBe(
        'internalStudy',
      )
    },
  ],
  [
    10,
    'a warehouse needs both the mission and the public-interest aim',
    () => {
      const { requirements } = law.pathways.find((p) => p.id === 'warehouseStandard') ?? { requirements: {} }
      expect(Object.keys(requirements)).toEqual(expect.arrayContaining(['publicMission', 'publicInterest']))
    },
  ],
  [
    11,
    'no bodies of the past',
    () => {
      for (const lang of languages)
        expect(wordsIn(lang)).not.toMatch(/CEREES|\bINDS\b|art(icles?|\.) 5[3-9]\b.*Libertés/)
    },
  ],
  [12, 'article 67 is for listed bodies', () => expect(verdictOf('w42').status('healthAlert')).toBe('closed')],
  [
    13,
    'the DPIA exemption is for individual practice, not for small size',
    () => {
      expect(verdictOf('d01-own', { 'dpia.traits': ['none'] }).duty('dpia')).toBe('holds')
    },
  ],
  [14, 'the record is due below 250 people', () => expect(verdictOf('w02').duty('recordOfProcessing')).toBe('holds')],
  [
    15,
    '10,000 patients is a mark of large scale, said as the sole question',
    () => {
      expect(verdictOf('w46', { 'dpia.traits': ['none'], 'role.publicBody': 'no' }).duty('dpo')).toBe('fails')
    },
  ],
  [16, 'self-hosting needs no certificate', () => expect(verdictOf('d01-own').fact('hdsRequired')).toBe('fails')],
  [
    17,
    'steps alone are not health data; with a history they are',
    () => {
      expect([verdictOf('w11').fact('healthData'), verdictOf('w12').fact('healthData')]).toEqual(['fails', 'holds'])
    },
  ],
  [
    18,
    'ordering a product without prescription is health data',
    () => {
      expect(verdictOf('w11', { 'data.health': ['order'] }).fact('healthData')).toBe('holds')
    },
  ],
  [
    19,
    'the medical file: eight days',
    () => {
      for (const lang of languages) expect(sayIn(lang).duty('answerAccessNow').title).toMatch(/\b8\b/)
    },
  ],
  [
    20,
    'a breach also goes to the health authorities',
    () => {
      expect(verdictOf('d01-own').duty('healthIncidentReport')).toBe('holds')
    },
  ],
  [
    21,
    'sharing outside the team needs consent',
    () => {
      expect(verdictOf('w01', { 'care.sharing': 'outsideTeam' }).duty('consentForSharing')).toBe('holds')
    },
  ],
  [
    22,
    'a processor that reuses becomes a controller',
    () => {
      const { fact, duty } = verdictOf('w38')
      expect([fact('secondUse'), duty('secondCase')]).toEqual(['holds', 'holds'])
    },
  ],
  [
    23,
    'a household app is covered once data reach its publisher',
    () => {
      expect([verdictOf('w07').route, verdictOf('w08').route]).toEqual(['outside', 'stop'])
    },
  ],
  [
    24,
    'the dead are in French law',
    () => {
      const { route, duty } = verdictOf('w17', { 'people.who': ['deceased'] })
      expect([route, duty('deceasedDirectives')]).toEqual(['mr004', 'holds'])
    },
  ],
  [
    25,
    'a patient association is not a 9(2)(d) body',
    () => {
      expect(sayIn('fr').option('lawful.ground', 'nonProfit')).toMatch(
        /politique, religieuse, philosophique ou syndicale/,
      )
    },
  ],
  [
    26,
    'three ages for minors',
    () => {
      const minors = verdictOf('w01', { 'dpia.traits': ['minors'] })
      expect(minors.duty('minors')).toBe('holds')
      expect(law.duties.find((d) => d.id === 'minors')?.citing.map((s) => s.id)).toEqual(
        expect.arrayContaining(['base:4.11', 'base:6.2', 'base:12.26']),
      )
    },
  ],
  [
    27,
    'no proposal is told as law',
    () => {
      for (const lang of languages) expect(wordsIn(lang)).not.toMatch(/96 h|750|Omnibus/)
    },
  ],
  [
    28,
    'the 2018 methodologies are replaced',
    () => {
      const cited = law.pathways.find((p) => p.id === 'mr001')?.citing.map((s) => s.pinpoint) ?? []
      expect(cited.join()).toContain('2026-050')
      expect(sayIn('fr').pathway('mr001').name).toContain('2026-050')
    },
  ],
  [
    29,
    'SNDS security is that of 2024',
    () => {
      const found = verdictOf('w19').verdict.duties.find((d) => d.id === 'snsSecurity')
      expect(found?.applies).toBe('holds')
      expect(found?.citing.map((s) => s.pinpoint).join()).toContain('6 mai 2024')
    },
  ],
  [
    30,
    'a mutual asks no medical questionnaire',
    () => {
      expect(verdictOf('w31').bar('mutualHealthQuestionnaire')).toBe('holds')
    },
  ],
  [
    31,
    'CESREES is kept, its change to confirm',
    () => {
      const found = verdictOf('w19').verdict.duties.find((d) => d.id === 'deskCesrees')
      expect([found?.applies, found?.certainty]).toEqual(['holds', 'toConfirm'])
      expect(found?.citing.map((s) => s.id)).toContain('res:CH-14')
    },
  ],
]
describe('each of the thirty-one traps', () => {
  test.each(traps)('base:12.%i %s', (_, __, holds) => holds())
  test('all thirty-one', () => expect(traps.map(([n]) => n)).toEqual(Array.from({ length: 31 }, (_, i) => i + 1)))
})

describe('three traps found while checking the EHDS', () => {
  test('1. nothing of the EHDS turns on 25 or 26 March 2025', () => {
    for (const { from = '' } of law.duties) expect(from).not.toMatch(/^2025-03-2[56]$/)
  })
  test('2. every address of the EHDS is the Official Journal’s', () => {
    for (const { id, url } of sourcesOf(law).filter((s) => s.id.startsWith('eu:E-')))
      expect(url, id).toMatch(/^https:\/\/eur-lex\.europa\.eu\//)
  })
  test('3. a record system offered as a service starts on 26 March 2031', () => {
    expect(law.duties.find((d) => d.id === 'ehdsManufacturer2031')?.from).toBe('2031-03-26')
  })
})

/** What a careful reader expects from an overview of health-data law: the conclusion that says it, and its article. */
const overview: readonly (readonly [statement: string, rule: string, article: RegExp])[] = [
  ['what health data are', 'fact healthData', /RGPD 4\(13\)/],
  ['data that are health data by their use', 'fact healthByPurpose', /C-21\/23|4\(13\)/],
  ['anonymous', 'fact anonymous', /WP216|cons. 26|considérant 26/],
  ['pseudonymised', 'fact pseudonymised', /RGPD 4\(5\)/],
  ['the prohibition and its exceptions', 'bar noArticle9Condition', /RGPD 9/],
  ['explicit consent', 'fact explicitConsent', /RGPD 9\(2\)\(a\)/],
  ['controller', 'fact controller', /RGPD 4\(7\)/],
  ['joint controllers', 'fact jointController', /RGPD 26/],
  ['processor', 'fact processor', /RGPD 4\(8\)/],
  ['where French law applies', 'fact frenchLawApplies', /LIL 3/],
  ['what the law exempts', 'fact exempt65', /LIL 65/],
  ['secrecy and the care team', 'duty teamSharing', /CSP L\.1110-(4|12)/],
  ['exchange outside the team', 'duty consentForSharing', /CSP L\.1110-4/],
  ['access to the medical file', 'duty patientFileAccess', /CSP L\.1111-7/],
  ['hosting by a certified provider', 'fact hdsRequired', /CSP L\.1111-8/],
  ['the hosting contract', 'duty hostingContract', /R\.1111-11/],
  ['no sale of health data', 'bar saleOfHealthData', /L\.1111-8 VII/],
  ['no prospecting from prescriptions', 'bar prescriptionProspecting', /L\.4113-7/],
  ['the national health identity', 'duty identityIns', /L\.1111-8-1/],
  ['research on persons', 'fact involvesHumanPerson', /L\.1121-1|R\.1121-1/],
  ['forbidden uses of national data', 'bar prohibitedSndsPurpose', /L\.1461-1/],
  ['data protection officer', 'duty dpo', /RGPD 37/],
  ['impact assessment', 'duty dpia', /RGPD 35/],
  ['record of processing', 'duty recordOfProcessing', /RGPD 30/],
  ['information', 'duty information', /RGPD 12-14/],
  ['security', 'duty security', /RGPD 32/],
  ['breaches', 'duty breachNotification', /RGPD 33/],
  ['transfers', 'duty transferSafeguards', /RGPD 44/],
  ['automated decisions', 'duty automatedDecisions', /RGPD 22/],
  ['trackers', 'duty trackersConsent', /LIL 82/],
  ['EHDS: a provider of care', 'fact ehdsProvider', /2025\/327/],
  ['EHDS: a maker of record systems', 'duty ehdsManufacturer2029', /2025\/327/],
  ['EHDS: a data holder', 'duty ehdsDataHolder2029', /2025\/327/],
  ['EHDS: a data user', 'duty ehdsDataUser', /2025\/327/],
  ['a company that is not medical', 'duty ehdsWellnessLabel2029', /2025\/327/],
  ['an employer', 'duty employerLimits', /./],
  ['an insurer', 'bar mutualHealthQuestionnaire', /L\.110-2/],
  ['the eight methodologies: MR-001', 'pathway mr001', /2026-050/],
  ['MR-002', 'pathway mr002', /2015-256/],
  ['MR-003', 'pathway mr003', /MR-003/],
  ['MR-004', 'pathway mr004', /2018-155/],
  ['MR-005', 'pathway mr005', /2018-256/],
  ['MR-006', 'pathway mr006', /MR-006|2018-257/],
  ['MR-007', 'pathway mr007', /2023-082|MR-007/],
  ['MR-008', 'pathway mr008', /2023-083|MR-008/],
  ['a warehouse', 'pathway warehouseStandard', /2021-118/],
  ['the CNIL’s authorisation', 'pathway cnilAuthorisation', /LIL 66/],
]
describe('what an overview article says can be reached, with its article', () => {
  const rules = new Map<string, readonly Source[]>([
    ...law.facts.map((f) => [`fact ${f.fact.id}`, f.citing] as const),
    ...law.bars.map((b) => [`bar ${b.id}`, b.citing] as const),
    ...law.duties.map((d) => [`duty ${d.id}`, d.citing] as const),
    ...law.pathways.map((p) => [`pathway ${p.id}`, p.citing] as const),
  ])
  test.each(overview)('%s: %s', (_, rule, article) => {
    expect((rules.get(rule) ?? []).map((s) => `${s.pinpoint} ${sayIn('fr').source(s).title}`).join(' | ')).toMatch(
      article,
    )
  })
})
