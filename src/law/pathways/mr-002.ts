import { allOf, answered, anyOf, isNot } from '../../core/condition.ts'
import { pathway } from '../../core/law.ts'
import { declarationFiled, needsFormality, publicInterest } from '../facts/formality.ts'
import {
  involvesHumanPerson,
  ordinaryRecipients,
  scientificResearch,
  studySecured,
  usesSnds,
} from '../facts/research.ts'
import { secondUse } from '../facts/role.ts'
import { ready } from '../questions/readiness.ts'
import { research, study } from '../questions/research.ts'
import * as cnil from '../sources/cnil.ts'
import * as cspResearch from '../sources/csp-research.ts'
import * as gdpr from '../sources/gdpr.ts'
import * as lil from '../sources/lil.ts'
import * as mr002Text from '../sources/mr-002.ts'
import * as mrCommon from '../sources/mr-common.ts'

export const mr002 = pathway('mr002', {
  headline: 'route',
  citing: [mr002Text.route, mr002Text.scope],
  filing: { stands: declarationFiled, citing: [lil.declarationOrAuthorisation] },
  requirements: {
    leftovers: {
      met: answered(research.participation, 'leftoverIvd'),
      failing: 'otherRoute',
      citing: [mr002Text.performanceStudy, mr002Text.riphExcluded, mr002Text.leftOverSamples],
    },
    formality: { met: needsFormality, failing: 'otherRoute', citing: [lil.exemptProcessing] },
    research: { met: scientificResearch, failing: 'otherRoute', citing: [lil.notScientificRoute] },
    publicInterest: {
      met: publicInterest,
      failing: 'barred',
      citing: [mrCommon.publicInterestInProtocol, lil.publicInterestPurpose],
    },
    noHumanPerson: {
      met: isNot(involvesHumanPerson),
      failing: 'otherRoute',
      citing: [mr002Text.riphExcluded, cspResearch.involvesHumanPerson],
    },
    withoutIdentifiers: {
      met: isNot(answered(research.content, 'identifiers')),
      failing: 'deviation',
      citing: [mr002Text.coding],
    },
    withoutNir: {
      met: isNot(answered(research.content, 'nir')),
      failing: 'authorisation',
      citing: [mr002Text.coding, lil.nirInResearch],
    },
    withoutSnds: { met: isNot(usesSnds), failing: 'otherRoute', citing: [mr002Text.route] },
    withoutExternalMatching: {
      met: isNot(answered(research.linkage, 'external')),
      failing: 'authorisation',
      citing: [mr002Text.route],
    },
    transfers: {
      met: answered(research.transfers, 'none', 'codedSafeguarded', 'codedRare'),
      failing: 'deviation',
      citing: [mr002Text.transfers],
    },
    rareTransfers: {
      met: isNot(answered(research.transfers, 'codedRare')),
      failing: 'fix',
      citing: [mr002Text.rareTransfers],
    },
    noWaiver: {
      met: isNot(answered(research.information, 'someUnreached', 'impossible', 'collective')),
      failing: 'deviation',
      citing: [mr002Text.information],
    },
    informed: {
      met: isNot(answered(research.information, 'incomplete', 'notPlanned')),
      failing: 'fix',
      sameAs: 'information',
      citing: [mr002Text.information],
    },
    noticeItems: {
      met: anyOf(
        answered(research.information, 'impossible', 'notPlanned'),
        allOf(
          answered(study.noticeItems, 'aim'),
          answered(study.noticeItems, 'nature'),
          answered(study.noticeItems, 'recipients'),
          answered(study.noticeItems, 'rights'),
        ),
      ),
      failing: 'fix',
      citing: [mr002Text.information],
    },
    samplesConsent: { met: answered(study.samplesConsent, 'yes'), failing: 'fix', citing: [mr002Text.consent] },
    protocol: { met: answered(study.protocol, 'yes'), failing: 'fix', citing: [mrCommon.protocolFirst] },
    contracts: {
      met: answered(ready.contract, 'yes'),
      failing: 'fix',
      sameAs: 'processorContract',
      citing: [mrCommon.processorContract],
    },
    retention: {
      met: answered(study.keptUntil, 'finalReport', 'registration', 'longer'),
      failing: 'fix',
      citing: [mr002Text.retention],
    },
    retentionLonger: {
      met: isNot(answered(study.keptUntil, 'longer')),
      failing: 'deviation',
      citing: [mr002Text.retention],
    },
    archive: { met: answered(study.archive, 'yes'), failing: 'fix', citing: [mr002Text.retention] },
    archiveEnd: { met: answered(study.archiveEnd, 'yes'), failing: 'fix', citing: [cnil.healthRetention] },
    security: { met: studySecured, failing: 'fix', sameAs: 'security', citing: [gdpr.security] },
    recipients: {
      met: ordinaryRecipients,
      failing: 'fix',
      citing: [mr002Text.recipients],
    },
    onlyProtocol: {
      met: answered(study.onlyProtocol, 'yes'),
      failing: 'otherRoute',
      citing: [mr002Text.performanceStudy],
    },
    staffRetention: {
      met: answered(study.staffKept, 'noneKept', 'fiveYears', 'longer'),
      failing: 'fix',
      citing: [mr002Text.professionalsRetention],
    },
    staffRetentionLonger: {
      met: isNot(answered(study.staffKept, 'longer')),
      failing: 'deviation',
      citing: [mr002Text.professionalsRetention],
    },
    oneUse: { met: isNot(secondUse), failing: 'otherRoute', citing: [gdpr.processor, gdpr.providerReuse] },
  },
})
