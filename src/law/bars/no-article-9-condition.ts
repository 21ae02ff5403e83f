import { allOf, isNot } from '../../core/condition.ts'
import { bar } from '../../core/law.ts'
import { gdprApplies, healthData, outside } from '../facts/data.ts'
import { article9ConditionMet } from '../facts/lawful.ts'
import { internalStudy } from '../facts/research.ts'
import * as gdpr from '../sources/gdpr.ts'
import * as lil from '../sources/lil.ts'

export const noArticle9Condition = bar('noArticle9Condition', {
  when: allOf(isNot(outside), healthData, gdprApplies, isNot(article9ConditionMet), isNot(internalStudy)),
  citing: [gdpr.healthDataBan, lil.sensitiveDataBan],
  authority: 'statute',
  certainty: 'settled',
})
