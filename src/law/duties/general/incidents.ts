import { answered } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { incident } from '../../questions/project.ts'
import * as cspCare from '../../sources/csp-care.ts'
import * as gdpr from '../../sources/gdpr.ts'
import * as penal from '../../sources/penal.ts'

const settled = { authority: 'statute', certainty: 'settled' } as const

/** The duties that follow from a breach, a refused request for access, or excessive data. */
export const incidentDuties = [
  duty('notifyBreachNow', {
    applies: answered(incident.what, 'breach'),
    who: ['controller'],
    citing: [gdpr.breachNotification],
    offence: penal.unreportedBreach,
    ...settled,
  }),
  duty('answerAccessNow', {
    applies: answered(incident.what, 'refusedAccess'),
    who: ['controller'],
    citing: [cspCare.accessToPatientFile],
    ...settled,
  }),
  duty('answerRequestNow', {
    applies: answered(incident.what, 'refusedRequest'),
    who: ['controller'],
    citing: [gdpr.requestsOfPersons, gdpr.validConsent],
    ...settled,
  }),
  duty('reduceNow', {
    applies: answered(incident.what, 'excess'),
    who: ['controller'],
    citing: [gdpr.security],
    ...settled,
  }),
] as const
