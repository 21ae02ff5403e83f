import { allOf, answered, anyOf, cautiously, disputed, fact, isNot } from '../../core/condition.ts'
import { hosting } from '../questions/hosting.ts'
import { project } from '../questions/project.ts'
import { research } from '../questions/research.ts'
import { outside } from './data.ts'
import { carePurpose } from './lawful.ts'
import { medicalInformation, slotOnly } from './project.ts'
import { internalStudy, isWarehouse } from './research.ts'
import { processor } from './role.ts'

export const contextCare = fact(
  'contextCare',
  anyOf(
    allOf(carePurpose, isNot(slotOnly)),
    disputed('bookingData', slotOnly),
    internalStudy,
    medicalInformation,
    answered(hosting.loop, 'vault'),
    cautiously('preventionWithProfessional', answered(hosting.loop, 'professional', 'prevention')),
    answered(hosting.base, 'fromCare', 'alsoCareRecord', 'screening'),
  ),
)

export const collectedInCare = fact(
  'collectedInCare',
  anyOf(
    contextCare,
    answered(project.purpose, 'earlyAccess'),
    answered(research.sources, 'ownCareFile', 'otherCareFile'),
  ),
)

export const contextCnil = fact('contextCnil', anyOf(isWarehouse, answered(project.purpose, 'vigilance')))

export const contextDoubtful = fact(
  'contextDoubtful',
  anyOf(
    answered(hosting.base, 'forResearch', 'trialOnly', 'registry', 'matching'),
    // Outside these rules hosting.loop is not asked, so the negation of contextCare would hold without an answer.
    allOf(answered(project.purpose, 'selfTracking'), isNot(outside), isNot(contextCare)),
  ),
)

export const ghtExempt = fact(
  'ghtExempt',
  allOf(
    answered(hosting.ght, 'delegation'),
    answered(hosting.ght, 'jointAgreement'),
    answered(hosting.ght, 'security'),
  ),
)

export const youHostForOthers = fact('youHostForOthers', allOf(processor, contextCare))

/** A service that computes, sends back the result and keeps nothing. */
export const computedOnly = allOf(answered(hosting.where, 'compute'), answered(hosting.kept, 'no'))

/** A third party keeps the data, and nobody disputes that this is hosting. */
const undisputedThirdParty = anyOf(
  answered(hosting.where, 'rack', 'backup', 'cloud', 'saas', 'office', 'secureMail', 'archive'),
  answered(hosting.kept, 'yes'),
  cautiously('aiWithoutRetention', allOf(answered(hosting.where, 'ai'), answered(hosting.kept, 'no'))),
  answered(hosting.leaks, 'yes'),
)
const remotelyRun = answered(hosting.where, 'remoteAdmin')

export const digitalThirdParty = fact(
  'digitalThirdParty',
  anyOf(
    undisputedThirdParty,
    disputed('thirdPartyDisputed', remotelyRun),
    disputed('computeWithoutKeeping', computedOnly),
  ),
)

/** Remote administration, and video that stores nothing. No authority has settled whether these are hosting. */
export const thirdPartyDisputed = fact(
  'thirdPartyDisputed',
  anyOf(answered(hosting.where, 'remoteAdmin'), allOf(answered(hosting.where, 'video'), answered(hosting.kept, 'no'))),
)

export const hdsRequired = fact('hdsRequired', allOf(contextCare, digitalThirdParty))

export const hdsByCnil = fact('hdsByCnil', allOf(contextCnil, isNot(contextCare), digitalThirdParty))

/**
 * What is asked of a host, wherever the data may be hosted. Whether remote administration is hosting is disputed; what is
 * answered about it counts all the same.
 */
export const hostAsked = allOf(anyOf(contextCare, contextCnil), anyOf(undisputedThirdParty, remotelyRun))
export const careHostAsked = allOf(contextCare, anyOf(undisputedThirdParty, remotelyRun))

export const hdsContested = fact(
  'hdsContested',
  anyOf(
    contextDoubtful,
    allOf(
      contextCare,
      anyOf(
        answered(hosting.where, 'pooled', 'remoteAdmin'),
        answered(hosting.kept, 'no'),
        answered(hosting.youRun, 'none'),
      ),
    ),
  ),
)

export const youNeedCertificate = fact(
  'youNeedCertificate',
  anyOf(
    answered(hosting.youRun, 'sites', 'hardware', 'virtual', 'platform', 'operation', 'backups'),
    allOf(answered(hosting.where, 'ght'), isNot(ghtExempt)),
    disputed('computeWithoutKeeping', allOf(youHostForOthers, computedOnly)),
  ),
)

/**
 * Storage outside the European Economic Area that the safeguards of the GDPR can cover. Hosted care data cannot be stored
 * there on any terms.
 */
export const storageToSafeguard = allOf(
  answered(hosting.storage, 'outside'),
  isNot(anyOf(allOf(contextCare, undisputedThirdParty), youNeedCertificate)),
)

export const certificateOutdated = fact('certificateOutdated', answered(hosting.certificate, 'v1'))

export const certificateMissing = fact('certificateMissing', answered(hosting.certificate, 'none'))
