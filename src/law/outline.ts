import { allOf, answered, anyOf, isNot } from '../core/condition.ts'
import { anonymous, healthData, householdUse } from './facts/data.ts'
import { filedStudy, formalStudy, needsFormality, standardPurpose, studyFiled } from './facts/formality.ts'
import { contextCare, contextCnil, hdsByCnil, hdsRequired, youHostForOthers, youNeedCertificate } from './facts/hosting.ts'
import { carePurpose, groundNeeded } from './facts/lawful.ts'
import { careActor, clearRole, frenchActor, frenchLawApplies, healthByPurpose, mayBePaid, studyPurpose } from './facts/project.ts'
import { internalStudy, involvesHumanPerson, isResearch, isWarehouse, oneStudy, otherSources, riph12, scientificResearch, usesSnds } from './facts/research.ts'
import { access } from './questions/access.ts'
import { ai } from './questions/ai.ts'
import { alert } from './questions/alert.ts'
import { app } from './questions/app.ts'
import { care } from './questions/care.ts'
import { consent } from './questions/consent.ts'
import { data } from './questions/data.ts'
import { dpia } from './questions/dpia.ts'
import { employment } from './questions/employment.ts'
import { hosting } from './questions/hosting.ts'
import { insurance } from './questions/insurance.ts'
import { internal } from './questions/internal.ts'
import { lawful } from './questions/lawful.ts'
import { online } from './questions/online.ts'
import { people } from './questions/people.ts'
import { place } from './questions/place.ts'
import { policy } from './questions/policy.ts'
import { project } from './questions/project.ts'
import { prospecting } from './questions/prospecting.ts'
import { ready } from './questions/ready.ts'
import { research } from './questions/research.ts'
import { role } from './questions/role.ts'
import { snds } from './questions/snds.ts'
import { standard } from './questions/standard.ts'
import { use } from './questions/use.ts'
import { warehouse } from './questions/warehouse.ts'
import { base_11_5, base_12_15, base_12_21, base_12_22, base_12_23, base_12_30, base_12_7, base_1_1, base_1_11, base_1_12, base_1_15, base_1_16, base_1_2, base_1_3, base_1_4, base_1_5, base_1_6, base_1_7, base_1_9, base_2_1, base_2_2, base_2_3, base_2_4, base_3_2, base_3_2_a, base_3_2_b, base_3_3, base_4_11, base_4_14, base_4_2, base_4_4, base_4_6_2, base_4_6_3, base_4_6_4, base_4_7_I, base_4_8, base_5_1, base_5_10, base_5_13, base_5_14, base_5_2, base_5_3, base_5_4, base_5_5, base_6_10, base_6_11, base_6_12, base_6_2, base_6_3, base_6_5, base_6_7, base_6_8, base_6_9, base_7_12, base_7_5, base_7_6, base_7_7, base_7_9, base_8 } from './sources/base.ts'
import { eu_EP_1, eu_EP_2 } from './sources/eu.ts'
import { hds_10_1, hds_2_1_VII, hds_2_4, hds_3_1, hds_4, hds_5, hds_6, hds_7, hds_8, hds_C07, hds_C08, hds_C11, hds_C15, hds_C16, hds_C17, hds_C19, hds_C22, hds_C25, hds_C27, hds_C28, hds_C29, hds_C30, hds_C44, hds_C49, hds_C50, hds_D05, hds_D06, hds_D07, hds_D09, hds_D12, hds_D13, hds_D14, hds_D17, hds_D18, hds_D19, hds_D20, hds_D21, hds_D28, hds_D29, hds_D30, hds_D31, hds_D34, hds_D35, hds_D36, hds_D37 } from './sources/hds.ts'
import { res_4_1, res_4_2bis, res_4_3, res_4_4, res_5_2, res_5_3, res_6_1, res_6_2, res_6_3, res_7, res_CH_10, res_CH_11, res_CH_12, res_CH_14, res_CH_18, res_C_10, res_C_2, res_C_3, res_C_5, res_C_6, res_C_8, res_E_1, res_E_2, res_E_3, res_E_5, res_E_6, res_E_7, res_L_1, res_L_14, res_L_2, res_L_9, res_M1_11, res_M1_13, res_M1_15, res_M1_17, res_M1_18, res_M1_2, res_M1_20, res_M1_3, res_M1_4, res_M1_5, res_M1_6, res_M1_8, res_M1_9, res_M3_2, res_M3_3, res_M3_4, res_M4_10, res_M4_11, res_M4_12, res_M4_13, res_M4_14, res_M4_16, res_M4_17, res_M4_18, res_M4_19, res_M4_4, res_M4_5, res_M4_6, res_M4_7, res_M4_8, res_M5_2, res_M5_3, res_M5_4, res_M5_5, res_M5_6, res_M5_7, res_M5_8, res_M6_3, res_M6_4, res_M6_5, res_M6_6, res_M6_7, res_M78_1, res_M78_10, res_M78_11, res_M78_13, res_M78_14, res_M78_15, res_M78_16, res_M78_17, res_M78_18, res_M78_19, res_M78_3, res_M78_5, res_M78_6, res_M78_7, res_M78_8, res_M78_9, res_R0, res_R10, res_R12, res_R14, res_R16, res_R18, res_R19, res_R20, res_R23, res_R4, res_R5, res_R6, res_R7, res_R9, res_X_1 } from './sources/res.ts'
import { ask, end, rest } from '../core/outline.ts'

/** The interview, in reading order. Each `when` reads earlier answers only; after the rest, how far one is. */
export const outline = [
  ask(project.actor, {
    section: 'A',
    weight: 'essential',
    citing: [base_2_4, base_8],
  }),
  ask(project.purpose, {
    section: 'A',
    weight: 'essential',
    citing: [base_11_5, res_4_1, res_L_1],
  }),
  ask(ai.shape, {
    section: 'A',
    weight: 'essential',
    when: answered(project.purpose, 'aiTraining'),
    citing: [res_4_4, hds_C44],
  }),
  ask(prospecting.source, {
    section: 'A',
    weight: 'essential',
    when: answered(project.purpose, 'prospecting'),
    citing: [base_5_5],
  }),
  ask(insurance.cover, {
    section: 'A',
    weight: 'essential',
    when: answered(project.purpose, 'underwriting'),
    citing: [base_8, base_12_30],
  }),
  ask(insurance.body, {
    section: 'A',
    weight: 'essential',
    when: anyOf(answered(project.purpose, 'reimbursement'), answered(insurance.cover, 'optionalHealth')),
    citing: [base_4_6_3, base_8],
  }),
  ask(insurance.contract, {
    section: 'A',
    weight: 'detail',
    when: allOf(answered(project.purpose, 'reimbursement'), answered(insurance.body, 'mutual', 'otherInsurer')),
    citing: [base_7_12],
  }),
  ask(policy.dim, {
    section: 'A',
    weight: 'essential',
    when: allOf(answered(project.purpose, 'publicPolicy'), answered(project.actor, 'healthEstablishment')),
    citing: [base_4_6_4, res_7],
  }),
  ask(access.kind, {
    section: 'A',
    weight: 'essential',
    when: answered(project.purpose, 'earlyAccess'),
    citing: [res_R6, base_7_6],
  }),
  ask(place.nexus, {
    section: 'A',
    weight: 'essential',
    when: isNot(frenchActor),
    citing: [base_1_2, res_L_14, hds_8],
  }),
  ask(app.leaves, {
    section: 'B',
    weight: 'essential',
    when: answered(project.purpose, 'selfTracking'),
    citing: [base_1_1, base_12_23, hds_C29],
  }),
  ask(data.state, {
    section: 'B',
    weight: 'essential',
    when: anyOf(answered(project.purpose, 'research', 'warehouse', 'statistics', 'aiTraining', 'productImprovement', 'prospecting', 'sale', 'vigilance', 'other'), allOf(answered(project.purpose, 'selfTracking'), isNot(answered(app.leaves, 'account', 'followUp', 'nothing')))),
    citing: [base_1_3, base_1_4, base_1_12, res_R0],
  }),
  ask(data.key, {
    section: 'B',
    weight: 'detail',
    when: allOf(answered(data.state, 'coded'), isNot(answered(project.actor, 'soloPractitioner', 'groupPractice', 'healthEstablishment', 'medicoSocial', 'pharmacy', 'laboratory', 'occupationalHealth'))),
    citing: [base_1_4, base_1_11, res_CH_18],
  }),
  ask(data.ruledOut, {
    section: 'B',
    weight: 'essential',
    when: anyOf(answered(data.state, 'rowsWithoutCode', 'aggregated'), answered(data.key, 'nobody')),
    citing: [base_1_15, hds_C22, res_R0],
  }),
  end('anonymous', { when: allOf(anonymous, isNot(answered(prospecting.source, 'prescriptions'))) }),
  ask(data.health, {
    section: 'B',
    weight: 'essential',
    when: isNot(anyOf(healthByPurpose, answered(prospecting.source, 'healthData', 'prescriptions'))),
    citing: [base_1_5, base_1_6, base_1_7, base_1_9],
  }),
  end('notHealth', { when: isNot(healthData) }),
  end('household', { when: householdUse }),
  end('abroad', { when: isNot(frenchLawApplies) }),
  ask(people.who, {
    section: 'B',
    weight: 'detail',
    when: isNot(answered(project.purpose, 'care', 'occupationalHealth', 'employment', 'telemonitoring', 'reimbursement', 'publicPolicy', 'healthAlert', 'vigilance', 'earlyAccess')),
    citing: [base_1_3, base_4_11, base_4_14, base_6_2],
  }),
  ask(role.decides, {
    section: 'C',
    weight: 'essential',
    when: anyOf(isNot(clearRole), studyPurpose),
    citing: [base_2_1, base_2_2, base_2_3],
  }),
  ask(role.ownUse, {
    section: 'C',
    weight: 'essential',
    when: answered(role.decides, 'client'),
    citing: [base_2_3, base_12_22],
  }),
  ask(role.clientOrders, {
    section: 'C',
    weight: 'detail',
    when: allOf(answered(role.decides, 'client'), isNot(answered(role.ownUse, 'yes'))),
    citing: [base_2_1, base_2_3],
  }),
  ask(research.scope, {
    section: 'D',
    weight: 'essential',
    when: isResearch,
    citing: [res_R7, res_4_4],
  }),
  ask(research.participation, {
    section: 'D',
    weight: 'essential',
    when: oneStudy,
    citing: [res_4_2bis, base_5_13],
  }),
  ask(internal.tests, {
    section: 'D',
    weight: 'essential',
    when: allOf(oneStudy, answered(research.participation, 'dataOnly'), isNot(answered(project.actor, 'healthProductCompany', 'researchCompany', 'insurer', 'appOrDeviceMaker', 'softwarePublisher', 'host', 'employer'))),
    citing: [res_4_3, base_4_6_2],
  }),
  ask(research.tests, {
    section: 'D',
    weight: 'essential',
    when: allOf(oneStudy, isNot(internalStudy)),
    citing: [res_R9, base_1_16],
  }),
  ask(use.payment, {
    section: 'E',
    weight: 'essential',
    when: allOf(mayBePaid, isNot(internalStudy)),
    citing: [base_5_4, hds_2_1_VII],
  }),
  ask(care.responsible, {
    section: 'E',
    weight: 'essential',
    when: allOf(carePurpose, isNot(careActor)),
    citing: [base_3_3, base_4_4, base_12_7],
  }),
  ask(employment.what, {
    section: 'E',
    weight: 'essential',
    when: answered(project.purpose, 'employment'),
    citing: [base_3_2_b, base_8],
  }),
  ask(lawful.ground, {
    section: 'E',
    weight: 'essential',
    when: groundNeeded,
    citing: [base_3_2, base_4_2],
  }),
  ask(consent.valid, {
    section: 'E',
    weight: 'essential',
    when: answered(lawful.ground, 'consent'),
    citing: [base_3_2_a, base_6_2],
  }),
  ask(lawful.publicInterest, {
    section: 'E',
    weight: 'essential',
    when: allOf(needsFormality, isNot(answered(project.purpose, 'vigilance', 'earlyAccess'))),
    citing: [base_4_7_I, res_L_2],
  }),
  ask(alert.listed, {
    section: 'F',
    weight: 'essential',
    when: allOf(answered(project.purpose, 'healthAlert'), needsFormality),
    citing: [base_4_8, res_R4],
  }),
  ask(standard.operator, {
    section: 'F',
    weight: 'essential',
    when: allOf(standardPurpose, isNot(answered(project.actor, 'healthProductCompany'))),
    citing: [res_R5, res_R6, base_7_5, base_7_6],
  }),
  ask(standard.conforms, {
    section: 'F',
    weight: 'essential',
    when: standardPurpose,
    citing: [res_R5, res_R6, res_5_2],
  }),
  ask(research.consent, {
    section: 'F',
    weight: 'essential',
    when: riph12,
    citing: [res_R10, res_R12, res_X_1],
  }),
  ask(research.cpp, {
    section: 'F',
    weight: 'essential',
    when: involvesHumanPerson,
    citing: [res_M1_20, res_M3_2, res_6_2],
  }),
  ask(research.stage, {
    section: 'F',
    weight: 'detail',
    when: involvesHumanPerson,
    citing: [res_CH_10, res_CH_11, res_CH_12],
  }),
  ask(research.sources, {
    section: 'F',
    weight: 'essential',
    when: filedStudy,
    citing: [res_R14, res_R16, res_R18, res_R20, res_R23],
  }),
  ask(research.linkage, {
    section: 'F',
    weight: 'essential',
    when: formalStudy,
    citing: [res_M4_4, res_M4_5, res_M78_6, res_6_3],
  }),
  ask(research.content, {
    section: 'F',
    weight: 'essential',
    when: allOf(formalStudy, isNot(allOf(usesSnds, isNot(otherSources)))),
    citing: [res_M1_3, res_M1_4, res_M1_5, res_M1_6, res_M1_8, res_M1_9, res_M3_4, res_M4_6, res_M4_8],
  }),
  ask(research.information, {
    section: 'F',
    weight: 'essential',
    when: allOf(formalStudy, isNot(allOf(usesSnds, isNot(otherSources)))),
    citing: [res_M1_11, res_M3_3, res_M4_10, res_M4_11, res_L_9],
  }),
  ask(research.transfers, {
    section: 'F',
    weight: 'detail',
    when: allOf(formalStudy, isNot(allOf(usesSnds, isNot(otherSources)))),
    citing: [res_M1_17, res_M4_17, res_M78_16],
  }),
  ask(research.risk, {
    section: 'F',
    weight: 'detail',
    when: allOf(formalStudy, isNot(allOf(usesSnds, isNot(otherSources)))),
    citing: [res_C_6, res_M4_19],
  }),
  ask(warehouse.conforms, {
    section: 'F',
    weight: 'essential',
    when: allOf(isWarehouse, needsFormality),
    citing: [res_E_2, res_E_3, res_E_5, res_E_6, res_E_7],
  }),
  ask(lawful.mission, {
    section: 'F',
    weight: 'essential',
    when: allOf(needsFormality, anyOf(isWarehouse, answered(research.sources, 'snds')), isNot(answered(project.actor, 'publicResearchBody', 'publicAuthority', 'soloPractitioner', 'appOrDeviceMaker', 'softwarePublisher', 'host', 'employer', 'individual'))),
    citing: [base_7_7, res_E_1, res_M78_1],
  }),
  ask(snds.forbidden, {
    section: 'F',
    weight: 'essential',
    when: usesSnds,
    citing: [base_5_14, res_M5_8],
  }),
  ask(snds.permanent, {
    section: 'F',
    weight: 'essential',
    when: allOf(usesSnds, formalStudy, answered(project.actor, 'publicAuthority', 'publicResearchBody', 'otherBody', 'insurer')),
    citing: [res_R19, res_5_3],
  }),
  ask(snds.cesrees, {
    section: 'F',
    weight: 'detail',
    when: allOf(formalStudy, answered(research.sources, 'snds')),
    citing: [res_M78_8, res_6_1, res_CH_14],
  }),
  ask(snds.conforms, {
    section: 'F',
    weight: 'essential',
    when: allOf(formalStudy, usesSnds),
    citing: [res_M5_2, res_M5_3, res_M5_4, res_M5_5, res_M5_6, res_M5_7, res_M6_3, res_M6_4, res_M6_5, res_M6_6, res_M6_7, res_M78_3, res_M78_5, res_M78_7, res_M78_9, res_M78_10, res_M78_11, res_M78_13, res_M78_14, res_M78_15, res_M78_16, res_M78_17, res_M78_18, res_M78_19],
  }),
  ask(care.sharing, {
    section: 'G',
    weight: 'detail',
    when: carePurpose,
    citing: [base_5_1, base_5_2, base_12_21],
  }),
  ask(care.sharingConsent, {
    section: 'G',
    weight: 'detail',
    when: answered(care.sharing, 'outsideTeam', 'nonListed'),
    citing: [base_5_1],
  }),
  ask(hosting.loop, {
    section: 'G',
    weight: 'detail',
    when: allOf(answered(project.purpose, 'selfTracking'), isNot(carePurpose)),
    citing: [hds_D17, hds_D18, hds_D19, hds_C25, hds_C27, hds_C28],
  }),
  ask(hosting.base, {
    section: 'G',
    weight: 'detail',
    when: anyOf(allOf(filedStudy, isNot(allOf(usesSnds, isNot(otherSources)))), answered(project.purpose, 'aiTraining', 'statistics', 'productImprovement', 'earlyAccess', 'healthAlert'), answered(project.purpose, 'other'), allOf(answered(project.purpose, 'publicPolicy'), isNot(answered(policy.dim, 'yes')))),
    citing: [hds_D12, hds_D13, hds_D14, hds_C15, hds_C16, hds_C17],
  }),
  ask(hosting.where, {
    section: 'G',
    weight: 'essential',
    when: anyOf(contextCare, contextCnil),
    citing: [hds_3_1, hds_10_1],
  }),
  ask(hosting.kept, {
    section: 'G',
    weight: 'essential',
    when: answered(hosting.where, 'ai', 'video', 'secretariat'),
    citing: [hds_D28, hds_D29, hds_D30, hds_D31],
  }),
  ask(hosting.leaks, {
    section: 'G',
    weight: 'essential',
    when: answered(hosting.where, 'device', 'browser'),
    citing: [hds_D20, hds_D21, hds_C29, hds_C30],
  }),
  ask(hosting.ght, {
    section: 'G',
    weight: 'detail',
    when: answered(hosting.where, 'ght'),
    citing: [hds_D09, hds_C11],
  }),
  ask(hosting.youRun, {
    section: 'G',
    weight: 'essential',
    when: allOf(youHostForOthers, isNot(answered(hosting.where, 'testData', 'noAccess', 'device', 'shortJob', 'paper'))),
    citing: [hds_4, hds_D06, hds_D07, hds_C07, hds_C08],
  }),
  ask(hosting.certificate, {
    section: 'G',
    weight: 'essential',
    when: anyOf(hdsRequired, hdsByCnil),
    citing: [hds_D05, hds_D37, hds_7],
  }),
  ask(hosting.storage, {
    section: 'G',
    weight: 'essential',
    when: anyOf(hdsRequired, hdsByCnil, youNeedCertificate),
    citing: [hds_D36, hds_2_4, hds_C19],
  }),
  ask(hosting.remote, {
    section: 'G',
    weight: 'detail',
    when: allOf(anyOf(hdsRequired, hdsByCnil, youNeedCertificate), isNot(formalStudy)),
    citing: [hds_2_4, hds_5, hds_8, base_6_12],
  }),
  ask(hosting.approved, {
    section: 'G',
    weight: 'essential',
    when: allOf(anyOf(contextCare, contextCnil), answered(hosting.where, 'archive', 'paper')),
    citing: [hds_D34, hds_D35, hds_C49, hds_C50],
  }),
  ask(dpia.criteria, {
    section: 'H',
    weight: 'detail',
    when: isNot(studyFiled),
    citing: [base_6_5, base_6_10, base_6_11, base_12_15],
  }),
  ask(online.trackers, {
    section: 'H',
    weight: 'detail',
    when: anyOf(answered(project.purpose, 'selfTracking', 'prospecting'), allOf(answered(project.actor, 'telemedicineCompany', 'insurer'), answered(project.purpose, 'care', 'underwriting'))),
    citing: [eu_EP_1, eu_EP_2, base_7_9],
  }),
  rest('howFarAreYou'),
  ask(research.inPlace, {
    section: 'I',
    weight: 'detail',
    when: allOf(formalStudy, isNot(allOf(usesSnds, isNot(otherSources)))),
    citing: [res_C_2, res_C_3, res_C_5, res_C_8, res_C_10, res_M1_2, res_M1_3, res_M1_13, res_M1_15, res_M1_18, res_M4_7, res_M4_12, res_M4_13, res_M4_14, res_M4_16, res_M4_18],
  }),
  ask(hosting.checks, {
    section: 'I',
    weight: 'detail',
    when: answered(hosting.certificate, 'v2'),
    citing: [hds_7],
  }),
  ask(hosting.clauses, {
    section: 'I',
    weight: 'detail',
    when: anyOf(hdsRequired, hdsByCnil),
    citing: [hds_6, base_2_3],
  }),
  ask(ready.inPlace, {
    section: 'I',
    weight: 'detail',
    when: isNot(allOf(formalStudy, scientificResearch, isNot(allOf(usesSnds, isNot(otherSources))))),
    citing: [base_6_3, base_6_7, base_6_8, base_6_9, base_6_10, base_6_11, base_5_3, base_5_10],
  }),
]
