import { allOf, answered, anyOf, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { outside } from '../../facts/data.ts'
import { isWarehouse, scientificResearch } from '../../facts/research.ts'
import { use } from '../../questions/project.ts'
import { res_L_13 } from '../../sources/res.ts'

export const anonymousResults = duty('anonymousResults', {
  applies: allOf(isNot(outside), anyOf(scientificResearch, isWarehouse, answered(use.payment, 'resultsOnly'))),
  who: ['controller'],
  citing: [res_L_13],
  authority: 'statute',
  certainty: 'settled',
})
