import type { PaperItemRule, PaperRules } from '../../core/paper-rules.ts'
import { people } from '../questions/data.ts'
import { lawful } from '../questions/lawful.ts'
import { project } from '../questions/project.ts'
import { research } from '../questions/research.ts'
import { warehouse } from '../questions/warehouse.ts'
import * as cspCare from '../sources/csp-care.ts'
import * as cspHosting from '../sources/csp-hosting.ts'
import * as gdpr from '../sources/gdpr.ts'
import * as lil from '../sources/lil.ts'
import * as mr004Text from '../sources/mr-004.ts'
import { dataAnswers, patientFile, recipientAnswers, retentionAnswers } from './record.ts'
import { at, chosen, duty, fact, factIds, from, nothingLeaves, plain, transferAnswers } from './shared.ts'

const both = (first: string, other: string) => [at(gdpr.information, `RGPD ${first}, ${other}`)] as const

const items: readonly PaperItemRule[] = [
  { id: 'controller', places: both('13(1)(a)', '14(1)(a)'), who: 'management' },
  { id: 'dpo', places: both('13(1)(b)', '14(1)(b)'), who: 'management' },
  { id: 'purposes', places: both('13(1)(c)', '14(1)(c)'), answers: [from(project.purpose, 'other')], who: 'lead' },
  { id: 'basis', places: both('13(1)(c)', '14(1)(c)'), facts: factIds('publicMission'), who: 'dpo' },
  {
    id: 'interest',
    places: both('13(1)(d)', '14(2)(b)'),
    who: 'dpo',
    when: [{ fact: 'publicMission', is: ['fails', 'unknown'] }],
  },
  {
    id: 'ground',
    places: [at(gdpr.healthDataBan), at(lil.exceptionsToBan)],
    answers: [from(lawful.ground, 'none', 'consent')],
    facts: factIds('careUnderSecrecy', 'explicitConsent'),
    who: 'dpo',
  },
  {
    id: 'data',
    places: [at(gdpr.information, 'RGPD 14(1)(d)')],
    answers: dataAnswers,
    otherwise: factIds('healthData'),
    detailUnless: {},
    who: 'lead',
  },
  {
    id: 'source',
    places: [at(gdpr.information, 'RGPD 14(2)(f)')],
    answers: [plain(from(research.sources)), plain(from(warehouse.sources, 'none'))],
    who: 'lead',
  },
  { id: 'recipients', places: both('13(1)(e)', '14(1)(e)'), answers: recipientAnswers, who: 'dpo' },
  {
    id: 'transfers',
    places: both('13(1)(f)', '14(1)(f)'),
    answers: transferAnswers,
    detailUnless: nothingLeaves,
    who: 'it',
  },
  { id: 'retention', places: both('13(2)(a)', '14(2)(a)'), answers: retentionAnswers, law: [patientFile], who: 'dpo' },
  {
    id: 'rights',
    places: both('13(2)(b)', '14(2)(c)'),
    law: [
      { id: 'rights', places: [] },
      {
        id: 'patientAccess',
        when: [fact('carePurpose')],
        places: [at(cspCare.accessToPatientFile)],
      },
      { id: 'directives', places: [at(lil.deceasedPersons, 'LIL 85')] },
    ],
    who: 'dpo',
  },
  { id: 'contact', places: [at(gdpr.information, 'RGPD 12(2)')], who: 'dpo' },
  {
    id: 'withdraw',
    places: both('13(2)(c)', '14(2)(d)'),
    law: [{ id: 'withdraw', places: [at(gdpr.validConsent, 'RGPD 7(3)')] }],
    who: 'dpo',
    when: [fact('explicitConsent')],
  },
  { id: 'complaint', places: both('13(2)(d)', '14(2)(e)'), law: [{ id: 'complaint', places: [] }], who: 'dpo' },
  { id: 'mandatory', places: [at(gdpr.information, 'RGPD 13(2)(e)')], who: 'lead' },
  {
    id: 'automated',
    places: both('13(2)(f)', '14(2)(g)'),
    facts: factIds('automatedDecision'),
    absent: factIds('automatedDecision'),
    who: 'lead',
  },
  {
    id: 'host',
    places: [at(cspHosting.hostingConditions, 'CSP L.1111-8 I')],
    law: [{ id: 'hostObjection', places: [] }],
    who: 'management',
    when: [duty('hostingNotice')],
  },
  {
    id: 'hostName',
    places: [at(cspHosting.hostingConditions, 'CSP L.1111-8 I')],
    who: 'management',
    when: [duty('hostingNotice')],
  },
  {
    id: 'study',
    places: [at(lil.individualInformation)],
    who: 'lead',
    when: [fact('studyPurpose')],
  },
  {
    id: 'free',
    places: [at(lil.individualInformation)],
    law: [{ id: 'free', places: [] }],
    who: 'lead',
    when: [fact('formalStudy')],
  },
  {
    id: 'portal',
    places: [at(mr004Text.information)],
    who: 'dpo',
    when: [chosen(research.information, 'already')],
  },
  {
    id: 'parents',
    places: [at(lil.parentsAndMinors)],
    law: [{ id: 'parents', places: [] }],
    who: 'lead',
    when: [chosen(people.who, 'minors')],
  },
  {
    id: 'protectedAdults',
    places: [at(lil.parentsAndMinors)],
    law: [{ id: 'protectedAdults', places: [] }],
    who: 'lead',
    when: [chosen(people.who, 'protectedAdults')],
  },
  { id: 'version', places: [at(gdpr.information, 'RGPD 12(1)')], who: 'dpo' },
]

/** The notice to the people concerned (GDPR 13 and 14; LIL 69 and 70; CSP L.1111-8). */
export const noticePaper: PaperRules['notice'] = {
  items,
  readers: [
    { id: 'participants', when: [fact('studyPurpose')] },
    { id: 'patients', when: [fact('carePurpose')] },
    { id: 'people', when: [] },
  ],
}
