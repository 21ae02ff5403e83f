import { answered } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { care } from '../../questions/care.ts'
import * as cspCare from '../../sources/csp-care.ts'

export const exchangeLimits = duty('exchangeLimits', {
  applies: answered(care.sharing, 'identifiedPros'),
  who: ['professional'],
  citing: [cspCare.professionalSecrecy],
  authority: 'statute',
  certainty: 'settled',
})
