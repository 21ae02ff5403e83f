import { allOf, answered, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { outside } from '../../facts/data.ts'
import { careUnderSecrecy } from '../../facts/lawful.ts'
import { processor } from '../../facts/role.ts'
import { ready } from '../../questions/readiness.ts'
import * as cspCare from '../../sources/csp-care.ts'

export const patientFileAccess = duty('patientFileAccess', {
  applies: allOf(isNot(outside), careUnderSecrecy, isNot(processor)),
  met: answered(ready.access, 'yes'),
  who: ['controller'],
  citing: [cspCare.accessToPatientFile],
  authority: 'statute',
  certainty: 'settled',
})
