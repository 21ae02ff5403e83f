import { answered } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { involvesHumanPerson } from '../../facts/research.ts'
import { research } from '../../questions/research.ts'
import { res_6_2, res_M1_20 } from '../../sources/res.ts'

export const committeeFirst = duty('committeeFirst', {
  applies: involvesHumanPerson,
  met: answered(research.cpp, 'favourable'),
  who: ['sponsor'],
  citing: [res_6_2, res_M1_20],
  authority: 'statute',
  certainty: 'settled',
})
