import { answered, anyOf } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { usesSnds } from '../../facts/research.ts'
import { ready } from '../../questions/readiness.ts'
import { sndsTerms } from '../../questions/snds.ts'
import { warehouse } from '../../questions/warehouse.ts'
import * as frenchActs from '../../sources/french-acts.ts'

export const snsSecurity = duty('snsSecurity', {
  applies: anyOf(usesSnds, answered(warehouse.sources, 'sndsMain')),
  met: anyOf(answered(sndsTerms.homologated, 'yes'), answered(ready.sndsSpace, 'yes')),
  blocking: {
    scope: 'flow',
    stands: anyOf(answered(sndsTerms.homologated, 'yes'), answered(ready.sndsSpace, 'yes')),
    citing: [frenchActs.sndsSecurityDeadline],
  },
  who: ['controller'],
  citing: [frenchActs.sndsSecurityDeadline, frenchActs.sndsNotHds],
  authority: 'order',
  certainty: 'settled',
})
