import { describe, expect, test } from 'vitest'
import { assess } from '../../src/core/assess.ts'
import { decides, type Failing, sourcesOf } from '../../src/core/law.ts'
import { questionsOf } from '../../src/core/outline.ts'
import { law } from '../../src/law/index.ts'
import { sndsTerms } from '../../src/law/questions/snds.ts'
import { answersOfCase, today } from '../support/law/rows/row.ts'

// What MR-005 to MR-008, the standard for the SNDS sample and permanent access ask, told by facts.

const cases = { mr005: 'r14-mr005', mr006: 'w14', mr007: 'r16-mr007', mr008: 'w19', sndsSample: 'r18-snds-sample' }
type Methodology = keyof typeof cases
const verdictOn = (of: string, changed: object) => assess(law, { ...answersOfCase(of), ...changed }, today)
const routeOn = (id: Methodology, changed: object) => {
  const found = verdictOn(cases[id], changed).pathways.find((p) => p.id === id)
  if (!found) throw new Error(`no pathway ${id}`)
  return found
}
/** The requirements of a methodology that an answer changes, each with its truth and what it means that it fails. */
const changedOn = (id: Methodology, changed: object) => {
  const before = new Map(routeOn(id, {}).requirements.map((r) => [r.id, r.truth]))
  return routeOn(id, changed)
    .requirements.filter((r) => r.truth !== before.get(r.id))
    .map((r) => `${r.id} ${r.truth} ${r.failing}`)
}
const asksOn = (of: string, changed: object, question: string) =>
  !verdictOn(of, { [question]: 'yes', ...changed }).setAside.includes(question)

describe('the aims of the study, and what each methodology says of them', () => {
  type Effect = 'listed' | 'silent' | 'off'
  const table: readonly (readonly [string, Effect, Effect, Effect])[] = [
    ['careSupply', 'listed', 'listed', 'listed'],
    ['practices', 'listed', 'listed', 'listed'],
    ['activity', 'listed', 'listed', 'listed'],
    ['trajectories', 'listed', 'listed', 'silent'],
    ['pathologies', 'listed', 'listed', 'listed'],
    ['territory', 'listed', 'listed', 'off'],
    ['benchmarking', 'listed', 'listed', 'off'],
    ['logistics', 'listed', 'listed', 'off'],
    ['feasibility', 'off', 'listed', 'listed'],
    ['epidemiology', 'listed', 'listed', 'listed'],
    ['medicoEconomics', 'listed', 'listed', 'listed'],
    ['authorityFiles', 'silent', 'silent', 'listed'],
    ['realUse', 'silent', 'silent', 'silent'],
    ['otherAim', 'off', 'off', 'off'],
    ['none', 'off', 'off', 'off'],
  ]
  const effectOn = (id: Methodology, aim: string): Effect => {
    const requirements = routeOn(id, { 'sndsTerms.aims': [aim] }).requirements
    const truth = (of: string) => requirements.find((r) => r.id === of)?.truth
    if (truth('listedPurpose') !== 'holds') return 'off'
    return truth('aimToConfirm') === 'holds' ? 'listed' : 'silent'
  }
  test.each(table)('%s: %s for MR-005, %s for MR-007, %s for MR-008', (aim, mr005, mr007, mr008) => {
    expect([effectOn('mr005', aim), effectOn('mr007', aim), effectOn('mr008', aim)]).toEqual([mr005, mr007, mr008])
  })
  test('the table says all aims', () => {
    expect(table.map(([aim]) => aim)).toEqual(sndsTerms.aims.options)
  })
  test('one aim off the list is enough for an authorisation, whatever stands beside it', () => {
    const { headline, pathways } = verdictOn('w19', { 'sndsTerms.aims': ['epidemiology', 'logistics'] })
    expect(headline.pathway).toBe('cnilAuthorisation')
    expect(pathways.find((p) => p.id === 'mr008')?.requirements.find((r) => r.id === 'listedPurpose')?.failing).toBe(
      'authorisation',
    )
  })
  test('an aim on which the list is silent is to check first, never an authorisation', () => {
    expect(changedOn('mr005', { 'sndsTerms.aims': ['realUse'] })).toEqual(['aimToConfirm fails fix'])
    expect(routeOn('mr005', {}).requirements.find((r) => r.id === 'aimToConfirm')?.certainty).toBe('toConfirm')
    expect(verdictOn('r14-mr005', { 'sndsTerms.aims': ['realUse'] }).headline.pathway).toBe('mr005')
  })
  test.each(['feasibility', 'authorityFiles', 'realUse'])('MR-006 presumes the public interest of %s', (aim) => {
    const changed = { 'sndsTerms.aims': [aim] }
    expect(routeOn('mr006', changed).requirements.find((r) => r.id === 'interestShown')?.truth).toBe('holds')
    expect(asksOn('w14', changed, 'sndsTerms.interestShown')).toBe(false)
  })
  test.each([
    ['yes', 'holds'],
    ['no', 'fails'],
    ['unsure', 'unknown'],
  ])('of another aim, MR-006 wants the public interest shown in the protocol: %s', (answer, truth) => {
    const changed = { 'sndsTerms.aims': ['feasibility', 'territory'], 'sndsTerms.interestShown': answer }
    const found = routeOn('mr006', changed).requirements.find((r) => r.id === 'interestShown')
    expect([found?.truth, found?.failing]).toEqual([truth, 'fix'])
    expect(verdictOn('w14', changed).headline.pathway).toBe('mr006')
  })
})

describe('the space that holds the data', () => {
  test.each([
    ['mr007', 'homologated', 'no', ['environment fails authorisation']],
    ['mr008', 'homologated', 'no', ['environment fails authorisation']],
    ['mr007', 'cnilAssessed', 'no', ['cnilAssessed fails authorisation']],
    ['mr008', 'cnilAssessed', 'no', ['cnilAssessed fails authorisation']],
    ['mr007', 'hostLaw', 'no', ['hostLaw fails authorisation']],
    ['mr008', 'hostLaw', 'no', ['hostLaw fails authorisation']],
    ['mr008', 'ownEnvironment', 'yes', ['ownEnvironment fails authorisation']],
    ['mr008', 'ownEnvironment', 'unsure', ['ownEnvironment unknown authorisation']],
  ] as const)('%s, “%s” is %s', (id, question, answer, told) => {
    expect(changedOn(id, { [`sndsTerms.${question}`]: answer })).toEqual(told)
  })
  test('under MR-007 the controller may run it: the question is not asked', () => {
    expect(asksOn('r16-mr007', {}, 'sndsTerms.ownEnvironment')).toBe(false)
    expect(asksOn('w19', {}, 'sndsTerms.ownEnvironment')).toBe(true)
  })
  test.each(['mr005', 'mr006', 'sndsSample'] as const)(
    '%s: who may reach it from outside the Union is to check, by CSP R.1461-1 and not by MR-007',
    (id) => {
      expect(changedOn(id, { 'sndsTerms.reach': 'no' })).toEqual(['reach fails fix'])
      expect(changedOn(id, { 'sndsTerms.storedInEurope': 'no' })).toEqual(['europe fails authorisation'])
      const told = routeOn(id, {}).requirements.filter((r) => r.id === 'reach' || r.id === 'europe')
      expect(told.every((r) => r.citing.some((s) => s.id === 'std:1.9-R1461-1'))).toBe(true)
      expect(told.flatMap((r) => r.citing.map((s) => s.id))).not.toContain('res:M78-16')
    },
  )
  test.each(['mr007', 'mr008'] as const)('%s: no access from outside the Union at all', (id) => {
    expect(changedOn(id, { 'sndsTerms.reach': 'no' })).toEqual(['reach fails authorisation'])
  })
})

describe('how long the data are kept (MR-007 and MR-008, 2.5)', () => {
  test.each([
    ['studyOnly', []],
    ['extension', []],
    ['extensionAlone', ['retention fails fix']],
    ['longer', ['retentionLonger fails deviation']],
    ['archived', ['retentionLonger fails deviation']],
    ['unsure', ['retention unknown fix', 'retentionLonger unknown deviation']],
  ])('%s', (answer, told) => {
    for (const id of ['mr007', 'mr008'] as const)
      expect(changedOn(id, { 'sndsTerms.keptFor': answer }).sort(), id).toEqual(told)
  })
})

describe('the laboratory', () => {
  test.each([
    ['a research company that is controller', 'w19', 'mr008', {}],
    ['a firm that goes through one', 'w14', 'mr006', {}],
  ] as const)('%s is asked for the undertaking of 17 July 2017, and may still file it', (_, of, id, changed) => {
    expect(asksOn(of, changed, 'sndsTerms.labUndertaking')).toBe(true)
    expect(changedOn(id, { 'sndsTerms.labUndertaking': 'no' })).toEqual(['lab fails fix'])
    expect(verdictOn(of, { 'sndsTerms.labUndertaking': 'no' }).headline.pathway).toBe(id)
  })
  const firm = {
    'project.actor': 'healthProductCompany',
    'sndsTerms.labAlone': 'yes',
    'sndsTerms.noInterest': 'yes',
    'sndsTerms.noticeLab': 'yes',
    'sndsTerms.labList': 'yes',
  }
  test('a firm that reads the data itself needs an authorisation, under MR-008 as under MR-006', () => {
    expect(verdictOn('w19', firm).headline.pathway).toBe('mr008')
    expect(verdictOn('w19', { ...firm, 'sndsTerms.labAlone': 'no' }).headline.pathway).toBe('cnilAuthorisation')
    expect(changedOn('mr006', { 'sndsTerms.labAlone': 'no' })).toEqual(['labAlone fails authorisation'])
  })
  test('a link of interest with it is to put right', () => {
    const found = routeOn('mr008', { ...firm, 'sndsTerms.noInterest': 'no' }).requirements
    expect(found.find((r) => r.id === 'noConflict')).toMatchObject({ truth: 'fails', failing: 'fix' })
  })
  test('its own site carries the notice, and the manager has its name', () => {
    const through = { 'sndsTerms.helper': 'yes', 'sndsTerms.noticeLab': 'yes', 'sndsTerms.labList': 'yes' }
    expect(changedOn('mr007', through)).toEqual([])
    expect(changedOn('mr007', { ...through, 'sndsTerms.noticeLab': 'no' })).toEqual(['notice fails fix'])
    expect(changedOn('mr007', { ...through, 'sndsTerms.labList': 'no' })).toEqual(['agreements fails fix'])
  })
})

describe('what is ready before the declaration of MR-007 and MR-008', () => {
  const lines: readonly (readonly [string, string])[] = [
    ['notice', 'notice'],
    ['noticeRights', 'notice'],
    ['directoryEntry', 'directory'],
    ['results', 'results'],
    ['protocol', 'documents'],
    ['needs', 'documents'],
    ['accessAgreement', 'agreements'],
    ['undertakings', 'agreements'],
    ['charter', 'usersCommitted'],
    ['training', 'usersCommitted'],
    ['twoFactors', 'accessReview'],
    ['yearlyReview', 'accessReview'],
    ['endOfStudyRemoval', 'accessReview'],
    ['monthlyLogs', 'accessReview'],
    ['logsKept', 'accessReview'],
    ['recordCheck', 'recordCheck'],
    ['report', 'report'],
    ['staffRetention', 'staffRetention'],
  ]
  test.each(lines)('“%s” not done yet: %s is to fix, and the route stays', (line, requirement) => {
    for (const id of ['mr007', 'mr008'] as const) {
      expect(changedOn(id, { [`sndsTerms.${line}`]: 'no' }), id).toEqual([`${requirement} fails fix`])
      expect(verdictOn(cases[id], { [`sndsTerms.${line}`]: 'no' }).headline.pathway).toBe(id)
    }
  })
  test('several studies want a portal; one study does not', () => {
    expect(asksOn('r16-mr007', {}, 'sndsTerms.portal')).toBe(false)
    expect(changedOn('mr007', { 'sndsTerms.several': 'yes', 'sndsTerms.portal': 'yes' })).toEqual([])
    expect(changedOn('mr007', { 'sndsTerms.several': 'yes', 'sndsTerms.portal': 'no' })).toEqual(['notice fails fix'])
    expect(changedOn('mr007', { 'sndsTerms.several': 'unsure' })).toEqual(['notice unknown fix'])
  })
})

describe('the standard for the SNDS sample, whose text nobody read', () => {
  const { requirements } = routeOn('sndsSample', {})
  test('the route is to confirm', () => {
    const { citing } = law.pathways.find((p) => p.id === 'sndsSample') ?? { citing: [] }
    expect(citing.map((s) => s.certainty)).toEqual(['toConfirm', 'toConfirm'])
  })
  test.each([
    ['sndsTerms.notice', 'notice'],
    ['sndsTerms.directoryEntry', 'directory'],
    ['sndsTerms.exports', 'exports'],
  ])('%s is asked, to check in the text and never a reason for an authorisation', (question, id) => {
    const found = requirements.find((r) => r.id === id)
    expect([found?.failing, found?.certainty]).toEqual(['fix', 'toConfirm'])
    expect(changedOn('sndsSample', { [question]: 'no' })).toEqual([`${id} fails fix`])
  })
  test('the record is due by the GDPR alone, so the declaration does not wait for it', () => {
    expect(changedOn('sndsSample', { 'ready.record': 'no' })).toEqual(['record fails breach'])
  })
})

describe('permanent access', () => {
  const listed = (answer: string) => {
    const found = verdictOn('r19-permanent-access', { 'snds.named': answer }).pathways.find(
      (p) => p.id === 'permanentSndsAccess',
    )
    return found?.requirements.find((r) => r.id === 'listed')
  }
  test.each([
    ['yes', 'holds'],
    ['no', 'fails'],
    ['unsure', 'unknown'],
  ])('rests on the list in force, which the person opens: %s', (answer, truth) => {
    expect(listed(answer)?.truth).toBe(truth)
  })
  test('is to confirm even for a body that the list names', () => {
    expect(listed('yes')?.certainty).toBe('toConfirm')
    expect(sourcesOf(law).find((s) => s.id === 'std:2.7')?.verification).toBe('unread')
  })
})

describe('the opinion of the CESREES (MR-007 and MR-008, 6.2.4; D. 2019-536, 90)', () => {
  test.each([
    ['favourable', 'holds', 'holds', 'holds'],
    ['silent', 'fails', 'fails', 'holds'],
    ['notYet', 'holds', 'fails', 'fails'],
    ['unfavourable', 'fails', 'fails', 'fails'],
  ])('“%s”: admitted %s and express %s, the desk done %s', (opinion, admitted, express, done) => {
    for (const id of ['mr007', 'mr008'] as const) {
      const truth = (of: string) =>
        routeOn(id, { 'snds.cesrees': opinion }).requirements.find((r) => r.id === of)?.truth
      expect([truth('cesreesNotRefused'), truth('cesreesFavourable')], id).toEqual([admitted, express])
      const desk = verdictOn(cases[id], { 'snds.cesrees': opinion }).duties.find((d) => d.id === 'deskCesrees')
      expect(desk?.met, id).toBe(done)
    }
  })
  test('after a tacit opinion, the silence of the CNIL authorises nothing (LIL 66 V)', () => {
    const filing = (opinion: string) =>
      verdictOn('r16-mr007', {
        'sndsTerms.cnamOnly': 'no',
        'snds.cesrees': opinion,
        'filing.status': 'silence',
      }).start.items.find(({ kind }) => kind === 'filing')?.status
    expect([filing('silent'), filing('favourable')]).toEqual(['missing', 'toConfirm'])
  })
})

test('a source that nobody read decides nothing about these routes alone', () => {
  const firm: readonly Failing[] = ['authorisation', 'deviation', 'barred']
  const wrong = ['sndsSample', 'mr007', 'mr008'].flatMap((id) =>
    Object.entries(law.pathways.find((p) => p.id === id)?.requirements ?? {})
      .filter(([, r]) => decides(r) && firm.includes(r.failing) && r.citing.every((s) => s.verification === 'unread'))
      .map(([name]) => `${id}.${name}`),
  )
  expect(wrong).toEqual([])
})
test('nobody is asked any more whether an aim is on the list, or a space approved and run by another', () => {
  const asked = questionsOf(law.outline).map(({ question }) => question.id)
  expect(asked.filter((id) => /^sndsTerms\.(purpose|environment|fiveYears|documents|accessReview)$/.test(id))).toEqual(
    [],
  )
})
