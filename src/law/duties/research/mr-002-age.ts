import { answered } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { research } from '../../questions/research.ts'
import * as mr002Text from '../../sources/mr-002.ts'

/** MR-002 dates from 2015. It is older than the GDPR and the regulation on in vitro diagnostic devices. */
export const mr002Age = duty('mr002Age', {
  applies: answered(research.participation, 'leftoverIvd'),
  who: ['sponsor'],
  citing: [mr002Text.transfers, mr002Text.leftOverSamples],
  authority: 'referential',
  certainty: 'settled',
})
