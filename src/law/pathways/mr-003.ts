import { allOf, answered, anyOf, isNot } from '../../core/condition.ts'
import { pathway } from '../../core/law.ts'
import { declarationFiled, needsFormality, publicInterest } from '../facts/formality.ts'
import { hostCertifiedWhereDue } from '../facts/hosting.ts'
import { noticeComplete, ordinaryRecipients, scientificResearch, studySecured, usesSnds } from '../facts/research.ts'
import { secondUse } from '../facts/role.ts'
import { people } from '../questions/data.ts'
import { ready } from '../questions/readiness.ts'
import { research, study } from '../questions/research.ts'
import * as cnil from '../sources/cnil.ts'
import * as cspResearch from '../sources/csp-research.ts'
import * as frenchActs from '../sources/french-acts.ts'
import * as gdpr from '../sources/gdpr.ts'
import * as healthDataHub from '../sources/health-data-hub.ts'
import * as lil from '../sources/lil.ts'
import * as mr001Text from '../sources/mr-001.ts'
import * as mr001And003 from '../sources/mr-001-and-003.ts'
import * as mr003Text from '../sources/mr-003.ts'
import * as mrCommon from '../sources/mr-common.ts'

export const mr003 = pathway('mr003', {
  headline: 'route',
  citing: [mr003Text.route, mr003Text.scope],
  filing: { stands: declarationFiled, citing: [lil.declarationOrAuthorisation] },
  requirements: {
    nonOpposition: {
      met: anyOf(
        allOf(
          answered(research.participation, 'risklessActs'),
          anyOf(isNot(answered(research.content, 'genetics')), answered(study.geneticsReuse, 'yes')),
        ),
        allOf(
          answered(research.participation, 'minimalIntervention', 'medicineTrial'),
          answered(research.consent, 'waived'),
        ),
      ),
      failing: 'otherRoute',
      citing: [mr003Text.route, frenchActs.nonInterventionalActs, mr003Text.geneticsExcluded],
    },
    geneticsToCheck: {
      met: isNot(answered(research.content, 'genetics')),
      failing: 'fix',
      citing: [mr003Text.geneticsExcluded],
    },
    geneticsApart: {
      met: anyOf(isNot(answered(research.content, 'genetics')), answered(study.geneticsNeverIdentify, 'yes')),
      failing: 'authorisation',
      citing: [mr003Text.coding],
    },
    geneticsNeeded: {
      met: anyOf(isNot(answered(research.content, 'genetics')), answered(study.geneticsNeeded, 'yes')),
      failing: 'fix',
      citing: [mrCommon.protocolFirst],
    },
    noWaiver: {
      met: isNot(answered(research.information, 'someUnreached', 'impossible')),
      failing: 'authorisation',
      citing: [mr003Text.informationAndObjection],
    },
    informed: {
      met: isNot(answered(research.information, 'incomplete', 'notPlanned')),
      failing: 'fix',
      sameAs: 'information',
      citing: [mr003Text.informationAndObjection, lil.informationExceptions],
    },
    noticeItems: {
      met: noticeComplete,
      failing: 'fix',
      citing: [gdpr.information, mr003Text.informationAndObjection],
    },
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
      citing: [cspResearch.ethicsCommitteeOpinion, cspResearch.questionnaireOnProduct],
      beforeFiling: true,
    },
    withoutNir: { met: isNot(answered(research.content, 'nir')), failing: 'deviation', citing: [mr003Text.coding] },
    withoutIdentifiers: {
      met: isNot(answered(research.content, 'identifiers')),
      failing: 'deviation',
      citing: [mr003Text.coding],
    },
    withoutGeolocation: {
      met: isNot(answered(research.content, 'geolocation')),
      failing: 'deviation',
      citing: [mr003Text.coding, mr001Text.geolocation],
    },
    withoutBeliefs: {
      met: isNot(answered(research.content, 'beliefs')),
      failing: 'deviation',
      citing: [mr003Text.coding, mr001Text.dataCategories],
    },
    maskedImages: {
      met: isNot(answered(research.content, 'images')),
      failing: 'fix',
      citing: [mr003Text.coding, mr001Text.imagesAndVoice],
    },
    withoutSnds: {
      met: isNot(usesSnds),
      failing: 'authorisation',
      citing: [mr003Text.coding, healthDataHub.sndsLinkedToRiph],
    },
    withoutExternalMatching: {
      met: isNot(answered(research.linkage, 'external')),
      failing: 'authorisation',
      citing: [mr003Text.coding, healthDataHub.sndsWithinRiphRoute],
    },
    transfers: {
      met: answered(research.transfers, 'none', 'codedSafeguarded', 'codedRare', 'identifyingAdequate'),
      failing: 'deviation',
      citing: [mr003Text.securityAndQualityAnnexes, mr001And003.separationAndTransfers],
    },
    rareTransfers: {
      met: isNot(answered(research.transfers, 'codedRare')),
      failing: 'fix',
      citing: [mr001Text.rareTransfers, mr003Text.securityAndQualityAnnexes],
    },
    birthDate: {
      met: anyOf(isNot(answered(research.content, 'birthDate')), answered(study.birthDateJustified, 'yes')),
      failing: 'fix',
      citing: [mr003Text.coding, mr001Text.birthDate],
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
      met: answered(study.keptUntil, 'twoYears', 'finalReport', 'longer'),
      failing: 'fix',
      citing: [mr003Text.retention],
    },
    retentionLonger: {
      met: isNot(answered(study.keptUntil, 'longer')),
      failing: 'deviation',
      citing: [mr003Text.retention],
    },
    archive: { met: answered(study.archive, 'yes'), failing: 'fix', citing: [mr003Text.retention] },
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
      citing: [mr003Text.securityAndQualityAnnexes],
    },
    codeClean: { met: answered(study.codeClean, 'yes'), failing: 'fix', citing: [mr001And003.inclusionNumber] },
    secondCode: { met: answered(study.secondCode, 'yes'), failing: 'fix', citing: [mr001And003.secondCode] },
    keyOnSite: { met: answered(study.keyOnSite, 'yes'), failing: 'fix', citing: [mr003Text.coding, mr001Text.coding] },
    separation: {
      met: answered(study.namesApart, 'yes'),
      failing: 'fix',
      citing: [mr001And003.separationAndTransfers, mr003Text.securityAndQualityAnnexes],
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
      citing: [mr003Text.minors, lil.parentsAndMinors],
    },
    onlyProtocol: {
      met: answered(study.onlyProtocol, 'yes'),
      failing: 'otherRoute',
      citing: [mr001Text.protocolUseOnly],
    },
    recipients: {
      met: ordinaryRecipients,
      failing: 'deviation',
      citing: [mr003Text.securityAndQualityAnnexes, mr001Text.recipients],
    },
    sensitiveListed: {
      met: anyOf(answered(study.sensitive, 'none'), answered(study.sensitiveJustified, 'yes')),
      failing: 'fix',
      citing: [mrCommon.protocolFirst, mr003Text.coding],
    },
    sensitiveToCheck: {
      met: isNot(answered(study.sensitive, 'otherSensitive')),
      failing: 'fix',
      citing: [mr001Text.listOf2026],
    },
    staffRetention: {
      met: answered(study.staffFifteenYears, 'yes'),
      failing: 'fix',
      citing: [mr001Text.professionalsRetention],
    },
    qualityControl: {
      met: answered(study.monitoring, 'none', 'onSite', 'copiesSent'),
      failing: 'fix',
      citing: [mr001And003.remoteQualityControl, mr003Text.securityAndQualityAnnexes],
    },
    noCopies: {
      met: isNot(answered(study.monitoring, 'copiesSent')),
      failing: 'deviation',
      citing: [mr003Text.coding, mr001Text.recipients],
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
    legalBasis: {
      met: answered(study.legalBasis, 'yes'),
      failing: 'breach',
      citing: [mr003Text.securityAndQualityAnnexes],
    },
    record: { met: answered(ready.record, 'yes'), failing: 'breach', citing: [mrCommon.recordAndChecks] },
    breach: { met: answered(ready.breach, 'yes'), failing: 'breach', citing: [mrCommon.breachNotification] },
    oneUse: { met: isNot(secondUse), failing: 'otherRoute', citing: [gdpr.processor, gdpr.providerReuse] },
  },
})
