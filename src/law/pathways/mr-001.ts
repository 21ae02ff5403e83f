import { allOf, answered, anyOf, isNot } from '../../core/condition.ts'
import { pathway } from '../../core/law.ts'
import { declarationFiled, needsFormality, publicInterest } from '../facts/formality.ts'
import { hostCertifiedWhereDue } from '../facts/hosting.ts'
import {
  noticeComplete,
  ordinaryRecipients,
  riph12,
  scientificResearch,
  studySecured,
  usesSnds,
} from '../facts/research.ts'
import { secondUse } from '../facts/role.ts'
import { people } from '../questions/data.ts'
import { ready } from '../questions/readiness.ts'
import { research, study } from '../questions/research.ts'
import * as cnil from '../sources/cnil.ts'
import * as cspResearch from '../sources/csp-research.ts'
import * as gdpr from '../sources/gdpr.ts'
import * as healthDataHub from '../sources/health-data-hub.ts'
import * as lil from '../sources/lil.ts'
import * as mr001Text from '../sources/mr-001.ts'
import * as mr001And003 from '../sources/mr-001-and-003.ts'
import * as mrCommon from '../sources/mr-common.ts'

export const mr001 = pathway('mr001', {
  headline: 'route',
  citing: [mr001Text.route, mr001Text.geneticRoute, mr001Text.scope],
  filing: { stands: declarationFiled, citing: [lil.declarationOrAuthorisation] },
  requirements: {
    consent: {
      met: anyOf(
        allOf(riph12, answered(research.consent, 'individual')),
        allOf(
          answered(research.participation, 'risklessActs'),
          answered(research.content, 'genetics'),
          answered(study.geneticsReuse, 'no'),
        ),
      ),
      failing: 'otherRoute',
      citing: [mr001Text.route, mr001Text.geneticRoute, mr001Text.consentToTakePart],
    },
    noWaiver: {
      met: isNot(answered(research.information, 'someUnreached', 'impossible', 'collective')),
      failing: 'authorisation',
      citing: [mr001Text.information],
    },
    informed: {
      met: isNot(answered(research.information, 'incomplete', 'notPlanned')),
      failing: 'fix',
      sameAs: 'information',
      citing: [mr001Text.information, lil.informationExceptions],
    },
    noticeItems: { met: noticeComplete, failing: 'fix', citing: [gdpr.information, mr001Text.information] },
    formality: { met: needsFormality, failing: 'otherRoute', citing: [lil.exemptProcessing] },
    research: { met: scientificResearch, failing: 'otherRoute', citing: [lil.notScientificRoute] },
    publicInterest: {
      met: publicInterest,
      failing: 'barred',
      citing: [mrCommon.publicInterestInProtocol, lil.publicInterestPurpose],
    },
    cppNotRefused: {
      met: isNot(answered(research.cpp, 'unfavourable')),
      failing: 'barred',
      citing: [lil.ethicsCommitteeProcedure],
    },
    cppFavourable: {
      met: answered(research.cpp, 'favourable'),
      failing: 'fix',
      citing: [cspResearch.ethicsCommitteeAndAnsm],
      beforeFiling: true,
    },
    withoutNir: { met: isNot(answered(research.content, 'nir')), failing: 'deviation', citing: [mr001Text.noNir] },
    withoutIdentifiers: {
      met: isNot(answered(research.content, 'identifiers')),
      failing: 'deviation',
      citing: [mr001Text.coding, mr001Text.administrativeCircuit],
    },
    withoutGeolocation: {
      met: isNot(answered(research.content, 'geolocation')),
      failing: 'deviation',
      citing: [mr001Text.geolocation],
    },
    withoutBeliefs: {
      met: isNot(answered(research.content, 'beliefs')),
      failing: 'deviation',
      citing: [mr001Text.dataCategories],
    },
    maskedImages: {
      met: isNot(answered(research.content, 'images')),
      failing: 'fix',
      citing: [mr001Text.imagesAndVoice],
    },
    withoutSnds: {
      met: isNot(usesSnds),
      failing: 'authorisation',
      citing: [mr001Text.matching, healthDataHub.sndsLinkedToRiph],
    },
    withoutExternalMatching: {
      met: isNot(answered(research.linkage, 'external')),
      failing: 'authorisation',
      citing: [mr001Text.matching, healthDataHub.sndsWithinRiphRoute],
    },
    transfers: {
      met: answered(research.transfers, 'none', 'codedSafeguarded', 'codedRare', 'identifyingAdequate'),
      failing: 'deviation',
      citing: [mr001Text.transfers, mr001And003.separationAndTransfers],
    },
    rareTransfers: {
      met: isNot(answered(research.transfers, 'codedRare')),
      failing: 'fix',
      citing: [mr001Text.rareTransfers, mr001Text.transfers],
    },
    birthDate: {
      met: anyOf(isNot(answered(research.content, 'birthDate')), answered(study.birthDateJustified, 'yes')),
      failing: 'fix',
      citing: [mr001Text.birthDate],
    },
    protocol: { met: answered(study.protocol, 'yes'), failing: 'fix', citing: [mrCommon.protocolFirst] },
    dpo: { met: answered(ready.dpo, 'yes'), failing: 'fix', sameAs: 'dpo', citing: [mrCommon.dataProtectionOfficer] },
    contracts: {
      met: answered(ready.contract, 'yes'),
      failing: 'fix',
      sameAs: 'processorContract',
      citing: [mrCommon.processorContract],
    },
    retention: {
      met: answered(study.keptUntil, 'marketing', 'twoYears', 'finalReport', 'longer'),
      failing: 'fix',
      citing: [mr001Text.retention],
    },
    retentionLonger: {
      met: isNot(answered(study.keptUntil, 'longer')),
      failing: 'deviation',
      citing: [mr001Text.retention],
    },
    archive: { met: answered(study.archive, 'yes'), failing: 'fix', citing: [mr001Text.retention] },
    archiveEnd: { met: answered(study.archiveEnd, 'yes'), failing: 'fix', citing: [cnil.healthRetention] },
    security: {
      met: studySecured,
      failing: 'fix',
      sameAs: 'security',
      citing: [gdpr.security, mr001Text.risksAndMeasures],
    },
    mfa: {
      met: allOf(answered(study.mfa, 'yes'), answered(study.mfaAll, 'yes')),
      failing: 'fix',
      citing: [mr001Text.securityAnnex],
    },
    codeClean: {
      met: answered(study.codeClean, 'yes'),
      failing: 'fix',
      citing: [mr001And003.inclusionNumber, mr001Text.coding],
    },
    secondCode: { met: answered(study.secondCode, 'yes'), failing: 'fix', citing: [mr001And003.secondCode] },
    keyOnSite: { met: answered(study.keyOnSite, 'yes'), failing: 'fix', citing: [mr001Text.coding] },
    separation: {
      met: answered(study.namesApart, 'yes'),
      failing: 'fix',
      citing: [mr001And003.separationAndTransfers, mr001Text.administrativeCircuit],
    },
    dpiaDone: {
      met: answered(research.risk, 'acceptable', 'high'),
      failing: 'fix',
      sameAs: 'dpia',
      citing: [mrCommon.impactAssessment],
    },
    representatives: {
      met: anyOf(isNot(answered(people.who, 'minors', 'protectedAdults')), answered(study.representatives, 'yes')),
      failing: 'fix',
      citing: [cspResearch.representativeConsent, lil.parentsAndMinors],
    },
    representativesAgree: {
      met: anyOf(
        isNot(allOf(riph12, answered(people.who, 'minors', 'protectedAdults'))),
        answered(study.representativesAgree, 'yes'),
      ),
      failing: 'fix',
      citing: [cspResearch.representativeConsent],
    },
    refusalPrevails: {
      met: anyOf(
        isNot(allOf(riph12, answered(people.who, 'minors', 'protectedAdults'))),
        answered(study.refusalPrevails, 'yes'),
      ),
      failing: 'fix',
      citing: [cspResearch.representativeConsent],
    },
    onlyProtocol: {
      met: answered(study.onlyProtocol, 'yes'),
      failing: 'otherRoute',
      citing: [mr001Text.protocolUseOnly],
    },
    recipients: {
      met: ordinaryRecipients,
      failing: 'deviation',
      citing: [mr001Text.recipients, mr001Text.coding],
    },
    sensitiveListed: {
      met: anyOf(answered(study.sensitive, 'none'), answered(study.sensitiveJustified, 'yes')),
      failing: 'fix',
      citing: [mrCommon.protocolFirst, mr001Text.dataCategories],
    },
    sensitiveToCheck: {
      met: isNot(answered(study.sensitive, 'otherSensitive')),
      failing: 'fix',
      citing: [mr001Text.listOf2026],
    },
    geneticsApart: {
      met: anyOf(isNot(answered(research.content, 'genetics')), answered(study.geneticsNeverIdentify, 'yes')),
      failing: 'authorisation',
      citing: [mr001Text.geneticData],
    },
    geneticsNeeded: {
      met: anyOf(isNot(answered(research.content, 'genetics')), answered(study.geneticsNeeded, 'yes')),
      failing: 'fix',
      citing: [mr001Text.geneticData, mrCommon.protocolFirst],
    },
    staffRetention: {
      met: answered(study.staffFifteenYears, 'yes'),
      failing: 'fix',
      citing: [mr001Text.professionalsRetention],
    },
    qualityControl: {
      met: answered(study.monitoring, 'none', 'onSite', 'copiesSent'),
      failing: 'fix',
      citing: [mr001And003.remoteQualityControl],
    },
    noCopies: {
      met: isNot(answered(study.monitoring, 'copiesSent')),
      failing: 'deviation',
      citing: [mr001Text.coding, mr001Text.recipients],
    },
    monitorSecrecy: {
      met: anyOf(answered(study.monitoring, 'none'), answered(study.monitorSecrecy, 'yes')),
      failing: 'fix',
      citing: [cspResearch.qualityControlSecrecy, mr001Text.recipients],
    },
    certifiedHost: {
      met: hostCertifiedWhereDue,
      failing: 'fix',
      sameAs: 'hdsCertifiedHost',
      citing: [mr001Text.certifiedHost],
    },
    legalBasis: { met: answered(study.legalBasis, 'yes'), failing: 'breach', citing: [mr001Text.legalBasis] },
    record: { met: answered(ready.record, 'yes'), failing: 'breach', citing: [mrCommon.recordAndChecks] },
    breach: { met: answered(ready.breach, 'yes'), failing: 'breach', citing: [mrCommon.breachNotification] },
    oneUse: { met: isNot(secondUse), failing: 'otherRoute', citing: [gdpr.processor, gdpr.providerReuse] },
  },
})
