import { isNot } from '../../core/condition.ts'
import { pathway } from '../../core/law.ts'
import { internalStudy } from '../facts/research.ts'
import { secondUse } from '../facts/role.ts'
import { base_2_3, base_4_6_2, base_12_22 } from '../sources/base.ts'
import { res_4_3, res_R8 } from '../sources/res.ts'

export const internalStudyPathway = pathway('internalStudy', {
  headline: 'nothingToFile',
  citing: [base_4_6_2, res_R8],
  requirements: {
    ownStudy: { met: internalStudy, failing: 'otherRoute', citing: [res_4_3] },
    oneUse: { met: isNot(secondUse), failing: 'otherRoute', citing: [base_2_3, base_12_22] },
  },
})
