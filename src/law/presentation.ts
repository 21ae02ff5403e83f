import type { Presentation } from '../core/law.ts'
import type { Ask } from '../core/outline.ts'
import type { duties } from './duties/index.ts'
import type { facts } from './facts/index.ts'
import type { outline } from './outline/index.ts'
import { plan } from './plan.ts'
import { providerLetter } from './provider-letter.ts'

type FactId = (typeof facts)[number]['fact']['id']
type DutyId = (typeof duties)[number]['id']
type QuestionId = Extract<(typeof outline)[number], Ask>['question']['id']
type EndId = Extract<(typeof outline)[number], { readonly kind: 'end' }>['id']

/** How a report and the interview present this law. The types accept only ids of this law. */
export const presentation = {
  whoYouAre: [
    'project.actor',
    'project.purpose',
    'insurance.body',
    'policy.body',
    'policy.dim',
    'place.nexus',
    'role.publicBody',
    'consent.dependence',
    'alert.body',
    'standard.operator',
    'access.laboratory',
    'lawful.mission',
    'snds.named',
  ],
  shaping: [
    'project.actor',
    'project.purpose',
    'data.state',
    'role.decides',
    'research.scope',
    'research.participation',
  ],
  upcomingThemes: ['ehds', 'acts', 'product'],
  outsideFact: 'outside',
  outsideFacts: {
    invented: 'inventedData',
    anonymous: 'anonymous',
    notHealth: 'healthData',
    household: 'householdUse',
    nothingKept: 'nothingKept',
    otherUnionLaw: 'frenchLawApplies',
    abroad: 'frenchLawApplies',
  },
  insideFacts: ['needsFormality'],
  summary: [
    { key: 'health', facts: ['healthData'], alsoFailing: true },
    { key: 'identifiable', facts: ['personalData', 'pseudonymised', 'anonymous', 'inventedData'] },
    { key: 'role', facts: ['controller', 'jointController', 'processor'] },
    { key: 'formality', facts: ['needsFormality'], alsoFailing: true, unlessBarred: true },
    { key: 'hosting', facts: ['hdsRequired', 'hdsByCnil', 'youNeedCertificate', 'hdsContested'] },
  ],
  chain: [
    { facts: ['inventedData', 'anonymous', 'pseudonymised', 'personalData'] },
    { facts: ['healthData'], failing: ['healthData'] },
    { facts: ['jointController', 'processor', 'controller'] },
    {
      facts: ['careUnderSecrecy', 'explicitConsent', 'article9ConditionMet'],
      failing: ['article9ConditionMet', 'explicitConsent'],
    },
    { facts: ['jointConsentNeeded', 'secretToEmployer'] },
    { facts: ['internalStudy', 'involvesHumanPerson', 'scientificResearch'] },
    { facts: ['coveredByEarlierFiling', 'exempt65', 'needsFormality'], failing: ['needsFormality'] },
    { facts: ['youNeedCertificate', 'hdsRequired', 'hdsByCnil', 'hdsContested'], failing: ['hdsRequired'] },
    { facts: ['certificateOutdated', 'certificateMissing', 'certificateSeen'], failing: ['certificateSeen'] },
  ],
  hostRequired: ['hdsRequired', 'hdsByCnil', 'youNeedCertificate'],
  careFact: 'carePurpose',
  studyFact: 'scientificResearch',
  otherUse: 'secondCase',
  liftedWith: { noPublicInterest: 'noArticle9Condition' },
  expected: [
    { key: 'dpia', duties: ['dpia', 'dpiaLargeScale', 'dpiaRemoteFollowUp', 'dpiaAccess'] },
    { key: 'dpo', duties: ['dpo', 'dpoLargeScale'] },
  ],
  alsoFor: {
    question: 'project.also',
    uses: ['productImprovement', 'audience', 'payerView', 'research'],
    places: ['outsideEea', 'anotherPlace'],
    flow: 'anotherPlace',
  },
  earlierFiling: {
    fact: 'coveredByEarlierFiling',
    question: 'filing.status',
    options: ['declared', 'granted'],
    before: ['committeeFirst', 'deskCesrees'],
  },
  alone: {
    question: 'project.actor',
    options: ['soloPractitioner', 'otherPractitioner', 'wellnessPractitioner', 'individual'],
  },
  headlineNotices: [
    { key: 'client', fact: 'processor' },
    { key: 'joint', fact: 'jointController' },
  ],
  plan,
  // RGPD 33(1): 72 hours; CSP L.1111-7: eight days; LIL 66 V: two months; RGPD 36(2): eight weeks.
  clocks: {
    notifyBreachNow: { days: 3 },
    breachNotification: { days: 3 },
    answerAccessNow: { days: 8 },
    patientFileAccess: { days: 8 },
    authorisationClock: { months: 2 },
    priorConsultation: { days: 56 },
  },
  // A committee takes two to four months, an HDS certificate six to twelve: what practice shows. The desk has seven
  // working days and the CESREES a month, extendable by one (décret 2019-536, 88 and 90); the CNIL two months,
  // extendable by two (LIL 66 V).
  waits: [
    [
      { id: 'committeeFirst', least: { months: 2 }, most: { months: 4 } },
      { id: 'deskCesrees', least: { months: 1 }, most: { days: 72 } },
      { id: 'cnilAuthorisation', least: { months: 2 }, most: { months: 4 } },
    ],
    [{ id: 'hdsOwnCertificate', least: { months: 6 }, most: { months: 12 } }],
  ],
  providerLetter,
} as const satisfies Presentation<FactId, EndId, DutyId, QuestionId>
