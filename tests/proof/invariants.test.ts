import { beforeAll, describe, expect, test } from 'vitest'
import { law } from '../../src/law/index.ts'
import { type B, type Prover, proverOf } from './solver.ts'

// Sentences of law, each with its article, proved for every set of answers.

let p: Prover
beforeAll(async () => {
  p = await proverOf(law)
})

const known = (of: ReadonlyMap<string, { holds: B; fails: B }>, id: string) => {
  const found = of.get(id)
  if (!found) throw new Error(`invariants: the law has no “${id}”.`)
  return found
}
const not = (b: B) => p.z.Not(b) as B
const fact = (id: string) => known(p.w.facts, id)
const bar = (id: string) => known(p.w.bars, id)
const duty = (id: string) => known(p.w.duties, id)
const route = (id: string) => known(p.w.pathways, id)
const stop = () => p.w.headline.stop
const named = (...ids: readonly string[]) => p.e.any(ids.map((id) => p.w.headline.named.get(id) as B))
/** The question is met and one of these is its answer. */
const told = (question: string, ...options: readonly string[]) =>
  p.e.all([
    known(p.w.relevance, question).holds,
    p.e.any(options.map((o) => p.w.answers.get(question)?.options.get(o) as B)),
  ])
/** Any pathway named: declared, authorised or exempt. */
const anyRoute = () => named(...law.pathways.map((r) => r.id))
const if_ = (...of: readonly B[]) => p.e.all(of)

/** Each sentence, and what would break it. */
const sentences: readonly (readonly [sentence: string, article: string, breaking: () => B])[] = [
  [
    'pseudonymised data of the living are personal',
    'RGPD 4(5)',
    () => if_(fact('pseudonymised').holds, fact('deceasedOnly').fails, not(fact('personalData').holds)),
  ],
  [
    'data coded with a key that somebody holds are never anonymous',
    'RGPD cons. 26',
    () => if_(told('data.state', 'coded'), told('data.key', 'us', 'sender'), not(fact('anonymous').fails)),
  ],
  [
    'one anonymity test not passed, and the data are not anonymous',
    'WP216',
    () =>
      if_(
        known(p.w.relevance, 'data.ruledOut').holds,
        p.e.any(
          ['singlingOut', 'linking', 'inferring'].map((o) =>
            not(p.w.answers.get('data.ruledOut')?.options.get(o) as B),
          ),
        ),
        fact('anonymous').holds,
      ),
  ],
  [
    'anonymity that nobody can confirm is not anonymity',
    'RGPD cons. 26',
    () =>
      if_(
        p.w.answers.get('data.ruledOut')?.unsure as B,
        known(p.w.relevance, 'data.ruledOut').holds,
        fact('anonymous').holds,
      ),
  ],
  [
    'identifying health data sold: no route is named',
    'CSP L.1111-8 VII',
    () => if_(told('use.payment', 'data'), fact('healthData').holds, fact('personalData').holds, anyRoute()),
  ],
  ['no Article 9 condition: stop', 'RGPD 9(1)', () => if_(bar('noArticle9Condition').holds, not(stop()))],
  [
    'a project for its own interest only, under formality: no route is named',
    'LIL 66 I',
    () => if_(told('lawful.publicInterest', 'ownOnly'), anyRoute()),
  ],
  [
    'an unfavourable committee: no route is named',
    'CSP L.1121-4',
    () => if_(told('research.cpp', 'unfavourable'), anyRoute()),
  ],
  [
    'promotion or insurance with national data: no route is named',
    'CSP L.1461-1 V',
    () => if_(told('snds.forbidden', 'promotion', 'insurance'), anyRoute()),
  ],
  ['a bar that holds leaves no route named', 'LIL 66 I', () => if_(stop(), named(...law.pathways.map((r) => r.id)))],
  [
    'MR-007 never with matching',
    'MR-007 1.3.2',
    () => if_(route('mr007').holds, told('research.linkage', 'insideCentre', 'acrossCentres', 'external')),
  ],
  [
    'MR-008 never with matching',
    'MR-008 1.3.2',
    () => if_(route('mr008').holds, told('research.linkage', 'insideCentre', 'acrossCentres', 'external')),
  ],
  ['MR-008 never for an insurer', 'MR-008 1.2.1', () => if_(route('mr008').holds, told('project.actor', 'insurer'))],
  [
    'MR-007 only with data from the CNAM',
    'MR-007 1.3.1',
    () => if_(route('mr007').holds, not(told('sndsTerms.cnamOnly', 'yes'))),
  ],
  [
    'MR-008 only through a laboratory or consultancy',
    'MR-008 4.1',
    () =>
      if_(route('mr008').holds, not(p.e.any([told('sndsTerms.lab', 'yes'), told('project.actor', 'researchCompany')]))),
  ],
  [
    'MR-007 and MR-008 never with a tacit or unfavourable opinion',
    'MR-007 1.3.1',
    () => if_(p.e.any([route('mr007').holds, route('mr008').holds]), told('snds.cesrees', 'notFavourable')),
  ],
  ['MR-004 never on persons', 'CSP R.1121-1', () => if_(route('mr004').holds, not(fact('involvesHumanPerson').fails))],
  ['MR-004 never with national data', 'MR-004', () => if_(route('mr004').holds, not(fact('usesSnds').fails))],
  [
    'MR-004 never with the social security number',
    'LIL 30',
    () => if_(route('mr004').holds, told('research.content', 'nir')),
  ],
  [
    'MR-004 never with an external match',
    'CNIL 2023-076',
    () => if_(route('mr004').holds, told('research.linkage', 'external', 'acrossCentres')),
  ],
  [
    'MR-004 never without informing each person',
    'CNIL 2023-076',
    () => if_(route('mr004').holds, told('research.information', 'impossible', 'collective', 'someUnreached')),
  ],
  [
    'MR-004 never with a high risk that remains',
    'RGPD 36',
    () => if_(route('mr004').holds, told('research.risk', 'high')),
  ],
  [
    'MR-004 with a genetic test only if it identifies nobody',
    'MR-004',
    () => if_(route('mr004').holds, told('research.content', 'genetics'), not(told('study.geneticsApart', 'yes'))),
  ],
  [
    'MR-001 wants consent, or riskless acts with a genetic test',
    'CSP L.1122-1-1',
    () =>
      if_(
        route('mr001').holds,
        not(
          p.e.any([
            told('research.consent', 'individual'),
            if_(told('research.participation', 'risklessActs'), told('research.content', 'genetics')),
          ]),
        ),
      ),
  ],
  [
    'MR-001 never after an unfavourable opinion',
    'LIL 76',
    () => if_(route('mr001').holds, told('research.cpp', 'unfavourable')),
  ],
  [
    'MR-001 and MR-003 never with national data',
    'MR-001',
    () => if_(p.e.any([route('mr001').holds, route('mr003').holds]), not(fact('usesSnds').fails)),
  ],
  [
    'MR-003 never with a genetic test in riskless research',
    'LIL 75',
    () =>
      if_(route('mr003').holds, told('research.participation', 'risklessActs'), told('research.content', 'genetics')),
  ],
  [
    'MR-002 only on left-over samples',
    'MR-002, art. 1',
    () => if_(route('mr002').holds, not(told('research.participation', 'leftoverIvd'))),
  ],
  [
    'MR-005 only for a health establishment or one of five federations',
    'MR-005',
    () =>
      if_(
        route('mr005').holds,
        not(p.e.any([told('project.actor', 'healthEstablishment'), told('sndsTerms.federation', 'yes')])),
      ),
  ],
  [
    'MR-006 only for a health-product company',
    'MR-006',
    () => if_(route('mr006').holds, not(told('project.actor', 'healthProductCompany'))),
  ],
  [
    'MR-005 and MR-006 never with matching',
    'MR-006',
    () =>
      if_(
        p.e.any([route('mr005').holds, route('mr006').holds]),
        told('research.linkage', 'insideCentre', 'acrossCentres', 'external'),
      ),
  ],
  [
    'the sample route only on the sample',
    'CNIL, 3 février 2023',
    () => if_(route('sndsSample').holds, told('research.sources', 'snds', 'pmsi', 'sndsChild')),
  ],
  [
    'permanent access only for a listed body',
    'CSP R.1461-12',
    () => if_(route('permanentSndsAccess').holds, not(told('snds.permanent', 'yes'))),
  ],
  [
    'the warehouse standard only under a public mission',
    'CNIL 2021-118',
    () => if_(route('warehouseStandard').holds, not(fact('publicMission').holds)),
  ],
  [
    'a warehouse matched with the SNDS is never declared',
    'CNIL 2021-118',
    () => if_(route('warehouseStandard').holds, told('warehouse.noSnds', 'no')),
  ],
  [
    'the alert route only for a listed body',
    'LIL 67',
    () => if_(route('healthAlert').holds, not(told('alert.listed', 'yes'))),
  ],
  [
    'an internal study passes its four tests',
    'LIL 65, 2°',
    () =>
      if_(
        route('internalStudy').holds,
        p.e.any(['fromCare', 'sameTeam', 'exclusiveUse', 'singleTeam'].map((o) => not(told('internal.tests', o)))),
      ),
  ],
  [
    'research on persons is never internal',
    'LIL 65, 2°',
    () => if_(route('internalStudy').holds, not(fact('involvesHumanPerson').fails)),
  ],
  [
    'nothing to file only where the law exempts',
    'LIL 65',
    () => if_(named('noFormality'), not(fact('exempt65').holds)),
  ],
  [
    'no methodology where no formality is due',
    'LIL 65',
    () =>
      if_(
        fact('needsFormality').fails,
        p.e.any(['mr001', 'mr002', 'mr003', 'mr004', 'mr005', 'mr006', 'mr007', 'mr008'].map((id) => route(id).holds)),
      ),
  ],
  [
    'an authorisation only when no declaration is open or in doubt',
    'LIL 66, III',
    () =>
      if_(
        named('cnilAuthorisation'),
        p.e.any(law.pathways.filter((r) => !r.residual).map((r) => not(route(r.id).fails))),
      ),
  ],
  [
    'care data with a third party on digital medium: a certified host, or contested',
    'CSP L.1111-8',
    () => if_(fact('hdsRequired').holds, duty('hdsCertifiedHost').fails),
  ],
  [
    'own machines need no certified host',
    'CSP R.1111-8-8',
    () => if_(told('hosting.where', 'own'), not(fact('hdsRequired').fails)),
  ],
  [
    'a group of hospitals that meets the three conditions needs no certificate on that account',
    'ANS, FAQ HDS',
    () =>
      if_(
        told('hosting.where', 'ght'),
        fact('ghtExempt').holds,
        known(p.w.relevance, 'hosting.youRun').fails,
        not(fact('youNeedCertificate').fails),
      ),
  ],
  [
    'hosted data stay in the European Economic Area',
    'CSP R.1111-9-1',
    () => if_(fact('hdsRequired').holds, duty('eeaStorage').fails),
  ],
  [
    'outside the law, no duty of it',
    'RGPD 2',
    () =>
      if_(
        fact('outside').holds,
        p.e.any(
          ['dpo', 'dpia', 'information', 'recordOfProcessing', 'security', 'breachNotification'].map((id) =>
            not(duty(id).fails),
          ),
        ),
      ),
  ],
  [
    'a practitioner alone, for care, makes no impact assessment',
    'CNIL 2019-118',
    () => if_(told('project.actor', 'soloPractitioner'), fact('careUnderSecrecy').holds, not(duty('dpia').fails)),
  ],
  [
    'a study filed under a methodology has an officer and an assessment',
    'MR-007 6.1-6.2',
    () =>
      if_(
        p.e.any(['mr001', 'mr003', 'mr004', 'mr007', 'mr008'].map((id) => named(id))),
        p.e.any([duty('dpo').fails, duty('dpia').fails]),
      ),
  ],
  [
    'health data inside the law: a record, whatever the size',
    'RGPD 30(5)',
    () => if_(fact('healthData').holds, fact('outside').fails, not(duty('recordOfProcessing').holds)),
  ],
  [
    'the desk is told for MR-007 and MR-008',
    'MR-007 1.3.1',
    () => if_(p.e.any([named('mr007'), named('mr008')]), duty('deskCesrees').fails),
  ],
  [
    'no opinion is asked of a conforming PMSI study',
    'CNIL, page PMSI',
    () => if_(p.e.any([route('mr005').holds, route('mr006').holds]), duty('deskCesrees').holds),
  ],
  [
    'a processor that reuses for itself has no route in the same case',
    'RGPD 28(10)',
    () => if_(told('role.ownUse', 'yes'), named(...law.pathways.map((r) => r.id))),
  ],
  [
    'explicit consent is separate, specific, informed, free, withdrawable and proved',
    'RGPD 7',
    () =>
      if_(
        fact('explicitConsent').holds,
        p.e.any(['separate', 'specific', 'informed', 'free', 'withdrawable'].map((o) => not(told('consent.valid', o)))),
      ),
  ],
]

describe('8. sentences of law, for all answers', () => {
  test('there are at least forty', () => expect(sentences.length).toBeGreaterThanOrEqual(40))
  test.each(sentences)('%s (%s)', async (_, __, breaking) => {
    expect(await p.breaking(breaking())).toBeUndefined()
  })
  test.each(sentences)('%s (%s): its ground can be met', async (_, __, breaking) => {
    // A sentence about nothing proves nothing: its first condition holds for some answers.
    const [ground] = breaking().children()
    expect(await p.some(ground as B)).toBeDefined()
  })
})

describe('4. no two preferred routes contradict', () => {
  test('of the methodologies and standards, two are never open at once, but as said', async () => {
    const declared = law.pathways.filter((r) => r.headline === 'route' && !r.residual).map((r) => r.id)
    const together: string[] = []
    for (const [i, one] of declared.entries())
      for (const other of declared.slice(i + 1))
        if (await p.some(if_(route(one).holds, route(other).holds))) together.push(`${one} ${other}`)
    // Permanent access comes first by its place: a listed body may still use a declaration.
    expect(together.filter((pair) => !pair.startsWith('permanentSndsAccess'))).toEqual([])
  })
})
