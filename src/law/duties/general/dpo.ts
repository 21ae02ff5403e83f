import { allOf, answered, anyOf, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { healthData, outside } from '../../facts/data.ts'
import { formalStudy, needsFormality } from '../../facts/formality.ts'
import { careUnderSecrecy } from '../../facts/lawful.ts'
import { isWarehouse, scientificResearch } from '../../facts/research.ts'
import { dpia } from '../../questions/lawful.ts'
import { project } from '../../questions/project.ts'
import { ready } from '../../questions/readiness.ts'
import { role } from '../../questions/role.ts'
import * as gdpr from '../../sources/gdpr.ts'
import * as mrCommon from '../../sources/mr-common.ts'

/** Needs a data protection officer, whether the body is public or not. */
export const needsDpoAnyway = anyOf(
  answered(project.actor, 'publicAuthority', 'publicResearchBody'),
  answered(project.actor, 'healthEstablishment'),
  allOf(
    answered(dpia.criteria, 'largeScale'),
    isNot(allOf(answered(project.actor, 'soloPractitioner'), careUnderSecrecy)),
  ),
  allOf(formalStudy, scientificResearch),
  allOf(isWarehouse, needsFormality),
)

export const dpo = duty('dpo', {
  applies: allOf(allOf(isNot(outside), healthData), anyOf(needsDpoAnyway, answered(role.publicBody, 'yes'))),
  met: answered(ready.dpo, 'yes'),
  who: ['controller', 'processor'],
  citing: [gdpr.dataProtectionOfficer, mrCommon.dataProtectionOfficer],
  authority: 'statute',
  certainty: 'settled',
})
