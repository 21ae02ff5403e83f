import { answered, isNot } from '../../core/condition.ts'
import { pathway } from '../../core/law.ts'
import { needsFormality, publicInterest } from '../facts/formality.ts'
import { involvesHumanPerson, scientificResearch, usesSnds } from '../facts/research.ts'
import { secondUse } from '../facts/role.ts'
import { research } from '../questions/research.ts'
import { base_2_3, base_4_6, base_4_7_I, base_12_22 } from '../sources/base.ts'
import {
  res_3_2,
  res_C_1,
  res_C_2,
  res_C_8,
  res_L_9,
  res_M1_2,
  res_M1_3,
  res_M1_4,
  res_M1_11,
  res_M1_15,
  res_M1_18,
  res_M2_1,
  res_M2_2,
  res_M2_4,
  res_M2_5,
  res_M2_8,
  res_M2_9,
  res_M3_5,
  res_M3_7,
  res_M3_8,
  res_M4_1,
  res_M4_8,
  res_M4_10,
  res_M4_16,
  res_M4_18,
  res_R9,
  res_R13,
  res_R20,
} from '../sources/res.ts'

export const mr002 = pathway('mr002', {
  headline: 'route',
  citing: [res_R13, res_3_2],
  requirements: {
    leftovers: {
      met: answered(research.participation, 'leftoverIvd'),
      failing: 'otherRoute',
      citing: [res_M2_1, res_M2_2, res_M2_9],
    },
    formality: { met: needsFormality, failing: 'otherRoute', citing: [base_4_6] },
    research: { met: scientificResearch, failing: 'otherRoute', citing: [res_R9] },
    publicInterest: { met: publicInterest, failing: 'barred', citing: [res_C_1, base_4_7_I] },
    noHumanPerson: { met: isNot(involvesHumanPerson), failing: 'otherRoute', citing: [res_M4_1, res_R20] },
    withoutIdentifiers: {
      met: isNot(answered(research.content, 'identifiers')),
      failing: 'deviation',
      citing: [res_M1_2, res_M1_3, res_M3_5, res_M4_8],
    },
    withoutNir: { met: isNot(answered(research.content, 'nir')), failing: 'deviation', citing: [res_M1_4, res_M3_5] },
    withoutSnds: { met: isNot(usesSnds), failing: 'otherRoute', citing: [res_R13] },
    withoutExternalMatching: {
      met: isNot(answered(research.linkage, 'external')),
      failing: 'authorisation',
      citing: [res_R13],
    },
    transfers: {
      met: answered(research.transfers, 'none', 'codedSafeguarded'),
      failing: 'deviation',
      citing: [res_M2_8],
    },
    noWaiver: {
      met: isNot(answered(research.information, 'impossible', 'collective')),
      failing: 'deviation',
      citing: [res_M2_4],
    },
    informed: {
      met: isNot(answered(research.information, 'notPlanned')),
      failing: 'fix',
      citing: [res_M1_11, res_M4_10, res_L_9],
    },
    geneticsConsent: { met: isNot(answered(research.content, 'genetics')), failing: 'fix', citing: [res_M2_5] },
    protocol: { met: answered(research.inPlace, 'protocol'), failing: 'fix', citing: [res_C_2] },
    contracts: { met: answered(research.inPlace, 'contracts'), failing: 'fix', citing: [res_C_8] },
    retention: {
      met: answered(research.inPlace, 'retention'),
      failing: 'fix',
      citing: [res_M1_15, res_M3_7, res_M4_16],
    },
    security: { met: answered(research.inPlace, 'security'), failing: 'fix', citing: [res_M1_18, res_M3_8, res_M4_18] },
    oneUse: { met: isNot(secondUse), failing: 'otherRoute', citing: [base_2_3, base_12_22] },
  },
})
