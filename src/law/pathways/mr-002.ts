import { answered, isNot } from '../../core/condition.ts'
import { pathway } from '../../core/law.ts'
import { needsFormality, publicInterest } from '../facts/formality.ts'
import { involvesHumanPerson, scientificResearch, usesSnds } from '../facts/research.ts'
import { secondUse } from '../facts/role.ts'
import { ready } from '../questions/readiness.ts'
import { research, study } from '../questions/research.ts'
import { base_2_3, base_4_6, base_4_7_I, base_6_8, base_12_22 } from '../sources/base.ts'
import {
  res_3_2,
  res_4_2bis,
  res_C_1,
  res_C_2,
  res_C_8,
  res_L_15,
  res_M2_1,
  res_M2_2,
  res_M2_3,
  res_M2_4,
  res_M2_5,
  res_M2_6,
  res_M2_7,
  res_M2_8,
  res_M2_9,
  res_R9,
  res_R13,
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
    noHumanPerson: { met: isNot(involvesHumanPerson), failing: 'otherRoute', citing: [res_M2_2, res_4_2bis] },
    withoutIdentifiers: {
      met: isNot(answered(research.content, 'identifiers')),
      failing: 'deviation',
      citing: [res_M2_3],
    },
    withoutNir: { met: isNot(answered(research.content, 'nir')), failing: 'deviation', citing: [res_M2_3, res_L_15] },
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
      met: isNot(answered(research.information, 'someUnreached', 'impossible', 'collective')),
      failing: 'deviation',
      citing: [res_M2_4],
    },
    informed: {
      met: isNot(answered(research.information, 'incomplete', 'notPlanned')),
      failing: 'fix',
      citing: [res_M2_4],
    },
    samplesConsent: { met: answered(study.samplesConsent, 'yes'), failing: 'fix', citing: [res_M2_5] },
    protocol: { met: answered(study.protocol, 'yes'), failing: 'fix', citing: [res_C_2] },
    contracts: { met: answered(ready.contract, 'yes'), failing: 'fix', citing: [res_C_8] },
    retention: {
      met: answered(study.retention, 'yes'),
      failing: 'fix',
      citing: [res_M2_6],
    },
    security: { met: answered(study.security, 'yes'), failing: 'fix', citing: [base_6_8] },
    onlyProtocol: { met: answered(study.onlyProtocol, 'yes'), failing: 'otherRoute', citing: [res_M2_1] },
    staffRetention: { met: answered(study.staffRetention, 'yes'), failing: 'fix', citing: [res_M2_7] },
    oneUse: { met: isNot(secondUse), failing: 'otherRoute', citing: [base_2_3, base_12_22] },
  },
})
