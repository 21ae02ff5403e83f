import { allOf, answered, anyOf, isNot } from '../../core/condition.ts'
import { ask, line, page, rest } from '../../core/outline.ts'
import { geneticConsent } from '../duties/care/genetic-consent.ts'
import { identityIns } from '../duties/care/identity-ins.ts'
import { patientFileAccess } from '../duties/care/patient-file-access.ts'
import { teleconsultationApproval } from '../duties/care/teleconsultation-approval.ts'
import { automatedDecisions } from '../duties/general/automated-decisions.ts'
import { breachNotification } from '../duties/general/breach-notification.ts'
import { deceasedDirectives } from '../duties/general/deceased-directives.ts'
import { dpiaDue } from '../duties/general/dpia.ts'
import { dpoDue } from '../duties/general/dpo.ts'
import { information } from '../duties/general/information.ts'
import { minors } from '../duties/general/minors.ts'
import { priorConsultation } from '../duties/general/prior-consultation.ts'
import { processorContract } from '../duties/general/processor-contract.ts'
import { protectedAdults } from '../duties/general/protected-adults.ts'
import { recordOfProcessing } from '../duties/general/record-of-processing.ts'
import { retention } from '../duties/general/retention.ts'
import { secondCase } from '../duties/general/second-case.ts'
import { security } from '../duties/general/security.ts'
import { hdsOwnCertificate } from '../duties/hosting/hds-own-certificate.ts'
import { geneticRules } from '../duties/research/genetic-rules.ts'
import { publicDirectory } from '../duties/research/public-directory.ts'
import { samplesConsent } from '../duties/research/samples-consent.ts'
import { sndsChildToConfirm } from '../duties/research/snds-child-to-confirm.ts'
import { snsSecurity } from '../duties/research/sns-security.ts'
import { substantialChange } from '../duties/research/substantial-change.ts'
import { transparencyPortal } from '../duties/research/transparency-portal.ts'
import { warehouseFirst } from '../duties/research/warehouse-first.ts'
import { outside } from '../facts/data.ts'
import { alreadyRunning, beyondSnds, needsFormality, sndsAlone } from '../facts/formality.ts'
import { careHostAsked, hostAsked, storageToSafeguard } from '../facts/hosting.ts'
import { carePurpose } from '../facts/lawful.ts'
import { involvesHumanPerson, isWarehouse, riph12 } from '../facts/research.ts'
import { labHoldsUndertaking, productCompanyOnPmsi, separateLab, throughLab, unpresumedAim } from '../facts/snds.ts'
import { care } from '../questions/care.ts'
import { people } from '../questions/data.ts'
import { certificate, clause, hosting } from '../questions/hosting.ts'
import { filing, project } from '../questions/project.ts'
import { ready } from '../questions/readiness.ts'
import { research, study } from '../questions/research.ts'
import { snds, sndsTerms } from '../questions/snds.ts'
import * as ans from '../sources/ans.ts'
import * as cnil from '../sources/cnil.ts'
import * as codes from '../sources/codes.ts'
import * as cspCare from '../sources/csp-care.ts'
import * as cspDigital from '../sources/csp-digital.ts'
import * as cspHosting from '../sources/csp-hosting.ts'
import * as cspResearch from '../sources/csp-research.ts'
import * as frenchActs from '../sources/french-acts.ts'
import * as gdpr from '../sources/gdpr.ts'
import * as healthDataHub from '../sources/health-data-hub.ts'
import * as lil from '../sources/lil.ts'
import * as mr001Text from '../sources/mr-001.ts'
import * as mr001And003 from '../sources/mr-001-and-003.ts'
import * as mr002Text from '../sources/mr-002.ts'
import * as mr003Text from '../sources/mr-003.ts'
import * as mr004Text from '../sources/mr-004.ts'
import * as mr005Text from '../sources/mr-005.ts'
import * as mr006Text from '../sources/mr-006.ts'
import * as mr007And008 from '../sources/mr-007-and-008.ts'
import * as mrCommon from '../sources/mr-common.ts'

/**
 * A certificate is compared with what the host does. A provider that performs none of the six activities leaves nothing
 * to compare, and the duty is not met whatever the lines would say.
 */
const certificateAsked = allOf(answered(hosting.certificate, 'v2'), isNot(answered(hosting.activities, 'none')))
/** Where there is no contract, nobody is asked for its clauses. */
const contractAsked = allOf(hostAsked, isNot(answered(ready.contract, 'no')))

export const readinessStops = [
  ask(study.noticeItems, {
    section: 'I',
    weight: 'detail',
    when: allOf(
      beyondSnds,
      answered(research.information, 'individual', 'already', 'someUnreached', 'collective', 'incomplete'),
    ),
    citing: [gdpr.information, mr002Text.information, mr004Text.noticeItems],
  }),
  ask(study.sensitive, {
    section: 'I',
    weight: 'detail',
    when: allOf(beyondSnds, isNot(answered(research.participation, 'leftoverIvd'))),
    citing: [mr001Text.dataCategories, mr001Text.listOf2026, mr003Text.coding, mr004Text.sensitiveData],
  }),
  ask(study.measures, {
    section: 'I',
    weight: 'detail',
    when: beyondSnds,
    citing: [gdpr.security, mr001Text.risksAndMeasures, mr004Text.security],
  }),
  ...page('list.studyReadyProtocol', { section: 'I', weight: 'detail', when: beyondSnds }, [
    line(study.protocol, { citing: [mrCommon.protocolFirst, mr004Text.protocol] }),
    line(study.sensitiveJustified, {
      when: allOf(isNot(answered(research.participation, 'leftoverIvd')), isNot(answered(study.sensitive, 'none'))),
      citing: [mrCommon.protocolFirst, mr001Text.dataCategories, mr004Text.sensitiveData],
    }),
    line(study.geneticsNeeded, {
      when: answered(research.content, 'genetics'),
      citing: [mr001Text.geneticData, mr004Text.geneticData],
    }),
    line(study.legalBasis, {
      when: isNot(answered(research.participation, 'leftoverIvd')),
      citing: [mr001Text.legalBasis, mr003Text.securityAndQualityAnnexes, mr004Text.legalBasis],
    }),
    line(study.sourceFiled, {
      when: answered(research.participation, 'dataOnly', 'surveyOrPractice'),
      citing: [mr004Text.lawfulSource],
    }),
  ]),
  ...page('list.studyReadyCoding', { section: 'I', weight: 'detail', when: beyondSnds }, [
    line(study.keyOnSite, { citing: [mr001Text.coding, mr004Text.coding] }),
    line(study.codeClean, { when: involvesHumanPerson, citing: [mr001And003.inclusionNumber, mr001Text.coding] }),
    line(study.secondCode, { when: involvesHumanPerson, citing: [mr001And003.secondCode] }),
    line(study.namesApart, {
      when: involvesHumanPerson,
      citing: [mr001And003.separationAndTransfers, mr001Text.administrativeCircuit],
    }),
    line(study.birthDateJustified, {
      when: allOf(isNot(answered(research.participation, 'leftoverIvd')), answered(research.content, 'birthDate')),
      citing: [mr001Text.birthDate, mr004Text.birthDate],
    }),
  ]),
  ...page('list.studyReadyPeople', { section: 'I', weight: 'detail', when: beyondSnds }, [
    line(study.samplesConsent, { when: answered(research.participation, 'leftoverIvd'), citing: [mr002Text.consent] }),
    line(study.representatives, {
      when: allOf(
        answered(people.who, 'minors', 'protectedAdults'),
        isNot(answered(research.participation, 'leftoverIvd')),
      ),
      citing: [cspResearch.representativeConsent, lil.parentsAndMinors, mr003Text.minors, mr004Text.minors],
    }),
    line(study.representativesAgree, {
      when: allOf(riph12, answered(people.who, 'minors', 'protectedAdults')),
      citing: [cspResearch.representativeConsent],
    }),
    line(study.refusalPrevails, {
      when: allOf(riph12, answered(people.who, 'minors', 'protectedAdults')),
      citing: [cspResearch.representativeConsent],
    }),
    line(study.refusals, {
      when: allOf(answered(people.who, 'deceased'), answered(research.participation, 'dataOnly', 'surveyOrPractice')),
      citing: [mr004Text.rightNotToKnow],
    }),
  ]),
  ...page('list.studyReadyRetention', { section: 'I', weight: 'detail', when: beyondSnds }, [
    line(study.archive, {
      citing: [mr001Text.retention, mr002Text.retention, mr003Text.retention, mr004Text.retention],
    }),
    line(study.archiveEnd, { citing: [cnil.healthRetention] }),
    line(study.staffPeriod, {
      when: answered(research.participation, 'dataOnly', 'surveyOrPractice'),
      citing: [mr004Text.professionals],
    }),
    line(study.staffFifteenYears, { when: involvesHumanPerson, citing: [mr001Text.professionalsRetention] }),
  ]),
  ...page('list.studyReadyAccess', { section: 'I', weight: 'detail', when: beyondSnds }, [
    line(study.mfa, {
      when: involvesHumanPerson,
      citing: [mr001Text.securityAnnex, mr003Text.securityAndQualityAnnexes],
    }),
    line(study.mfaAll, {
      when: involvesHumanPerson,
      citing: [mr001Text.securityAnnex, mr003Text.securityAndQualityAnnexes],
    }),
    line(study.monitorSecrecy, {
      when: allOf(involvesHumanPerson, isNot(answered(study.monitoring, 'none'))),
      citing: [cspResearch.qualityControlSecrecy, mr001Text.recipients],
    }),
    line(study.directory, {
      when: publicDirectory.applies,
      citing: [mrCommon.publicDirectory, mr004Text.publicDirectory],
    }),
  ]),
  ...page('list.sndsReadyProtocol', { section: 'I', weight: 'detail', when: sndsAlone }, [
    line(sndsTerms.interestShown, { when: allOf(productCompanyOnPmsi, unpresumedAim), citing: [mr006Text.purposes] }),
    line(sndsTerms.protocol, { when: answered(research.sources, 'snds'), citing: [mr007And008.protocolAndNeeds] }),
    line(sndsTerms.needs, { when: answered(research.sources, 'snds'), citing: [mr007And008.protocolAndNeeds] }),
    line(sndsTerms.recommendations, {
      when: answered(snds.cesrees, 'favourable'),
      citing: [mr007And008.cesreesOpinion],
    }),
  ]),
  ...page('list.sndsReadyNotice', { section: 'I', weight: 'detail', when: sndsAlone }, [
    line(sndsTerms.notice, {
      citing: [mr005Text.transparency, mr006Text.directoryAndOfficer, mr007And008.onlineNotice],
    }),
    line(sndsTerms.noticeRights, { when: answered(research.sources, 'snds'), citing: [mr007And008.onlineNotice] }),
    line(sndsTerms.noticeLab, { when: throughLab, citing: [mr007And008.onlineNotice] }),
    line(sndsTerms.portal, { when: answered(sndsTerms.several, 'yes'), citing: [mr007And008.onlineNotice] }),
  ]),
  ...page('list.sndsReadyPublication', { section: 'I', weight: 'detail', when: sndsAlone }, [
    line(sndsTerms.directoryEntry, {
      citing: [mr005Text.transparency, mr006Text.directoryAndOfficer, mr007And008.directoryAndResults],
    }),
    line(sndsTerms.results, { citing: [mrCommon.publicDirectory, mr007And008.directoryAndResults] }),
    line(sndsTerms.recordCheck, { when: answered(research.sources, 'snds'), citing: [mrCommon.recordAndChecks] }),
    line(sndsTerms.audit, { when: productCompanyOnPmsi, citing: [mr006Text.independentAudit] }),
    line(sndsTerms.report, { when: answered(research.sources, 'snds'), citing: [mr007And008.threeYearReport] }),
  ]),
  ...page('list.sndsReadyLaboratory', { section: 'I', weight: 'detail', when: sndsAlone }, [
    line(sndsTerms.labUndertaking, {
      when: labHoldsUndertaking,
      citing: [mr006Text.accessThroughLaboratory, mr007And008.laboratoryUndertaking, frenchActs.laboratoryCriteria],
    }),
    line(sndsTerms.noInterest, { when: separateLab, citing: [mr007And008.laboratoryIndependence] }),
    line(sndsTerms.labList, { when: throughLab, citing: [mr007And008.accessAgreement] }),
    line(sndsTerms.accessAgreement, {
      when: answered(research.sources, 'snds'),
      citing: [mr007And008.accessAgreement],
    }),
  ]),
  ...page('list.sndsReadyUsers', { section: 'I', weight: 'detail', when: sndsAlone }, [
    line(sndsTerms.undertakings, { when: answered(research.sources, 'snds'), citing: [mr007And008.accessAgreement] }),
    line(sndsTerms.charter, { when: answered(research.sources, 'snds'), citing: [mr007And008.usersCommitted] }),
    line(sndsTerms.training, { when: answered(research.sources, 'snds'), citing: [mr007And008.usersCommitted] }),
    line(sndsTerms.staffRetention, { when: answered(research.sources, 'snds'), citing: [mr007And008.usersRetention] }),
  ]),
  ...page('list.sndsReadySecurity', { section: 'I', weight: 'detail', when: sndsAlone }, [
    line(sndsTerms.twoFactors, { when: answered(research.sources, 'snds'), citing: [mr007And008.security] }),
    line(sndsTerms.yearlyReview, { when: answered(research.sources, 'snds'), citing: [mr007And008.security] }),
    line(sndsTerms.endOfStudyRemoval, { when: answered(research.sources, 'snds'), citing: [mr007And008.security] }),
    line(sndsTerms.monthlyLogs, { when: answered(research.sources, 'snds'), citing: [mr007And008.security] }),
    line(sndsTerms.logsKept, { when: answered(research.sources, 'snds'), citing: [mr007And008.security] }),
  ]),
  ask(care.genetics, {
    section: 'I',
    weight: 'detail',
    when: allOf(carePurpose, answered(project.actor, 'laboratory', 'healthEstablishment')),
    citing: [codes.geneticExamination, cspCare.geneticExaminationInCare],
  }),
  ...page('list.readyDocuments', { section: 'I', weight: 'detail', when: isNot(outside) }, [
    line(ready.record, {
      when: recordOfProcessing.applies,
      citing: [gdpr.recordOfProcessing, mrCommon.recordAndChecks],
    }),
    line(ready.dpo, { when: dpoDue, citing: [gdpr.dataProtectionOfficer, mrCommon.dataProtectionOfficer] }),
    line(ready.contract, {
      when: anyOf(processorContract.applies, beyondSnds),
      citing: [gdpr.processor, mrCommon.processorContract],
    }),
    line(ready.dpia, {
      when: allOf(dpiaDue, isNot(beyondSnds)),
      citing: [gdpr.impactAssessment, mrCommon.impactAssessment],
    }),
    line(ready.retention, {
      when: allOf(retention.applies, isNot(anyOf(beyondSnds, allOf(isWarehouse, needsFormality)))),
      citing: [cspCare.patientFileRetention],
    }),
  ]),
  ...page('list.readySecurity', { section: 'I', weight: 'detail', when: isNot(outside) }, [
    line(ready.securityWritten, { when: allOf(security.applies, isNot(beyondSnds)), citing: [gdpr.security] }),
    line(ready.securityApplied, { when: allOf(security.applies, isNot(beyondSnds)), citing: [gdpr.security] }),
    line(ready.breach, {
      when: anyOf(breachNotification.applies, beyondSnds),
      citing: [gdpr.breachNotification, mrCommon.breachNotification],
    }),
    line(ready.ins, { when: allOf(identityIns.applies, isNot(beyondSnds)), citing: [cspDigital.healthIdentityUse] }),
  ]),
  ...page('list.readyPeople', { section: 'I', weight: 'detail', when: isNot(outside) }, [
    line(ready.information, { when: allOf(information.applies, isNot(beyondSnds)), citing: [gdpr.information] }),
    line(ready.minors, {
      when: allOf(minors.applies, isNot(allOf(beyondSnds, isNot(answered(research.participation, 'leftoverIvd'))))),
      citing: [lil.parentsAndMinors],
    }),
    line(ready.protectedAdults, {
      when: allOf(
        protectedAdults.applies,
        isNot(allOf(beyondSnds, isNot(answered(research.participation, 'leftoverIvd')))),
      ),
      citing: [lil.parentsAndMinors],
    }),
    line(ready.access, {
      when: allOf(patientFileAccess.applies, isNot(beyondSnds)),
      citing: [cspCare.accessToPatientFile],
    }),
    line(ready.deceasedRefusals, {
      when: allOf(
        deceasedDirectives.applies,
        isNot(allOf(beyondSnds, answered(research.participation, 'dataOnly', 'surveyOrPractice'))),
      ),
      citing: [lil.deceasedPersons],
    }),
  ]),
  ...page('list.readyHosting', { section: 'I', weight: 'detail', when: isNot(outside) }, [
    line(ready.hostingNotice, {
      when: careHostAsked,
      citing: [cspHosting.hostingConditions],
    }),
    line(ready.storageTransfer, { when: storageToSafeguard, citing: [gdpr.transfers, cspHosting.storageInEea] }),
    line(ready.ownCertificate, { when: hdsOwnCertificate.applies, citing: [cspHosting.uncertifiedHostingOffence] }),
  ]),
  ...page('list.readySources', { section: 'I', weight: 'detail', when: isNot(outside) }, [
    line(ready.samplesAgreed, { when: samplesConsent.applies, citing: [lil.researchFormalities] }),
    line(ready.geneticConsent, {
      when: anyOf(allOf(geneticRules.applies, isNot(answered(research.sources, 'samples'))), geneticConsent.applies),
      citing: [lil.geneticExaminationConsent],
    }),
    line(ready.sndsSpace, {
      when: allOf(snsSecurity.applies, isNot(allOf(sndsAlone, answered(research.sources, 'snds')))),
      citing: [frenchActs.sndsSecurityDeadline],
    }),
    line(ready.sndsChildConfirmed, { when: sndsChildToConfirm.applies, citing: [mr004Text.sndsChild] }),
    line(ready.warehouseOpinion, { when: warehouseFirst.applies, citing: [healthDataHub.studiesFromWarehouse] }),
  ]),
  ...page('list.readyFiling', { section: 'I', weight: 'detail', when: isNot(outside) }, [
    line(ready.cnilConsulted, { when: priorConsultation.applies, citing: [gdpr.impactAssessment] }),
    line(ready.changeFiled, { when: substantialChange.applies, citing: [cnil.substantialChangeRoute] }),
    line(ready.portal, { when: transparencyPortal.applies, citing: [mr004Text.information] }),
    line(ready.teleconsultationApproved, {
      when: teleconsultationApproval.applies,
      citing: [cspCare.teleconsultationCompanies],
    }),
  ]),
  ...page('list.readyUse', { section: 'I', weight: 'detail', when: isNot(outside) }, [
    line(ready.secondCase, { when: secondCase.applies, citing: [gdpr.purposeLimitation, gdpr.providerReuse] }),
    line(ready.decisionGround, { when: automatedDecisions.applies, citing: [gdpr.automatedDecisions] }),
    line(ready.humanReview, { when: automatedDecisions.applies, citing: [gdpr.automatedDecisions] }),
    line(filing.series, {
      when: allOf(needsFormality, isNot(alreadyRunning)),
      citing: [lil.singleDecision],
    }),
    line(care.agreement, {
      when: allOf(carePurpose, answered(project.actor, 'soloPractitioner', 'groupPractice')),
      citing: [cspDigital.injunctionPenalty],
    }),
  ]),
  ask(hosting.activities, {
    section: 'I',
    weight: 'detail',
    when: answered(hosting.certificate, 'v2'),
    citing: [cspHosting.sixActivities],
  }),
  ...page('list.certificateHolder', { section: 'I', weight: 'detail', when: certificateAsked }, [
    line(certificate.entity, { citing: [ans.certificateAndPenalty] }),
    line(certificate.dates, { citing: [ans.certificateAndPenalty] }),
    line(certificate.certifier, { citing: [ans.certificateAndPenalty] }),
    line(certificate.service, { citing: [ans.certificateAndPenalty] }),
    line(certificate.option, { citing: [ans.certificateAndPenalty] }),
  ]),
  ...page('list.certificatePremises', { section: 'I', weight: 'detail', when: certificateAsked }, [
    line(certificate.sites, {
      when: answered(hosting.activities, 'sites'),
      citing: [cspHosting.sixActivities, ans.certificateAndPenalty],
    }),
    line(certificate.hardware, {
      when: answered(hosting.activities, 'hardware'),
      citing: [cspHosting.sixActivities, ans.certificateAndPenalty],
    }),
    line(certificate.regions, { citing: [ans.certificateAndPenalty] }),
  ]),
  ...page('list.certificateSystems', { section: 'I', weight: 'detail', when: certificateAsked }, [
    line(certificate.virtual, {
      when: answered(hosting.activities, 'virtual'),
      citing: [cspHosting.sixActivities, ans.certificateAndPenalty],
    }),
    line(certificate.platform, {
      when: answered(hosting.activities, 'platform'),
      citing: [cspHosting.sixActivities, ans.certificateAndPenalty],
    }),
    line(certificate.operation, {
      when: answered(hosting.activities, 'operation'),
      citing: [cspHosting.sixActivities, ans.certificateAndPenalty],
    }),
    line(certificate.backups, {
      when: answered(hosting.activities, 'backups'),
      citing: [cspHosting.sixActivities, ans.certificateAndPenalty],
    }),
  ]),
  ...page('list.certificateChain', { section: 'I', weight: 'detail', when: certificateAsked }, [
    line(certificate.subcontractors, { citing: [ans.certificateAndPenalty] }),
    line(certificate.map, { citing: [ans.certificateAndPenalty] }),
    line(certificate.foreignLaw, { citing: [ans.certificateAndPenalty] }),
  ]),
  ...page('list.clausesService', { section: 'I', weight: 'detail', when: contractAsked }, [
    line(clause.scope, { citing: [cspHosting.contractClauses] }),
    line(clause.service, { citing: [cspHosting.contractClauses] }),
    line(clause.places, { citing: [cspHosting.contractClauses] }),
    line(clause.contact, { citing: [cspHosting.contractClauses] }),
    line(clause.indicators, { citing: [cspHosting.contractClauses] }),
  ]),
  ...page('list.clausesData', { section: 'I', weight: 'detail', when: contractAsked }, [
    line(clause.rights, { citing: [cspHosting.contractClauses] }),
    line(clause.access, { citing: [cspHosting.contractClauses] }),
    line(clause.noOtherUse, { citing: [cspHosting.contractClauses] }),
    line(clause.transparency, { citing: [cspHosting.contractClauses] }),
  ]),
  ...page('list.clausesChanges', { section: 'I', weight: 'detail', when: contractAsked }, [
    line(clause.subcontractors, { citing: [cspHosting.contractClauses] }),
    line(clause.passedOn, { citing: [cspHosting.contractClauses] }),
    line(clause.changes, { citing: [cspHosting.contractClauses] }),
    line(clause.failure, { citing: [cspHosting.contractClauses] }),
  ]),
  ...page('list.clausesEnd', { section: 'I', weight: 'detail', when: contractAsked }, [
    line(clause.reversibility, { citing: [cspHosting.contractClauses] }),
    line(clause.return, { citing: [cspHosting.contractClauses] }),
    line(clause.destruction, { citing: [cspHosting.contractClauses] }),
  ]),
  rest('whatComes'),
] as const
