import { allOf, isNot } from '../../core/condition.ts'
import { bar } from '../../core/law.ts'
import { gdprApplies, healthData, outside } from '../facts/data.ts'
import { article9ConditionMet } from '../facts/lawful.ts'
import { internalStudy } from '../facts/research.ts'
import { base_3_2, base_4_2 } from '../sources/base.ts'

export const noArticle9Condition = bar('noArticle9Condition', {
  when: allOf(isNot(outside), healthData, gdprApplies, isNot(article9ConditionMet), isNot(internalStudy)),
  citing: [base_3_2, base_4_2],
  authority: 'statute',
  certainty: 'settled',
})
