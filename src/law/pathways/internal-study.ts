import { isNot } from '../../core/condition.ts'
import { pathway } from '../../core/law.ts'
import { internalStudy } from '../facts/research.ts'
import { secondUse } from '../facts/role.ts'
import * as cnil from '../sources/cnil.ts'
import * as gdpr from '../sources/gdpr.ts'
import * as lil from '../sources/lil.ts'

export const internalStudyPathway = pathway('internalStudy', {
  headline: 'nothingToFile',
  citing: [lil.exemptInternalStudy, cnil.internalStudyRoute],
  requirements: {
    ownStudy: { met: internalStudy, failing: 'otherRoute', citing: [lil.ownPatientsStudy] },
    oneUse: { met: isNot(secondUse), failing: 'otherRoute', citing: [gdpr.processor, gdpr.providerReuse] },
  },
})
