import { allOf, answered, anyOf, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { healthData, outside } from '../../facts/data.ts'
import { formalStudy, needsFormality, studyFiled } from '../../facts/formality.ts'
import { careUnderSecrecy } from '../../facts/lawful.ts'
import { publicByNature } from '../../facts/project.ts'
import { isWarehouse, scientificResearch } from '../../facts/research.ts'
import { dpia } from '../../questions/lawful.ts'
import { project } from '../../questions/project.ts'
import { ready } from '../../questions/readiness.ts'
import { role } from '../../questions/role.ts'
import * as cnil from '../../sources/cnil.ts'
import * as gdpr from '../../sources/gdpr.ts'
import * as mrCommon from '../../sources/mr-common.ts'

/** Needs a data protection officer, whether the body is public or not. */
export const needsDpoAnyway = anyOf(
  publicByNature,
  answered(project.actor, 'healthEstablishment'),
  allOf(formalStudy, scientificResearch),
  allOf(isWarehouse, needsFormality),
)
const settled = anyOf(needsDpoAnyway, answered(role.publicBody, 'yes'))

export const dpo = duty('dpo', {
  applies: allOf(allOf(isNot(outside), healthData), settled),
  met: answered(ready.dpo, 'yes'),
  blocking: {
    scope: 'route',
    when: studyFiled,
    stands: answered(ready.dpo, 'yes'),
    citing: [mrCommon.dataProtectionOfficer],
  },
  who: ['controller', 'processor'],
  citing: [gdpr.dataProtectionOfficer, mrCommon.dataProtectionOfficer],
  authority: 'statute',
  certainty: 'settled',
})

/** An officer on the ground of the markers of a large scale alone, which guidance gives and no text settles. */
export const dpoLargeScale = duty('dpoLargeScale', {
  applies: allOf(
    allOf(isNot(outside), healthData),
    answered(dpia.traits, 'largeScale'),
    isNot(allOf(answered(project.actor, 'soloPractitioner'), careUnderSecrecy)),
    isNot(settled),
  ),
  met: answered(ready.dpo, 'yes'),
  who: ['controller', 'processor'],
  citing: [gdpr.dataProtectionOfficer, cnil.groupPracticeThreshold],
  authority: 'guidance',
  certainty: 'toConfirm',
})

/** One of the two duties applies. */
export const dpoDue = anyOf(dpo.applies, dpoLargeScale.applies)
