import { allOf, answered, anyOf, fact, isNot } from '../../core/condition.ts'
import { care } from '../questions/care.ts'
import { data } from '../questions/data.ts'
import { dpia, lawful } from '../questions/lawful.ts'
import { ai, app, employment, insurance, policy, project } from '../questions/project.ts'
import { consent, research } from '../questions/research.ts'
import { careActor } from './project.ts'
import { oneStudy, scientificResearch } from './research.ts'

export const carePurpose = fact(
  'carePurpose',
  anyOf(
    answered(project.purpose, 'care', 'telemonitoring', 'socialFollowUp', 'occupationalHealth'),
    allOf(
      answered(project.purpose, 'selfTracking'),
      anyOf(answered(data.health, 'medicalUse'), answered(app.leaves, 'followUp')),
    ),
  ),
)

export const careUnderSecrecy = fact(
  'careUnderSecrecy',
  allOf(carePurpose, anyOf(careActor, answered(care.responsible, 'secrecyBound'))),
)

export const groundNeeded = fact(
  'groundNeeded',
  anyOf(
    allOf(
      answered(
        project.purpose,
        'selfTracking',
        'warehouse',
        'productImprovement',
        'statistics',
        'prospecting',
        'sale',
        'underwriting',
        'other',
      ),
      isNot(careUnderSecrecy),
    ),
    allOf(answered(project.purpose, 'aiTraining'), isNot(answered(ai.shape, 'oneModel'))),
    allOf(carePurpose, isNot(careUnderSecrecy)),
    allOf(
      answered(project.purpose, 'reimbursement'),
      isNot(anyOf(answered(insurance.body, 'basicScheme'), answered(insurance.contract, 'responsible'))),
    ),
    allOf(
      answered(project.purpose, 'publicPolicy'),
      isNot(anyOf(answered(project.actor, 'publicAuthority'), answered(policy.dim, 'yes'))),
    ),
    allOf(answered(project.purpose, 'research'), answered(research.scope, 'laterStudies')),
    allOf(oneStudy, isNot(scientificResearch)),
  ),
)

export const explicitConsent = fact(
  'explicitConsent',
  allOf(
    answered(lawful.ground, 'consent'),
    answered(consent.valid, 'separate'),
    answered(consent.valid, 'specific'),
    answered(consent.valid, 'informed'),
    answered(consent.valid, 'free'),
    answered(consent.valid, 'withdrawable'),
  ),
)

export const article9ConditionMet = fact(
  'article9ConditionMet',
  anyOf(
    careUnderSecrecy,
    explicitConsent,
    answered(lawful.ground, 'law', 'emergency', 'nonProfit', 'madePublic', 'claims'),
    allOf(
      answered(lawful.ground, 'publicHealth', 'statisticsResearch'),
      isNot(answered(project.purpose, 'prospecting', 'sale', 'underwriting')),
    ),
    scientificResearch,
    answered(project.purpose, 'vigilance', 'earlyAccess', 'healthAlert'),
    allOf(
      answered(project.purpose, 'publicPolicy'),
      anyOf(answered(project.actor, 'publicAuthority'), answered(policy.dim, 'yes')),
    ),
    allOf(
      answered(project.purpose, 'reimbursement'),
      anyOf(answered(insurance.body, 'basicScheme'), answered(insurance.contract, 'responsible')),
    ),
    answered(employment.what, 'legalDuty'),
  ),
)

export const automatedDecision = fact('automatedDecision', answered(dpia.criteria, 'automated'))
