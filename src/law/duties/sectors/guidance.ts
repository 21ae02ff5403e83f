import { allOf, answered, anyOf, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { healthData, outside } from '../../facts/data.ts'
import { carePurpose } from '../../facts/lawful.ts'
import { hosting } from '../../questions/hosting.ts'
import { project } from '../../questions/project.ts'
import { base_7_1, base_7_3, base_7_4, base_7_10, base_7_11 } from '../../sources/base.ts'
import { eu_EP_2 } from '../../sources/eu.ts'

const inside = allOf(isNot(outside), healthData)
/** Soft law: nobody declares conformity to it, and a departure has to be justified. */
const soft = { authority: 'guidance', certainty: 'settled' } as const

export const guidanceDuties = [
  duty('practiceGuide', {
    applies: allOf(inside, carePurpose, answered(project.actor, 'soloPractitioner', 'groupPractice')),
    who: ['controller'],
    citing: [base_7_1],
    ...soft,
  }),
  duty('pharmacyGuide', {
    applies: allOf(inside, answered(project.actor, 'pharmacy')),
    who: ['controller'],
    citing: [base_7_4],
    ...soft,
  }),
  duty('medicoSocialRetention', {
    applies: allOf(inside, anyOf(answered(project.actor, 'medicoSocial'), answered(project.purpose, 'socialFollowUp'))),
    who: ['controller'],
    citing: [base_7_3],
    ...soft,
  }),
  duty('mobileAppGuide', {
    applies: allOf(inside, answered(project.purpose, 'selfTracking', 'telemonitoring')),
    who: ['controller'],
    citing: [eu_EP_2],
    ...soft,
  }),
  duty('aiGuide', {
    applies: allOf(inside, anyOf(answered(project.purpose, 'aiTraining'), answered(hosting.where, 'ai'))),
    who: ['controller'],
    citing: [base_7_10],
    ...soft,
  }),
  duty('recordGuide', {
    applies: allOf(inside, carePurpose, answered(project.actor, 'healthEstablishment')),
    who: ['controller'],
    citing: [base_7_11],
    ...soft,
  }),
] as const
