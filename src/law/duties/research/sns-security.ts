import { answered, anyOf } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { usesSnds } from '../../facts/research.ts'
import { warehouse } from '../../questions/warehouse.ts'
import * as frenchActs from '../../sources/french-acts.ts'

export const snsSecurity = duty('snsSecurity', {
  applies: anyOf(usesSnds, answered(warehouse.sources, 'sndsMain')),
  who: ['controller'],
  citing: [frenchActs.sndsSecurityDeadline, frenchActs.sndsNotHds],
  authority: 'order',
  certainty: 'settled',
})
