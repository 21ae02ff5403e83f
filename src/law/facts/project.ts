import { allOf, answered, anyOf, fact } from '../../core/condition.ts'
import { place, project } from '../questions/project.ts'

export const frenchActor = fact(
  'frenchActor',
  answered(
    project.actor,
    'soloPractitioner',
    'groupPractice',
    'healthEstablishment',
    'medicoSocial',
    'pharmacy',
    'laboratory',
    'occupationalHealth',
    'employer',
    'insurer',
    'publicResearchBody',
    'publicAuthority',
    'individual',
  ),
)

export const healthByPurpose = fact(
  'healthByPurpose',
  answered(
    project.purpose,
    'care',
    'telemonitoring',
    'socialFollowUp',
    'occupationalHealth',
    'reimbursement',
    'vigilance',
    'earlyAccess',
    'healthAlert',
    'underwriting',
  ),
)

export const frenchLawApplies = fact(
  'frenchLawApplies',
  anyOf(frenchActor, answered(place.nexus, 'established', 'residents', 'careInFrance')),
)

export const clearRole = fact(
  'clearRole',
  anyOf(
    answered(
      project.actor,
      'soloPractitioner',
      'groupPractice',
      'healthEstablishment',
      'medicoSocial',
      'pharmacy',
      'laboratory',
      'occupationalHealth',
      'employer',
      'insurer',
      'publicAuthority',
      'individual',
    ),
    allOf(answered(project.actor, 'appOrDeviceMaker'), answered(project.purpose, 'selfTracking')),
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
  ),
)
