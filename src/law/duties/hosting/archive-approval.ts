import { allOf, answered, anyOf } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { contextCare, contextCnil } from '../../facts/hosting.ts'
import { hosting } from '../../questions/hosting.ts'
import * as cspHosting from '../../sources/csp-hosting.ts'

export const archiveApproval = duty('archiveApproval', {
  applies: allOf(anyOf(contextCare, contextCnil), answered(hosting.where, 'archive', 'paper')),
  met: answered(hosting.approved, 'yes'),
  who: ['controller'],
  citing: [cspHosting.electronicArchiving, cspHosting.paperFiles],
  authority: 'statute',
  certainty: 'settled',
})
