import { answered } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { lawful } from '../../questions/lawful.ts'
import { res_C_1, res_L_2 } from '../../sources/res.ts'

export const publicInterestNote = duty('publicInterestNote', {
  applies: answered(lawful.publicInterest, 'mixed'),
  who: ['controller'],
  citing: [res_C_1, res_L_2],
  authority: 'statute',
  certainty: 'settled',
})
