import type { PaperCriterion, PaperRules } from '../../core/paper-rules.ts'
import { care } from '../questions/care.ts'
import { data, people } from '../questions/data.ts'
import { hosting } from '../questions/hosting.ts'
import { dpia, lawful } from '../questions/lawful.ts'
import { project } from '../questions/project.ts'
import { consent, research, study } from '../questions/research.ts'
import { role } from '../questions/role.ts'
import { warehouse } from '../questions/warehouse.ts'
import * as edpb from '../sources/edpb.ts'
import * as gdpr from '../sources/gdpr.ts'
import * as lil from '../sources/lil.ts'
import * as mrCommon from '../sources/mr-common.ts'
import { dataAnswers, patientFile, recipientAnswers, retentionAnswers } from './record.ts'
import { at, chosen, fact, factIds, from, transferAnswers } from './shared.ts'

const traits = dpia.traits.id
const trait = (id: string): PaperCriterion => ({
  id,
  places: [at(edpb.impactAssessmentCriteria)],
  anyOf: [[chosen(dpia.traits, id)]],
  questions: [traits],
  who: 'lead',
})
const list = at(gdpr.impactAssessment, 'RGPD 35(4); CNIL 2018-327')
const exemption = at(gdpr.impactAssessment, 'RGPD 35(5); CNIL 2019-118')
const listed = (id: string, anyOf: PaperCriterion['anyOf'], ...questions: readonly string[]): PaperCriterion => ({
  ...{ id, anyOf, questions },
  places: [list],
  who: 'dpo',
})

/** Whether an impact assessment is due, and the beginning of one (GDPR 35). */
export const dpiaPaper: PaperRules['dpia'] = {
  criteriaPlaces: [at(gdpr.impactAssessment, 'RGPD 35(1), 35(3)'), at(edpb.impactAssessmentCriteria)],
  criteria: [
    trait('scoring'),
    trait('automated'),
    trait('monitoring'),
    {
      id: 'sensitive',
      places: [at(edpb.impactAssessmentCriteria)],
      anyOf: [[fact('healthData')]],
      questions: [data.health.id],
      who: 'dpo',
    },
    trait('largeScale'),
    trait('crossing'),
    {
      id: 'vulnerable',
      places: [at(edpb.impactAssessmentCriteria)],
      anyOf: [
        [fact('carePurpose')],
        [chosen(people.who, 'minors', 'protectedAdults')],
        [chosen(dpia.traits, 'minors')],
      ],
      questions: [project.purpose.id, people.who.id, traits],
      who: 'lead',
    },
    trait('innovative'),
    trait('exclusion'),
  ],
  list: [
    listed(
      'establishment',
      [[chosen(project.actor, 'healthEstablishment', 'medicoSocial'), fact('careUnderSecrecy')]],
      project.actor.id,
      project.purpose.id,
    ),
    {
      ...listed(
        'genetic',
        [
          [chosen(care.genetics, 'yes')],
          [chosen(data.health, 'genetic'), fact('carePurpose')],
          [chosen(data.health, 'genetic'), chosen(people.who, 'minors', 'protectedAdults')],
        ],
        care.genetics.id,
        data.health.id,
        people.who.id,
      ),
      unless: chosen(care.genetics, 'no'),
    },
    listed('alerts', [[chosen(project.purpose, 'vigilance', 'healthAlert', 'surveillance')]], project.purpose.id),
    listed('warehouse', [[fact('warehouse')]], project.purpose.id),
    listed('biometric', [[chosen(data.health, 'biometric')]], data.health.id),
    listed('social', [[chosen(project.purpose, 'socialFollowUp')]], project.purpose.id),
    {
      id: 'methodology',
      places: [at(mrCommon.impactAssessment)],
      anyOf: [[fact('formalStudy')]],
      questions: [project.purpose.id],
      who: 'dpo',
    },
  ],
  exempt: [
    {
      id: 'soloPractice',
      places: [exemption],
      anyOf: [[chosen(project.actor, 'soloPractitioner'), fact('careUnderSecrecy')]],
      questions: [project.actor.id, project.purpose.id],
      who: 'dpo',
    },
  ],
  duties: ['dpia', 'dpiaLargeScale', 'dpiaRemoteFollowUp', 'dpiaAccess'],
  start: [
    {
      id: 'overview',
      reference: '111',
      places: [at(gdpr.impactAssessment, 'RGPD 35(7)(a)')],
      answers: [from(project.purpose), from(project.actor), from(project.also)],
      who: 'lead',
    },
    {
      id: 'responsibilities',
      reference: '112',
      places: [at(gdpr.impactAssessment, 'RGPD 35(7)(a)')],
      answers: [from(role.decides)],
      facts: factIds('controller', 'jointController', 'processor'),
      who: 'management',
    },
    { id: 'standards', reference: '113', places: [at(gdpr.impactAssessment, 'RGPD 35(8)')], who: 'dpo' },
    {
      id: 'data',
      reference: '121',
      places: [at(gdpr.impactAssessment, 'RGPD 35(7)(a)')],
      answers: dataAnswers,
      otherwise: factIds('healthData'),
      detailUnless: {},
      who: 'lead',
    },
    {
      id: 'cycle',
      reference: '122',
      places: [at(gdpr.impactAssessment, 'RGPD 35(7)(a)')],
      answers: [from(research.sources), from(warehouse.sources, 'none'), from(care.sharing)],
      who: 'lead',
    },
    {
      id: 'supports',
      reference: '123',
      places: [at(gdpr.impactAssessment, 'RGPD 35(7)(a)')],
      answers: [from(hosting.where), from(hosting.activities, 'none')],
      who: 'it',
    },
    {
      id: 'purposes',
      reference: '211',
      places: [at(gdpr.purposeLimitation, 'RGPD 5(1)(b)')],
      answers: [from(project.purpose)],
      who: 'lead',
    },
    {
      id: 'basis',
      reference: '212',
      places: [at(gdpr.healthDataBan), at(lil.exceptionsToBan)],
      answers: [from(lawful.ground, 'none', 'consent')],
      facts: factIds('careUnderSecrecy', 'explicitConsent', 'publicMission'),
      who: 'dpo',
    },
    {
      id: 'minimal',
      reference: '213',
      places: [at(gdpr.impactAssessment, 'RGPD 35(7)(b)')],
      answers: [from(study.protocol), from(study.sensitiveJustified)],
      who: 'lead',
    },
    { id: 'accurate', reference: '214', places: [at(gdpr.impactAssessment, 'RGPD 35(7)(b)')], who: 'lead' },
    {
      id: 'retention',
      reference: '215',
      places: [at(gdpr.storageLimitation)],
      answers: retentionAnswers,
      law: [patientFile],
      who: 'dpo',
    },
    {
      id: 'information',
      reference: '221',
      places: [at(gdpr.information)],
      answers: [from(research.information), from(study.noticeItems, 'none')],
      who: 'dpo',
    },
    {
      id: 'consent',
      reference: '222',
      places: [at(gdpr.validConsent)],
      answers: [from(consent.valid, 'none'), from(research.consent)],
      who: 'lead',
    },
    { id: 'access', reference: '223', places: [at(gdpr.impactAssessment, 'RGPD 35(7)(b)')], who: 'dpo' },
    { id: 'rectification', reference: '224', places: [at(gdpr.impactAssessment, 'RGPD 35(7)(b)')], who: 'dpo' },
    { id: 'objection', reference: '225', places: [at(gdpr.impactAssessment, 'RGPD 35(7)(b)')], who: 'dpo' },
    {
      id: 'processors',
      reference: '226',
      places: [at(gdpr.processor, 'RGPD 28')],
      answers: [from(hosting.where, 'own', 'device', 'browser', 'testData'), from(hosting.certificate)],
      who: 'management',
    },
    { id: 'transfers', reference: '227', places: [at(gdpr.transfers)], answers: transferAnswers, who: 'it' },
    {
      id: 'recipients',
      reference: '',
      places: [at(gdpr.impactAssessment, 'RGPD 35(7)(a)')],
      answers: recipientAnswers,
      who: 'dpo',
    },
    {
      id: 'measures',
      reference: '',
      places: [at(gdpr.impactAssessment, 'RGPD 35(7)(d)')],
      answers: [from(study.measures, 'none'), from(warehouse.protections, 'none')],
      who: 'security',
    },
    {
      id: 'risks',
      reference: '',
      places: [at(gdpr.impactAssessment, 'RGPD 35(7)(c)')],
      answers: [from(research.risk, 'notDone')],
      who: 'security',
    },
    { id: 'opinion', reference: '', places: [at(gdpr.impactAssessment, 'RGPD 35(2)')], who: 'dpo' },
    { id: 'views', reference: '', places: [at(gdpr.impactAssessment, 'RGPD 35(9)')], who: 'lead' },
  ],
}
