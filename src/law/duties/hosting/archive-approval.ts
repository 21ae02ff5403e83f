import { allOf, answered, anyOf } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { contextCare, contextCnil } from '../../facts/hosting.ts'
import { hosting } from '../../questions/hosting.ts'
import * as cspHosting from '../../sources/csp-hosting.ts'
import * as francearchives from '../../sources/francearchives.ts'

export const archiveApproval = duty('archiveApproval', {
  applies: allOf(anyOf(contextCare, contextCnil), answered(hosting.where, 'archive', 'paper')),
  met: answered(hosting.approved, 'yes'),
  blocking: {
    scope: 'flow',
    stands: answered(hosting.approved, 'yes'),
    citing: [cspHosting.electronicArchiving],
  },
  who: ['controller'],
  offence: cspHosting.uncertifiedHostingOffence,
  citing: [cspHosting.electronicArchiving, cspHosting.paperFiles, francearchives.approvalByPrefect],
  authority: 'statute',
  certainty: 'settled',
})
