import { allOf, answered, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { outside } from '../../facts/data.ts'
import { careUnderSecrecy } from '../../facts/lawful.ts'
import { ready } from '../../questions/readiness.ts'
import * as cspDigital from '../../sources/csp-digital.ts'
import * as penal from '../../sources/penal.ts'

export const identityIns = duty('identityIns', {
  applies: allOf(isNot(outside), careUnderSecrecy),
  met: answered(ready.ins, 'yes'),
  who: ['controller'],
  offence: penal.nirMisuse,
  citing: [cspDigital.healthIdentityUse, cspDigital.healthIdentityDuty],
  authority: 'statute',
  certainty: 'settled',
})
