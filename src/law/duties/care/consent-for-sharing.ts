import { answered } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { care } from '../../questions/care.ts'
import { base_5_1, base_5_2 } from '../../sources/base.ts'

export const consentForSharing = duty('consentForSharing', {
  applies: answered(care.sharing, 'outsideTeam', 'nonListed'),
  met: answered(care.sharingConsent, 'yes'),
  who: ['professional'],
  citing: [base_5_1, base_5_2],
  authority: 'statute',
  certainty: 'settled',
})
