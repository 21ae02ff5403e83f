import { allOf, answered, anyOf, isNot } from '../../core/condition.ts'
import { ask } from '../../core/outline.ts'
import { clearRole, studyPurpose } from '../facts/project.ts'
import { role } from '../questions/role.ts'
import { base_2_1, base_2_2, base_2_3, base_12_22 } from '../sources/base.ts'

export const roleStops = [
  ask(role.decides, {
    section: 'C',
    weight: 'essential',
    when: anyOf(isNot(clearRole), studyPurpose),
    citing: [base_2_1, base_2_2, base_2_3],
  }),
  ask(role.ownUse, {
    section: 'C',
    weight: 'essential',
    when: answered(role.decides, 'client'),
    citing: [base_2_3, base_12_22],
  }),
  ask(role.clientOrders, {
    section: 'C',
    weight: 'detail',
    when: allOf(answered(role.decides, 'client'), isNot(answered(role.ownUse, 'yes'))),
    citing: [base_2_1, base_2_3],
  }),
] as const
