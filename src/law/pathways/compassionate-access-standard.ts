import { allOf, answered, anyOf, isNot } from '../../core/condition.ts'
import { pathway } from '../../core/law.ts'
import { needsFormality } from '../facts/formality.ts'
import { secondUse } from '../facts/role.ts'
import { access, project } from '../questions/project.ts'
import { standard } from '../questions/warehouse.ts'
import { base_2_3, base_4_6, base_7_6, base_12_22 } from '../sources/base.ts'
import { res_5_2, res_R6 } from '../sources/res.ts'

export const compassionateAccessStandard = pathway('compassionateAccessStandard', {
  headline: 'route',
  citing: [res_R6, base_7_6],
  requirements: {
    purpose: {
      met: allOf(answered(project.purpose, 'earlyAccess'), answered(access.kind, 'compassionate')),
      failing: 'otherRoute',
      citing: [res_R6, base_7_6],
    },
    formality: { met: needsFormality, failing: 'otherRoute', citing: [base_4_6] },
    operator: {
      met: anyOf(answered(project.actor, 'healthProductCompany'), answered(standard.operator, 'yes')),
      failing: 'authorisation',
      citing: [res_R6, base_7_6],
    },
    purposes: { met: answered(standard.purposes, 'yes'), failing: 'deviation', citing: [res_R6, res_5_2] },
    data: { met: answered(standard.data, 'yes'), failing: 'deviation', citing: [res_R6, res_5_2] },
    recipients: { met: answered(standard.recipients, 'yes'), failing: 'deviation', citing: [res_R6, res_5_2] },
    information: { met: answered(standard.information, 'yes'), failing: 'deviation', citing: [res_R6, res_5_2] },
    retention: { met: answered(standard.retention, 'yes'), failing: 'deviation', citing: [res_R6, res_5_2] },
    security: { met: answered(standard.security, 'yes'), failing: 'deviation', citing: [res_R6, res_5_2] },
    oneUse: { met: isNot(secondUse), failing: 'otherRoute', citing: [base_2_3, base_12_22] },
  },
})
