import { allOf, answered, anyOf, disputed, fact, isNot } from '../../core/condition.ts'
import { care } from '../questions/care.ts'
import { data, people } from '../questions/data.ts'
import { dpia, lawful } from '../questions/lawful.ts'
import { ai, app, employment, insurance, project } from '../questions/project.ts'
import { consent, research } from '../questions/research.ts'
import { basicSchemeTask, careActor, exemptPolicy, hospitalActivity, medicalInformation } from './project.ts'
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
      isNot(anyOf(basicSchemeTask, medicalInformation, exemptPolicy, hospitalActivity)),
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

/** Minors may be among the people. A use that is not asked about ages is held to include them. */
export const minorsPossible = anyOf(
  answered(people.who, 'minors'),
  answered(project.purpose, 'care', 'telemonitoring', 'reimbursement', 'publicPolicy'),
)

/**
 * Children under 15 consent, online, to a service offered to them directly: for each of them the processing is lawful
 * only if a holder of parental authority consents with the child.
 */
export const jointConsentNeeded = fact(
  'jointConsentNeeded',
  allOf(
    answered(lawful.ground, 'consent'),
    answered(consent.online, 'yes'),
    answered(consent.ages, 'someUnder', 'allUnder'),
  ),
)

/** All the people are children under 15 who consent alone: the consent of nobody is valid. */
const childrenConsentAlone = allOf(
  answered(people.who, 'minors'),
  isNot(answered(people.who, 'adults', 'protectedAdults')),
  answered(consent.ages, 'allUnder'),
  isNot(answered(consent.parents, 'yes')),
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
    isNot(childrenConsentAlone),
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
    hospitalActivity,
    allOf(
      answered(project.purpose, 'reimbursement'),
      anyOf(answered(insurance.body, 'basicScheme'), answered(insurance.contract, 'responsible')),
    ),
    answered(employment.what, 'legalDuty'),
  ),
)

export const automatedDecision = fact('automatedDecision', answered(dpia.traits, 'automated'))
