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
import { access } from '../../questions/standards.ts'
import * as accessStandards from '../../sources/access-standards.ts'
import * as cnil from '../../sources/cnil.ts'
import * as edpb from '../../sources/edpb.ts'
import * as gdpr from '../../sources/gdpr.ts'
import * as mrCommon from '../../sources/mr-common.ts'

const inside = allOf(isNot(outside), healthData)
const done = anyOf(answered(ready.dpia, 'yes'), answered(research.risk, 'acceptable', 'high'))
const largeScale = answered(dpia.traits, 'largeScale')

/** A professional working alone, for care: on the CNIL’s list of processing without an assessment. */
const exemptPractice = allOf(
  careUnderSecrecy,
  anyOf(
    answered(project.actor, 'soloPractitioner'),
    allOf(answered(project.actor, 'pharmacy', 'laboratory'), isNot(largeScale)),
  ),
)
/** On the CNIL’s list by the actor or the use, whatever the traits of the project. */
const listed = anyOf(
  allOf(answered(project.actor, 'healthEstablishment', 'medicoSocial'), careUnderSecrecy),
  answered(project.purpose, 'socialFollowUp'),
  allOf(formalStudy, scientificResearch),
  isWarehouse,
  answered(project.purpose, 'vigilance', 'healthAlert', 'surveillance'),
  answered(data.health, 'biometric'),
)
const otherTrait = answered(dpia.traits, 'automated', 'scoring', 'crossing', 'innovative', 'monitoring', 'exclusion')

export const dpiaDuty = duty('dpia', {
  applies: allOf(inside, isNot(exemptPractice), anyOf(listed, otherTrait)),
  met: done,
  blocking: {
    scope: 'whole',
    stands: done,
    beforeFiling: true,
    citing: [gdpr.impactAssessment],
  },
  who: ['controller'],
  citing: [gdpr.impactAssessment, mrCommon.impactAssessment],
  authority: 'statute',
  certainty: 'settled',
})

/** An assessment on the ground of the markers of a large scale alone. */
export const dpiaLargeScale = duty('dpiaLargeScale', {
  applies: allOf(inside, isNot(exemptPractice), largeScale, isNot(anyOf(listed, otherTrait))),
  met: done,
  blocking: {
    scope: 'whole',
    stands: done,
    citing: [gdpr.impactAssessment],
  },
  who: ['controller'],
  citing: [gdpr.impactAssessment, cnil.groupPracticeThreshold],
  authority: 'guidance',
  certainty: 'toConfirm',
})

/**
 * Patients followed from afar: by inference, two of the nine criteria. It does not wait for the answer on the traits,
 * so that a doubt about them leaves it standing.
 */
export const dpiaRemoteFollowUp = duty('dpiaRemoteFollowUp', {
  applies: allOf(
    inside,
    isNot(exemptPractice),
    isNot(listed),
    anyOf(
      answered(project.purpose, 'telemonitoring'),
      allOf(answered(project.purpose, 'selfTracking'), answered(hosting.loop, 'professional')),
    ),
  ),
  met: done,
  blocking: {
    scope: 'whole',
    // Where the other assessment is due, it is the same one.
    when: isNot(dpiaDuty.applies),
    stands: done,
    citing: [gdpr.impactAssessment],
  },
  who: ['controller'],
  citing: [edpb.impactAssessmentCriteria, gdpr.impactAssessment],
  authority: 'inference',
  certainty: 'toConfirm',
})

/**
 * The company that operates a medicine under early or compassionate access. Both standards ask it for an assessment
 * before the start, by a secondary source. It does not wait for the answer on the traits either.
 */
export const dpiaAccess = duty('dpiaAccess', {
  applies: allOf(inside, answered(project.purpose, 'earlyAccess'), answered(access.laboratory, 'yes')),
  met: done,
  blocking: { scope: 'whole', when: isNot(dpiaDuty.applies), stands: done, citing: [gdpr.impactAssessment] },
  who: ['controller'],
  citing: [accessStandards.compassionateAssessment, accessStandards.earlyAssessment],
  authority: 'referential',
  certainty: 'toConfirm',
})

/** One of the four duties applies. */
export const dpiaDue = anyOf(dpiaDuty.applies, dpiaLargeScale.applies, dpiaRemoteFollowUp.applies, dpiaAccess.applies)
