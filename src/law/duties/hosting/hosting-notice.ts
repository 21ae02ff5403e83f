import { answered, anyOf } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { hdsRequired } from '../../facts/hosting.ts'
import { ready } from '../../questions/readiness.ts'
import { research } from '../../questions/research.ts'
import * as cspHosting from '../../sources/csp-hosting.ts'

export const hostingNotice = duty('hostingNotice', {
  applies: hdsRequired,
  met: anyOf(answered(ready.hostingNotice, 'yes'), answered(research.information, 'individual')),
  who: ['controller'],
  citing: [cspHosting.hostingConditions, cspHosting.contractClauses],
  authority: 'statute',
  certainty: 'settled',
})
