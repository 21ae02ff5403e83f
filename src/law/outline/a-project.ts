import { allOf, answered, anyOf, isNot } from '../../core/condition.ts'
import { ask } from '../../core/outline.ts'
import { careActor, frenchActor } from '../facts/project.ts'
import { ai, entry, insurance, place, policy, project, prospecting } from '../questions/project.ts'
import { access } from '../questions/standards.ts'
import * as accessStandards from '../sources/access-standards.ts'
import * as cnil from '../sources/cnil.ts'
import * as codes from '../sources/codes.ts'
import * as courts from '../sources/courts.ts'
import * as cspCare from '../sources/csp-care.ts'
import * as cspHosting from '../sources/csp-hosting.ts'
import * as gdpr from '../sources/gdpr.ts'
import * as lil from '../sources/lil.ts'

export const projectStops = [
  ask(project.actor, {
    section: 'A',
    weight: 'essential',
    citing: [gdpr.usualRoles, gdpr.roleByTrade],
  }),
  ask(project.purpose, {
    section: 'A',
    weight: 'essential',
    citing: [lil.purposeDecidesFormality, cnil.healthResearchDefined, lil.formalitiesUnlessExempt],
  }),
  ask(ai.shape, {
    section: 'A',
    weight: 'essential',
    when: answered(project.purpose, 'aiTraining'),
    citing: [cnil.studyKindDecidesRoute, cnil.aiTrainingIsResearch],
  }),
  ask(entry.how, {
    section: 'A',
    weight: 'essential',
    when: answered(project.purpose, 'entryControl'),
    citing: [gdpr.materialScope, courts.thermalCameras],
  }),
  ask(prospecting.source, {
    section: 'A',
    weight: 'essential',
    when: answered(project.purpose, 'prospecting'),
    citing: [cspCare.prescriberMarketingFiles],
  }),
  ask(insurance.cover, {
    section: 'A',
    weight: 'essential',
    when: answered(project.purpose, 'underwriting'),
    citing: [codes.loanInsurance, codes.mutualInsurers],
  }),
  ask(insurance.body, {
    section: 'A',
    weight: 'essential',
    when: anyOf(
      answered(project.purpose, 'reimbursement'),
      answered(insurance.cover, 'optionalHealth'),
      allOf(answered(project.actor, 'insurer'), answered(project.purpose, 'publicPolicy', 'statistics')),
    ),
    citing: [lil.exemptHealthInsurance, gdpr.roleByTrade],
  }),
  ask(insurance.ownTask, {
    section: 'A',
    weight: 'essential',
    when: allOf(answered(insurance.body, 'basicScheme'), answered(project.purpose, 'publicPolicy', 'statistics')),
    citing: [lil.exemptHealthInsurance],
  }),
  ask(insurance.contract, {
    section: 'A',
    weight: 'essential',
    when: allOf(answered(project.purpose, 'reimbursement'), answered(insurance.body, 'mutual', 'otherInsurer')),
    citing: [lil.exemptHealthInsurance, cnil.complementaryInsurers],
  }),
  ask(policy.dim, {
    section: 'A',
    weight: 'essential',
    when: allOf(
      answered(project.purpose, 'publicPolicy'),
      answered(project.actor, 'healthEstablishment', 'softwarePublisher', 'host', 'researchCompany', 'otherBody'),
    ),
    citing: [lil.exemptMedicalInformation, lil.sixExemptGroups, cspCare.outsideCoders],
  }),
  ask(policy.body, {
    section: 'A',
    weight: 'essential',
    when: allOf(
      answered(project.actor, 'publicAuthority'),
      answered(project.purpose, 'publicPolicy', 'statistics', 'surveillance'),
    ),
    citing: [lil.exemptStatePolicy, lil.exemptHospitalActivity, cnil.surveillanceAuthorisation],
  }),
  ask(policy.hospitalData, {
    section: 'A',
    weight: 'essential',
    when: allOf(
      answered(policy.body, 'regionalAgency', 'activityData'),
      answered(project.purpose, 'publicPolicy', 'statistics'),
    ),
    citing: [lil.exemptHospitalActivity],
  }),
  ask(access.kind, {
    section: 'A',
    weight: 'essential',
    when: allOf(answered(project.purpose, 'earlyAccess'), isNot(careActor)),
    citing: [accessStandards.route, accessStandards.scope],
  }),
  ask(place.nexus, {
    section: 'A',
    weight: 'essential',
    when: isNot(frenchActor),
    citing: [gdpr.territorialScope, cnil.territorialScope, cspHosting.thirdCountryAccess],
  }),
] as const
