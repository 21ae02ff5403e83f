import { duty } from '../../../core/law.ts'
import { jointController } from '../../facts/role.ts'
import { base_2_2 } from '../../sources/base.ts'

export const jointArrangement = duty('jointArrangement', {
  applies: jointController,
  who: ['controller'],
  citing: [base_2_2],
  authority: 'statute',
  certainty: 'settled',
})
