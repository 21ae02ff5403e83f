import { answered } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { care } from '../../questions/care.ts'
import * as cspCare from '../../sources/csp-care.ts'
import * as penal from '../../sources/penal.ts'

export const teamSharing = duty('teamSharing', {
  applies: answered(care.sharing, 'sameTeam'),
  who: ['professional'],
  offence: penal.breachOfSecrecy,
  citing: [cspCare.professionalSecrecy, cspCare.careTeam],
  authority: 'statute',
  certainty: 'settled',
})
