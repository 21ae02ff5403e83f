import { allOf, answered, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { outside } from '../../facts/data.ts'
import { automatedDecision } from '../../facts/lawful.ts'
import { ready } from '../../questions/readiness.ts'
import { base_6_5 } from '../../sources/base.ts'

export const automatedDecisions = duty('automatedDecisions', {
  applies: allOf(isNot(outside), automatedDecision),
  met: answered(ready.humanReview, 'yes'),
  who: ['controller'],
  citing: [base_6_5],
  authority: 'statute',
  certainty: 'settled',
})
