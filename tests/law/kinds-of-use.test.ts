import { describe, expect, test } from 'vitest'
import { assess } from '../../src/core/assess.ts'
import { questionsOf } from '../../src/core/outline.ts'
import { law } from '../../src/law/index.ts'
import { languages, sayIn } from '../../src/text/eager/law-text.ts'
import { answersOfCase, today } from '../support/law/rows/row.ts'

// Uses of health data that the law took too leniently or too strictly, one sentence each.

const verdictOn = (of: string, changed: object = {}) => assess(law, { ...answersOfCase(of), ...changed }, today)
const factOn = (of: string, changed: object, id: string) =>
  verdictOn(of, changed).facts.find((fact) => fact.id === id)?.truth
const barOn = (of: string, changed: object, id: string) => {
  const bar = verdictOn(of, changed).bars.find((b) => b.id === id)
  return [bar?.truth, bar?.certainty]
}
const dutyOn = (of: string, changed: object, id: string) =>
  verdictOn(of, changed).duties.find((duty) => duty.id === id)?.applies ?? 'fails'
/** The disputed points on which the conclusions of a case rest. */
const disputesOf = (of: string, changed: object = {}) => {
  const { bars, duties, facts, pathways } = verdictOn(of, changed)
  const conclusions = [...bars, ...duties, ...facts, ...pathways.flatMap((p) => p.requirements)]
  return [...new Set(conclusions.flatMap((c) => c.disputes))]
}
const isAsked = (of: string, changed: object, id: string) => {
  const { answers, missing } = verdictOn(of, { ...changed, [id]: undefined })
  return missing.includes(id) || answers.some(({ question }) => question === id)
}
const valid = ['separate', 'specific', 'informed', 'free', 'withdrawable', 'proof']

describe('who pays whom (CSP L.1111-8 VII)', () => {
  test.each([
    ['sold', ['holds', 'settled']],
    ['paidPeople', ['holds', 'settled']],
    ['bought', ['holds', 'settled']],
    ['paidSuppliers', ['unknown', 'contested']],
    ['resultsOnly', ['fails', 'settled']],
    ['no', ['fails', 'settled']],
    ['unsure', ['unknown', 'settled']],
  ])('“%s” and the ban on selling health data: %s', (payment, expected) => {
    expect(barOn('w04', { 'use.payment': payment }, 'saleOfHealthData')).toEqual(expected)
  })
  test('paying pharmacies that supply the data stops nothing alone, and names no route', () => {
    expect(verdictOn('k4-paid-pharmacies').headline).toMatchObject({ state: 'cannotTell', why: 'bar' })
    expect(disputesOf('k4-paid-pharmacies')).toEqual(['paidSuppliers'])
  })
})

describe('who buys data takes part in their sale (CSP L.1111-8 VII)', () => {
  test('consent changes nothing', () => {
    expect(barOn('list-bought', {}, 'saleOfHealthData')).toEqual(['holds', 'settled'])
    expect(factOn('list-bought', {}, 'explicitConsent')).toBe('holds')
  })
  test('anonymous data may be bought', () => {
    const anonymous = { 'data.state': 'aggregated', 'data.ruledOut': ['singlingOut', 'linking', 'inferring'] }
    expect(verdictOn('list-bought', anonymous).headline.state).toBe('outside')
  })
})

describe('data invented from nothing (GDPR 4(1))', () => {
  test.each(['research', 'teaching', 'statistics', 'aiTraining', 'productImprovement', 'other'])(
    'for “%s”: nobody is behind them, and the case is outside',
    (purpose) => {
      expect(verdictOn('invented-for-a-course', { 'project.purpose': purpose }).headline).toMatchObject({
        state: 'outside',
        outsideBy: 'invented',
      })
    },
  )
  test.each(['identified', 'coded', 'rowsWithoutCode', 'aggregated', 'unsure'])('“%s” is no such exit', (state) => {
    const { headline } = verdictOn('invented-for-a-course', { 'data.state': state })
    expect([headline.state === 'outside', headline.outsideBy]).toEqual([false, undefined])
  })
  test('rows drawn from those of real people, synthetic or not, pass the three tests of anonymity first', () => {
    const drawn = { 'data.state': 'rowsWithoutCode', 'data.ruledOut': ['none'] }
    expect(verdictOn('invented-for-a-course', drawn).headline.state).not.toBe('outside')
  })
  test('it does not excuse prospecting from prescriptions', () => {
    const changed = { 'data.state': 'invented', 'prospecting.source': 'prescriptions' }
    expect(verdictOn('w33', changed).headline.state).toBe('stop')
  })
})

describe('an opinion in express words before an authorisation (LIL 66 V, 76)', () => {
  test.each([
    ['a warehouse, which needs no opinion', 'w04', 'fails'],
    ['a study on the SNDS', 'w15', 'holds'],
    ['a study that does not inform each person', 'w18', 'holds'],
    ['statistics that are no research', 'statistics-identified-no-consent', 'fails'],
  ])('%s', (_, of, applies) => {
    expect([dutyOn(of, {}, 'authorisationClock'), dutyOn(of, {}, 'expressOpinion')]).toEqual(['holds', applies])
  })
  test('the clock says nothing of how an opinion is given', () => {
    for (const lang of languages) {
      expect(sayIn(lang).duty('authorisationClock').title).not.toMatch(/expr[eè]s/)
      expect(sayIn(lang).duty('expressOpinion').title).toMatch(/expr[eè]s/)
    }
  })
})

describe('an AI that talks to people (AI Act 50(1))', () => {
  test.each([
    ['own', false],
    ['saas', false],
    ['ai', true],
    ['secretariat', true],
    ['unsure', true],
  ])('a pharmacy, a practice and an employer whose service is “%s” are asked: %s', (where, asked) => {
    const told = { 'hosting.where': where, 'acts.traits': ['talkingAi'] }
    const askedOf = (actor: string) =>
      verdictOn('w01', { ...told, 'project.actor': actor }).answers.some(({ question }) => question === 'acts.traits')
    expect(['pharmacy', 'soloPractitioner', 'groupPractice', 'employer'].map(askedOf)).toEqual(Array(4).fill(asked))
  })
  test('the duty says that it is the provider’s', () => {
    const changed = { 'project.actor': 'pharmacy', 'hosting.where': 'ai', 'acts.traits': ['talkingAi'] }
    expect(dutyOn('w01', changed, 'aiTransparency')).toBe('holds')
    for (const lang of languages) expect(sayIn(lang).duty('aiTransparency').title).toMatch(/provider|fournisseur/)
  })
})

describe('a check that keeps nothing (GDPR 2(1))', () => {
  test.each([
    ['lookedAt', 'outside'],
    ['selfRead', 'outside'],
    ['device', 'stop'],
    ['written', 'stop'],
  ])('done by “%s”, without any ground: %s', (how, state) => {
    expect(verdictOn('k9-thermal-camera', { 'entry.how': how, 'lawful.ground': 'none' }).headline.state).toBe(state)
  })
  test('a doubt on how it is done is not an exit', () => {
    expect(verdictOn('k9-hand-thermometer', { 'entry.how': 'unsure' }).headline.state).toBe('cannotTell')
  })
  test('it is asked of the check at an entrance, and of no other use', () => {
    const askedFor = (purpose: string) => isAsked('k9-hand-thermometer', { 'project.purpose': purpose }, 'entry.how')
    expect([askedFor('entryControl'), askedFor('employment'), askedFor('care'), askedFor('other')]).toEqual([
      true,
      false,
      false,
      false,
    ])
  })
  test('statistics are no ground for a check at an entrance; a text on public health may be one', () => {
    const on = (ground: string) => factOn('k9-thermal-camera', { 'lawful.ground': ground }, 'article9ConditionMet')
    expect([on('statisticsResearch'), on('publicHealth')]).toEqual(['fails', 'holds'])
  })
})

describe('genetic tests outside care, research and justice (C. civ. 16-10, 16-11)', () => {
  test.each([
    [['sold'], 'holds'],
    [['otherAim'], 'holds'],
    [['prescribed', 'sold'], 'holds'],
    [['broughtFile'], 'unknown'],
    [['prescribed'], 'fails'],
    [['research'], 'fails'],
    [['none'], 'fails'],
    ['unsure', 'unknown'],
  ])('data from %s: the ban %s', (origin, truth) => {
    expect(barOn('p3-ancestry-test', { 'genetic.origin': origin }, 'geneticTestOutsideCare')[0]).toBe(truth)
  })
  test('consent changes nothing, and a seller abroad that serves residents of France is bound', () => {
    expect(factOn('p3-ancestry-test', {}, 'explicitConsent')).toBe('holds')
    expect(verdictOn('p3-ancestry-test').headline.state).toBe('stop')
    expect(verdictOn('p3-ancestry-test', { 'place.nexus': ['none'] }).headline.outsideBy).toBe('abroad')
  })
  test('whoever asks for the test is told as well as whoever sells it', () => {
    for (const lang of languages) expect(sayIn(lang).bar('geneticTestOutsideCare', 'holds')).toMatch(/demander|asking/)
  })
  test('a test sold as care by a company is asked about; a clinic, a practice and a pharmacy are not', () => {
    const askedOf = (actor: string) =>
      isAsked('w01', { 'project.actor': actor, 'place.nexus': ['established'] }, 'genetic.origin')
    expect(['appOrDeviceMaker', 'healthProductCompany', 'otherBody'].map(askedOf)).toEqual([true, true, true])
    expect(['healthEstablishment', 'groupPractice', 'soloPractitioner', 'pharmacy'].map(askedOf)).toEqual([
      false,
      false,
      false,
      false,
    ])
  })
  test('results of an examination for care or research are not diverted from that aim (CP 226-26)', () => {
    const on = (origin: string) => dutyOn('p3-prescribed-genetics', { 'genetic.origin': [origin] }, 'geneticPurpose')
    expect(['prescribed', 'research', 'none'].map(on)).toEqual(['holds', 'holds', 'fails'])
  })
  test('a study is not asked where its genetic data come from', () => {
    expect(isAsked('w17', { 'data.health': ['genetic'] }, 'genetic.origin')).toBe(false)
  })
})

describe('consent of those who depend on the body (GDPR, recital 43)', () => {
  test.each(['staff', 'pupils', 'workersFollowed', 'needsUs'])('“%s”: the consent is never taken as free', (tie) => {
    const tied = { 'consent.dependence': [tie] }
    expect(factOn('p4-members-survey', tied, 'explicitConsent')).toBe('unknown')
    expect(verdictOn('p4-members-survey', tied).headline.state).toBe('cannotTell')
    expect(disputesOf('p4-members-survey', tied)).toEqual(['consentOfDependents'])
  })
  test('without such a tie it stands, and a doubt is not the absence of a tie', () => {
    const on = (tie: unknown) => factOn('p4-members-survey', { 'consent.dependence': tie }, 'explicitConsent')
    expect([on(['none']), on('unsure')]).toEqual(['holds', 'unknown'])
  })
  test('a consent that is not free by the person’s own account is refused, tie or none', () => {
    const notFree = { 'consent.valid': valid.filter((trait) => trait !== 'free'), 'consent.dependence': ['staff'] }
    expect(verdictOn('p4-members-survey', notFree).headline.state).toBe('stop')
  })
  test.each(['statistics', 'other', 'productImprovement', 'entryControl'])(
    'an employer that asks its staff, for “%s”, is not asked twice and gets no route from their consent',
    (purpose) => {
      const changed = { 'project.purpose': purpose, 'entry.how': 'device' }
      expect(isAsked('p4-staff-survey', changed, 'consent.dependence')).toBe(false)
      expect(factOn('p4-staff-survey', changed, 'explicitConsent')).toBe('unknown')
      expect(dutyOn('p4-staff-survey', changed, 'employerLimits')).toBe('holds')
    },
  )
  test('it is asked only where consent is the ground', () => {
    expect(isAsked('p4-members-survey', {}, 'consent.dependence')).toBe(true)
    expect(isAsked('p4-members-survey', { 'lawful.ground': 'law' }, 'consent.dependence')).toBe(false)
    expect(isAsked('w01', {}, 'consent.dependence')).toBe(false)
  })
})

describe('processing that a statute imposes (LIL 65, 66)', () => {
  test('it is contested: neither exempt, nor sent to the CNIL, nor stopped', () => {
    const { headline } = verdictOn('p5-imposed-by-statute')
    expect([headline.state, headline.bars]).toEqual(['cannotTell', []])
    expect(disputesOf('p5-imposed-by-statute')).toEqual(['statuteImposes'])
  })
  test('both readings are told', () => {
    for (const lang of languages) {
      const reading = sayIn(lang).reading('statuteImposes')
      expect(reading?.cautious).toMatch(/65/)
      expect(reading?.other).toMatch(/CNIL/)
    }
  })
})

describe('booking data (Conseil d’État, order of 12 March 2021)', () => {
  test.each([
    ['slotOnly', 'unknown', ['bookingData']],
    ['specialty', 'holds', []],
    ['health', 'holds', []],
  ])('a service that knows “%s” holds health data: %s', (booking, truth, disputes) => {
    const changed = { 'care.booking': booking }
    expect(factOn('p6-booking-slot', changed, 'healthData')).toBe(truth)
    expect(dutyOn('p6-booking-slot', changed, 'hdsCertifiedHost')).toBe(truth)
    expect(disputesOf('p6-booking-slot', changed)).toEqual(disputes)
  })
  test('it is asked of whoever runs a service for carers, not of carers', () => {
    const askedOf = (actor: string) =>
      isAsked('w01', { 'project.actor': actor, 'place.nexus': ['established'] }, 'care.booking')
    expect(['softwarePublisher', 'host', 'publicAuthority', 'otherBody'].map(askedOf)).not.toContain(false)
    expect(['healthEstablishment', 'groupPractice', 'soloPractitioner', 'pharmacy'].map(askedOf)).not.toContain(true)
  })
})

describe('a case shown in a course or a publication (CSP R.4127-73)', () => {
  test.each([['name'], ['face'], ['story']])(
    'known under secrecy and recognisable by “%s”, without consent: stop',
    (by) => {
      expect(barOn('p7-case-without-consent', { 'teaching.shows': [by] }, 'caseUnderSecrecy')[0]).toBe('holds')
    },
  )
  test.each([
    [{ 'teaching.shows': ['none'] }, 'fails'],
    [{ 'teaching.source': 'alreadyPublic' }, 'fails'],
    [{ 'teaching.source': 'person' }, 'fails'],
    [{ 'teaching.shows': 'unsure' }, 'unknown'],
    [{ 'teaching.source': 'unsure' }, 'unknown'],
  ])('%o: secrecy bars it: %s', (changed, truth) => {
    expect(barOn('p7-case-without-consent', changed, 'caseUnderSecrecy')[0]).toBe(truth)
  })
  test('with valid consent there is nothing to file; made anonymous, it is outside', () => {
    expect(verdictOn('p7-case-with-consent').headline).toMatchObject({ state: 'nothingToFile', bars: [] })
    const anonymous = { 'data.state': 'aggregated', 'data.ruledOut': ['singlingOut', 'linking', 'inferring'] }
    expect(verdictOn('p7-case-without-consent', anonymous).headline.outsideBy).toBe('anonymous')
  })
  test('unrecognisable but not anonymous, without consent: the formality remains (LIL 66)', () => {
    const coded = { 'data.state': 'coded', 'teaching.shows': ['none'] }
    expect(verdictOn('p7-case-without-consent', coded).headline).toMatchObject({
      state: 'route',
      pathway: 'cnilAuthorisation',
    })
  })
  test('a face wants an agreement for the image', () => {
    expect(dutyOn('p7-case-with-consent', { 'teaching.shows': ['face'] }, 'imageAgreement')).toBe('holds')
    expect(dutyOn('p7-case-with-consent', { 'teaching.shows': ['story'] }, 'imageAgreement')).toBe('fails')
  })
  test('freedom of expression is contested here (LIL 80), lifts no secrecy, and is no ground elsewhere', () => {
    expect(disputesOf('p7-press-investigation')).toEqual(['freedomOfExpression'])
    expect(verdictOn('p7-case-without-consent', { 'lawful.ground': 'expression' }).headline.state).toBe('stop')
    expect(factOn('p4-members-survey', { 'lawful.ground': 'expression' }, 'article9ConditionMet')).toBe('fails')
  })
})

describe('a service that computes and keeps nothing', () => {
  test('whether it hosts is contested, and its publisher is not asked what it runs', () => {
    expect(dutyOn('p33-computes-and-forgets', {}, 'hdsCertifiedHost')).toBe('unknown')
    expect(dutyOn('p33-computes-and-forgets', {}, 'hdsOwnCertificate')).toBe('unknown')
    expect(isAsked('p33-computes-and-forgets', {}, 'hosting.youRun')).toBe(false)
  })
  test('one that keeps data, were it for a day, hosts', () => {
    const kept = { 'hosting.kept': 'yes', 'hosting.youRun': ['operation'] }
    expect(dutyOn('p33-computes-and-forgets', kept, 'hdsCertifiedHost')).toBe('holds')
    expect(dutyOn('p33-computes-and-forgets', kept, 'hdsOwnCertificate')).toBe('holds')
  })
})

test('a trial version postpones nothing: it is said where a publisher reads it', () => {
  for (const id of ['hosting.youRun', 'hosting.certificate', 'care.booking'] as const) {
    expect(sayIn('fr').question(id).hint, id).toMatch(/version d’essai/)
    expect(sayIn('en').question(id).hint, id).toMatch(/trial/)
  }
})

test('the ordinary care of a clinic, a practice and a pharmacy meets no question more', () => {
  const added = [
    'entry.how',
    'care.booking',
    'genetic.origin',
    'teaching.source',
    'teaching.shows',
    'consent.dependence',
  ]
  expect(questionsOf(law.outline).filter(({ question }) => added.includes(question.id)).length).toBe(added.length)
  for (const actor of ['healthEstablishment', 'groupPractice', 'soloPractitioner', 'pharmacy', 'laboratory'])
    expect(
      added.filter((id) => isAsked('w01', { 'project.actor': actor }, id)),
      actor,
    ).toEqual([])
})
