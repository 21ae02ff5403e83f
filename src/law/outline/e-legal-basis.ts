import { allOf, answered, anyOf, isNot } from '../../core/condition.ts'
import { ask } from '../../core/outline.ts'
import { needsFormality } from '../facts/formality.ts'
import { carePurpose, groundNeeded } from '../facts/lawful.ts'
import { careActor, mayBePaid } from '../facts/project.ts'
import { internalStudy } from '../facts/research.ts'
import { care } from '../questions/care.ts'
import { lawful } from '../questions/lawful.ts'
import { employment, project, use } from '../questions/project.ts'
import { consent } from '../questions/research.ts'
import * as cspCare from '../sources/csp-care.ts'
import * as cspHosting from '../sources/csp-hosting.ts'
import * as frenchActs from '../sources/french-acts.ts'
import * as gdpr from '../sources/gdpr.ts'
import * as lil from '../sources/lil.ts'

export const legalBasisStops = [
  ask(use.payment, {
    section: 'E',
    weight: 'essential',
    when: allOf(mayBePaid, isNot(internalStudy)),
    citing: [cspHosting.paymentForHealthData, cspHosting.saleOfHealthData],
  }),
  ask(care.responsible, {
    section: 'E',
    weight: 'essential',
    when: allOf(
      carePurpose,
      isNot(anyOf(careActor, answered(project.actor, 'otherPractitioner', 'wellnessPractitioner'))),
    ),
    citing: [
      gdpr.careUnderSecrecy,
      lil.exceptionsToBan,
      lil.careExemptionNeedsSecrecy,
      cspCare.listedNonProfessionals,
      frenchActs.psychologistSecrecy,
    ],
  }),
  ask(employment.what, {
    section: 'E',
    weight: 'essential',
    when: answered(project.purpose, 'employment'),
    citing: [gdpr.employmentAndSocialProtection, gdpr.roleByTrade],
  }),
  ask(lawful.ground, {
    section: 'E',
    weight: 'essential',
    when: groundNeeded,
    citing: [gdpr.healthDataBan, lil.sensitiveDataBan],
  }),
  ask(consent.valid, {
    section: 'E',
    weight: 'essential',
    when: answered(lawful.ground, 'consent'),
    citing: [gdpr.explicitConsent, gdpr.validConsent],
  }),
  ask(lawful.publicInterest, {
    section: 'E',
    weight: 'essential',
    when: allOf(needsFormality, isNot(answered(project.purpose, 'vigilance', 'earlyAccess'))),
    citing: [lil.publicInterestPurpose, lil.publicInterestEnforced],
  }),
] as const
