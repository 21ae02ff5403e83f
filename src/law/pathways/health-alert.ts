import { allOf, answered, isNot } from '../../core/condition.ts'
import { pathway } from '../../core/law.ts'
import { needsFormality } from '../facts/formality.ts'
import { secondUse } from '../facts/role.ts'
import { alertBody } from '../facts/standards.ts'
import { ready } from '../questions/readiness.ts'
import { alert } from '../questions/standards.ts'
import * as gdpr from '../sources/gdpr.ts'
import * as lil from '../sources/lil.ts'

export const healthAlert = pathway('healthAlert', {
  headline: 'route',
  citing: [lil.healthAlert, lil.healthAlertRoute],
  requirements: {
    listedBody: { met: alertBody, failing: 'otherRoute', citing: [lil.healthAlertRoute, lil.healthAlert] },
    alertOnly: {
      met: allOf(
        answered(alert.uses, 'emergency', 'aftermath'),
        isNot(answered(alert.uses, 'routine', 'studies', 'otherUse')),
      ),
      failing: 'otherRoute',
      citing: [lil.healthAlert],
    },
    withinYear: { met: answered(alert.age, 'underYear'), failing: 'otherRoute', citing: [lil.healthAlert] },
    formality: { met: needsFormality, failing: 'otherRoute', citing: [lil.exemptProcessing] },
    emergencyOver: { met: answered(ready.dpia, 'yes'), failing: 'fix', citing: [lil.healthAlert] },
    oneUse: { met: isNot(secondUse), failing: 'otherRoute', citing: [gdpr.processor, gdpr.providerReuse] },
  },
})
