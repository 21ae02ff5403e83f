import { allOf, answered, anyOf, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { outside } from '../../facts/data.ts'
import { digitalThirdParty } from '../../facts/hosting.ts'
import { processor } from '../../facts/role.ts'
import { hosting } from '../../questions/hosting.ts'
import { ready } from '../../questions/readiness.ts'
import * as gdpr from '../../sources/gdpr.ts'
import * as mrCommon from '../../sources/mr-common.ts'

export const processorContract = duty('processorContract', {
  applies: allOf(
    isNot(outside),
    anyOf(
      digitalThirdParty,
      answered(hosting.where, 'remoteAdmin', 'paper', 'shortJob', 'secretariat', 'video', 'ght', 'pooled'),
      processor,
    ),
  ),
  met: answered(ready.contract, 'yes'),
  who: ['controller', 'processor'],
  citing: [gdpr.processor, mrCommon.processorContract],
  authority: 'statute',
  certainty: 'settled',
})
