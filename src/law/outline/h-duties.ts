import { allOf, answered, anyOf, isNot } from '../../core/condition.ts'
import { ask, rest } from '../../core/outline.ts'
import { needsDpoAnyway } from '../duties/general/dpo.ts'
import { outside } from '../facts/data.ts'
import { alreadyRunning, studyFiled } from '../facts/formality.ts'
import { dpia } from '../questions/lawful.ts'
import { incident, insurance, online, project } from '../questions/project.ts'
import { role } from '../questions/role.ts'
import * as cnil from '../sources/cnil.ts'
import * as cspCare from '../sources/csp-care.ts'
import * as euActs from '../sources/eu-acts.ts'
import * as gdpr from '../sources/gdpr.ts'
import * as lil from '../sources/lil.ts'

export const dutyStops = [
  ask(dpia.traits, {
    section: 'H',
    weight: 'detail',
    when: isNot(studyFiled),
    citing: [
      gdpr.automatedDecisions,
      gdpr.impactAssessment,
      gdpr.dataProtectionOfficer,
      cnil.groupPracticeThreshold,
      lil.parentsAndMinors,
    ],
  }),
  ask(role.publicBody, {
    section: 'H',
    weight: 'detail',
    // Among those who insure, a basic scheme alone may be public.
    when: allOf(
      anyOf(
        answered(
          project.actor,
          'groupPractice',
          'medicoSocial',
          'laboratory',
          'occupationalHealth',
          'employer',
          'softwarePublisher',
          'host',
          'otherBody',
        ),
        allOf(answered(project.actor, 'insurer'), answered(insurance.body, 'basicScheme')),
      ),
      isNot(needsDpoAnyway),
      // On a large scale the answer only settles what is likely anyway, and few of these are public.
      isNot(
        allOf(
          answered(dpia.traits, 'largeScale'),
          answered(project.actor, 'groupPractice', 'softwarePublisher', 'host'),
        ),
      ),
    ),
    citing: [gdpr.dataProtectionOfficer],
  }),
  ask(online.trackers, {
    section: 'H',
    weight: 'detail',
    when: anyOf(
      answered(project.also, 'audience'),
      answered(project.purpose, 'selfTracking', 'prospecting'),
      allOf(
        answered(project.actor, 'telemedicineCompany', 'insurer', 'benefitManager'),
        answered(project.purpose, 'care', 'underwriting'),
      ),
    ),
    citing: [euActs.deviceAccessConsent, cnil.thirdPartyKits, cnil.mobileAppActors],
  }),
  ask(incident.what, {
    section: 'H',
    when: allOf(isNot(outside), alreadyRunning),
    citing: [gdpr.breachNotification, cspCare.accessToPatientFile, gdpr.requestsOfPersons],
  }),
  rest('howFarAreYou'),
] as const
