import { allOf, answered, isNot } from '../../core/condition.ts'
import { pathway } from '../../core/law.ts'
import { needsFormality } from '../facts/formality.ts'
import { secondUse } from '../facts/role.ts'
import { alert, project } from '../questions/project.ts'
import { ready } from '../questions/readiness.ts'
import * as gdpr from '../sources/gdpr.ts'
import * as lil from '../sources/lil.ts'

export const healthAlert = pathway('healthAlert', {
  headline: 'route',
  citing: [lil.healthAlert, lil.healthAlertRoute],
  requirements: {
    alert: {
      met: allOf(answered(project.purpose, 'healthAlert'), answered(alert.listed, 'yes')),
      failing: 'otherRoute',
      citing: [lil.healthAlert],
    },
    formality: { met: needsFormality, failing: 'otherRoute', citing: [lil.exemptProcessing] },
    emergencyOver: { met: answered(ready.dpia, 'yes'), failing: 'fix', citing: [lil.healthAlert] },
    oneUse: { met: isNot(secondUse), failing: 'otherRoute', citing: [gdpr.processor, gdpr.providerReuse] },
  },
})
