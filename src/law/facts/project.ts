import { allOf, answered, anyOf, disputed, fact, isNot } from '../../core/condition.ts'
import { care } from '../questions/care.ts'
import { insurance, place, policy, project } from '../questions/project.ts'

export const frenchActor = fact(
  'frenchActor',
  answered(
    project.actor,
    'soloPractitioner',
    'otherPractitioner',
    'wellnessPractitioner',
    'groupPractice',
    'healthEstablishment',
    'medicoSocial',
    'pharmacy',
    'laboratory',
    'occupationalHealth',
    'employer',
    'insurer',
    'benefitManager',
    'publicResearchBody',
    'publicAuthority',
    'localAuthority',
    'publicHealthService',
    'individual',
  ),
)

/** Identity and slot, without reason or specialty. Whether such booking data are health data is disputed. */
export const slotOnly = allOf(answered(project.purpose, 'care'), answered(care.booking, 'slotOnly'))

export const healthByPurpose = fact(
  'healthByPurpose',
  anyOf(
    answered(
      project.purpose,
      'telemonitoring',
      'socialFollowUp',
      'occupationalHealth',
      'reimbursement',
      'vigilance',
      'earlyAccess',
      'healthAlert',
      'surveillance',
      'underwriting',
      'teaching',
      'entryControl',
    ),
    allOf(answered(project.purpose, 'care'), isNot(slotOnly)),
    disputed('bookingData', slotOnly),
  ),
)

export const frenchLawApplies = fact(
  'frenchLawApplies',
  anyOf(frenchActor, answered(place.nexus, 'established', 'residents', 'careInFrance')),
)

/** Public bodies that the choice of the actor alone makes known. */
export const publicByNature = answered(
  project.actor,
  'publicResearchBody',
  'publicAuthority',
  'localAuthority',
  'publicHealthService',
)

/** The uses that a body decides on by its trade. Other uses it may run for somebody else. */
const byTrade = answered(
  project.purpose,
  'care',
  'telemonitoring',
  'socialFollowUp',
  'occupationalHealth',
  'employment',
  'reimbursement',
  'underwriting',
  'vigilance',
  'earlyAccess',
  'healthAlert',
  'productImprovement',
  'prospecting',
  'sale',
)

export const medicalInformation = fact(
  'medicalInformation',
  allOf(answered(project.purpose, 'publicPolicy'), answered(policy.dim, 'yes', 'contractor')),
)

/**
 * Controllers by their trade. A public authority, and a body outside its trade, may run a system for others: they are
 * asked who decides.
 */
export const clearRole = fact(
  'clearRole',
  anyOf(
    answered(project.actor, 'soloPractitioner', 'otherPractitioner', 'wellnessPractitioner', 'pharmacy', 'individual'),
    allOf(
      answered(
        project.actor,
        'groupPractice',
        'healthEstablishment',
        'medicoSocial',
        'laboratory',
        'occupationalHealth',
        'employer',
        'publicHealthService',
      ),
      byTrade,
    ),
    allOf(
      answered(project.actor, 'insurer'),
      answered(project.purpose, 'reimbursement', 'underwriting', 'employment', 'prospecting', 'sale'),
    ),
    allOf(answered(project.actor, 'publicAuthority', 'localAuthority'), answered(project.purpose, 'employment')),
    allOf(answered(project.actor, 'healthEstablishment'), medicalInformation),
    allOf(answered(project.actor, 'appOrDeviceMaker'), answered(project.purpose, 'selfTracking')),
  ),
)

/** The State’s health policy and its statistics. */
export const exemptPolicy = fact(
  'exemptPolicy',
  allOf(answered(project.purpose, 'publicPolicy', 'statistics'), answered(policy.body, 'state')),
)

/** The data on hospital activity that a regional agency or the designated body processes. The law names no other agency. */
export const hospitalActivity = fact(
  'hospitalActivity',
  allOf(
    answered(project.purpose, 'publicPolicy', 'statistics'),
    answered(policy.body, 'regionalAgency', 'activityData'),
    answered(policy.hospitalData, 'yes'),
  ),
)

/** A basic health-insurance scheme at work for one of its own tasks, other than paying. */
export const basicSchemeTask = fact(
  'basicSchemeTask',
  allOf(
    answered(project.purpose, 'publicPolicy', 'statistics'),
    answered(insurance.body, 'basicScheme'),
    answered(insurance.ownTask, 'yes'),
  ),
)

export const studyPurpose = fact('studyPurpose', answered(project.purpose, 'research', 'warehouse', 'aiTraining'))

export const mayBePaid = fact(
  'mayBePaid',
  answered(
    project.purpose,
    'selfTracking',
    'research',
    'warehouse',
    'aiTraining',
    'productImprovement',
    'statistics',
    'prospecting',
    'other',
  ),
)

export const careActor = fact(
  'careActor',
  answered(
    project.actor,
    'soloPractitioner',
    'groupPractice',
    'healthEstablishment',
    'medicoSocial',
    'pharmacy',
    'laboratory',
    'occupationalHealth',
    'publicHealthService',
  ),
)

/**
 * Early or compassionate access, seen from those who treat. The CNIL’s standards bind the company that operates the
 * medicine alone: délib. 2022-106 says so in its point 1; délib. 2022-107 is known from secondary sources.
 */
export const accessInCare = fact('accessInCare', allOf(answered(project.purpose, 'earlyAccess'), careActor))
