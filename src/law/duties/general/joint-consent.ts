import { answered } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { jointConsentNeeded } from '../../facts/lawful.ts'
import { consent } from '../../questions/research.ts'
import * as cnil from '../../sources/cnil.ts'
import * as gdpr from '../../sources/gdpr.ts'
import * as penal from '../../sources/penal.ts'

/**
 * Consent that a child under 15 gives alone online is not valid (LIL 45). It holds back the data of these children only:
 * those of people of 15 or over may rest on their own consent.
 */
export const jointConsent = duty('jointConsent', {
  applies: jointConsentNeeded,
  met: answered(consent.parents, 'yes'),
  blocking: {
    scope: 'act',
    stands: answered(consent.parents, 'yes'),
    citing: [gdpr.childConsent],
    suspend: true,
  },
  who: ['controller'],
  offence: penal.dataWithoutConsent,
  citing: [gdpr.childConsent, cnil.parentsOfYoungChildren],
  authority: 'statute',
  certainty: 'settled',
})
