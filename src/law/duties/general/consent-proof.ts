import { answered } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { lawful } from '../../questions/lawful.ts'
import { consent } from '../../questions/research.ts'
import * as gdpr from '../../sources/gdpr.ts'

export const consentProof = duty('consentProof', {
  applies: answered(lawful.ground, 'consent'),
  met: answered(consent.valid, 'proof'),
  blocking: {
    scope: 'whole',
    stands: answered(consent.valid, 'proof'),
    citing: [gdpr.validConsent],
  },
  who: ['controller'],
  citing: [gdpr.validConsent],
  authority: 'statute',
  certainty: 'settled',
})
