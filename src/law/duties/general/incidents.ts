import { answered } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { incident } from '../../questions/project.ts'
import { base_5_3, base_6_8, base_6_9 } from '../../sources/base.ts'
import { crime_226_17_1 } from '../../sources/offences.ts'

const settled = { authority: 'statute', certainty: 'settled' } as const

/** What to do now about what went wrong. */
export const incidentDuties = [
  duty('notifyBreachNow', {
    applies: answered(incident.what, 'breach'),
    who: ['controller'],
    citing: [base_6_9],
    offence: crime_226_17_1,
    ...settled,
  }),
  duty('answerAccessNow', {
    applies: answered(incident.what, 'refusedAccess'),
    who: ['controller'],
    citing: [base_5_3],
    ...settled,
  }),
  duty('reduceNow', {
    applies: answered(incident.what, 'excess'),
    who: ['controller'],
    citing: [base_6_8],
    ...settled,
  }),
] as const
