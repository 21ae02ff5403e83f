import { answered } from '../../core/condition.ts'
import { duty } from '../../core/law.ts'
import { research } from '../questions/research.ts'
import { res_6_5, res_R24 } from '../sources/res.ts'

export const substantialChange = duty('substantialChange', {
  applies: answered(research.stage, 'amended'),
  who: ['sponsor'],
  citing: [res_R24, res_6_5],
  authority: 'statute',
  certainty: 'settled',
})
