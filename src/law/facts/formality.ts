import { allOf, answered, anyOf, disputed, fact, isNot } from '../../core/condition.ts'
import { lawful } from '../questions/lawful.ts'
import { change, employment, filing, insurance, policy, project } from '../questions/project.ts'
import { research } from '../questions/research.ts'
import { snds } from '../questions/snds.ts'
import { careUnderSecrecy, explicitConsent, expressionGround } from './lawful.ts'
import {
  accessInCare,
  basicSchemeTask,
  careActor,
  exemptPolicy,
  hospitalActivity,
  medicalInformation,
} from './project.ts'
import {
  internalStudy,
  involvesHumanPerson,
  isWarehouse,
  oneStudy,
  onlySnds,
  riph12,
  scientificResearch,
} from './research.ts'

export const exempt65 = fact(
  'exempt65',
  anyOf(
    careUnderSecrecy,
    explicitConsent,
    answered(lawful.ground, 'emergency', 'nonProfit', 'madePublic', 'claims'),
    disputed('statuteImposes', answered(lawful.ground, 'law')),
    disputed('freedomOfExpression', expressionGround),
    // The second limb of LIL 65, 3°, is for complementary health cover: a loan or an income cover is not one.
    allOf(
      answered(project.purpose, 'reimbursement'),
      anyOf(answered(insurance.body, 'basicScheme'), answered(insurance.contract, 'responsible', 'otherHealth')),
    ),
    basicSchemeTask,
    medicalInformation,
    exemptPolicy,
    hospitalActivity,
    disputed('stateSurveillance', allOf(answered(project.purpose, 'surveillance'), answered(policy.body, 'state'))),
    allOf(answered(project.purpose, 'vigilance'), careActor),
    accessInCare,
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

/** It exists already, and a change of it is planned. */
export const changePlanned = answered(project.stage, 'changing')

/** It exists already, and was declared to the CNIL or authorised by it. */
export const filedBefore = allOf(needsFormality, alreadyRunning, answered(filing.status, 'declared', 'granted'))

/** The five points on which what is done can depart from what was filed. */
const sameAsFiled = allOf(
  ...(['purpose', 'data', 'recipients', 'sources', 'conditions'] as const).map((point) => answered(filing.same, point)),
)
/**
 * What was declared or authorised is what is done today: the CNIL asks for nothing new. A doubt on one of the five
 * points leaves it undecided.
 */
export const coveredByEarlierFiling = fact(
  'coveredByEarlierFiling',
  allOf(filedBefore, answered(project.stage, 'running'), sameAsFiled),
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
  allOf(answered(project.purpose, 'vigilance', 'earlyAccess'), needsFormality),
)

export const filedStudy = fact('filedStudy', allOf(oneStudy, needsFormality))

export const formalStudy = fact('formalStudy', allOf(filedStudy, scientificResearch))

/** A study that uses data beyond the SNDS. The methodologies for the SNDS alone have other conditions. */
export const beyondSnds = allOf(formalStudy, isNot(onlySnds))
/**
 * A study that gathers its data from the people themselves, without a trial. It may rest on their explicit consent, which
 * LIL 65, 1°, exempts to the letter; the CNIL asks every study but internal ones for a formality, and so does this law.
 */
export const consentedStudy = fact(
  'consentedStudy',
  allOf(beyondSnds, isNot(riph12), answered(research.sources, 'fresh')),
)
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

/** What was filed still covers the use: it has not begun, or nothing that was filed is left behind. */
const stillCovers = anyOf(
  answered(project.stage, 'notStarted'),
  allOf(sameAsFiled, anyOf(answered(project.stage, 'running'), answered(change.kind, 'minor'))),
)
/** A declaration of conformity was filed for this use. */
export const declarationFiled = allOf(answered(filing.status, 'declared'), stillCovers)
/** A request for authorisation lies with the CNIL, whose decision is awaited. */
export const authorisationAwaited = answered(filing.status, 'asked')
/** The CNIL has authorised this use. Whether its silence authorises is not settled in any one case. */
export const authorisationGranted = anyOf(
  allOf(answered(filing.status, 'granted'), stillCovers),
  disputed(
    'silentAuthorisation',
    allOf(
      answered(filing.status, 'silence'),
      anyOf(isNot(formalStudy), answered(research.cpp, 'favourable'), answered(snds.cesrees, 'favourable')),
    ),
  ),
)
