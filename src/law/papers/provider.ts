import type { PaperRules, Place } from '../../core/paper-rules.ts'
import { data } from '../questions/data.ts'
import { certificate, clause, hosting } from '../questions/hosting.ts'
import { ready } from '../questions/readiness.ts'
import * as cspHosting from '../sources/csp-hosting.ts'
import * as gdpr from '../sources/gdpr.ts'
import { at, factIds, from } from './shared.ts'

const clauseAt = (item: string): Place => at(cspHosting.contractClauses, `CSP R.1111-11 ${item}`)
/** The place of each clause in the article, in its order. */
const contractPlaces = {
  [clause.scope.id]: clauseAt('I, 1°'),
  [clause.service.id]: clauseAt('I, 2°'),
  [clause.places.id]: clauseAt('I, 3°'),
  [clause.rights.id]: clauseAt('I, 4°'),
  [clause.contact.id]: clauseAt('I, 5°'),
  [clause.indicators.id]: clauseAt('I, 6°'),
  [clause.subcontractors.id]: clauseAt('I, 7°'),
  [clause.access.id]: clauseAt('I, 8°'),
  [clause.changes.id]: clauseAt('I, 9°'),
  [clause.failure.id]: clauseAt('I, 10°'),
  [clause.noOtherUse.id]: clauseAt('I, 11°'),
  [clause.reversibility.id]: clauseAt('I, 12°'),
  [clause.return.id]: clauseAt('I, 13°'),
  [clause.destruction.id]: clauseAt('I, 14°'),
  [clause.passedOn.id]: clauseAt('II'),
  [clause.transparency.id]: at(cspHosting.contractClauses, 'CSP R.1111-11'),
  [ready.contract.id]: at(gdpr.processor, 'RGPD 28'),
}

/** The letter to a provider, what to check on its certificate, and the clauses of its contract. */
export const providerPaper: PaperRules['provider'] = {
  letter: [
    { id: 'provider', places: [at(gdpr.processor, 'RGPD 28')], who: 'management' },
    { id: 'sender', places: [at(gdpr.processor, 'RGPD 28')], who: 'management' },
    { id: 'service', places: [at(cspHosting.hostingDefined)], answers: [from(hosting.where)], who: 'it' },
    {
      id: 'activities',
      places: [at(cspHosting.sixActivities)],
      answers: [from(hosting.activities, 'none')],
      who: 'it',
    },
    {
      id: 'data',
      places: [at(gdpr.processor, 'RGPD 28')],
      answers: [from(data.health, 'none'), from(data.state)],
      otherwise: factIds('healthData'),
      detailUnless: {},
      who: 'lead',
    },
    {
      id: 'places',
      places: [at(cspHosting.storageInEea)],
      answers: [from(hosting.storage), from(hosting.remote)],
      who: 'host',
    },
    {
      id: 'certificate',
      places: [at(cspHosting.hostingConditions)],
      answers: [from(hosting.certificate)],
      who: 'host',
    },
    { id: 'replyBy', places: [at(cspHosting.hostingDefined, 'CSP R.1111-8-8 II')], who: 'management' },
  ],
  certificate: Object.values(certificate).map(({ id }) => id),
  contract: Object.keys(contractPlaces),
  where: hosting.where.id,
  noProvider: ['own', 'device', 'browser', 'testData'],
  certificatePlaces: [at(cspHosting.hostingDefined, 'CSP R.1111-8-8 II'), at(cspHosting.sixActivities)],
  contractPlaces,
}
