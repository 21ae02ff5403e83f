import { allOf, answered, anyOf, isNot } from '../../core/condition.ts'
import { ask } from '../../core/outline.ts'
import { frenchActor } from '../facts/project.ts'
import { access, ai, insurance, place, policy, project, prospecting } from '../questions/project.ts'
import {
  base_1_2,
  base_2_4,
  base_4_6_3,
  base_4_6_4,
  base_5_5,
  base_7_6,
  base_7_12,
  base_8,
  base_8_loan,
  base_11_5,
  base_12_30,
} from '../sources/base.ts'
import { hds_8, hds_C44 } from '../sources/hds.ts'
import { res_4_1, res_4_4, res_7, res_L_1, res_L_14, res_R6 } from '../sources/res.ts'

export const projectStops = [
  ask(project.actor, {
    section: 'A',
    weight: 'essential',
    citing: [base_2_4, base_8],
  }),
  ask(project.purpose, {
    section: 'A',
    weight: 'essential',
    citing: [base_11_5, res_4_1, res_L_1],
  }),
  ask(ai.shape, {
    section: 'A',
    weight: 'essential',
    when: answered(project.purpose, 'aiTraining'),
    citing: [res_4_4, hds_C44],
  }),
  ask(prospecting.source, {
    section: 'A',
    weight: 'essential',
    when: answered(project.purpose, 'prospecting'),
    citing: [base_5_5],
  }),
  ask(insurance.cover, {
    section: 'A',
    weight: 'essential',
    when: answered(project.purpose, 'underwriting'),
    citing: [base_8_loan, base_12_30],
  }),
  ask(insurance.body, {
    section: 'A',
    weight: 'essential',
    when: anyOf(answered(project.purpose, 'reimbursement'), answered(insurance.cover, 'optionalHealth')),
    citing: [base_4_6_3, base_8],
  }),
  ask(insurance.contract, {
    section: 'A',
    weight: 'detail',
    when: allOf(answered(project.purpose, 'reimbursement'), answered(insurance.body, 'mutual', 'otherInsurer')),
    citing: [base_7_12],
  }),
  ask(policy.dim, {
    section: 'A',
    weight: 'essential',
    when: allOf(answered(project.purpose, 'publicPolicy'), answered(project.actor, 'healthEstablishment')),
    citing: [base_4_6_4, res_7],
  }),
  ask(access.kind, {
    section: 'A',
    weight: 'essential',
    when: answered(project.purpose, 'earlyAccess'),
    citing: [res_R6, base_7_6],
  }),
  ask(place.nexus, {
    section: 'A',
    weight: 'essential',
    when: isNot(frenchActor),
    citing: [base_1_2, res_L_14, hds_8],
  }),
] as const
