import { allOf, answered, anyOf, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { outside } from '../../facts/data.ts'
import { processorUsed } from '../../facts/hosting.ts'
import { processor } from '../../facts/role.ts'
import { ready } from '../../questions/readiness.ts'
import * as gdpr from '../../sources/gdpr.ts'
import * as mrCommon from '../../sources/mr-common.ts'

export const processorContract = duty('processorContract', {
  applies: allOf(isNot(outside), anyOf(processorUsed, processor)),
  met: answered(ready.contract, 'yes'),
  blocking: {
    scope: 'flow',
    stands: answered(ready.contract, 'yes'),
    citing: [gdpr.processor],
  },
  who: ['controller', 'processor'],
  citing: [gdpr.processor, mrCommon.processorContract],
  authority: 'statute',
  certainty: 'settled',
})
