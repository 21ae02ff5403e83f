import { allOf, answered, anyOf, disputed, fact, isNot } from '../../core/condition.ts'
import { ai, project } from '../questions/project.ts'
import { internal, research, study } from '../questions/research.ts'

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
  answered(
    research.sources,
    'ownCareFile',
    'otherCareFile',
    'warehouse',
    'earlierResearch',
    'fresh',
    'samples',
    'otherBase',
  ),
)

/** The only data are those of the SNDS itself. A local base that already holds SNDS data is a source of its own. */
export const onlySnds = allOf(usesSnds, isNot(otherSources), isNot(answered(research.sources, 'sndsChild')))

/** Every security measure asked of a study is in place. */
export const studySecured = allOf(
  answered(study.measures, 'riskStudy'),
  answered(study.measures, 'accounts'),
  answered(study.measures, 'rightsReview'),
  answered(study.measures, 'logs'),
  answered(study.measures, 'encryption'),
)

/** How long the data of a study stay in use is set. */
export const studyPeriodSet = answered(
  study.keptUntil,
  'marketing',
  'twoYears',
  'finalReport',
  'registration',
  'longer',
)

/** The notice tells each item, or none is given, which is another requirement. */
export const noticeComplete = anyOf(
  answered(research.information, 'impossible', 'notPlanned'),
  allOf(
    answered(study.noticeItems, 'controller'),
    answered(study.noticeItems, 'dpo'),
    answered(study.noticeItems, 'aim'),
    answered(study.noticeItems, 'basis'),
    answered(study.noticeItems, 'nature'),
    answered(study.noticeItems, 'recipients'),
    answered(study.noticeItems, 'rights'),
    answered(study.noticeItems, 'optional'),
    answered(study.noticeItems, 'transfers'),
    answered(study.noticeItems, 'retention'),
  ),
)

/** Whoever sees the data is one of those that a methodology knows, and nobody else. */
export const ordinaryRecipients = allOf(
  answered(study.seers, 'siteTeam', 'monitors', 'sponsor', 'processors', 'adminProvider'),
  isNot(answered(study.seers, 'otherCoded', 'otherNames')),
)
