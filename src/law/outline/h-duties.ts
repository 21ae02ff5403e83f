import { allOf, answered, anyOf, isNot } from '../../core/condition.ts'
import { ask, rest } from '../../core/outline.ts'
import { needsDpoAnyway } from '../duties/general/dpo.ts'
import { studyFiled } from '../facts/formality.ts'
import { dpia } from '../questions/lawful.ts'
import { online, project } from '../questions/project.ts'
import { role } from '../questions/role.ts'
import * as cnil from '../sources/cnil.ts'
import * as euActs from '../sources/eu-acts.ts'
import * as gdpr from '../sources/gdpr.ts'

export const dutyStops = [
  ask(dpia.criteria, {
    section: 'H',
    weight: 'detail',
    when: isNot(studyFiled),
    citing: [gdpr.automatedDecisions, gdpr.impactAssessment, gdpr.dataProtectionOfficer, cnil.groupPracticeThreshold],
  }),
  ask(role.publicBody, {
    section: 'H',
    weight: 'detail',
    when: allOf(
      answered(
        project.actor,
        'groupPractice',
        'medicoSocial',
        'laboratory',
        'occupationalHealth',
        'employer',
        'insurer',
        'softwarePublisher',
        'host',
        'association',
        'otherBody',
      ),
      isNot(needsDpoAnyway),
    ),
    citing: [gdpr.dataProtectionOfficer],
  }),
  ask(online.trackers, {
    section: 'H',
    weight: 'detail',
    when: anyOf(
      answered(project.purpose, 'selfTracking', 'prospecting'),
      allOf(
        answered(project.actor, 'telemedicineCompany', 'insurer'),
        answered(project.purpose, 'care', 'underwriting'),
      ),
    ),
    citing: [euActs.deviceAccessConsent, cnil.thirdPartyKits, cnil.mobileAppActors],
  }),
  rest('howFarAreYou'),
] as const
