import { allOf, answered, anyOf, isNot } from '../../core/condition.ts'
import { pathway } from '../../core/law.ts'
import { needsFormality, publicInterest, publicMission } from '../facts/formality.ts'
import { involvesHumanPerson, otherSources, scientificResearch } from '../facts/research.ts'
import { secondUse } from '../facts/role.ts'
import { project } from '../questions/project.ts'
import { ready } from '../questions/readiness.ts'
import { research } from '../questions/research.ts'
import { snds, sndsTerms } from '../questions/snds.ts'
import { base_2_3, base_4_6, base_4_7_I, base_5_14, base_12_22 } from '../sources/base.ts'
import {
  res_3_7,
  res_4_2bis,
  res_C_1,
  res_C_5,
  res_C_6,
  res_C_7,
  res_M5_8,
  res_M78_1,
  res_M78_2,
  res_M78_3,
  res_M78_4,
  res_M78_5,
  res_M78_6,
  res_M78_7,
  res_M78_8,
  res_M78_9,
  res_M78_10,
  res_M78_11,
  res_M78_12,
  res_M78_13,
  res_M78_14,
  res_M78_15,
  res_M78_16,
  res_M78_17,
  res_M78_18,
  res_M78_19,
  res_M78_20,
  res_M78_22,
  res_R9,
  res_R17,
} from '../sources/res.ts'

export const mr008 = pathway('mr008', {
  headline: 'route',
  citing: [res_R17, res_3_7],
  requirements: {
    privateInterest: { met: isNot(publicMission), failing: 'otherRoute', citing: [res_M78_1] },
    notInsurer: { met: isNot(answered(project.actor, 'insurer')), failing: 'authorisation', citing: [res_M78_1] },
    lab: {
      met: anyOf(answered(sndsTerms.lab, 'yes'), answered(project.actor, 'researchCompany')),
      failing: 'authorisation',
      citing: [res_M78_11],
    },
    mainBaseAlone: {
      met: allOf(
        answered(research.sources, 'snds'),
        isNot(answered(research.sources, 'pmsi', 'sndsChild')),
        isNot(otherSources),
      ),
      failing: 'authorisation',
      citing: [res_M78_4, res_M78_5],
    },
    formality: { met: needsFormality, failing: 'otherRoute', citing: [base_4_6] },
    research: { met: scientificResearch, failing: 'otherRoute', citing: [res_R9] },
    publicInterest: { met: publicInterest, failing: 'barred', citing: [res_C_1, base_4_7_I] },
    noHumanPerson: { met: isNot(involvesHumanPerson), failing: 'otherRoute', citing: [res_M78_2, res_4_2bis] },
    permitted: {
      met: isNot(answered(snds.forbidden, 'promotion', 'insurance')),
      failing: 'barred',
      citing: [base_5_14, res_M5_8],
    },
    unmatched: {
      met: answered(research.linkage, 'none'),
      failing: 'authorisation',
      citing: [res_M78_6],
    },
    listedPurpose: {
      met: answered(sndsTerms.purpose, 'yes'),
      failing: 'authorisation',
      citing: [res_M78_3],
    },
    exports: {
      met: answered(sndsTerms.exports, 'yes'),
      failing: 'authorisation',
      citing: [res_M78_15],
    },
    depth: { met: answered(sndsTerms.depth, 'yes'), failing: 'deviation', citing: [res_M78_7] },
    europe: { met: answered(sndsTerms.europe, 'yes'), failing: 'authorisation', citing: [res_M78_16] },
    notice: {
      met: answered(sndsTerms.notice, 'yes'),
      failing: 'fix',
      citing: [res_M78_13],
    },
    dpoDpia: {
      met: allOf(answered(ready.dpo, 'yes'), answered(ready.dpia, 'yes')),
      failing: 'fix',
      citing: [res_C_5, res_C_6, res_M78_18],
    },
    fromCnam: { met: answered(sndsTerms.cnamOnly, 'yes'), failing: 'authorisation', citing: [res_M78_5] },
    environment: { met: answered(sndsTerms.environment, 'yes'), failing: 'authorisation', citing: [res_M78_10] },
    cesreesNotRefused: {
      met: isNot(answered(snds.cesrees, 'notFavourable')),
      failing: 'authorisation',
      citing: [res_M78_8],
    },
    cesreesFavourable: { met: answered(snds.cesrees, 'favourable'), failing: 'fix', citing: [res_M78_8] },
    fiveYears: { met: answered(sndsTerms.fiveYears, 'yes'), failing: 'deviation', citing: [res_M78_14] },
    documents: { met: answered(sndsTerms.documents, 'yes'), failing: 'fix', citing: [res_M78_9] },
    accessReview: { met: answered(sndsTerms.accessReview, 'yes'), failing: 'fix', citing: [res_M78_17] },
    recommendations: {
      met: anyOf(isNot(answered(snds.cesrees, 'favourable')), answered(sndsTerms.recommendations, 'yes')),
      failing: 'fix',
      citing: [res_M78_8],
    },
    noConflict: {
      met: anyOf(answered(project.actor, 'researchCompany'), answered(sndsTerms.noConflict, 'yes')),
      failing: 'fix',
      citing: [res_M78_12],
    },
    directory: { met: answered(sndsTerms.directory, 'yes'), failing: 'fix', citing: [res_M78_19] },
    staffRetention: { met: answered(sndsTerms.staffRetention, 'yes'), failing: 'fix', citing: [res_M78_22] },
    record: { met: answered(ready.record, 'yes'), failing: 'breach', citing: [res_C_7] },
    report: { met: answered(sndsTerms.report, 'yes'), failing: 'breach', citing: [res_M78_20] },
    oneUse: { met: isNot(secondUse), failing: 'otherRoute', citing: [base_2_3, base_12_22] },
  },
})
