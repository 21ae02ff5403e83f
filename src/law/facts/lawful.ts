import { allOf, answered, anyOf, disputed, fact, isNot } from '../../core/condition.ts'
import { care } from '../questions/care.ts'
import { data } from '../questions/data.ts'
import { dpia, lawful } from '../questions/lawful.ts'
import { ai, app, employment, insurance, project } from '../questions/project.ts'
import { consent, research } from '../questions/research.ts'
import { basicSchemeTask, careActor, exemptPolicy, medicalInformation } from './project.ts'
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

/** Care under a secrecy that nobody disputes. */
const careUnderSettledSecrecy = allOf(carePurpose, anyOf(careActor, answered(care.responsible, 'secrecyBound')))

export const careUnderSecrecy = fact(
  'careUnderSecrecy',
  anyOf(
    careUnderSettledSecrecy,
    disputed(
      'practitionerSecrecy',
      allOf(
        carePurpose,
        anyOf(answered(project.actor, 'otherPractitioner'), answered(care.responsible, 'otherPractitioners')),
      ),
    ),
  ),
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
        'surveillance',
        'prospecting',
        'sale',
        'underwriting',
        'teaching',
        'entryControl',
        'other',
      ),
      isNot(careUnderSettledSecrecy),
    ),
    allOf(answered(project.purpose, 'aiTraining'), isNot(answered(ai.shape, 'oneModel'))),
    allOf(carePurpose, isNot(careUnderSettledSecrecy)),
    allOf(
      answered(project.purpose, 'reimbursement'),
      isNot(anyOf(answered(insurance.body, 'basicScheme'), answered(insurance.contract, 'responsible'))),
    ),
    allOf(
      answered(project.purpose, 'publicPolicy', 'statistics'),
      isNot(anyOf(basicSchemeTask, medicalInformation, exemptPolicy)),
    ),
    allOf(answered(project.purpose, 'research'), answered(research.scope, 'laterStudies')),
    allOf(oneStudy, isNot(scientificResearch)),
  ),
)

/** The consent comes from people who depend on the body that asks for it, and is presumed not to be free. */
export const dependentConsent = fact(
  'dependentConsent',
  allOf(
    answered(lawful.ground, 'consent'),
    anyOf(
      answered(project.actor, 'employer', 'occupationalHealth'),
      answered(consent.dependence, 'staff', 'pupils', 'workersFollowed', 'needsUs'),
    ),
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
    isNot(disputed('consentOfDependents', dependentConsent)),
  ),
)

/** The press or academic work about a case. LIL 80 sets rules aside where freedom of expression needs it. */
export const expressionGround = fact(
  'expressionGround',
  allOf(answered(project.purpose, 'teaching'), answered(lawful.ground, 'expression')),
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
      isNot(allOf(answered(lawful.ground, 'statisticsResearch'), answered(project.purpose, 'entryControl'))),
    ),
    disputed('freedomOfExpression', expressionGround),
    scientificResearch,
    answered(project.purpose, 'vigilance', 'earlyAccess', 'healthAlert'),
    basicSchemeTask,
    medicalInformation,
    exemptPolicy,
    allOf(
      answered(project.purpose, 'reimbursement'),
      anyOf(answered(insurance.body, 'basicScheme'), answered(insurance.contract, 'responsible')),
    ),
    answered(employment.what, 'legalDuty'),
  ),
)

export const automatedDecision = fact('automatedDecision', answered(dpia.criteria, 'automated'))
