import { answered } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { care } from '../../questions/care.ts'
import * as cspCare from '../../sources/csp-care.ts'

export const consentForSharing = duty('consentForSharing', {
  applies: answered(care.sharing, 'outsideTeam', 'nonListed'),
  met: answered(care.sharingConsent, 'yes'),
  who: ['professional'],
  citing: [cspCare.professionalSecrecy, cspCare.careTeam],
  authority: 'statute',
  certainty: 'settled',
})
