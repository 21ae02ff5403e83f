import { describe, expect, test } from 'vitest'
import { assess } from '../../src/core/assess.ts'
import type { Given } from '../../src/core/question.ts'
import { law } from '../../src/law/index.ts'
import { answersOfCase, today } from '../support/law/rows/row.ts'

// The first line of the verdict on worked cases: pairs that differ in one answer, and the rows of the design.

const startOf = (of: string, changed: Given = {}) => assess(law, { ...answersOfCase(of), ...changed }, today).start
const stateOf = (of: string, changed: Given = {}) => {
  const { state, extent } = startOf(of, changed)
  return extent === undefined ? state : `${state}/${extent}`
}
/** A hospital’s record with everything in place. */
const inPlace: Given = {
  'ready.dpia': 'yes',
  'ready.hostingNotice': 'yes',
  'ready.securityApplied': 'yes',
  'care.genetics': 'no',
}

describe('a hospital, all else equal and in place (CSP L.1111-8)', () => {
  test.each([
    ['own servers', 'd01-own', {}, 'ready'],
    ['a certified host', 'w01', {}, 'ready'],
    ['an uncertified host', 'w01', { 'hosting.certificate': 'none' }, 'notYet/whole'],
    ['a host of which one knows nothing', 'w01', { 'hosting.certificate': 'unsure' }, 'notYet/whole'],
    ['a host that says so, unseen', 'w01', { 'hosting.certificate': 'claimed' }, 'notYet/whole'],
    ['a certificate that does not name the entity', 'w01', { 'certificate.entity': 'no' }, 'notYet/whole'],
    ['a certified host whose map is not public', 'w01', { 'certificate.map': 'no' }, 'ready'],
    ['security written but not applied', 'w01', { 'ready.securityApplied': 'no' }, 'notYet/whole'],
    ['security applied but not written', 'w01', { 'ready.securityWritten': 'no' }, 'ready'],
    ['a clause of the contract missing', 'w01', { 'clause.scope': 'no' }, 'ready'],
    ['no contract signed', 'w01', { 'ready.contract': 'no' }, 'notYet/whole'],
  ])('%s', (_, of, changed, state) => {
    expect(stateOf(of, { ...inPlace, ...changed })).toBe(state)
  })
  test('a certificate that nobody has seen is not known, and not a certificate that is missing', () => {
    const { start, facts, setAside } = assess(law, { ...answersOfCase('w01'), 'hosting.certificate': 'claimed' }, today)
    expect(start.items.find(({ id }) => id === 'hdsCertifiedHost')?.status).toBe('unsure')
    const truths = ['certificateMissing', 'certificateOutdated'].map((id) => facts.find((f) => f.id === id)?.truth)
    expect(truths).toEqual(['fails', 'fails'])
    // What stands on a certificate is asked of one that was seen.
    expect(setAside).toEqual(expect.arrayContaining(['hosting.activities', 'certificate.entity', 'certificate.map']))
  })
  test('remote administration alone, which is disputed, holds nothing back', () => {
    const start = startOf('d04-remote-admin', { ...inPlace, 'hosting.certificate': 'none', 'ready.contract': 'yes' })
    expect(start.items.map(({ id }) => id)).not.toContain('hdsCertifiedHost')
    expect(start.cautions.map(({ id }) => id)).toContain('hdsCertifiedHost')
  })
})

describe('what is filed (LIL 66)', () => {
  const authorised = 'w20'
  test.each([
    ['notFiled', 'missing'],
    ['asked', 'missing'],
    ['refused', 'missing'],
    ['unsure', 'unsure'],
  ])('an authorisation “%s” holds the start back: %s', (status, found) => {
    const { state, items } = startOf(authorised, { 'filing.status': status })
    expect([state, items.find(({ kind }) => kind === 'filing')?.status]).toEqual(['notYet', found])
  })
  test('silence after the term is to confirm, and holds the start back', () => {
    const { state, items } = startOf(authorised, { 'filing.status': 'silence' })
    expect(state).toBe('notYet')
    expect(items.find(({ kind }) => kind === 'filing')?.status).not.toBe('missing')
  })
  test.each([
    ['asked', true],
    ['notFiled', undefined],
    ['silence', undefined],
    ['refused', undefined],
    ['unsure', undefined],
  ])('an authorisation “%s”: the decision of the CNIL is awaited %s', (status, awaited) => {
    const { items } = startOf(authorised, { 'filing.status': status })
    expect(items.find(({ kind }) => kind === 'filing')?.awaited).toBe(awaited)
  })
  test('a request for authorisation is not awaited where a declaration is due', () => {
    const filing = startOf('w21', { 'filing.status': 'asked' }).items.find(({ kind }) => kind === 'filing')
    expect([filing?.status, filing?.awaited]).toEqual(['missing', undefined])
  })
  test('granted, it stands', () => {
    expect(startOf(authorised, { 'filing.status': 'granted' }).items.filter(({ kind }) => kind === 'filing')).toEqual(
      [],
    )
  })
  test('a declaration stands on a route of declaration, not where an authorisation is due', () => {
    const filing = (of: string) =>
      startOf(of, { 'filing.status': 'declared' }).items.filter(({ kind }) => kind === 'filing').length
    expect([filing('w21'), filing(authorised)]).toEqual([0, 1])
  })
  test('what changes since a declaration is filed again', () => {
    const changed = { 'project.stage': 'running', 'filing.status': 'declared', 'filing.same': ['purpose'] }
    expect(startOf('w21', changed).items.find(({ kind }) => kind === 'filing')).toMatchObject({ suspend: true })
  })
})

describe('research', () => {
  test('waits for the opinion of its committee', () => {
    expect(startOf('w24', { 'research.cpp': 'notYet' }).items.map(({ id }) => id)).toContain('committeeFirst')
  })
  const inPlaceForStudy: Given = {
    'project.stage': 'notStarted',
    'filing.status': 'declared',
    'study.directory': 'yes',
    'hosting.activities': ['hardware', 'backups'],
    ...Object.fromEntries(['entity', 'dates', 'hardware', 'backups'].map((id) => [`certificate.${id}`, 'yes'])),
    'ready.hostingNotice': 'yes',
    'ehds.holdings': ['trials'],
    'acts.traits': ['none'],
  }
  test.each([
    ['no period for researchers’ data', { 'study.staffPeriod': 'no' }, []],
    ['nobody knows whether it has one', { 'study.staffPeriod': 'unsure' }, []],
    ['nobody knows what the certificate covers', { 'certificate.backups': 'unsure' }, ['hdsCertifiedHost']],
    ['the certificate leaves out an activity', { 'certificate.backups': 'no' }, ['hdsCertifiedHost']],
    ['no certificate', { 'hosting.certificate': 'none' }, ['hdsCertifiedHost']],
    ['the key is with the sponsor', { 'study.keyOnSite': 'no' }, ['mr004.keyOnSite']],
  ])('MR-004 declared, and %s: what holds back is said once', (_, changed, held) => {
    const host: Given = { 'hosting.where': 'cloud', 'hosting.base': 'fromCare', 'hosting.certificate': 'v2' }
    const { items } = startOf('w17', { ...host, ...inPlaceForStudy, ...changed })
    expect(items.map(({ id }) => id)).toEqual(held)
  })
  test('asks a point once, though a duty and its route both ask it', () => {
    const ids = startOf('w24', { 'research.cpp': 'notYet' }).items.map(({ id }) => id)
    expect(ids).not.toContain('mr003.cppFavourable')
  })
})

describe('children under 15 who consent to an online service (GDPR 8, LIL 45)', () => {
  const alone = 'joint-consent-missing'
  const otherActs: Given = { 'ehds.product': 'none', 'ehds.holdings': ['wellness'], 'acts.traits': ['none'] }
  test.each([
    ['some alone: their data wait, and no others', alone, {}, 'notYet/part'],
    ['with a parent', alone, { 'consent.parents': 'yes' }, 'ready'],
    ['nobody knows whether a parent agrees', alone, { 'consent.parents': 'unsure' }, 'notYet/part'],
    ['all are 15 or over', alone, { 'consent.ages': 'fifteenAndOver' }, 'ready'],
    ['all are under 15, alone: no consent is valid', alone, { 'consent.ages': 'allUnder' }, 'forbidden'],
    ['all are under 15, with a parent', alone, { 'consent.ages': 'allUnder', 'consent.parents': 'yes' }, 'ready'],
    ['nobody knows their ages', alone, { 'consent.ages': 'unsure' }, 'cannotTell'],
    [
      'adults use it too, and nobody knows the ages of the others',
      alone,
      { 'people.who': ['adults', 'minors'], 'consent.ages': 'unsure' },
      'notYet/part',
    ],
    ['only adults use the service, or it is not online', alone, { 'consent.online': 'no' }, 'ready'],
    ['nobody knows who uses it', alone, { 'consent.online': 'unsure' }, 'notYet/part'],
  ])('%s', (_, of, changed, state) => {
    expect(stateOf(of, { ...otherActs, ...changed })).toBe(state)
  })
  test('people who are all of age are not asked', () => {
    const { answers, missing } = assess(law, answersOfCase('w22'), today)
    const asked = [...missing, ...answers.map(({ question }) => question)]
    expect(asked.filter((id) => ['consent.online', 'consent.ages', 'consent.parents'].includes(id))).toEqual([])
  })
  test('where the use has begun, what concerns them is suspended', () => {
    const { running, items } = startOf(alone, otherActs)
    expect([running, items]).toMatchObject(['yes', [{ id: 'jointConsent', status: 'missing', suspend: true }]])
  })
})

test.each([
  ['a bar', 'w05', 'forbidden'],
  ['outside', 'w07', 'outside'],
  ['consent that is valid', 'w22', 'ready'],
])('%s: %s is %s', (_, of, state) => {
  expect(stateOf(of)).toBe(state)
})
test('consent that is not free is not ready', () => {
  expect(stateOf('w22', { 'consent.dependence': ['staff'] })).not.toBe('ready')
})
test('a further place of the data without a certificate leaves a part to wait', () => {
  const flow = {
    name: 'Sauvegarde',
    answers: { 'hosting.where': 'backup', 'hosting.certificate': 'none', 'hosting.storage': 'eea' },
  }
  const { start } = assess(law, { ...answersOfCase('w01'), ...inPlace }, today, [flow])
  expect(start).toMatchObject({ state: 'notYet', extent: 'part' })
  expect(start.items).toMatchObject([{ id: 'hdsCertifiedHost', flow: 'Sauvegarde', status: 'missing' }])
})
