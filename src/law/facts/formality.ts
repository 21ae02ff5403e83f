import { allOf, answered, anyOf, disputed, fact, isNot } from '../../core/condition.ts'
import { lawful } from '../questions/lawful.ts'
import { employment, filing, insurance, policy, project } from '../questions/project.ts'
import { careUnderSecrecy, explicitConsent, expressionGround } from './lawful.ts'
import { basicSchemeTask, careActor, exemptPolicy, medicalInformation } from './project.ts'
import { internalStudy, involvesHumanPerson, isWarehouse, oneStudy, onlySnds, scientificResearch } from './research.ts'

export const exempt65 = fact(
  'exempt65',
  anyOf(
    careUnderSecrecy,
    explicitConsent,
    answered(lawful.ground, 'emergency', 'nonProfit', 'madePublic', 'claims'),
    disputed('statuteImposes', answered(lawful.ground, 'law')),
    disputed('freedomOfExpression', expressionGround),
    allOf(
      answered(project.purpose, 'reimbursement'),
      answered(insurance.body, 'basicScheme', 'mutual', 'otherInsurer'),
    ),
    basicSchemeTask,
    medicalInformation,
    exemptPolicy,
    disputed('stateSurveillance', allOf(answered(project.purpose, 'surveillance'), answered(policy.body, 'state'))),
    allOf(answered(project.purpose, 'vigilance'), careActor),
    disputed(
      'agencyVigilance',
      allOf(answered(project.purpose, 'vigilance'), answered(project.actor, 'publicAuthority')),
    ),
    answered(employment.what, 'legalDuty'),
  ),
)

export const needsFormality = fact('needsFormality', isNot(anyOf(exempt65, internalStudy)))

/** The processing exists already, unchanged or about to change. */
export const alreadyRunning = answered(project.stage, 'running', 'changing')

/** It exists already, and was declared to the CNIL or authorised by it. */
export const filedBefore = allOf(needsFormality, alreadyRunning, answered(filing.status, 'declared', 'granted'))

/**
 * What was declared or authorised is what is done today: the CNIL asks for nothing new. A doubt on one of the five
 * points leaves it undecided.
 */
export const coveredByEarlierFiling = fact(
  'coveredByEarlierFiling',
  allOf(
    filedBefore,
    answered(project.stage, 'running'),
    answered(filing.same, 'purpose'),
    answered(filing.same, 'data'),
    answered(filing.same, 'recipients'),
    answered(filing.same, 'sources'),
    answered(filing.same, 'conditions'),
  ),
)

export const publicInterest = fact(
  'publicInterest',
  anyOf(
    allOf(answered(project.purpose, 'vigilance', 'earlyAccess'), needsFormality),
    answered(lawful.publicInterest, 'public', 'mixed'),
  ),
)

export const standardPurpose = fact(
  'standardPurpose',
  anyOf(allOf(answered(project.purpose, 'vigilance'), needsFormality), answered(project.purpose, 'earlyAccess')),
)

export const filedStudy = fact('filedStudy', allOf(oneStudy, needsFormality))

export const formalStudy = fact('formalStudy', allOf(filedStudy, scientificResearch))

/** A study that uses data beyond the SNDS. The methodologies for the SNDS alone have other conditions. */
export const beyondSnds = allOf(formalStudy, isNot(onlySnds))
/** A study on SNDS data alone that does not involve the person. MR-005 to MR-008 may apply. */
export const sndsAlone = allOf(formalStudy, onlySnds, isNot(involvesHumanPerson))

export const publicMission = fact(
  'publicMission',
  anyOf(answered(project.actor, 'publicResearchBody', 'publicAuthority'), answered(lawful.mission, 'yes')),
)

export const studyFiled = fact(
  'studyFiled',
  anyOf(allOf(formalStudy, scientificResearch), allOf(isWarehouse, needsFormality)),
)
