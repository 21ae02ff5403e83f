import type { StatedFact } from '../../core/law.ts'
import * as accessStandards from '../sources/access-standards.ts'
import * as ans from '../sources/ans.ts'
import * as cnil from '../sources/cnil.ts'
import * as codes from '../sources/codes.ts'
import * as courts from '../sources/courts.ts'
import * as cspCare from '../sources/csp-care.ts'
import * as cspHosting from '../sources/csp-hosting.ts'
import * as cspResearch from '../sources/csp-research.ts'
import * as cspSnds from '../sources/csp-snds.ts'
import * as edpb from '../sources/edpb.ts'
import * as ehdsText from '../sources/ehds.ts'
import * as gdpr from '../sources/gdpr.ts'
import * as hdsStandard from '../sources/hds-standard.ts'
import * as healthDataHub from '../sources/health-data-hub.ts'
import * as lil from '../sources/lil.ts'
import * as mr001Text from '../sources/mr-001.ts'
import * as mr001And003 from '../sources/mr-001-and-003.ts'
import * as mr004Text from '../sources/mr-004.ts'
import * as mrCommon from '../sources/mr-common.ts'
import * as vigilanceStandardText from '../sources/vigilance-standard.ts'
import * as warehouseStandardText from '../sources/warehouse-standard.ts'
import * as data from './data.ts'
import * as ehds from './ehds.ts'
import * as formality from './formality.ts'
import * as hosting from './hosting.ts'
import * as situations from './hosting-situations.ts'
import * as lawful from './lawful.ts'
import * as otherUses from './other-uses.ts'
import * as project from './project.ts'
import * as research from './research.ts'
import * as role from './role.ts'
import * as standards from './standards.ts'

/** The facts that a verdict states about a case, in order, each with its sources. */
export const facts = [
  { fact: project.frenchActor, citing: [gdpr.territorialScope] },
  { fact: data.householdUse, citing: [gdpr.materialScope, cnil.dataOnDeviceCase] },
  { fact: data.nothingKept, citing: [gdpr.materialScope, courts.thermalCameras] },
  { fact: data.anonymous, citing: [gdpr.codedAndAnonymousData, edpb.anonymisationTest, courts.trulyAnonymousDataCase] },
  { fact: data.inventedData, citing: [gdpr.personalDataAndProcessing] },
  { fact: project.healthByPurpose, citing: [gdpr.healthData, courts.onlinePharmacyOrders, courts.bookingData] },
  {
    fact: data.healthData,
    citing: [gdpr.healthData, cnil.healthDataDefined, courts.inferredSensitiveData, courts.onlinePharmacyOrders],
  },
  { fact: data.wellnessOnly, citing: [cnil.healthDataDefined, cspHosting.wellnessDataCase] },
  { fact: data.specialCategory, citing: [gdpr.healthData] },
  { fact: project.frenchLawApplies, citing: [gdpr.territorialScope, cnil.territorialScope] },
  { fact: data.deceasedOnly, citing: [lil.deceasedPersons] },
  { fact: data.personalData, citing: [gdpr.personalDataAndProcessing, gdpr.codedAndAnonymousData] },
  { fact: data.pseudonymised, citing: [gdpr.codedAndAnonymousData, courts.lastingCodeData] },
  { fact: data.recipientNuance, citing: [courts.recipientWithoutMeans], certainty: 'contested' },
  { fact: data.gdprApplies, citing: [gdpr.materialScope, gdpr.territorialScope] },
  {
    fact: data.outside,
    citing: [
      gdpr.materialScope,
      gdpr.territorialScope,
      gdpr.codedAndAnonymousData,
      healthDataHub.anonymousDataRoute,
      cnil.outsideFranceRoute,
      lil.noHealthDataRoute,
    ],
  },
  { fact: project.medicalInformation, citing: [lil.exemptMedicalInformation, cspCare.outsideCoders] },
  { fact: project.exemptPolicy, citing: [lil.exemptStatePolicy] },
  { fact: project.hospitalActivity, citing: [lil.exemptHospitalActivity] },
  { fact: project.basicSchemeTask, citing: [lil.exemptHealthInsurance] },
  { fact: project.clearRole, citing: [gdpr.usualRoles], working: true },
  { fact: project.studyPurpose, citing: [cnil.healthResearchDefined], working: true },
  { fact: role.processor, citing: [gdpr.processor] },
  { fact: role.jointController, citing: [gdpr.jointControllers] },
  { fact: role.controller, citing: [gdpr.controller, gdpr.usualRoles] },
  { fact: role.secondUse, citing: [gdpr.processor, gdpr.providerReuse] },
  { fact: otherUses.alsoForProduct, citing: [gdpr.purposeLimitation, lil.singleDecision] },
  { fact: otherUses.alsoForPayer, citing: [gdpr.purposeLimitation, lil.singleDecision] },
  { fact: otherUses.secretToEmployer, citing: [cspCare.professionalSecrecy, codes.occupationalHealthFile] },
  { fact: otherUses.alsoForResearch, citing: [gdpr.purposeLimitation, lil.singleDecision] },
  { fact: research.isResearch, citing: [cnil.healthResearchDefined, cnil.studyKindDecidesRoute] },
  {
    fact: research.isWarehouse,
    citing: [warehouseStandardText.declarationOrAuthorisation, cnil.warehouseOrStudyRoute],
  },
  { fact: research.oneStudy, citing: [cnil.warehouseOrStudyRoute] },
  { fact: research.involvesHumanPerson, citing: [cspResearch.involvesHumanPerson, cspResearch.riphCategories] },
  {
    fact: research.internalStudy,
    citing: [
      lil.exemptInternalStudy,
      lil.internalStudyData,
      lil.internalStudyStaff,
      lil.internalStudyExclusiveUse,
      lil.internalStudyNotRiph,
      lil.internalStudySingleTeam,
    ],
  },
  { fact: research.scientificResearch, citing: [lil.notScientificRoute, lil.researchFormalities] },
  { fact: project.mayBePaid, citing: [cspHosting.paymentForHealthData], working: true },
  { fact: project.careActor, citing: [gdpr.usualRoles, lil.exceptionsToBan] },
  { fact: project.accessInCare, citing: [accessStandards.compassionateScope, accessStandards.earlyScope] },
  { fact: lawful.carePurpose, citing: [lil.exceptionsToBan, lil.careRoute] },
  {
    fact: lawful.careUnderSecrecy,
    citing: [gdpr.careUnderSecrecy, lil.exceptionsToBan, lil.exemptCareAndConsent, lil.careRoute],
  },
  { fact: lawful.groundNeeded, citing: [gdpr.healthDataBan], working: true },
  { fact: lawful.dependentConsent, citing: [gdpr.imbalanceOfPower, edpb.consentOfDependents] },
  { fact: lawful.jointConsentNeeded, citing: [gdpr.childConsent, cnil.parentsOfYoungChildren] },
  { fact: lawful.explicitConsent, citing: [gdpr.explicitConsent, gdpr.validConsent, gdpr.childConsent] },
  { fact: lawful.expressionGround, citing: [lil.freedomOfExpression], working: true },
  { fact: lawful.article9ConditionMet, citing: [gdpr.healthDataBan, lil.sensitiveDataBan, lil.exceptionsToBan] },
  { fact: formality.exempt65, citing: [lil.exemptProcessing, lil.sixExemptGroups, lil.processingByDecree] },
  { fact: formality.needsFormality, citing: [lil.declarationOrAuthorisation] },
  {
    fact: formality.coveredByEarlierFiling,
    citing: [cnil.substantialChangesOnly, cnil.conformingChange, lil.singleDecision],
  },
  { fact: formality.publicInterest, citing: [lil.publicInterestPurpose, lil.publicInterestEnforced] },
  { fact: formality.standardPurpose, citing: [vigilanceStandardText.route, accessStandards.route] },
  {
    fact: standards.furtherUse,
    citing: [
      vigilanceStandardText.excludedPurposes,
      accessStandards.compassionateExclusions,
      accessStandards.earlyPurposes,
    ],
  },
  { fact: standards.alertBody, citing: [lil.healthAlertRoute] },
  { fact: research.riph12, citing: [mr001Text.route] },
  { fact: formality.filedStudy, citing: [lil.declarationOrAuthorisation], working: true },
  { fact: formality.formalStudy, citing: [lil.notScientificRoute, mr001Text.route, mr004Text.route], working: true },
  {
    fact: formality.consentedStudy,
    citing: [lil.exemptCareAndConsent, cnil.studyKindDecidesRoute],
    certainty: 'contested',
  },
  { fact: research.usesSnds, citing: [mr004Text.sndsExcluded, cspSnds.sndsPurposes] },
  { fact: research.otherSources, citing: [mr004Text.sndsExcluded], working: true },
  { fact: formality.publicMission, citing: [warehouseStandardText.scope, mr001And003.legalBasis] },
  {
    fact: hosting.contextCare,
    citing: [
      cspHosting.certificationScope,
      cspHosting.reusedCareData,
      cspHosting.telemonitoringAndDevices,
      cspHosting.prevention,
      cspHosting.patientVault,
      cspHosting.occupationalHealth,
      cspHosting.socialFollowUp,
    ],
  },
  { fact: hosting.collectedInCare, citing: [cspHosting.certificationScope, cnil.healthDataDefined] },
  {
    fact: hosting.contextCnil,
    citing: [
      vigilanceStandardText.certifiedHostAndWarehouses,
      vigilanceStandardText.certifiedHost,
      warehouseStandardText.certifiedHost,
    ],
  },
  { fact: hosting.contextDoubtful, citing: [ans.researchDatabase, cspHosting.codedTrialData, cspHosting.wellnessData] },
  { fact: hosting.ghtExempt, citing: [ans.hospitalGroups] },
  {
    fact: hosting.youHostForOthers,
    citing: [
      cspHosting.onlineServicePublisher,
      cspHosting.codeAndSupportOnly,
      cspHosting.onlineServicePublisherCase,
      cspHosting.patientsOfOtherPractitioners,
    ],
  },
  {
    fact: hosting.digitalThirdParty,
    citing: [
      cspHosting.rackRentalCase,
      cspHosting.outsourcedBackupCase,
      cspHosting.selfAdministeredCloud,
      cspHosting.onlineSpreadsheetCase,
      cspHosting.aiWithoutRetentionCase,
    ],
  },
  {
    fact: hosting.thirdPartyDisputed,
    citing: [
      cspHosting.remoteAdministration,
      cspHosting.chatAndVideo,
      cspHosting.remoteAdministrationCase,
      cspHosting.chatAndVideoCase,
    ],
    certainty: 'contested',
  },
  {
    fact: hosting.hdsRequired,
    citing: [cspHosting.certificationScope, cspHosting.hostingConditions, cspHosting.hostingDefined],
  },
  { fact: hosting.hdsByCnil, citing: [vigilanceStandardText.certifiedHostAndWarehouses] },
  {
    fact: hosting.hdsContested,
    citing: [
      cspHosting.remoteAdministration,
      cspHosting.codeAndSupportOnly,
      cspHosting.sharedStructures,
      ans.researchDatabase,
      cspHosting.codedTrialData,
      cspHosting.wellnessData,
      cspHosting.chatAndVideo,
      cspHosting.aiWithoutRetention,
    ],
    certainty: 'contested',
  },
  {
    fact: hosting.youNeedCertificate,
    citing: [
      cspHosting.onlineServicePublisher,
      ans.hospitalGroups,
      ans.secureMessagingOperator,
      cspHosting.remoteSecretariat,
    ],
  },
  { fact: hosting.certificateOutdated, citing: [hdsStandard.formerVersionExpired] },
  { fact: hosting.certificateSeen, citing: [hdsStandard.formerVersionExpired, cspHosting.certifiedCloud] },
  { fact: hosting.certificateMissing, citing: [cspHosting.certifiedCloud] },
  { fact: formality.studyFiled, citing: [mrCommon.dataProtectionOfficer, mrCommon.impactAssessment], working: true },
  { fact: lawful.automatedDecision, citing: [gdpr.automatedDecisions] },
  { fact: situations.noThirdParty, citing: [cspHosting.noThirdParty, cspHosting.ownMachines] },
  { fact: situations.outsideBackup, citing: [cspHosting.outsourcedBackup, cspHosting.outsourcedBackupCase] },
  { fact: situations.rentedRoom, citing: [cspHosting.rackRental, cspHosting.rackRentalCase] },
  {
    fact: situations.remoteAdministration,
    citing: [cspHosting.remoteAdministration, cspHosting.remoteAdministrationCase],
    certainty: 'contested',
  },
  { fact: situations.selfManagedCloud, citing: [cspHosting.certifiedCloud, cspHosting.selfAdministeredCloud] },
  {
    fact: situations.publisherService,
    citing: [
      cspHosting.onlineServicePublisher,
      cspHosting.onlineServicePublisherCase,
      cspHosting.cloudCertificateLimits,
    ],
  },
  {
    fact: situations.fullyManagedPlatform,
    citing: [cspHosting.codeAndSupportOnly, cspHosting.codeAndSupportOnlyCase],
    certainty: 'contested',
  },
  { fact: situations.ownCareService, citing: [hdsStandard.ownCareService, hdsStandard.ownCareServiceCase] },
  { fact: situations.publicHospitalGroup, citing: [ans.hospitalGroups, ans.hospitalGroupsCase] },
  {
    fact: situations.otherPooledStructure,
    citing: [cspHosting.sharedStructures, cspHosting.sharedStructuresCase],
    certainty: 'contested',
  },
  { fact: situations.insuranceFile, citing: [ans.reimbursement, ans.reimbursementCase] },
  {
    fact: situations.databaseMadeForStudy,
    citing: [ans.researchDatabase, ans.researchDatabaseCase],
    certainty: 'contested',
  },
  { fact: situations.careDatabaseReused, citing: [cspHosting.reusedCareData, cspHosting.ministryOnReusedData] },
  {
    fact: situations.codedTrialData,
    citing: [cspHosting.codedTrialData, cspHosting.codedTrialDataCase],
    certainty: 'contested',
  },
  {
    fact: situations.vigilanceOrWarehouse,
    citing: [
      vigilanceStandardText.certifiedHostAndWarehouses,
      vigilanceStandardText.certifiedHost,
      warehouseStandardText.certifiedHost,
    ],
  },
  {
    fact: situations.followedByProfessional,
    citing: [cspHosting.telemonitoringAndDevices, cspHosting.telemonitoring, cnil.connectedDevices],
  },
  {
    fact: situations.wellnessWithoutProfessional,
    citing: [cspHosting.wellnessData, cspHosting.wellnessDataCase],
    certainty: 'contested',
  },
  { fact: situations.preventionOrProfessional, citing: [cspHosting.prevention, cspHosting.preventionCase] },
  { fact: situations.personalHealthVault, citing: [cspHosting.patientVault, cspHosting.patientVaultCase] },
  { fact: situations.patientDeviceOnly, citing: [cnil.dataOnDevice, cnil.dataOnDeviceCase] },
  { fact: situations.professionalBrowserOnly, citing: [cspHosting.browserOnlyData, cspHosting.browserOnlyDataCase] },
  { fact: situations.shortScanningJob, citing: [cspHosting.briefHandling, cspHosting.briefHandlingCase] },
  {
    fact: situations.occupationalHealthFile,
    citing: [cspHosting.occupationalHealth, cspHosting.occupationalHealthCase],
  },
  { fact: situations.staffFile, citing: [cspHosting.staffFiles, cspHosting.staffFilesCase] },
  { fact: situations.socialFile, citing: [cspHosting.socialFollowUp, cspHosting.socialFollowUpCase] },
  {
    fact: situations.mailboxOrOfficeSuite,
    citing: [cspHosting.onlineSpreadsheet, cspHosting.onlineSpreadsheetCase, cspHosting.ordinaryEmail],
  },
  { fact: situations.secureMessaging, citing: [ans.secureMessagingOperator, ans.secureMessagingOperatorCase] },
  {
    fact: situations.teleconsultation,
    citing: [cspHosting.chatAndVideo, cspHosting.chatAndVideoCase],
    certainty: 'contested',
  },
  { fact: situations.secretariatWithOwnBase, citing: [cspHosting.remoteSecretariat, cspHosting.remoteSecretariatCase] },
  { fact: situations.aiThatKeepsData, citing: [cspHosting.aiWithRetention, cspHosting.aiWithoutRetentionCase] },
  {
    fact: situations.aiWithZeroRetention,
    citing: [cspHosting.aiWithoutRetention, cspHosting.aiWithoutRetentionCase],
    certainty: 'contested',
  },
  { fact: situations.codedData, citing: [courts.codedPatientData, courts.codedPatientDataCase] },
  { fact: situations.anonymousData, citing: [courts.trulyAnonymousData, courts.trulyAnonymousDataCase] },
  { fact: situations.electronicArchive, citing: [cspHosting.electronicArchiving, cspHosting.electronicArchivingCase] },
  { fact: situations.paperWithContractor, citing: [cspHosting.paperFiles, cspHosting.paperFilesCase] },
  { fact: situations.storageOutsideEea, citing: [cspHosting.storageOutsideEea] },
  { fact: situations.formerCertificate, citing: [hdsStandard.formerVersionExpired] },
  { fact: situations.fictitiousData, citing: [ans.certificateBeforeData, ans.certificateBeforeDataCase] },
  { fact: situations.anotherCarer, citing: [cspHosting.copyToAnotherCarer] },
  { fact: situations.publisherWithoutAccess, citing: [cspHosting.publisherWithoutAccess] },
  { fact: ehds.ehdsConcerned, citing: [ehdsText.ehrSystem], working: true },
  { fact: ehds.ehdsEstablished, citing: [ehdsText.thirdCountryApplicants], working: true },
  { fact: ehds.ehdsProvider, citing: [ehdsText.priorityDataRegistration] },
  { fact: ehds.ehdsMaker, citing: [ehdsText.ehrSystem, ehdsText.becomingManufacturer] },
  { fact: ehds.ehdsPlaced, citing: [ehdsText.systemDates, ehdsText.serviceAndInHouseDate] },
  { fact: ehds.ehdsClaims, citing: [ehdsText.interoperabilityClaims, ehdsText.wellnessAppLabel] },
  { fact: ehds.ehdsHolder, citing: [ehdsText.dataHolder] },
  { fact: ehds.ehdsHolderExempt, citing: [ehdsText.holderExemption] },
  { fact: ehds.ehdsPublicPurposeOnly, citing: [ehdsText.accessApplication] },
] as const satisfies readonly StatedFact[]
