import { allOf, answered, isNot } from '../../core/condition.ts'
import { pathway } from '../../core/law.ts'
import { needsFormality, publicInterest } from '../facts/formality.ts'
import { involvesHumanPerson, otherSources, scientificResearch } from '../facts/research.ts'
import { secondUse } from '../facts/role.ts'
import { ready } from '../questions/readiness.ts'
import { research } from '../questions/research.ts'
import { snds, sndsTerms } from '../questions/snds.ts'
import { base_2_3, base_4_6, base_4_7_I, base_5_14, base_12_22 } from '../sources/base.ts'
import {
  res_5_3,
  res_C_1,
  res_C_5,
  res_M4_1,
  res_M78_15,
  res_M78_16,
  res_R9,
  res_R18,
  res_R20,
} from '../sources/res.ts'

export const sndsSample = pathway('sndsSample', {
  headline: 'route',
  citing: [res_R18, res_5_3],
  requirements: {
    sampleAlone: {
      met: allOf(
        answered(research.sources, 'sndsSample'),
        isNot(answered(research.sources, 'snds', 'pmsi', 'sndsChild')),
        isNot(otherSources),
      ),
      failing: 'otherRoute',
      citing: [res_R18],
    },
    formality: { met: needsFormality, failing: 'otherRoute', citing: [base_4_6] },
    research: { met: scientificResearch, failing: 'otherRoute', citing: [res_R9] },
    publicInterest: { met: publicInterest, failing: 'barred', citing: [res_C_1, base_4_7_I] },
    noHumanPerson: { met: isNot(involvesHumanPerson), failing: 'otherRoute', citing: [res_M4_1, res_R20] },
    unmatched: { met: answered(research.linkage, 'none'), failing: 'authorisation', citing: [res_R18] },
    permitted: {
      met: isNot(answered(snds.forbidden, 'promotion', 'insurance')),
      failing: 'barred',
      citing: [base_5_14],
    },
    exports: { met: answered(sndsTerms.exports, 'yes'), failing: 'authorisation', citing: [res_M78_15] },
    europe: { met: answered(sndsTerms.europe, 'yes'), failing: 'authorisation', citing: [res_M78_16] },
    dpoDpia: { met: allOf(answered(ready.dpo, 'yes'), answered(ready.dpia, 'yes')), failing: 'fix', citing: [res_C_5] },
    oneUse: { met: isNot(secondUse), failing: 'otherRoute', citing: [base_2_3, base_12_22] },
  },
})
