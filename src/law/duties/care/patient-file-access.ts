import { allOf, answered, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { outside } from '../../facts/data.ts'
import { careUnderSecrecy } from '../../facts/lawful.ts'
import { processor } from '../../facts/role.ts'
import { ready } from '../../questions/readiness.ts'
import { base_5_3 } from '../../sources/base.ts'

export const patientFileAccess = duty('patientFileAccess', {
  applies: allOf(isNot(outside), careUnderSecrecy, isNot(processor)),
  met: answered(ready.access, 'yes'),
  who: ['controller'],
  citing: [base_5_3],
  authority: 'statute',
  certainty: 'settled',
})
