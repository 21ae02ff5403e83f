import { answered } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { care } from '../../questions/care.ts'
import * as cspCare from '../../sources/csp-care.ts'

export const sharingBeyondList = duty('sharingBeyondList', {
  applies: answered(care.sharing, 'nonListed'),
  who: ['professional'],
  citing: [cspCare.professionalSecrecy],
  authority: 'inference',
  certainty: 'contested',
})
