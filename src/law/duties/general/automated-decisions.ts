import { allOf, answered, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { outside } from '../../facts/data.ts'
import { automatedDecision } from '../../facts/lawful.ts'
import { ready } from '../../questions/readiness.ts'
import * as gdpr from '../../sources/gdpr.ts'

export const automatedDecisions = duty('automatedDecisions', {
  applies: allOf(isNot(outside), automatedDecision),
  met: answered(ready.humanReview, 'yes'),
  who: ['controller'],
  citing: [gdpr.automatedDecisions],
  authority: 'statute',
  certainty: 'settled',
})
