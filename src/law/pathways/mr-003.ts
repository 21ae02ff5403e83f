import { allOf, answered, anyOf, isNot } from '../../core/condition.ts'
import { pathway } from '../../core/law.ts'
import { needsFormality, publicInterest } from '../facts/formality.ts'
import { hdsByCnil, hdsRequired } from '../facts/hosting.ts'
import { scientificResearch, usesSnds } from '../facts/research.ts'
import { secondUse } from '../facts/role.ts'
import { people } from '../questions/data.ts'
import { hosting } from '../questions/hosting.ts'
import { ready } from '../questions/readiness.ts'
import { research, study } from '../questions/research.ts'
import { base_2_3, base_4_6, base_4_7_I, base_4_11, base_12_22 } from '../sources/base.ts'
import {
  res_3_3,
  res_6_2,
  res_6_3,
  res_C_1,
  res_C_2,
  res_C_5,
  res_C_6,
  res_C_7,
  res_C_8,
  res_C_9,
  res_CH_7,
  res_CH_8,
  res_L_9,
  res_M1_1,
  res_M1_2,
  res_M1_5,
  res_M1_6,
  res_M1_8,
  res_M1_9,
  res_M1_14,
  res_M1_16,
  res_M1_19,
  res_M3_1,
  res_M3_2,
  res_M3_3,
  res_M3_4,
  res_M3_5,
  res_M3_6,
  res_M3_7,
  res_M3_8,
  res_R9,
  res_R12,
  res_R22,
} from '../sources/res.ts'

export const mr003 = pathway('mr003', {
  headline: 'route',
  citing: [res_R12, res_3_3],
  requirements: {
    nonOpposition: {
      met: anyOf(
        allOf(answered(research.participation, 'risklessActs'), isNot(answered(research.content, 'genetics'))),
        allOf(
          answered(research.participation, 'minimalIntervention', 'medicineTrial'),
          answered(research.consent, 'waived'),
        ),
      ),
      failing: 'otherRoute',
      citing: [res_R12, res_M3_1, res_M3_4],
    },
    noWaiver: {
      met: isNot(answered(research.information, 'someUnreached', 'impossible')),
      failing: 'authorisation',
      citing: [res_M3_3],
    },
    informed: {
      met: isNot(answered(research.information, 'incomplete', 'notPlanned')),
      failing: 'fix',
      citing: [res_M3_3, res_L_9],
    },
    formality: { met: needsFormality, failing: 'otherRoute', citing: [base_4_6] },
    research: { met: scientificResearch, failing: 'otherRoute', citing: [res_R9] },
    publicInterest: { met: publicInterest, failing: 'barred', citing: [res_C_1, base_4_7_I] },
    cppNotRefused: { met: isNot(answered(research.cpp, 'unfavourable')), failing: 'barred', citing: [res_6_2] },
    cppFavourable: { met: answered(research.cpp, 'favourable'), failing: 'fix', citing: [res_M3_2] },
    withoutNir: { met: isNot(answered(research.content, 'nir')), failing: 'deviation', citing: [res_M3_5] },
    withoutIdentifiers: {
      met: isNot(answered(research.content, 'identifiers')),
      failing: 'deviation',
      citing: [res_M3_5],
    },
    withoutGeolocation: {
      met: isNot(answered(research.content, 'geolocation')),
      failing: 'deviation',
      citing: [res_M3_5, res_M1_9],
    },
    withoutBeliefs: {
      met: isNot(answered(research.content, 'beliefs')),
      failing: 'deviation',
      citing: [res_M3_5, res_M1_6],
    },
    maskedImages: { met: isNot(answered(research.content, 'images')), failing: 'fix', citing: [res_M3_5, res_M1_8] },
    withoutSnds: { met: isNot(usesSnds), failing: 'authorisation', citing: [res_M3_5, res_6_3] },
    withoutExternalMatching: {
      met: isNot(answered(research.linkage, 'external')),
      failing: 'authorisation',
      citing: [res_M3_5, res_R22],
    },
    transfers: {
      met: answered(research.transfers, 'none', 'codedSafeguarded', 'identifyingAdequate'),
      failing: 'deviation',
      citing: [res_M3_8, res_CH_8],
    },
    birthDate: {
      met: anyOf(isNot(answered(research.content, 'birthDate')), answered(study.birthDateJustified, 'yes')),
      failing: 'fix',
      citing: [res_M3_5, res_M1_5],
    },
    protocol: { met: answered(study.protocol, 'yes'), failing: 'fix', citing: [res_C_2] },
    dpo: { met: answered(ready.dpo, 'yes'), failing: 'fix', citing: [res_C_5] },
    contracts: { met: answered(ready.contract, 'yes'), failing: 'fix', citing: [res_C_8] },
    retention: {
      met: answered(study.retention, 'yes'),
      failing: 'fix',
      citing: [res_M3_7],
    },
    security: { met: answered(study.security, 'yes'), failing: 'fix', citing: [res_M3_8] },
    codeClean: { met: answered(study.codeClean, 'yes'), failing: 'fix', citing: [res_CH_7] },
    keyOnSite: { met: answered(study.keyOnSite, 'yes'), failing: 'fix', citing: [res_M3_5, res_M1_2] },
    separation: { met: answered(study.separation, 'yes'), failing: 'fix', citing: [res_CH_8, res_M3_8] },
    dpiaDone: { met: answered(research.risk, 'acceptable', 'high'), failing: 'fix', citing: [res_C_6] },
    representatives: {
      met: anyOf(isNot(answered(people.who, 'minors', 'protectedAdults')), answered(study.representatives, 'yes')),
      failing: 'fix',
      citing: [res_M3_6, base_4_11],
    },
    onlyProtocol: { met: answered(study.onlyProtocol, 'yes'), failing: 'otherRoute', citing: [res_M1_1] },
    recipients: { met: answered(study.recipients, 'yes'), failing: 'deviation', citing: [res_M3_8, res_M1_14] },
    sensitiveListed: { met: answered(study.sensitiveListed, 'yes'), failing: 'deviation', citing: [res_M3_5] },
    staffRetention: { met: answered(study.staffRetention, 'yes'), failing: 'fix', citing: [res_M1_16] },
    qualityControl: { met: answered(study.qualityControl, 'yes'), failing: 'fix', citing: [res_M3_8] },
    certifiedHost: {
      met: anyOf(isNot(anyOf(hdsRequired, hdsByCnil)), answered(hosting.certificate, 'v2')),
      failing: 'fix',
      citing: [res_M1_19],
    },
    legalBasis: { met: answered(study.legalBasis, 'yes'), failing: 'breach', citing: [res_M3_8] },
    record: { met: answered(ready.record, 'yes'), failing: 'breach', citing: [res_C_7] },
    breach: { met: answered(ready.breach, 'yes'), failing: 'breach', citing: [res_C_9] },
    oneUse: { met: isNot(secondUse), failing: 'otherRoute', citing: [base_2_3, base_12_22] },
  },
})
