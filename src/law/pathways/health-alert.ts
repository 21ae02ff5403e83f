import { allOf, answered, isNot } from '../../core/condition.ts'
import { pathway } from '../../core/law.ts'
import { needsFormality } from '../facts/formality.ts'
import { secondUse } from '../facts/role.ts'
import { alert, project } from '../questions/project.ts'
import { ready } from '../questions/readiness.ts'
import { base_2_3, base_4_6, base_4_8, base_12_22 } from '../sources/base.ts'
import { res_R4 } from '../sources/res.ts'

export const healthAlert = pathway('healthAlert', {
  headline: 'route',
  citing: [base_4_8, res_R4],
  requirements: {
    alert: {
      met: allOf(answered(project.purpose, 'healthAlert'), answered(alert.listed, 'yes')),
      failing: 'otherRoute',
      citing: [base_4_8],
    },
    formality: { met: needsFormality, failing: 'otherRoute', citing: [base_4_6] },
    emergencyOver: { met: answered(ready.dpia, 'yes'), failing: 'fix', citing: [base_4_8] },
    oneUse: { met: isNot(secondUse), failing: 'otherRoute', citing: [base_2_3, base_12_22] },
  },
})
