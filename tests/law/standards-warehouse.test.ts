import { describe, expect, test } from 'vitest'
import { assess } from '../../src/core/assess.ts'
import { law } from '../../src/law/index.ts'
import { answersOfCase, today } from '../support/law/rows/row.ts'

// The CNIL’s warehouse standard (délib. 2021-118), fact by fact. Each row starts from a warehouse that conforms.

const verdictOn = (changed: object, of = 'w21') => assess(law, { ...answersOfCase(of), ...changed }, today)
const routeOn = (changed: object) => verdictOn(changed).headline.pathway ?? verdictOn(changed).headline.state
const requirementsOn = (changed: object) =>
  verdictOn(changed).pathways.find(({ id }) => id === 'warehouseStandard')?.requirements ?? []
const broken = (changed: object) =>
  requirementsOn(changed).flatMap(({ id, truth, failing }) => (truth === 'fails' ? [`${id} → ${failing}`] : []))
const certaintyOf = (id: string, changed: object) => requirementsOn(changed).find((r) => r.id === id)?.certainty

const uses = (...of: readonly string[]) => ({ 'warehouse.uses': of })
const sources = (...of: readonly string[]) => ({ 'warehouse.sources': ['careFile', ...of] })
const untold = (...of: readonly string[]) => ({ 'warehouse.untold': of })
const abroad = (of: string) => ({ 'warehouse.abroad': [of] })
const waiver = {
  'warehouse.reasonsRecorded': 'yes',
  'warehouse.reasonsInDpia': 'yes',
  'warehouse.publicNotice': 'yes',
}
const protections = answersOfCase('w21')['warehouse.protections'] as readonly string[]
const members = answersOfCase('w21')['warehouse.members'] as readonly string[]

test('a warehouse that conforms has nothing to put right', () => {
  expect([routeOn({}), broken({})]).toEqual(['warehouseStandard', []])
})

describe('what is not done yet is put right, then declared', () => {
  test.each([
    ['no use decided (3.1)', uses('none'), 'usesStated'],
    ['indicators that the DIM doctor of the house does not run (3.1.2)', { 'warehouse.dimLed': 'no' }, 'dimLed'],
    ['a study without its own formality (2.7)', { 'warehouse.studyFormality': 'no' }, 'studyFormality'],
    ['no source chosen (5.1)', { 'warehouse.sources': ['none'] }, 'sourcesStated'],
    [
      'an earlier study past its retention (5.1)',
      { ...sources('earlierStudies'), 'warehouse.studiesInTime': 'no' },
      'studiesInTime',
    ],
    ['identities not separated yet (5.2.1.1)', { 'warehouse.identities': 'notYet' }, 'identitiesSeparated'],
    ['identities kept for no aim (5.5)', { 'warehouse.identityAims': ['none'] }, 'identitiesNeeded'],
    ['a day of birth that no study needs (5.6)', { 'warehouse.birthDay': 'no' }, 'birthDay'],
    ['no opinion before each project (3.2.3)', { 'warehouse.committee': 'no' }, 'governance'],
    ['no list kept by a steering committee (3.2.2)', { 'warehouse.steering': 'no' }, 'steering'],
    ['new patients who are not told (8.2.2)', untold('admitted'), 'information'],
    ['professionals who are not told (8.5)', untold('professionals'), 'informationOfStaff'],
    ['no campaign before the start (9.1)', { 'warehouse.campaign': 'no' }, 'campaign'],
    ['no objection as soon as told (9.4)', { 'warehouse.objection': 'no' }, 'objection'],
    ['a period counted from the last visit (7.2)', { 'warehouse.keptYears': 'fromLastVisit' }, 'twentyYears'],
    ['no period (7.2)', { 'warehouse.keptYears': 'notSet' }, 'twentyYears'],
    ['identities that outlive the rest (7.2)', { 'warehouse.identitiesErased': 'no' }, 'identitiesErased'],
    ['a host without certificate (11.4)', { 'hosting.certificate': 'none' }, 'certifiedHost'],
  ])('%s', (_, changed, id) => {
    expect([routeOn(changed), broken(changed)]).toEqual(['warehouseStandard', [`${id} → fix`]])
  })
  test.each(members)('a committee without its member “%s” (3.2.3.4)', (member) => {
    const changed = { 'warehouse.members': members.filter((m) => m !== member) }
    expect([routeOn(changed), broken(changed)]).toEqual(['warehouseStandard', ['members → fix']])
  })
  test.each(protections)('a missing measure: %s (10.2)', (measure) => {
    const changed = { 'warehouse.protections': protections.filter((m) => m !== measure) }
    expect([routeOn(changed), broken(changed).length]).toEqual(['warehouseStandard', 1])
    expect(broken(changed)[0]).toMatch(/ → fix$/)
  })
})

describe('what is done otherwise on purpose needs an authorisation, limited to the gap', () => {
  test.each([
    ['a use that the standard does not list (3.1.2)', uses('coding', 'otherUse'), 'ownUses'],
    ['internal uses by staff of others (3.1.2)', { 'warehouse.ownStaff': 'no' }, 'ownStaff'],
    ['internal uses for others (3.1.2)', { 'warehouse.ownUse': 'no' }, 'ownUse'],
    ['coded extracts that leave (SEC-EXP-1)', { 'warehouse.anonymousOnly': 'no' }, 'anonymousOnly'],
    ['data gathered only to feed the warehouse (5.3)', sources('forBase'), 'careSources'],
    ['another source (5.1)', sources('otherSource'), 'careSources'],
    ['identities beside the health data (5.2.1.1)', { 'warehouse.identities': 'mixed' }, 'identitiesApart'],
    ['names that leave with extracts (6.2)', { 'warehouse.identities': 'shared' }, 'identitiesApart'],
    ['identities shown to the care team (5.5)', { 'warehouse.identityAims': ['invite', 'otherAim'] }, 'identityAims'],
    ['more than twenty years (7.2)', { 'warehouse.keptYears': 'more' }, 'keptLonger'],
    ['a processor under another law, whatever the contract (11.3)', abroad('foreignProcessor'), 'processorsLaw'],
    ['data consulted from another country (12.1)', abroad('otherPlace'), 'euOnly'],
    ['support without safeguards from outside (12.1)', { 'hosting.remote': 'unsafeguarded' }, 'euOnly'],
    ['support from outside on an unknown basis (12.1)', { 'hosting.remote': 'basisUnknown' }, 'euOnly'],
  ])('%s', (_, changed, id) => {
    expect([routeOn(changed), broken(changed)]).toEqual(['cnilAuthorisation', [`${id} → deviation`]])
    expect(certaintyOf(id, changed)).toBe('settled')
  })
})

describe('where the text is disputed, the cautious reading is applied and both are shown', () => {
  test.each([
    ['files of bodies that do not decide with you (5.1)', sources('otherBodies'), 'ownFiles'],
    ['an adequate country (12.2 read alone, or with 11.3)', abroad('adequatePlace'), 'unionOnly'],
    ['a host that stores outside the EEA', { 'hosting.storage': 'outside' }, 'unionOnly'],
    ['support with safeguards from outside (12.1)', { 'hosting.remote': 'safeguarded' }, 'unionOnly'],
    ['a certified United States group (11.3)', abroad('usProcessor'), 'usProcessors'],
  ])('%s', (_, changed, id) => {
    expect([routeOn(changed), broken(changed)]).toEqual(['cnilAuthorisation', [`${id} → deviation`]])
    expect(certaintyOf(id, changed)).toBe('contested')
  })
})

describe('three internal uses have no tie to the doctor in charge of medical information (3.1.2)', () => {
  test.each(['coding', 'decisionTools', 'feasibility'])('%s', (use) => {
    const { setAside } = verdictOn({ ...uses(use), 'warehouse.dimLed': 'no' })
    expect(setAside).toContain('warehouse.dimLed')
    expect(broken({ ...uses(use), 'warehouse.dimLed': 'no' })).toEqual([])
  })
  test.each(['indicators', 'careQuality'])('%s has one', (use) => {
    expect(broken({ ...uses(use), 'warehouse.dimLed': 'no' })).toEqual(['dimLed → fix'])
  })
  test('a body without one confirms in the text first, and is not told that it departs from it', () => {
    const changed = { 'warehouse.dimLed': 'no', 'warehouse.hasDim': 'no' }
    expect([routeOn(changed), broken(changed)]).toEqual(['warehouseStandard', ['withoutDim → fix']])
    expect(certaintyOf('withoutDim', changed)).toBe('toConfirm')
  })
})

describe('a disproportionate effort excuses the individual notice of two groups alone (8.2.3, 8.3)', () => {
  test.each(['former', 'studyParticipants'])('%s, with reasons, detail in the DPIA and a public section', (group) => {
    expect(broken({ ...untold(group), ...waiver })).toEqual([])
    for (const line of Object.keys(waiver))
      expect(broken({ ...untold(group), ...waiver, [line]: 'no' })).toEqual(['informationWaived → fix'])
  })
  test.each([
    ['admitted', 'information'],
    ['professionals', 'informationOfStaff'],
  ])('never %s', (group, id) => {
    expect(broken({ ...untold('former', group), ...waiver })).toEqual([`${id} → fix`])
  })
})

describe('what the standard leaves out (1.3, 3.1.4)', () => {
  test('the SNDS main base needs an authorisation, and brings the security of the SNDS', () => {
    expect([routeOn(sources('sndsMain')), broken(sources('sndsMain'))]).toEqual([
      'cnilAuthorisation',
      ['withoutSnds → authorisation'],
    ])
    const duty = verdictOn(sources('sndsMain')).duties.find(({ id }) => id === 'snsSecurity')
    expect(duty?.applies).toBe('holds')
  })
  test('direct care belongs to another case', () => {
    expect(broken(uses('studies', 'treatment'))).toEqual(['notCare → otherRoute'])
  })
  test.each(['promotion', 'insurance'])(
    '%s leads to no route: whether an authorisation could cover it is disputed',
    (aim) => {
      expect([routeOn(uses('studies', aim)), broken(uses('studies', aim))]).toEqual([
        'cannotTell',
        ['permittedAims → barred'],
      ])
      const finding = verdictOn(uses('studies', aim))
        .pathways.find(({ id }) => id === 'cnilAuthorisation')
        ?.requirements.find(({ id }) => id === 'permittedAims')
      expect([finding?.truth, finding?.certainty]).toEqual(['unknown', 'contested'])
    },
  )
  test('a base built on the consent of each person is asked nothing of this', () => {
    const { answers } = verdictOn({}, 'warehouse-consent')
    expect(answers.map(({ question }) => question).filter((id) => id.startsWith('warehouse.'))).toEqual([])
  })
  test('one part of a valid consent missing, it is asked', () => {
    const { missing } = verdictOn(
      { 'consent.valid': ['separate', 'specific', 'informed', 'withdrawable'] },
      'warehouse-consent',
    )
    expect(missing).toContain('warehouse.uses')
  })
})

describe('only what matters is asked', () => {
  const asked = (changed: object) => verdictOn(changed).answers.map(({ question }) => question)
  test('a key of its own for genetic data is wanted where there are genetic data', () => {
    expect(broken({ 'data.health': ['nature', 'genetic'] })).toEqual(['geneticsKey → fix'])
    const key = { 'warehouse.protections': [...protections, 'geneticsKey'] }
    expect(broken({ 'data.health': ['nature', 'genetic'], ...key })).toEqual([])
  })
  test('no certificate is asked of a warehouse on one’s own machines (11.4)', () => {
    const own = { 'hosting.where': 'own' }
    expect(asked(own)).not.toContain('hosting.certificate')
    expect([routeOn(own), broken(own)]).toEqual(['warehouseStandard', []])
  })
  test('without identities, nothing is asked of their aims, of the day of birth nor of their end', () => {
    const absent = { 'warehouse.identities': 'notKept' }
    const { setAside } = verdictOn(absent)
    expect(setAside).toEqual(['warehouse.identityAims', 'warehouse.birthDay', 'warehouse.identitiesErased'])
    expect([routeOn(absent), broken(absent)]).toEqual(['warehouseStandard', []])
  })
  test.each([
    [
      'keys of their own for identities that are not there (SEC-LOG-4)',
      'separateKeys',
      { 'warehouse.identities': 'notKept' },
    ],
    ['project spaces where no study is drawn (SEC-ESP-1)', 'projectSpaces', uses('coding')],
  ])('no one asks for %s', (_, measure, changed) => {
    const without = { 'warehouse.protections': protections.filter((m) => m !== measure) }
    expect(broken(without)).toEqual([`${measure} → fix`])
    expect(broken({ ...without, ...changed })).toEqual([])
  })
  test('a company without a public-interest task is asked three of the stops, and may not declare', () => {
    const { answers, headline } = verdictOn({}, 'w43')
    expect(answers.map(({ question }) => question).filter((id) => id.startsWith('warehouse.'))).toEqual([
      'warehouse.uses',
      'warehouse.sources',
      'warehouse.keptYears',
    ])
    expect(headline.pathway).toBe('cnilAuthorisation')
  })
  test('the period told here meets the duty on retention', () => {
    const met = (keptYears: string) =>
      verdictOn({ 'warehouse.keptYears': keptYears }).duties.find(({ id }) => id === 'retention')?.met
    expect([met('upTo20'), met('notSet'), met('unsure')]).toEqual(['holds', 'fails', 'unknown'])
  })
})

test.each([
  'uses',
  'sources',
  'identities',
  'identityAims',
  'keptYears',
  'abroad',
  'ownStaff',
  'ownUse',
  'anonymousOnly',
])('not to know “%s” never opens the declaration', (key) => {
  expect(verdictOn({ [`warehouse.${key}`]: 'unsure' }).headline.state).toBe('cannotTell')
})
