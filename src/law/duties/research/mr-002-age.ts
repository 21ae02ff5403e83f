import { answered } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { research } from '../../questions/research.ts'
import { res_M2_8, res_M2_9 } from '../../sources/res.ts'

/** MR-002 dates from 2015: before the GDPR and before the regulation on in vitro diagnostic devices. */
export const mr002Age = duty('mr002Age', {
  applies: answered(research.participation, 'leftoverIvd'),
  who: ['sponsor'],
  citing: [res_M2_8, res_M2_9],
  authority: 'referential',
  certainty: 'settled',
})
