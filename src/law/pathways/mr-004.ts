import { answered, anyOf, isNot } from '../../core/condition.ts'
import { pathway } from '../../core/law.ts'
import { needsFormality, publicInterest } from '../facts/formality.ts'
import { hdsByCnil, hdsRequired } from '../facts/hosting.ts'
import { involvesHumanPerson, scientificResearch, usesSnds } from '../facts/research.ts'
import { secondUse } from '../facts/role.ts'
import { people } from '../questions/data.ts'
import { hosting } from '../questions/hosting.ts'
import { ready } from '../questions/readiness.ts'
import { research, study } from '../questions/research.ts'
import { base_2_3, base_4_6, base_4_7_I, base_4_11, base_12_22 } from '../sources/base.ts'
import {
  res_3_4,
  res_C_1,
  res_C_2,
  res_C_5,
  res_C_6,
  res_C_7,
  res_C_8,
  res_C_9,
  res_C_10,
  res_L_9,
  res_L_12,
  res_L_15,
  res_M4_1,
  res_M4_2,
  res_M4_3,
  res_M4_4,
  res_M4_5,
  res_M4_6,
  res_M4_7,
  res_M4_8,
  res_M4_9,
  res_M4_10,
  res_M4_11,
  res_M4_12,
  res_M4_13,
  res_M4_14,
  res_M4_15,
  res_M4_16,
  res_M4_17,
  res_M4_18,
  res_M4_19,
  res_M4_20,
  res_M4_22,
  res_R9,
  res_R20,
  res_X_8,
} from '../sources/res.ts'

export const mr004 = pathway('mr004', {
  headline: 'route',
  citing: [res_R20, res_3_4],
  requirements: {
    formality: { met: needsFormality, failing: 'otherRoute', citing: [base_4_6] },
    research: { met: scientificResearch, failing: 'otherRoute', citing: [res_R9] },
    publicInterest: { met: publicInterest, failing: 'barred', citing: [res_C_1, base_4_7_I] },
    noHumanPerson: { met: isNot(involvesHumanPerson), failing: 'otherRoute', citing: [res_M4_1, res_R20] },
    withoutSnds: { met: isNot(usesSnds), failing: 'otherRoute', citing: [res_M4_3] },
    withoutCrossCentreMatching: {
      met: isNot(answered(research.linkage, 'acrossCentres')),
      failing: 'authorisation',
      citing: [res_M4_4],
    },
    withoutExternalMatching: {
      met: isNot(answered(research.linkage, 'external')),
      failing: 'authorisation',
      citing: [res_M4_5],
    },
    withoutNir: {
      met: isNot(answered(research.content, 'nir')),
      failing: 'authorisation',
      citing: [res_M4_6, res_L_15],
    },
    withoutIdentifiers: {
      met: isNot(answered(research.content, 'identifiers')),
      failing: 'deviation',
      citing: [res_M4_8],
    },
    withoutBirthDate: { met: isNot(answered(research.content, 'birthDate')), failing: 'deviation', citing: [res_M4_8] },
    withoutGeolocation: {
      met: isNot(answered(research.content, 'geolocation')),
      failing: 'deviation',
      citing: [res_M4_8],
    },
    geneticsJustified: {
      met: anyOf(isNot(answered(research.content, 'genetics')), answered(study.geneticsApart, 'yes')),
      failing: 'authorisation',
      citing: [res_M4_9],
    },
    noWaiver: {
      met: isNot(answered(research.information, 'someUnreached', 'impossible', 'collective')),
      failing: 'deviation',
      citing: [res_M4_11, res_X_8],
    },
    informed: {
      met: isNot(answered(research.information, 'incomplete', 'notPlanned')),
      failing: 'fix',
      citing: [res_M4_10, res_L_9],
    },
    lowResidualRisk: { met: isNot(answered(research.risk, 'high')), failing: 'authorisation', citing: [res_M4_19] },
    transfers: {
      met: answered(research.transfers, 'none', 'codedSafeguarded'),
      failing: 'deviation',
      citing: [res_M4_17],
    },
    protocol: { met: answered(study.protocol, 'yes'), failing: 'fix', citing: [res_C_2, res_M4_2] },
    dpo: { met: answered(ready.dpo, 'yes'), failing: 'fix', citing: [res_C_5] },
    contracts: { met: answered(ready.contract, 'yes'), failing: 'fix', citing: [res_C_8] },
    retention: {
      met: answered(study.retention, 'yes'),
      failing: 'fix',
      citing: [res_M4_16],
    },
    security: { met: answered(study.security, 'yes'), failing: 'fix', citing: [res_M4_18] },
    keyOnSite: { met: answered(study.keyOnSite, 'yes'), failing: 'fix', citing: [res_M4_7] },
    sourceLawful: { met: answered(study.sourceLawful, 'yes'), failing: 'fix', citing: [res_M4_14] },
    directory: { met: answered(study.directory, 'yes'), failing: 'fix', citing: [res_C_10, res_M4_20] },
    dpiaDone: { met: answered(research.risk, 'acceptable', 'high'), failing: 'fix', citing: [res_C_6] },
    representatives: {
      met: anyOf(isNot(answered(people.who, 'minors', 'protectedAdults')), answered(study.representatives, 'yes')),
      failing: 'fix',
      citing: [res_M4_13, base_4_11],
    },
    refusals: {
      met: anyOf(isNot(answered(people.who, 'deceased')), answered(study.refusals, 'yes')),
      failing: 'fix',
      citing: [res_M4_12, res_L_12],
    },
    recipients: { met: answered(study.recipients, 'yes'), failing: 'deviation', citing: [res_M4_15] },
    certifiedHost: {
      met: anyOf(isNot(anyOf(hdsRequired, hdsByCnil)), answered(hosting.certificate, 'v2')),
      failing: 'fix',
      citing: [res_M4_18],
    },
    legalBasis: { met: answered(study.legalBasis, 'yes'), failing: 'breach', citing: [res_M4_22] },
    record: { met: answered(ready.record, 'yes'), failing: 'breach', citing: [res_C_7] },
    breach: { met: answered(ready.breach, 'yes'), failing: 'breach', citing: [res_C_9] },
    oneUse: { met: isNot(secondUse), failing: 'otherRoute', citing: [base_2_3, base_12_22] },
  },
})
