import { allOf, answered, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { outside } from '../../facts/data.ts'
import { policy } from '../../questions/project.ts'
import * as cspCare from '../../sources/csp-care.ts'
import * as lil from '../../sources/lil.ts'

/** Coding by a contractor stays exempt only under the authority of the doctor in charge of medical information. */
export const outsideCoders = duty('outsideCoders', {
  applies: allOf(isNot(outside), answered(policy.dim, 'contractor')),
  who: ['controller', 'processor'],
  citing: [cspCare.outsideCoders, lil.exemptMedicalInformation],
  authority: 'inference',
  certainty: 'toConfirm',
})
