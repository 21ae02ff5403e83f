import { duty } from '../../../core/law.ts'
import { jointController } from '../../facts/role.ts'
import * as gdpr from '../../sources/gdpr.ts'

export const jointArrangement = duty('jointArrangement', {
  applies: jointController,
  who: ['controller'],
  citing: [gdpr.jointControllers],
  authority: 'statute',
  certainty: 'settled',
})
