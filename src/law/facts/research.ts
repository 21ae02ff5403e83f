import { allOf, answered, anyOf, disputed, fact, isNot } from '../../core/condition.ts'
import { ai, project } from '../questions/project.ts'
import { internal, research } from '../questions/research.ts'

export const isResearch = fact(
  'research',
  anyOf(
    answered(project.purpose, 'research'),
    allOf(answered(project.purpose, 'aiTraining'), answered(ai.shape, 'oneModel')),
  ),
)

export const isWarehouse = fact(
  'warehouse',
  anyOf(
    answered(project.purpose, 'warehouse'),
    allOf(answered(project.purpose, 'aiTraining'), answered(ai.shape, 'pool')),
    allOf(isResearch, answered(research.scope, 'laterStudies')),
  ),
)

export const oneStudy = fact('oneStudy', allOf(isResearch, answered(research.scope, 'oneProtocol')))

export const involvesHumanPerson = fact(
  'involvesHumanPerson',
  allOf(
    oneStudy,
    answered(
      research.participation,
      'risklessActs',
      'minimalIntervention',
      'intervention',
      'medicineTrial',
      'deviceInvestigation',
      'ivdStudy',
    ),
  ),
)

export const internalStudy = fact(
  'internalStudy',
  allOf(
    oneStudy,
    isNot(involvesHumanPerson),
    answered(internal.tests, 'fromCare'),
    answered(internal.tests, 'sameTeam'),
    answered(internal.tests, 'exclusiveUse'),
    answered(internal.tests, 'singleTeam'),
    // The exemption is for data of follow-up under professional secrecy.
    isNot(disputed('practitionerSecrecy', answered(project.actor, 'otherPractitioner'))),
  ),
)

export const scientificResearch = fact(
  'scientificResearch',
  allOf(
    oneStudy,
    anyOf(
      internalStudy,
      allOf(
        answered(research.tests, 'writtenMethod'),
        answered(research.tests, 'ethicalFrame'),
        answered(research.tests, 'healthQuestion'),
      ),
    ),
  ),
)

export const riph12 = fact(
  'riph12',
  answered(
    research.participation,
    'minimalIntervention',
    'intervention',
    'medicineTrial',
    'deviceInvestigation',
    'ivdStudy',
  ),
)

export const usesSnds = fact('usesSnds', answered(research.sources, 'pmsi', 'snds', 'sndsSample', 'sndsChild'))

export const otherSources = fact(
  'otherSources',
  answered(research.sources, 'ownCareFile', 'otherCareFile', 'warehouse', 'earlierResearch', 'fresh', 'samples'),
)
