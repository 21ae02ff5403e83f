import type { Presentation } from '../core/law.ts'
import type { duties } from './duties/index.ts'
import type { facts } from './facts/index.ts'
import type { outline } from './outline/index.ts'
import { providerLetter } from './provider-letter.ts'

type FactId = (typeof facts)[number]['fact']['id']
type DutyId = (typeof duties)[number]['id']
type EndId = Extract<(typeof outline)[number], { readonly kind: 'end' }>['id']

/** How a report and the interview present this law. The types accept only ids of this law. */
export const presentation = {
  upcomingThemes: ['ehds', 'acts'],
  outsideFact: 'outside',
  outsideFacts: {
    anonymous: 'anonymous',
    notHealth: 'healthData',
    household: 'householdUse',
    nothingKept: 'nothingKept',
    abroad: 'frenchLawApplies',
  },
  summary: [
    { key: 'health', facts: ['healthData'], alsoFailing: true },
    { key: 'identifiable', facts: ['personalData', 'pseudonymised', 'anonymous'] },
    { key: 'role', facts: ['controller', 'jointController', 'processor'] },
    { key: 'formality', facts: ['needsFormality'], alsoFailing: true },
    { key: 'hosting', facts: ['hdsRequired', 'hdsByCnil', 'youNeedCertificate', 'hdsContested'] },
  ],
  headlineNotices: [
    { key: 'client', fact: 'processor' },
    { key: 'joint', fact: 'jointController' },
  ],
  providerLetter,
} as const satisfies Presentation<FactId, EndId, DutyId>
