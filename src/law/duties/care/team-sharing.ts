import { answered } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { care } from '../../questions/care.ts'
import { base_5_1, base_5_2 } from '../../sources/base.ts'
import { crime_226_13 } from '../../sources/offences.ts'

export const teamSharing = duty('teamSharing', {
  applies: answered(care.sharing, 'sameTeam'),
  who: ['professional'],
  offence: crime_226_13,
  citing: [base_5_1, base_5_2],
  authority: 'statute',
  certainty: 'settled',
})
