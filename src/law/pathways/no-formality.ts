import { isNot } from '../../core/condition.ts'
import { pathway } from '../../core/law.ts'
import { exempt65 } from '../facts/formality.ts'
import { secondUse } from '../facts/role.ts'
import { base_2_3, base_4_6, base_12_22 } from '../sources/base.ts'
import { res_7 } from '../sources/res.ts'

export const noFormality = pathway('noFormality', {
  headline: 'nothingToFile',
  citing: [base_4_6],
  requirements: {
    exempt: { met: exempt65, failing: 'otherRoute', citing: [base_4_6, res_7] },
    oneUse: { met: isNot(secondUse), failing: 'otherRoute', citing: [base_2_3, base_12_22] },
  },
})
