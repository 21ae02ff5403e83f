import { allOf, answered, anyOf, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { outside } from '../../facts/data.ts'
import { carePurpose } from '../../facts/lawful.ts'
import { care } from '../../questions/care.ts'
import { project } from '../../questions/project.ts'
import * as cspCare from '../../sources/csp-care.ts'
import * as frenchActs from '../../sources/french-acts.ts'
import * as lil from '../../sources/lil.ts'

/** Those who treat and are no health professionals in the code: whether secrecy binds them is not settled. */
export const practitionerSecrecyContested = duty('practitionerSecrecyContested', {
  applies: allOf(
    isNot(outside),
    carePurpose,
    anyOf(answered(project.actor, 'otherPractitioner'), answered(care.responsible, 'otherPractitioners')),
  ),
  who: ['controller'],
  citing: [frenchActs.psychologistSecrecy, cspCare.listedNonProfessionals, lil.careExemptionNeedsSecrecy],
  authority: 'inference',
  certainty: 'contested',
})
