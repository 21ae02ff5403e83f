import { answered, anyOf } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { change } from '../../questions/project.ts'
import { research } from '../../questions/research.ts'
import { res_6_5, res_M78_21, res_R24 } from '../../sources/res.ts'

export const substantialChange = duty('substantialChange', {
  applies: anyOf(answered(research.stage, 'amended'), answered(change.kind, 'substantial')),
  who: ['sponsor'],
  citing: [res_R24, res_6_5, res_M78_21],
  authority: 'statute',
  certainty: 'settled',
})
