import { allOf, answered, anyOf, isNot } from '../../core/condition.ts'
import { ask, line, page, rest } from '../../core/outline.ts'
import { identityIns } from '../duties/care/identity-ins.ts'
import { patientFileAccess } from '../duties/care/patient-file-access.ts'
import { automatedDecisions } from '../duties/general/automated-decisions.ts'
import { breachNotification } from '../duties/general/breach-notification.ts'
import { dpiaDuty } from '../duties/general/dpia.ts'
import { dpo } from '../duties/general/dpo.ts'
import { information } from '../duties/general/information.ts'
import { minors } from '../duties/general/minors.ts'
import { processorContract } from '../duties/general/processor-contract.ts'
import { recordOfProcessing } from '../duties/general/record-of-processing.ts'
import { retention } from '../duties/general/retention.ts'
import { security } from '../duties/general/security.ts'
import { hostingNotice } from '../duties/hosting/hosting-notice.ts'
import { publicDirectory } from '../duties/research/public-directory.ts'
import { outside } from '../facts/data.ts'
import { beyondSnds, needsFormality, publicMission, sndsAlone } from '../facts/formality.ts'
import { hdsByCnil, hdsRequired } from '../facts/hosting.ts'
import { involvesHumanPerson, isWarehouse } from '../facts/research.ts'
import { people } from '../questions/data.ts'
import { certificate, clause, hosting } from '../questions/hosting.ts'
import { change, incident, project } from '../questions/project.ts'
import { ready } from '../questions/readiness.ts'
import { research, study } from '../questions/research.ts'
import { snds, sndsTerms } from '../questions/snds.ts'
import {
  base_2_3,
  base_4_11,
  base_5_3,
  base_5_6,
  base_5_10,
  base_6_3,
  base_6_5,
  base_6_7,
  base_6_8,
  base_6_9,
  base_6_10,
  base_6_11,
} from '../sources/base.ts'
import { hds_2_1, hds_4, hds_6, hds_7 } from '../sources/hds.ts'
import {
  res_6_5,
  res_C_2,
  res_C_5,
  res_C_6,
  res_C_7,
  res_C_8,
  res_C_9,
  res_C_10,
  res_CH_7,
  res_CH_8,
  res_L_5,
  res_M1_2,
  res_M1_3,
  res_M1_5,
  res_M1_13,
  res_M1_14,
  res_M1_15,
  res_M1_16,
  res_M1_18,
  res_M1_21,
  res_M2_5,
  res_M2_6,
  res_M2_7,
  res_M3_6,
  res_M3_7,
  res_M3_8,
  res_M4_2,
  res_M4_7,
  res_M4_12,
  res_M4_13,
  res_M4_14,
  res_M4_16,
  res_M4_18,
  res_M4_20,
  res_M4_22,
  res_M5_6,
  res_M6_5,
  res_M6_6,
  res_M78_8,
  res_M78_9,
  res_M78_12,
  res_M78_13,
  res_M78_17,
  res_M78_19,
  res_M78_20,
  res_M78_22,
  res_R24,
} from '../sources/res.ts'

export const readinessStops = [
  ...page('list.studyReady', { section: 'I', weight: 'detail', when: beyondSnds }, [
    line(study.protocol, { citing: [res_C_2, res_M4_2] }),
    line(study.legalBasis, {
      when: isNot(answered(research.participation, 'leftoverIvd')),
      citing: [res_M1_21, res_M3_8, res_M4_22],
    }),
    line(study.keyOnSite, { citing: [res_M1_2, res_M4_7] }),
    line(study.codeClean, { when: involvesHumanPerson, citing: [res_CH_7, res_M1_2] }),
    line(study.separation, { when: involvesHumanPerson, citing: [res_CH_8, res_M1_3] }),
    line(study.birthDateJustified, {
      when: allOf(involvesHumanPerson, answered(research.content, 'birthDate')),
      citing: [res_M1_5],
    }),
    line(study.samplesConsent, { when: answered(research.participation, 'leftoverIvd'), citing: [res_M2_5] }),
    line(study.sourceLawful, {
      when: answered(research.participation, 'dataOnly', 'surveyOrPractice'),
      citing: [res_M4_14],
    }),
    line(study.representatives, {
      when: allOf(
        answered(people.who, 'minors', 'protectedAdults'),
        isNot(answered(research.participation, 'leftoverIvd')),
      ),
      citing: [res_M1_13, res_M3_6, res_M4_13],
    }),
    line(study.refusals, {
      when: allOf(answered(people.who, 'deceased'), answered(research.participation, 'dataOnly', 'surveyOrPractice')),
      citing: [res_M4_12],
    }),
    line(study.retention, { citing: [res_M1_15, res_M2_6, res_M3_7, res_M4_16] }),
    line(study.staffRetention, {
      when: anyOf(involvesHumanPerson, answered(research.participation, 'leftoverIvd')),
      citing: [res_M1_16, res_M2_7],
    }),
    line(study.security, { citing: [res_M1_18, res_M3_8, res_M4_18] }),
    line(study.qualityControl, { when: involvesHumanPerson, citing: [res_M1_14, res_M3_8] }),
    line(study.directory, { when: publicDirectory.applies, citing: [res_C_10, res_M4_20] }),
  ]),
  ...page('list.sndsReady', { section: 'I', weight: 'detail', when: sndsAlone }, [
    line(sndsTerms.notice, { citing: [res_M5_6, res_M6_6, res_M78_13] }),
    line(sndsTerms.directory, {
      citing: [res_M5_6, res_M6_6, res_M78_19],
    }),
    line(sndsTerms.documents, { when: answered(research.sources, 'snds'), citing: [res_M78_9] }),
    line(sndsTerms.recommendations, { when: answered(snds.cesrees, 'favourable'), citing: [res_M78_8] }),
    line(sndsTerms.accessReview, { when: answered(research.sources, 'snds'), citing: [res_M78_17] }),
    line(sndsTerms.noConflict, {
      when: allOf(
        answered(research.sources, 'snds'),
        isNot(publicMission),
        isNot(answered(project.actor, 'researchCompany')),
      ),
      citing: [res_M78_12],
    }),
    line(sndsTerms.audit, {
      when: allOf(answered(research.sources, 'pmsi'), answered(project.actor, 'healthProductCompany')),
      citing: [res_M6_5],
    }),
    line(sndsTerms.report, { when: answered(research.sources, 'snds'), citing: [res_M78_20] }),
    line(sndsTerms.staffRetention, { when: answered(research.sources, 'snds'), citing: [res_M78_22] }),
  ]),
  ask(hosting.activities, {
    section: 'I',
    weight: 'detail',
    when: answered(hosting.certificate, 'v2'),
    citing: [hds_4],
  }),
  ...page('list.certificate', { section: 'I', weight: 'detail', when: answered(hosting.certificate, 'v2') }, [
    line(certificate.entity, { citing: [hds_7] }),
    line(certificate.dates, { citing: [hds_7] }),
    line(certificate.sites, { when: answered(hosting.activities, 'sites'), citing: [hds_4, hds_7] }),
    line(certificate.hardware, { when: answered(hosting.activities, 'hardware'), citing: [hds_4, hds_7] }),
    line(certificate.virtual, { when: answered(hosting.activities, 'virtual'), citing: [hds_4, hds_7] }),
    line(certificate.platform, { when: answered(hosting.activities, 'platform'), citing: [hds_4, hds_7] }),
    line(certificate.operation, { when: answered(hosting.activities, 'operation'), citing: [hds_4, hds_7] }),
    line(certificate.backups, { when: answered(hosting.activities, 'backups'), citing: [hds_4, hds_7] }),
    line(certificate.regions, { citing: [hds_7] }),
    line(certificate.service, { citing: [hds_7] }),
    line(certificate.option, { citing: [hds_7] }),
    line(certificate.certifier, { citing: [hds_7] }),
    line(certificate.subcontractors, { citing: [hds_7] }),
    line(certificate.map, { citing: [hds_7] }),
    line(certificate.foreignLaw, { citing: [hds_7] }),
  ]),
  ...page('list.clauses', { section: 'I', weight: 'detail', when: anyOf(hdsRequired, hdsByCnil) }, [
    line(clause.scope, { citing: [hds_6] }),
    line(clause.service, { citing: [hds_6] }),
    line(clause.places, { citing: [hds_6] }),
    line(clause.rights, { citing: [hds_6] }),
    line(clause.contact, { citing: [hds_6] }),
    line(clause.indicators, { citing: [hds_6] }),
    line(clause.subcontractors, { citing: [hds_6] }),
    line(clause.access, { citing: [hds_6] }),
    line(clause.changes, { citing: [hds_6] }),
    line(clause.failure, { citing: [hds_6] }),
    line(clause.noOtherUse, { citing: [hds_6] }),
    line(clause.reversibility, { citing: [hds_6] }),
    line(clause.return, { citing: [hds_6] }),
    line(clause.destruction, { citing: [hds_6] }),
    line(clause.passThrough, { citing: [hds_6] }),
    line(clause.transparency, { citing: [hds_6] }),
  ]),
  ...page('list.ready', { section: 'I', weight: 'detail', when: isNot(outside) }, [
    line(ready.record, { when: recordOfProcessing.applies, citing: [base_6_7, res_C_7] }),
    line(ready.dpo, { when: dpo.applies, citing: [base_6_11, res_C_5] }),
    line(ready.contract, { when: anyOf(processorContract.applies, beyondSnds), citing: [base_2_3, res_C_8] }),
    line(ready.breach, { when: breachNotification.applies, citing: [base_6_9, res_C_9] }),
    line(ready.dpia, { when: allOf(dpiaDuty.applies, isNot(beyondSnds)), citing: [base_6_10, res_C_6] }),
    line(ready.information, { when: allOf(information.applies, isNot(beyondSnds)), citing: [base_6_3] }),
    line(ready.security, { when: allOf(security.applies, isNot(beyondSnds)), citing: [base_6_8] }),
    line(ready.retention, {
      when: allOf(retention.applies, isNot(anyOf(beyondSnds, allOf(isWarehouse, needsFormality)))),
      citing: [base_5_10],
    }),
    line(ready.hostingNotice, { when: allOf(hostingNotice.applies, isNot(beyondSnds)), citing: [hds_2_1] }),
    line(ready.minors, { when: allOf(minors.applies, isNot(beyondSnds)), citing: [base_4_11] }),
    line(ready.access, { when: allOf(patientFileAccess.applies, isNot(beyondSnds)), citing: [base_5_3] }),
    line(ready.humanReview, { when: allOf(automatedDecisions.applies, isNot(beyondSnds)), citing: [base_6_5] }),
    line(ready.ins, { when: allOf(identityIns.applies, isNot(beyondSnds)), citing: [base_5_6] }),
  ]),
  ask(change.kind, {
    section: 'I',
    weight: 'detail',
    when: allOf(needsFormality, isNot(involvesHumanPerson)),
    citing: [res_6_5, res_L_5, res_R24],
  }),
  ask(incident.what, {
    section: 'I',
    weight: 'detail',
    when: isNot(outside),
    citing: [base_6_9, base_5_3],
  }),
  rest('whatComes'),
] as const
