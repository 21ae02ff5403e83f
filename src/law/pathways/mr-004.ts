import { answered, anyOf, isNot } from '../../core/condition.ts'
import { pathway } from '../../core/law.ts'
import { declarationFiled, needsFormality, publicInterest } from '../facts/formality.ts'
import { hostCertifiedWhereDue } from '../facts/hosting.ts'
import {
  involvesHumanPerson,
  noticeComplete,
  ordinaryRecipients,
  scientificResearch,
  studySecured,
} from '../facts/research.ts'
import { secondUse } from '../facts/role.ts'
import { people } from '../questions/data.ts'
import { ready } from '../questions/readiness.ts'
import { research, study } from '../questions/research.ts'
import * as cnil from '../sources/cnil.ts'
import * as cspResearch from '../sources/csp-research.ts'
import * as gdpr from '../sources/gdpr.ts'
import * as lil from '../sources/lil.ts'
import * as mr002Text from '../sources/mr-002.ts'
import * as mr003Text from '../sources/mr-003.ts'
import * as mr004Text from '../sources/mr-004.ts'
import * as mrCommon from '../sources/mr-common.ts'

export const mr004 = pathway('mr004', {
  headline: 'route',
  citing: [mr004Text.route, mr004Text.scope],
  filing: { stands: declarationFiled, citing: [lil.declarationOrAuthorisation] },
  requirements: {
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
      citing: [cspResearch.dataOnlyStudy, mr004Text.route],
    },
    notLeftoverIvd: {
      met: isNot(answered(research.participation, 'leftoverIvd')),
      failing: 'otherRoute',
      citing: [mr002Text.performanceStudy],
    },
    withoutSnds: {
      met: isNot(answered(research.sources, 'pmsi', 'snds', 'sndsSample')),
      failing: 'otherRoute',
      citing: [mr004Text.sndsExcluded],
    },
    sndsChild: {
      met: isNot(answered(research.sources, 'sndsChild')),
      failing: 'fix',
      citing: [mr004Text.sndsChild],
    },
    withoutCrossCentreMatching: {
      met: isNot(answered(research.linkage, 'acrossCentres')),
      failing: 'authorisation',
      citing: [mr004Text.noMatchingAcrossCentres],
    },
    withoutExternalMatching: {
      met: isNot(answered(research.linkage, 'external')),
      failing: 'authorisation',
      citing: [mr004Text.externalMatching],
    },
    withoutNir: {
      met: isNot(answered(research.content, 'nir')),
      failing: 'authorisation',
      citing: [mr004Text.noNir, lil.nirInResearch],
    },
    withoutIdentifiers: {
      met: isNot(answered(research.content, 'identifiers')),
      failing: 'deviation',
      citing: [mr004Text.excludedData],
    },
    withoutBirthDate: {
      met: isNot(answered(research.content, 'birthDate')),
      failing: 'fix',
      citing: [mr004Text.birthDate],
    },
    birthDate: {
      met: anyOf(isNot(answered(research.content, 'birthDate')), answered(study.birthDateJustified, 'yes')),
      failing: 'fix',
      citing: [mrCommon.protocolFirst, mr004Text.birthDate],
    },
    withoutGeolocation: {
      met: isNot(answered(research.content, 'geolocation')),
      failing: 'deviation',
      citing: [mr004Text.excludedData],
    },
    geneticsJustified: {
      met: anyOf(isNot(answered(research.content, 'genetics')), answered(study.geneticsNeverIdentify, 'yes')),
      failing: 'authorisation',
      citing: [mr004Text.geneticData],
    },
    geneticsNeeded: {
      met: anyOf(isNot(answered(research.content, 'genetics')), answered(study.geneticsNeeded, 'yes')),
      failing: 'fix',
      citing: [mr004Text.geneticData, mrCommon.protocolFirst],
    },
    geneticsToCheck: {
      met: isNot(answered(research.content, 'genetics')),
      failing: 'fix',
      citing: [mr003Text.geneticsExcluded, mr004Text.geneticData],
    },
    sensitiveListed: {
      met: anyOf(answered(study.sensitive, 'none'), answered(study.sensitiveJustified, 'yes')),
      failing: 'fix',
      citing: [mrCommon.protocolFirst],
    },
    sensitiveToCheck: {
      met: isNot(answered(study.sensitive, 'otherSensitive')),
      failing: 'fix',
      citing: [mr004Text.sensitiveData],
    },
    noWaiver: {
      met: isNot(answered(research.information, 'someUnreached', 'impossible', 'collective')),
      failing: 'deviation',
      citing: [mr004Text.informationWaiver, mrCommon.disproportionateEffort],
    },
    informed: {
      met: isNot(answered(research.information, 'incomplete', 'notPlanned')),
      failing: 'fix',
      sameAs: 'information',
      citing: [mr004Text.information, lil.informationExceptions],
    },
    noticeItems: { met: noticeComplete, failing: 'fix', citing: [mr004Text.noticeItems, gdpr.information] },
    lowResidualRisk: {
      met: isNot(answered(research.risk, 'high')),
      failing: 'authorisation',
      citing: [mr004Text.highResidualRisk],
    },
    transfers: {
      met: answered(research.transfers, 'none', 'codedSafeguarded', 'codedRare'),
      failing: 'deviation',
      citing: [mr004Text.transfers],
    },
    rareTransfers: {
      met: isNot(answered(research.transfers, 'codedRare')),
      failing: 'fix',
      citing: [mr004Text.transfers],
    },
    protocol: {
      met: answered(study.protocol, 'yes'),
      failing: 'fix',
      citing: [mrCommon.protocolFirst, mr004Text.protocol],
    },
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
      citing: [mr004Text.retention],
    },
    retentionLonger: {
      met: isNot(answered(study.keptUntil, 'longer')),
      failing: 'deviation',
      citing: [mr004Text.retention],
    },
    archive: { met: answered(study.archive, 'yes'), failing: 'fix', citing: [mr004Text.retention] },
    archiveEnd: { met: answered(study.archiveEnd, 'yes'), failing: 'fix', citing: [cnil.healthRetention] },
    // The period of title III was not read: nothing says that the declaration waits for it, and the GDPR asks for one.
    staffPeriod: {
      met: answered(study.staffPeriod, 'yes'),
      failing: 'breach',
      citing: [gdpr.storageLimitation, mr004Text.professionals],
    },
    security: { met: studySecured, failing: 'fix', sameAs: 'security', citing: [gdpr.security, mr004Text.security] },
    keyOnSite: { met: answered(study.keyOnSite, 'yes'), failing: 'fix', citing: [mr004Text.coding] },
    sourceLawful: { met: answered(study.sourceFiled, 'yes'), failing: 'fix', citing: [mr004Text.lawfulSource] },
    directory: {
      met: answered(study.directory, 'yes'),
      failing: 'fix',
      citing: [mr004Text.publicDirectory, mrCommon.publicDirectory],
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
      citing: [mr004Text.minors, lil.parentsAndMinors],
    },
    refusals: {
      met: anyOf(isNot(answered(people.who, 'deceased')), answered(study.refusals, 'yes')),
      failing: 'fix',
      citing: [mr004Text.rightNotToKnow, lil.refusalBeforeDeath],
    },
    recipients: {
      met: ordinaryRecipients,
      failing: 'deviation',
      citing: [mr004Text.recipients, mr004Text.coding],
    },
    certifiedHost: {
      met: hostCertifiedWhereDue,
      failing: 'fix',
      sameAs: 'hdsCertifiedHost',
      citing: [mr004Text.security],
    },
    legalBasis: { met: answered(study.legalBasis, 'yes'), failing: 'breach', citing: [mr004Text.legalBasis] },
    record: { met: answered(ready.record, 'yes'), failing: 'breach', citing: [mrCommon.recordAndChecks] },
    breach: { met: answered(ready.breach, 'yes'), failing: 'breach', citing: [mrCommon.breachNotification] },
    oneUse: { met: isNot(secondUse), failing: 'otherRoute', citing: [gdpr.processor, gdpr.providerReuse] },
  },
})
