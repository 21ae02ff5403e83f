import { allOf, answered, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { outside } from '../../facts/data.ts'
import { careUnderSecrecy } from '../../facts/lawful.ts'
import { ready } from '../../questions/readiness.ts'
import { base_5_6 } from '../../sources/base.ts'
import { eu_FR_4 } from '../../sources/eu.ts'
import { crime_226_16_1 } from '../../sources/offences.ts'

export const identityIns = duty('identityIns', {
  applies: allOf(isNot(outside), careUnderSecrecy),
  met: answered(ready.ins, 'yes'),
  who: ['controller'],
  offence: crime_226_16_1,
  citing: [base_5_6, eu_FR_4],
  authority: 'statute',
  certainty: 'settled',
})
