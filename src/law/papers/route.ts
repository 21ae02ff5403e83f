import type { PaperItemRule, PaperRules } from '../../core/paper-rules.ts'
import { data } from '../questions/data.ts'
import { lawful } from '../questions/lawful.ts'
import { filing, project } from '../questions/project.ts'
import { internal, research, study } from '../questions/research.ts'
import { role } from '../questions/role.ts'
import { snds } from '../questions/snds.ts'
import * as cnil from '../sources/cnil.ts'
import * as gdpr from '../sources/gdpr.ts'
import * as lil from '../sources/lil.ts'
import { dataAnswers, recipientAnswers, retentionAnswers } from './record.ts'
import { at, fact, factIds, from, transferAnswers } from './shared.ts'

const file = at(lil.authorisationOnFile)
const test = (id: string, source: Parameters<typeof at>[0], option: string): PaperItemRule => ({
  id,
  places: [at(source, 'LIL 65, 2°')],
  answers: [from(internal.tests, ...internal.tests.options.filter((o) => o !== option))],
  who: 'headOfTeam',
})

const declared = [
  ...['vigilanceStandard', 'earlyAccessStandard', 'compassionateAccessStandard', 'warehouseStandard'],
  ...['mr001', 'mr002', 'mr003', 'mr004', 'mr005', 'mr006', 'mr007', 'mr008', 'sndsSample'],
]
const authorised = ['cnilAuthorisation']

/** What each route asks for: a list of conditions with their proof, a file to request, or a note that proves five tests. */
export const routePaper: PaperRules['route'] = {
  all: [
    {
      id: 'project',
      places: [at(gdpr.purposeLimitation, 'RGPD 5(1)(b)')],
      answers: [from(project.purpose)],
      who: 'lead',
    },
    { id: 'controller', places: [at(gdpr.controller)], who: 'management' },
    { id: 'filed', places: [at(lil.purposeDecidesFormality)], answers: [from(filing.status)], who: 'dpo' },
    {
      id: 'number',
      places: [at(lil.declarationOrAuthorisation)],
      who: 'dpo',
      when: [{ routes: [...declared, ...authorised] }],
    },
    { id: 'checkedBy', places: [at(lil.purposeDecidesFormality)], who: 'dpo' },
  ],
  declared,
  authorised,
  internal: 'internalStudy',
  documents: [
    { id: 'controllers', places: [file], answers: [from(role.decides)], who: 'management' },
    { id: 'aim', places: [file], answers: [from(project.purpose)], who: 'lead' },
    {
      id: 'publicInterest',
      places: [at(lil.publicInterestPurpose)],
      answers: [from(lawful.publicInterest)],
      who: 'lead',
    },
    {
      id: 'ground',
      places: [at(gdpr.healthDataBan), at(lil.exceptionsToBan)],
      answers: [from(lawful.ground, 'none', 'consent')],
      facts: factIds('careUnderSecrecy', 'explicitConsent', 'publicMission'),
      who: 'dpo',
    },
    { id: 'data', places: [file], answers: dataAnswers, who: 'lead' },
    { id: 'linkage', places: [file], answers: [from(research.linkage)], who: 'lead' },
    { id: 'recipients', places: [file], answers: recipientAnswers, who: 'dpo' },
    { id: 'notice', places: [at(lil.individualInformation)], answers: [from(research.information)], who: 'dpo' },
    { id: 'retention', places: [at(gdpr.storageLimitation)], answers: retentionAnswers, who: 'dpo' },
    { id: 'transfers', places: [at(gdpr.transfers)], answers: transferAnswers, who: 'it' },
    { id: 'security', places: [at(gdpr.security)], answers: [from(study.measures, 'none')], who: 'security' },
    {
      id: 'dpia',
      places: [at(gdpr.impactAssessment, 'RGPD 35')],
      answers: [from(research.risk, 'notDone')],
      who: 'dpo',
    },
    {
      id: 'committee',
      places: [at(lil.ethicsCommitteeProcedure)],
      answers: [from(research.cpp)],
      who: 'sponsor',
      when: [fact('involvesHumanPerson')],
    },
    {
      id: 'cesrees',
      places: [at(lil.cesreesProcedure)],
      answers: [from(snds.cesrees)],
      who: 'lead',
      when: [fact('formalStudy')],
    },
  ],
  calendar: [
    { id: 'completeOn', places: [at(lil.authorisationDeadline)], who: 'dpo' },
    { id: 'firstTerm', places: [at(lil.authorisationDeadline)], who: 'dpo' },
    { id: 'lastTerm', places: [at(lil.authorisationDeadline)], who: 'dpo' },
    { id: 'decision', places: [file], answers: [from(filing.status, 'notFiled', 'declared', 'asked')], who: 'dpo' },
  ],
  tests: [
    test('fromCare', lil.ownPatientsStudy, 'fromCare'),
    test('sameTeam', lil.internalStudyStaff, 'sameTeam'),
    test('exclusiveUse', lil.internalStudyExclusiveUse, 'exclusiveUse'),
    {
      id: 'notOnPersons',
      places: [at(lil.internalStudyNotRiph)],
      answers: [from(research.participation)],
      who: 'headOfTeam',
    },
    test('singleTeam', lil.internalStudySingleTeam, 'singleTeam'),
    { id: 'names', places: [at(lil.internalStudyStaff)], who: 'headOfTeam' },
    {
      id: 'data',
      places: [at(lil.internalStudyData)],
      answers: [from(data.health, 'none'), from(data.state)],
      who: 'headOfTeam',
    },
    { id: 'informed', places: [at(cnil.internalStudyRoute)], answers: [from(research.information)], who: 'headOfTeam' },
    { id: 'dated', places: [at(lil.exemptInternalStudy)], who: 'headOfTeam' },
  ],
}
