import { allOf, answered, anyOf, isNot } from '../../core/condition.ts'
import { ask } from '../../core/outline.ts'
import { filedStudy } from '../facts/formality.ts'
import {
  certificateContext,
  computedOnly,
  hostAsked,
  placeAsked,
  remoteAsked,
  storageAsked,
  youHostForOthers,
} from '../facts/hosting.ts'
import { carePurpose } from '../facts/lawful.ts'
import { medicalInformation } from '../facts/project.ts'
import { onlySnds } from '../facts/research.ts'
import { care } from '../questions/care.ts'
import { hosting } from '../questions/hosting.ts'
import { project } from '../questions/project.ts'
import * as ans from '../sources/ans.ts'
import * as cnil from '../sources/cnil.ts'
import * as cspCare from '../sources/csp-care.ts'
import * as cspHosting from '../sources/csp-hosting.ts'
import * as gdpr from '../sources/gdpr.ts'
import * as hdsStandard from '../sources/hds-standard.ts'
import * as warehouseStandardText from '../sources/warehouse-standard.ts'

export const hostingStops = [
  ask(care.sharing, {
    section: 'G',
    weight: 'detail',
    when: carePurpose,
    citing: [cspCare.professionalSecrecy, cspCare.careTeam, cspCare.sharingOutsideCareTeam],
  }),
  ask(care.sharingConsent, {
    section: 'G',
    weight: 'detail',
    when: answered(care.sharing, 'outsideTeam', 'nonListed'),
    citing: [cspCare.professionalSecrecy],
  }),
  ask(care.teleconsultation, {
    section: 'G',
    weight: 'detail',
    when: allOf(answered(project.actor, 'telemedicineCompany'), answered(project.purpose, 'care')),
    citing: [cspCare.teleconsultationCompanies, cspCare.telemedicine],
  }),
  ask(hosting.loop, {
    section: 'G',
    weight: 'detail',
    when: allOf(answered(project.purpose, 'selfTracking'), isNot(carePurpose)),
    citing: [
      cspHosting.wellnessData,
      cspHosting.prevention,
      cspHosting.patientVault,
      cspHosting.wellnessDataCase,
      cspHosting.preventionCase,
      cspHosting.patientVaultCase,
    ],
  }),
  ask(hosting.base, {
    section: 'G',
    weight: 'detail',
    when: anyOf(
      allOf(filedStudy, isNot(onlySnds)),
      answered(project.purpose, 'aiTraining', 'statistics', 'productImprovement', 'earlyAccess', 'healthAlert'),
      answered(project.purpose, 'surveillance', 'teaching', 'entryControl', 'other'),
      allOf(answered(project.purpose, 'publicPolicy'), isNot(medicalInformation)),
    ),
    citing: [
      ans.researchDatabase,
      cspHosting.reusedCareData,
      cspHosting.codedTrialData,
      ans.researchDatabaseCase,
      cspHosting.ministryOnReusedData,
      cspHosting.codedTrialDataCase,
    ],
  }),
  ask(hosting.where, {
    section: 'G',
    weight: 'essential',
    when: placeAsked,
    citing: [cspHosting.certificationScope, cspHosting.placeOriginAndUse, gdpr.processor, gdpr.transfers],
  }),
  ask(hosting.kept, {
    section: 'G',
    weight: 'essential',
    when: allOf(certificateContext, answered(hosting.where, 'ai', 'compute', 'video', 'secretariat')),
    citing: [
      cspHosting.chatAndVideo,
      cspHosting.remoteSecretariat,
      cspHosting.aiWithRetention,
      cspHosting.aiWithoutRetention,
    ],
  }),
  ask(hosting.leaks, {
    section: 'G',
    weight: 'essential',
    when: answered(hosting.where, 'device', 'browser'),
    citing: [cnil.dataOnDevice, cspHosting.browserOnlyData, cnil.dataOnDeviceCase, cspHosting.browserOnlyDataCase],
  }),
  ask(hosting.ght, {
    section: 'G',
    weight: 'detail',
    when: allOf(certificateContext, answered(hosting.where, 'ght')),
    citing: [ans.hospitalGroups, ans.hospitalGroupsCase],
  }),
  ask(hosting.youRun, {
    section: 'G',
    weight: 'essential',
    when: allOf(
      youHostForOthers,
      isNot(anyOf(answered(hosting.where, 'testData', 'noAccess', 'device', 'shortJob', 'paper'), computedOnly)),
    ),
    citing: [
      cspHosting.sixActivities,
      cspHosting.onlineServicePublisher,
      cspHosting.codeAndSupportOnly,
      cspHosting.cloudCertificateLimits,
      cspHosting.codeAndSupportOnlyCase,
    ],
  }),
  ask(hosting.certificate, {
    section: 'G',
    weight: 'essential',
    when: hostAsked,
    citing: [cspHosting.certifiedCloud, hdsStandard.formerVersionExpired, ans.certificateAndPenalty],
  }),
  ask(hosting.storage, {
    section: 'G',
    weight: 'essential',
    when: storageAsked,
    citing: [
      gdpr.transfers,
      cspHosting.storageOutsideEea,
      cspHosting.storageInEea,
      warehouseStandardText.certifiedHost,
    ],
  }),
  ask(hosting.remote, {
    section: 'G',
    weight: 'essential',
    when: remoteAsked,
    citing: [cspHosting.storageInEea, hdsStandard.requirements, cspHosting.thirdCountryAccess, gdpr.transfers],
  }),
  ask(hosting.approved, {
    section: 'G',
    weight: 'essential',
    when: allOf(certificateContext, answered(hosting.where, 'archive', 'paper')),
    citing: [
      cspHosting.electronicArchiving,
      cspHosting.paperFiles,
      cspHosting.electronicArchivingCase,
      cspHosting.paperFilesCase,
    ],
  }),
] as const
