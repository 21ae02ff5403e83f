import { allOf, anyOf, isNot } from '../../core/condition.ts'
import { pathway } from '../../core/law.ts'
import { bars } from '../bars/index.ts'
import { deceasedOnly } from '../facts/data.ts'
import { needsFormality, publicInterest } from '../facts/formality.ts'
import { article9ConditionMet } from '../facts/lawful.ts'
import { secondUse } from '../facts/role.ts'
import { base_2_3, base_3_2, base_4_6, base_4_7, base_4_7_I, base_12_22 } from '../sources/base.ts'
import { res_0_2, res_6_1, res_6_2, res_C_1, res_R21 } from '../sources/res.ts'

export const cnilAuthorisation = pathway('cnilAuthorisation', {
  headline: 'route',
  residual: true,
  citing: [base_4_7, res_6_1, res_6_2, res_R21],
  requirements: {
    formality: { met: needsFormality, failing: 'otherRoute', citing: [base_4_6] },
    publicInterest: { met: publicInterest, failing: 'barred', citing: [res_C_1, base_4_7_I] },
    article9: { met: anyOf(article9ConditionMet, deceasedOnly), failing: 'barred', citing: [base_3_2] },
    noBar: { met: allOf(...bars.map((b) => isNot(b.when))), failing: 'barred', citing: [res_0_2] },
    oneUse: { met: isNot(secondUse), failing: 'otherRoute', citing: [base_2_3, base_12_22] },
  },
})
