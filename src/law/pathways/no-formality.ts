import { isNot } from '../../core/condition.ts'
import { pathway } from '../../core/law.ts'
import { exempt65 } from '../facts/formality.ts'
import { secondUse } from '../facts/role.ts'
import * as gdpr from '../sources/gdpr.ts'
import * as lil from '../sources/lil.ts'

export const noFormality = pathway('noFormality', {
  headline: 'nothingToFile',
  citing: [lil.exemptProcessing],
  requirements: {
    exempt: { met: exempt65, failing: 'otherRoute', citing: [lil.exemptProcessing, lil.sixExemptGroups] },
    oneUse: { met: isNot(secondUse), failing: 'otherRoute', citing: [gdpr.processor, gdpr.providerReuse] },
  },
})
