import { allOf, answered, anyOf, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { healthData, outside } from '../../facts/data.ts'
import { carePurpose } from '../../facts/lawful.ts'
import { hosting } from '../../questions/hosting.ts'
import { project } from '../../questions/project.ts'
import * as cnil from '../../sources/cnil.ts'

const inside = allOf(isNot(outside), healthData)
/** Guidance. No declaration of conformity is made, and a departure must be justified. */
const soft = { authority: 'guidance', certainty: 'settled' } as const

export const guidanceDuties = [
  duty('practiceGuide', {
    applies: allOf(inside, carePurpose, answered(project.actor, 'soloPractitioner', 'groupPractice')),
    who: ['controller'],
    citing: [cnil.practiceRecommendation],
    ...soft,
  }),
  duty('pharmacyGuide', {
    applies: allOf(inside, answered(project.actor, 'pharmacy')),
    who: ['controller'],
    citing: [cnil.pharmacyRecommendation],
    ...soft,
  }),
  duty('medicoSocialRetention', {
    applies: allOf(inside, anyOf(answered(project.actor, 'medicoSocial'), answered(project.purpose, 'socialFollowUp'))),
    who: ['controller'],
    citing: [cnil.socialCareRetention, cnil.socialCareRecommendation],
    ...soft,
  }),
  duty('mobileAppGuide', {
    applies: allOf(inside, answered(project.purpose, 'selfTracking', 'telemonitoring')),
    who: ['controller'],
    citing: [cnil.thirdPartyKits],
    ...soft,
  }),
  duty('aiGuide', {
    applies: allOf(inside, anyOf(answered(project.purpose, 'aiTraining'), answered(hosting.where, 'ai'))),
    who: ['controller'],
    citing: [cnil.aiInCareGuides],
    ...soft,
  }),
  duty('recordGuide', {
    applies: allOf(inside, carePurpose, answered(project.actor, 'healthEstablishment')),
    who: ['controller'],
    citing: [cnil.patientRecordDraft],
    ...soft,
  }),
] as const
