import { allOf, answered, anyOf, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { outside } from '../../facts/data.ts'
import { isWarehouse, scientificResearch } from '../../facts/research.ts'
import { use } from '../../questions/project.ts'
import * as mrCommon from '../../sources/mr-common.ts'

export const anonymousResults = duty('anonymousResults', {
  applies: allOf(isNot(outside), anyOf(scientificResearch, isWarehouse, answered(use.payment, 'resultsOnly'))),
  who: ['controller'],
  citing: [mrCommon.publishedResults],
  authority: 'statute',
  certainty: 'settled',
})
