import { allOf, answered, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { outside } from '../../facts/data.ts'
import { automatedDecision } from '../../facts/lawful.ts'
import { ready } from '../../questions/readiness.ts'
import * as gdpr from '../../sources/gdpr.ts'

/** GDPR 22(4): consent or a statute, and a review. A person who decides before the effect takes the decision out of it. */
export const automatedDecisions = duty('automatedDecisions', {
  applies: allOf(isNot(outside), automatedDecision),
  met: allOf(answered(ready.decisionGround, 'yes'), answered(ready.humanReview, 'yes')),
  blocking: {
    scope: 'act',
    stands: allOf(answered(ready.decisionGround, 'yes'), answered(ready.humanReview, 'yes')),
    citing: [gdpr.automatedDecisions],
  },
  who: ['controller'],
  citing: [gdpr.automatedDecisions],
  authority: 'statute',
  certainty: 'settled',
})
