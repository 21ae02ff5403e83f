import { answered } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { hdsRequired } from '../../facts/hosting.ts'
import { ready } from '../../questions/readiness.ts'
import * as cspHosting from '../../sources/csp-hosting.ts'

export const hostingNotice = duty('hostingNotice', {
  applies: hdsRequired,
  met: answered(ready.hostingNotice, 'yes'),
  blocking: {
    scope: 'flow',
    stands: answered(ready.hostingNotice, 'yes'),
    citing: [cspHosting.hostingConditions],
  },
  who: ['controller'],
  citing: [cspHosting.hostingConditions, cspHosting.contractClauses],
  authority: 'statute',
  certainty: 'settled',
})
