import { answered } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { care } from '../../questions/care.ts'
import * as cspCare from '../../sources/csp-care.ts'
import * as penal from '../../sources/penal.ts'

export const consentForSharing = duty('consentForSharing', {
  applies: answered(care.sharing, 'outsideTeam', 'nonListed'),
  met: answered(care.sharingConsent, 'yes'),
  blocking: {
    scope: 'act',
    stands: answered(care.sharingConsent, 'yes'),
    citing: [cspCare.professionalSecrecy],
  },
  who: ['professional'],
  offence: penal.breachOfSecrecy,
  citing: [cspCare.professionalSecrecy, cspCare.careTeam],
  authority: 'statute',
  certainty: 'settled',
})
