import { allOf, answered, anyOf, isNot } from '../../core/condition.ts'
import { ask } from '../../core/outline.ts'
import { clearRole, studyPurpose } from '../facts/project.ts'
import { role } from '../questions/role.ts'
import * as gdpr from '../sources/gdpr.ts'

export const roleStops = [
  ask(role.decides, {
    section: 'C',
    weight: 'essential',
    when: anyOf(isNot(clearRole), studyPurpose),
    citing: [gdpr.controller, gdpr.jointControllers, gdpr.processor],
  }),
  ask(role.ownUse, {
    section: 'C',
    weight: 'essential',
    when: answered(role.decides, 'client'),
    citing: [gdpr.processor, gdpr.providerReuse],
  }),
  ask(role.clientOrders, {
    section: 'C',
    weight: 'detail',
    when: allOf(answered(role.decides, 'client'), isNot(answered(role.ownUse, 'yes'))),
    citing: [gdpr.controller, gdpr.processor],
  }),
] as const
