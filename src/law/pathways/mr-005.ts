import { allOf, answered, anyOf, isNot } from '../../core/condition.ts'
import { pathway } from '../../core/law.ts'
import { needsFormality, publicInterest } from '../facts/formality.ts'
import { involvesHumanPerson, otherSources, scientificResearch } from '../facts/research.ts'
import { secondUse } from '../facts/role.ts'
import { project } from '../questions/project.ts'
import { ready } from '../questions/readiness.ts'
import { research } from '../questions/research.ts'
import { snds, sndsTerms } from '../questions/snds.ts'
import { base_2_3, base_4_6, base_4_7_I, base_5_14, base_12_22 } from '../sources/base.ts'
import {
  res_3_5,
  res_4_2bis,
  res_C_1,
  res_C_5,
  res_C_6,
  res_C_7,
  res_C_10,
  res_M5_1,
  res_M5_2,
  res_M5_3,
  res_M5_4,
  res_M5_5,
  res_M5_6,
  res_M5_7,
  res_M5_8,
  res_M78_18,
  res_R9,
  res_R14,
} from '../sources/res.ts'

export const mr005 = pathway('mr005', {
  headline: 'route',
  citing: [res_R14, res_3_5],
  requirements: {
    establishment: {
      met: anyOf(answered(project.actor, 'healthEstablishment'), answered(sndsTerms.federation, 'yes')),
      failing: 'otherRoute',
      citing: [res_M5_1],
    },
    pmsiAlone: {
      met: allOf(
        answered(research.sources, 'pmsi'),
        isNot(answered(research.sources, 'snds', 'sndsSample', 'sndsChild')),
        isNot(otherSources),
      ),
      failing: 'otherRoute',
      citing: [res_R14, res_M5_2],
    },
    formality: { met: needsFormality, failing: 'otherRoute', citing: [base_4_6] },
    research: { met: scientificResearch, failing: 'otherRoute', citing: [res_R9] },
    publicInterest: { met: publicInterest, failing: 'barred', citing: [res_C_1, base_4_7_I] },
    noHumanPerson: { met: isNot(involvesHumanPerson), failing: 'otherRoute', citing: [res_4_2bis] },
    permitted: {
      met: isNot(answered(snds.forbidden, 'promotion', 'insurance')),
      failing: 'barred',
      citing: [base_5_14, res_M5_8],
    },
    unmatched: {
      met: answered(research.linkage, 'none'),
      failing: 'authorisation',
      citing: [res_M5_5],
    },
    listedPurpose: {
      met: answered(sndsTerms.purpose, 'yes'),
      failing: 'authorisation',
      citing: [res_M5_3],
    },
    exports: {
      met: answered(sndsTerms.exports, 'yes'),
      failing: 'authorisation',
      citing: [res_M5_5],
    },
    depth: { met: answered(sndsTerms.depth, 'yes'), failing: 'deviation', citing: [res_M5_4] },
    europe: { met: answered(sndsTerms.europe, 'yes'), failing: 'authorisation', citing: [res_M5_7] },
    notice: {
      met: answered(sndsTerms.notice, 'yes'),
      failing: 'fix',
      citing: [res_M5_6],
    },
    dpoDpia: {
      met: allOf(answered(ready.dpo, 'yes'), answered(ready.dpia, 'yes')),
      failing: 'fix',
      citing: [res_C_5, res_C_6, res_M78_18],
    },
    platform: { met: answered(sndsTerms.platform, 'yes'), failing: 'authorisation', citing: [res_M5_2] },
    record: { met: answered(ready.record, 'yes'), failing: 'breach', citing: [res_C_7] },
    directory: { met: answered(sndsTerms.directory, 'yes'), failing: 'fix', citing: [res_M5_6, res_C_10] },
    oneUse: { met: isNot(secondUse), failing: 'otherRoute', citing: [base_2_3, base_12_22] },
  },
})
