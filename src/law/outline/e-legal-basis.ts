import { allOf, answered, isNot } from '../../core/condition.ts'
import { ask } from '../../core/outline.ts'
import { needsFormality } from '../facts/formality.ts'
import { carePurpose, groundNeeded } from '../facts/lawful.ts'
import { careActor, mayBePaid } from '../facts/project.ts'
import { internalStudy } from '../facts/research.ts'
import { care } from '../questions/care.ts'
import { lawful } from '../questions/lawful.ts'
import { employment, project, use } from '../questions/project.ts'
import { consent } from '../questions/research.ts'
import {
  base_3_2,
  base_3_2_a,
  base_3_2_b,
  base_3_3,
  base_4_2,
  base_4_4,
  base_4_7_I,
  base_5_4,
  base_6_2,
  base_8,
  base_12_7,
} from '../sources/base.ts'
import { hds_2_1_VII } from '../sources/hds.ts'
import { res_L_2 } from '../sources/res.ts'

export const legalBasisStops = [
  ask(use.payment, {
    section: 'E',
    weight: 'essential',
    when: allOf(mayBePaid, isNot(internalStudy)),
    citing: [base_5_4, hds_2_1_VII],
  }),
  ask(care.responsible, {
    section: 'E',
    weight: 'essential',
    when: allOf(carePurpose, isNot(careActor)),
    citing: [base_3_3, base_4_4, base_12_7],
  }),
  ask(employment.what, {
    section: 'E',
    weight: 'essential',
    when: answered(project.purpose, 'employment'),
    citing: [base_3_2_b, base_8],
  }),
  ask(lawful.ground, {
    section: 'E',
    weight: 'essential',
    when: groundNeeded,
    citing: [base_3_2, base_4_2],
  }),
  ask(consent.valid, {
    section: 'E',
    weight: 'essential',
    when: answered(lawful.ground, 'consent'),
    citing: [base_3_2_a, base_6_2],
  }),
  ask(lawful.publicInterest, {
    section: 'E',
    weight: 'essential',
    when: allOf(needsFormality, isNot(answered(project.purpose, 'vigilance', 'earlyAccess'))),
    citing: [base_4_7_I, res_L_2],
  }),
] as const
