import { allOf, answered, anyOf, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { outside } from '../../facts/data.ts'
import { digitalThirdParty } from '../../facts/hosting.ts'
import { processor } from '../../facts/role.ts'
import { hosting } from '../../questions/hosting.ts'
import { ready } from '../../questions/readiness.ts'
import { base_2_3 } from '../../sources/base.ts'
import { res_C_8 } from '../../sources/res.ts'

export const processorContract = duty('processorContract', {
  applies: allOf(
    isNot(outside),
    anyOf(
      digitalThirdParty,
      answered(hosting.where, 'paper', 'shortJob', 'secretariat', 'video', 'ght', 'pooled'),
      processor,
    ),
  ),
  met: answered(ready.contract, 'yes'),
  who: ['controller', 'processor'],
  citing: [base_2_3, res_C_8],
  authority: 'statute',
  certainty: 'settled',
})
