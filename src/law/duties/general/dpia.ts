import { allOf, answered, anyOf, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { healthData, outside } from '../../facts/data.ts'
import { formalStudy } from '../../facts/formality.ts'
import { careUnderSecrecy } from '../../facts/lawful.ts'
import { isWarehouse, scientificResearch } from '../../facts/research.ts'
import { data } from '../../questions/data.ts'
import { hosting } from '../../questions/hosting.ts'
import { dpia } from '../../questions/lawful.ts'
import { project } from '../../questions/project.ts'
import { ready } from '../../questions/readiness.ts'
import { research } from '../../questions/research.ts'
import * as gdpr from '../../sources/gdpr.ts'
import * as mrCommon from '../../sources/mr-common.ts'

export const dpiaDuty = duty('dpia', {
  applies: allOf(
    allOf(isNot(outside), healthData),
    isNot(
      allOf(
        careUnderSecrecy,
        anyOf(
          answered(project.actor, 'soloPractitioner'),
          allOf(answered(project.actor, 'pharmacy', 'laboratory'), isNot(answered(dpia.criteria, 'largeScale'))),
        ),
      ),
    ),
    anyOf(
      allOf(answered(project.actor, 'healthEstablishment', 'medicoSocial'), careUnderSecrecy),
      answered(project.purpose, 'socialFollowUp'),
      allOf(formalStudy, scientificResearch),
      isWarehouse,
      answered(project.purpose, 'vigilance', 'healthAlert', 'telemonitoring'),
      allOf(answered(project.purpose, 'selfTracking'), answered(hosting.loop, 'professional')),
      answered(
        dpia.criteria,
        'largeScale',
        'automated',
        'scoring',
        'crossing',
        'innovative',
        'monitoring',
        'exclusion',
      ),
      answered(data.health, 'biometric'),
    ),
  ),
  met: anyOf(answered(ready.dpia, 'yes'), answered(research.risk, 'acceptable', 'high')),
  who: ['controller'],
  citing: [gdpr.impactAssessment, mrCommon.impactAssessment],
  authority: 'statute',
  certainty: 'settled',
})
