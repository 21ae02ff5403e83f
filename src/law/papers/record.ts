import type { PaperItemRule, PaperRules } from '../../core/paper-rules.ts'
import { care } from '../questions/care.ts'
import { data, people } from '../questions/data.ts'
import { hosting } from '../questions/hosting.ts'
import { lawful } from '../questions/lawful.ts'
import { app, filing, project } from '../questions/project.ts'
import { research, study } from '../questions/research.ts'
import { role } from '../questions/role.ts'
import { sndsTerms } from '../questions/snds.ts'
import { access, vigilance } from '../questions/standards.ts'
import { warehouse } from '../questions/warehouse.ts'
import * as cspCare from '../sources/csp-care.ts'
import * as gdpr from '../sources/gdpr.ts'
import * as lil from '../sources/lil.ts'
import { at, chosen, fact, factIds, from, nothingLeaves, plain, transferAnswers } from './shared.ts'

/** How long the data are kept, where an answer fixes it. */
export const retentionAnswers = [
  from(study.keptUntil, 'notSet'),
  from(sndsTerms.keptFor),
  from(vigilance.keptUntil, 'notSet', 'sameBase'),
  from(access.keptUntil, 'notSet'),
  from(warehouse.keptYears, 'notSet', 'fromLastVisit'),
]
/** How long a health establishment keeps a patient’s file. */
export const patientFile = {
  id: 'patientFile',
  when: [chosen(project.actor, 'healthEstablishment'), chosen(project.purpose, 'care')],
  places: [at(cspCare.patientFileRetention)],
}
/** The data that an answer names. */
export const dataAnswers = [
  from(data.health, 'none'),
  from(data.state),
  from(research.content, 'none'),
  from(study.sensitive, 'none'),
  from(vigilance.patientData, 'none'),
  from(access.patientData, 'none'),
]
/** Who receives the data, where an answer names them. */
export const recipientAnswers = [
  from(care.sharing),
  from(hosting.where, 'own', 'device', 'browser', 'testData'),
  from(study.seers, 'none'),
  from(vigilance.recipients, 'none'),
  from(access.recipients, 'none'),
  from(app.leaves, 'nothing', 'account', 'backup'),
]
const measureAnswers = [
  from(study.measures, 'none'),
  from(warehouse.protections, 'none'),
  from(hosting.certificate, 'none'),
]

const record = gdpr.recordOfProcessing
const controller: readonly PaperItemRule[] = [
  { id: 'controller', places: [at(record, 'RGPD 30(1)(a)')], who: 'management' },
  {
    id: 'jointController',
    places: [at(record, 'RGPD 30(1)(a)'), at(gdpr.jointControllers)],
    who: 'management',
    when: [fact('jointController')],
  },
  { id: 'representative', places: [at(record, 'RGPD 30(1)(a)')], who: 'management' },
  { id: 'dpo', places: [at(record, 'RGPD 30(1)(a)')], who: 'management' },
  { id: 'purposes', places: [at(record, 'RGPD 30(1)(b)')], answers: [from(project.purpose)], who: 'lead' },
  {
    id: 'people',
    places: [at(record, 'RGPD 30(1)(c)')],
    answers: [from(people.who), from(warehouse.untold, 'none')],
    facts: factIds('carePurpose', 'studyPurpose'),
    detailUnless: {},
    who: 'lead',
  },
  {
    id: 'data',
    places: [at(record, 'RGPD 30(1)(c)')],
    answers: dataAnswers,
    otherwise: factIds('healthData'),
    detailUnless: {},
    who: 'lead',
  },
  { id: 'recipients', places: [at(record, 'RGPD 30(1)(d)')], answers: recipientAnswers, who: 'dpo' },
  {
    id: 'transfers',
    places: [at(record, 'RGPD 30(1)(e)'), at(gdpr.transfers)],
    answers: transferAnswers,
    detailUnless: nothingLeaves,
    who: 'it',
  },
  {
    id: 'retention',
    places: [at(record, 'RGPD 30(1)(f)'), at(gdpr.storageLimitation)],
    answers: retentionAnswers,
    law: [patientFile],
    who: 'dpo',
  },
  {
    id: 'security',
    places: [at(record, 'RGPD 30(1)(g)'), at(gdpr.security)],
    answers: measureAnswers,
    detailUnless: {},
    who: 'security',
  },
  {
    id: 'ground',
    places: [at(gdpr.healthDataBan), at(lil.exceptionsToBan)],
    answers: [from(lawful.ground, 'none', 'consent')],
    facts: factIds('careUnderSecrecy', 'explicitConsent', 'publicMission'),
    who: 'dpo',
  },
  {
    id: 'sources',
    places: [at(gdpr.information, 'RGPD 14')],
    answers: [plain(from(research.sources)), plain(from(warehouse.sources, 'none'))],
    who: 'lead',
  },
  {
    id: 'formality',
    places: [at(lil.purposeDecidesFormality)],
    answers: [from(filing.status)],
    facts: factIds('exempt65', 'needsFormality', 'coveredByEarlierFiling'),
    who: 'dpo',
  },
]
const processor: readonly PaperItemRule[] = [
  { id: 'processor', places: [at(record, 'RGPD 30(2)(a)')], who: 'management' },
  { id: 'clients', places: [at(record, 'RGPD 30(2)(a)')], who: 'management' },
  { id: 'representatives', places: [at(record, 'RGPD 30(2)(a)')], who: 'management' },
  { id: 'dpo', places: [at(record, 'RGPD 30(2)(a)')], who: 'management' },
  {
    id: 'categories',
    places: [at(record, 'RGPD 30(2)(b)')],
    answers: [from(hosting.youRun, 'none'), from(project.purpose)],
    who: 'lead',
  },
  {
    id: 'transfers',
    places: [at(record, 'RGPD 30(2)(c)'), at(gdpr.transfers)],
    answers: transferAnswers,
    detailUnless: nothingLeaves,
    who: 'it',
  },
  {
    id: 'security',
    places: [at(record, 'RGPD 30(2)(d)'), at(gdpr.security)],
    answers: measureAnswers,
    detailUnless: {},
    who: 'security',
  },
  {
    id: 'data',
    places: [at(gdpr.processor)],
    answers: dataAnswers,
    otherwise: factIds('healthData'),
    detailUnless: {},
    who: 'lead',
  },
  { id: 'subProcessors', places: [at(gdpr.processor)], answers: [from(hosting.where, 'own')], who: 'management' },
  { id: 'ownUse', places: [at(gdpr.processor)], answers: [from(role.ownUse)], who: 'lead' },
]

/** The record of processing, in the form of a controller and in that of a processor (GDPR 30). */
export const recordPaper: PaperRules['record'] = { controller, processor }
