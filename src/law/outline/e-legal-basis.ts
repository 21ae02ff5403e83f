import { allOf, answered, anyOf, isNot } from '../../core/condition.ts'
import { ask } from '../../core/outline.ts'
import { needsFormality } from '../facts/formality.ts'
import { carePurpose, careUnderSecrecy, groundNeeded, minorsPossible } from '../facts/lawful.ts'
import { alsoForPayer } from '../facts/other-uses.ts'
import { careActor, mayBePaid } from '../facts/project.ts'
import { internalStudy } from '../facts/research.ts'
import { care } from '../questions/care.ts'
import { lawful } from '../questions/lawful.ts'
import { employment, project, teaching, use, view } from '../questions/project.ts'
import { consent } from '../questions/research.ts'
import * as cnil from '../sources/cnil.ts'
import * as codes from '../sources/codes.ts'
import * as cspCare from '../sources/csp-care.ts'
import * as cspHosting from '../sources/csp-hosting.ts'
import * as edpb from '../sources/edpb.ts'
import * as frenchActs from '../sources/french-acts.ts'
import * as gdpr from '../sources/gdpr.ts'
import * as lil from '../sources/lil.ts'
import * as penal from '../sources/penal.ts'

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
  ask(view.shows, {
    section: 'E',
    weight: 'detail',
    when: allOf(alsoForPayer, careUnderSecrecy),
    citing: [
      cspCare.professionalSecrecy,
      codes.occupationalHealthFile,
      cnil.occupationalHealthFile,
      penal.breachOfSecrecy,
    ],
  }),
  ask(employment.what, {
    section: 'E',
    weight: 'essential',
    when: answered(project.purpose, 'employment'),
    citing: [gdpr.employmentAndSocialProtection, gdpr.roleByTrade],
  }),
  ask(teaching.source, {
    section: 'E',
    weight: 'essential',
    when: answered(project.purpose, 'teaching'),
    citing: [cspCare.professionalSecrecy, penal.breachOfSecrecy],
  }),
  ask(teaching.shows, {
    section: 'E',
    weight: 'essential',
    when: answered(project.purpose, 'teaching'),
    citing: [cspCare.casesInTeaching, codes.privacy],
  }),
  ask(lawful.ground, {
    section: 'E',
    weight: 'essential',
    when: groundNeeded,
    citing: [gdpr.healthDataBan, lil.sensitiveDataBan, lil.freedomOfExpression],
  }),
  ask(consent.valid, {
    section: 'E',
    weight: 'essential',
    when: answered(lawful.ground, 'consent'),
    citing: [gdpr.explicitConsent, gdpr.validConsent],
  }),
  ask(consent.dependence, {
    section: 'E',
    weight: 'essential',
    when: allOf(answered(lawful.ground, 'consent'), isNot(answered(project.actor, 'employer', 'occupationalHealth'))),
    citing: [gdpr.validConsent, gdpr.imbalanceOfPower, edpb.consentOfDependents],
  }),
  ask(consent.online, {
    section: 'E',
    weight: 'essential',
    when: allOf(answered(lawful.ground, 'consent'), minorsPossible),
    citing: [gdpr.childConsent, cnil.parentsOfYoungChildren],
  }),
  ask(consent.ages, {
    section: 'E',
    weight: 'essential',
    when: answered(consent.online, 'yes'),
    citing: [gdpr.childConsent],
  }),
  ask(consent.parents, {
    section: 'E',
    weight: 'essential',
    when: answered(consent.ages, 'someUnder', 'allUnder'),
    citing: [gdpr.childConsent, cnil.parentsOfYoungChildren],
  }),
  ask(lawful.publicInterest, {
    section: 'E',
    weight: 'essential',
    when: allOf(needsFormality, isNot(answered(project.purpose, 'vigilance', 'earlyAccess'))),
    citing: [lil.publicInterestPurpose, lil.publicInterestEnforced],
  }),
] as const
