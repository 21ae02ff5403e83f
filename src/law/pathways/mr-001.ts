import { allOf, answered, anyOf, isNot } from '../../core/condition.ts'
import { pathway } from '../../core/law.ts'
import { needsFormality, publicInterest } from '../facts/formality.ts'
import { hdsByCnil, hdsRequired } from '../facts/hosting.ts'
import { riph12, scientificResearch, usesSnds } from '../facts/research.ts'
import { secondUse } from '../facts/role.ts'
import { people } from '../questions/data.ts'
import { hosting } from '../questions/hosting.ts'
import { ready } from '../questions/readiness.ts'
import { research, study } from '../questions/research.ts'
import { base_2_3, base_4_6, base_4_7_I, base_4_11, base_12_22 } from '../sources/base.ts'
import {
  res_3_1,
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
  res_M1_3,
  res_M1_4,
  res_M1_5,
  res_M1_6,
  res_M1_7,
  res_M1_8,
  res_M1_9,
  res_M1_10,
  res_M1_11,
  res_M1_12,
  res_M1_13,
  res_M1_14,
  res_M1_15,
  res_M1_16,
  res_M1_17,
  res_M1_18,
  res_M1_19,
  res_M1_20,
  res_M1_21,
  res_R9,
  res_R10,
  res_R11,
  res_R22,
} from '../sources/res.ts'

export const mr001 = pathway('mr001', {
  headline: 'route',
  citing: [res_R10, res_R11, res_3_1],
  requirements: {
    consent: {
      met: anyOf(
        allOf(riph12, answered(research.consent, 'individual')),
        allOf(answered(research.participation, 'risklessActs'), answered(research.content, 'genetics')),
      ),
      failing: 'otherRoute',
      citing: [res_R10, res_R11, res_M1_12],
    },
    noWaiver: {
      met: isNot(answered(research.information, 'someUnreached', 'impossible', 'collective')),
      failing: 'authorisation',
      citing: [res_M1_11],
    },
    informed: {
      met: isNot(answered(research.information, 'incomplete', 'notPlanned')),
      failing: 'fix',
      citing: [res_M1_11, res_L_9],
    },
    formality: { met: needsFormality, failing: 'otherRoute', citing: [base_4_6] },
    research: { met: scientificResearch, failing: 'otherRoute', citing: [res_R9] },
    publicInterest: { met: publicInterest, failing: 'barred', citing: [res_C_1, base_4_7_I] },
    cppNotRefused: { met: isNot(answered(research.cpp, 'unfavourable')), failing: 'barred', citing: [res_6_2] },
    cppFavourable: { met: answered(research.cpp, 'favourable'), failing: 'fix', citing: [res_M1_20] },
    withoutNir: { met: isNot(answered(research.content, 'nir')), failing: 'deviation', citing: [res_M1_4] },
    withoutIdentifiers: {
      met: isNot(answered(research.content, 'identifiers')),
      failing: 'deviation',
      citing: [res_M1_2, res_M1_3],
    },
    withoutGeolocation: {
      met: isNot(answered(research.content, 'geolocation')),
      failing: 'deviation',
      citing: [res_M1_9],
    },
    withoutBeliefs: { met: isNot(answered(research.content, 'beliefs')), failing: 'deviation', citing: [res_M1_6] },
    maskedImages: { met: isNot(answered(research.content, 'images')), failing: 'fix', citing: [res_M1_8] },
    withoutSnds: { met: isNot(usesSnds), failing: 'authorisation', citing: [res_M1_10, res_6_3] },
    withoutExternalMatching: {
      met: isNot(answered(research.linkage, 'external')),
      failing: 'authorisation',
      citing: [res_M1_10, res_R22],
    },
    transfers: {
      met: answered(research.transfers, 'none', 'codedSafeguarded', 'identifyingAdequate'),
      failing: 'deviation',
      citing: [res_M1_17, res_CH_8],
    },
    birthDate: {
      met: anyOf(isNot(answered(research.content, 'birthDate')), answered(study.birthDateJustified, 'yes')),
      failing: 'fix',
      citing: [res_M1_5],
    },
    protocol: { met: answered(study.protocol, 'yes'), failing: 'fix', citing: [res_C_2] },
    dpo: { met: answered(ready.dpo, 'yes'), failing: 'fix', citing: [res_C_5] },
    contracts: { met: answered(ready.contract, 'yes'), failing: 'fix', citing: [res_C_8] },
    retention: {
      met: answered(study.retention, 'yes'),
      failing: 'fix',
      citing: [res_M1_15],
    },
    security: { met: answered(study.security, 'yes'), failing: 'fix', citing: [res_M1_18] },
    codeClean: { met: answered(study.codeClean, 'yes'), failing: 'fix', citing: [res_CH_7, res_M1_2] },
    keyOnSite: { met: answered(study.keyOnSite, 'yes'), failing: 'fix', citing: [res_M1_2] },
    separation: { met: answered(study.separation, 'yes'), failing: 'fix', citing: [res_CH_8, res_M1_3] },
    dpiaDone: { met: answered(research.risk, 'acceptable', 'high'), failing: 'fix', citing: [res_C_6] },
    representatives: {
      met: anyOf(isNot(answered(people.who, 'minors', 'protectedAdults')), answered(study.representatives, 'yes')),
      failing: 'fix',
      citing: [res_M1_13, base_4_11],
    },
    onlyProtocol: { met: answered(study.onlyProtocol, 'yes'), failing: 'otherRoute', citing: [res_M1_1] },
    recipients: { met: answered(study.recipients, 'yes'), failing: 'deviation', citing: [res_M1_14] },
    sensitiveListed: { met: answered(study.sensitiveListed, 'yes'), failing: 'deviation', citing: [res_M1_6] },
    geneticsApart: {
      met: anyOf(isNot(answered(research.content, 'genetics')), answered(study.geneticsApart, 'yes')),
      failing: 'authorisation',
      citing: [res_M1_7],
    },
    staffRetention: { met: answered(study.staffRetention, 'yes'), failing: 'fix', citing: [res_M1_16] },
    qualityControl: { met: answered(study.qualityControl, 'yes'), failing: 'fix', citing: [res_M1_14, res_M1_18] },
    certifiedHost: {
      met: anyOf(isNot(anyOf(hdsRequired, hdsByCnil)), answered(hosting.certificate, 'v2')),
      failing: 'fix',
      citing: [res_M1_19],
    },
    legalBasis: { met: answered(study.legalBasis, 'yes'), failing: 'breach', citing: [res_M1_21] },
    record: { met: answered(ready.record, 'yes'), failing: 'breach', citing: [res_C_7] },
    breach: { met: answered(ready.breach, 'yes'), failing: 'breach', citing: [res_C_9] },
    oneUse: { met: isNot(secondUse), failing: 'otherRoute', citing: [base_2_3, base_12_22] },
  },
})
