import { answered, isNot } from '../../core/condition.ts'
import { pathway } from '../../core/law.ts'
import { needsFormality } from '../facts/formality.ts'
import { otherSources, scientificResearch } from '../facts/research.ts'
import { secondUse } from '../facts/role.ts'
import { research } from '../questions/research.ts'
import { snds } from '../questions/snds.ts'
import { base_2_3, base_4_6, base_5_14, base_12_22 } from '../sources/base.ts'
import { res_5_3, res_R9, res_R19 } from '../sources/res.ts'

export const permanentSndsAccess = pathway('permanentSndsAccess', {
  headline: 'route',
  citing: [res_R19, res_5_3],
  requirements: {
    listed: { met: answered(snds.permanent, 'yes'), failing: 'otherRoute', citing: [res_R19] },
    sndsAlone: { met: isNot(otherSources), failing: 'authorisation', citing: [res_R19] },
    withoutExternalMatching: {
      met: isNot(answered(research.linkage, 'external')),
      failing: 'authorisation',
      citing: [res_R19],
    },
    formality: { met: needsFormality, failing: 'otherRoute', citing: [base_4_6] },
    research: { met: scientificResearch, failing: 'otherRoute', citing: [res_R9] },
    permitted: {
      met: isNot(answered(snds.forbidden, 'promotion', 'insurance')),
      failing: 'barred',
      citing: [base_5_14],
    },
    oneUse: { met: isNot(secondUse), failing: 'otherRoute', citing: [base_2_3, base_12_22] },
  },
})
