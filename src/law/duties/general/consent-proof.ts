import { answered } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { lawful } from '../../questions/lawful.ts'
import { consent } from '../../questions/research.ts'
import { base_6_2 } from '../../sources/base.ts'

export const consentProof = duty('consentProof', {
  applies: answered(lawful.ground, 'consent'),
  met: answered(consent.valid, 'proof'),
  who: ['controller'],
  citing: [base_6_2],
  authority: 'statute',
  certainty: 'settled',
})
