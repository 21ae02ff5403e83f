import { allOf, answered, anyOf, cautiously, disputed, fact, isNot } from '../../core/condition.ts'
import { certificate, hosting } from '../questions/hosting.ts'
import { project } from '../questions/project.ts'
import { research } from '../questions/research.ts'
import { gdprApplies, outside } from './data.ts'
import { formalStudy, sndsAlone } from './formality.ts'
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

/** Hosting may need a certificate. Elsewhere only the GDPR has something to say of where the data are kept. */
export const certificateContext = anyOf(contextCare, contextCnil)

/**
 * Where the data are kept is asked of everybody under the GDPR (28, 44 to 46). A study on the SNDS alone is asked about
 * the space of those data instead.
 */
export const placeAsked = anyOf(certificateContext, allOf(gdprApplies, isNot(sndsAlone)))

/** A provider that may store data or send them abroad: it works with them elsewhere than on our own machines. */
const remoteProvider = anyOf(
  answered(
    hosting.where,
    'rack',
    'backup',
    'remoteAdmin',
    'cloud',
    'saas',
    'office',
    'secureMail',
    'ai',
    'compute',
    'video',
    'secretariat',
    'archive',
    'pooled',
  ),
  answered(hosting.leaks, 'yes'),
)

/**
 * Somebody handles the data for us (GDPR 4(8)): to compute, answer calls, scan or look after machines is to process,
 * even if nothing is kept. Another professional acts for their own care, and a publisher without access handles nothing.
 */
export const processorUsed = anyOf(remoteProvider, answered(hosting.where, 'paper', 'ght', 'shortJob'))

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
  // Whether an AI service that keeps nothing hosts is disputed; one that keeps data does. A doubt on it changes nothing.
  cautiously('aiWithoutRetention', allOf(certificateContext, answered(hosting.where, 'ai'))),
  answered(hosting.leaks, 'yes'),
)
const remotelyRun = allOf(certificateContext, answered(hosting.where, 'remoteAdmin'))

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
  anyOf(remotelyRun, allOf(answered(hosting.where, 'video'), answered(hosting.kept, 'no'))),
)

export const hdsRequired = fact('hdsRequired', allOf(contextCare, digitalThirdParty))

export const hdsByCnil = fact('hdsByCnil', allOf(contextCnil, isNot(contextCare), digitalThirdParty))

/**
 * What is asked of a host, wherever the data may be hosted. Whether remote administration is hosting is disputed; what is
 * answered about it counts all the same.
 */
export const hostAsked = allOf(certificateContext, anyOf(undisputedThirdParty, remotelyRun))
export const careHostAsked = allOf(contextCare, anyOf(undisputedThirdParty, remotelyRun))

export const hdsContested = fact(
  'hdsContested',
  anyOf(
    // Who keeps the data on machines of its own, run by its own staff, entrusts them to nobody (CSP L.1111-8, I).
    allOf(contextDoubtful, anyOf(remoteProvider, answered(hosting.where, 'ght'))),
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
    allOf(certificateContext, answered(hosting.where, 'ght'), isNot(ghtExempt)),
    disputed('computeWithoutKeeping', allOf(youHostForOthers, computedOnly)),
  ),
)

/** Whether a transfer may happen where the data are stored, and where they are seen from. */
export const storageAsked = anyOf(
  hostAsked,
  youNeedCertificate,
  // What is not kept is not stored. The transfers of a study are asked about once, with its other conditions.
  allOf(remoteProvider, isNot(answered(hosting.kept, 'no')), isNot(formalStudy)),
)
export const remoteAsked = allOf(
  anyOf(
    hostAsked,
    youNeedCertificate,
    remoteProvider,
    answered(hosting.where, 'shortJob'),
    allOf(gdprApplies, answered(project.also, 'outsideEea')),
  ),
  isNot(formalStudy),
)

/** Somebody outside the EEA sees or receives the data, and no safeguard is known: an unknown basis is none to show. */
export const remoteUnsafe = answered(hosting.remote, 'unsafeguarded', 'basisUnknown')

/**
 * Storage outside the European Economic Area that the safeguards of the GDPR can cover. Hosted care data cannot be stored
 * there on any terms.
 */
export const storageToSafeguard = allOf(
  answered(hosting.storage, 'outside'),
  isNot(anyOf(allOf(contextCare, undisputedThirdParty), youNeedCertificate)),
)

export const certificateOutdated = fact('certificateOutdated', answered(hosting.certificate, 'v1'))

/** A certificate that the person has seen and that is of the version in force; not whether it covers every activity. */
export const certificateSeen = fact('certificateSeen', answered(hosting.certificate, 'v2'))
export const certificateMissing = fact('certificateMissing', answered(hosting.certificate, 'none'))

/** The certificate must cover each of the six activities of CSP R. 1111-9 that the host performs. */
const activities = ['sites', 'hardware', 'virtual', 'platform', 'operation', 'backups'] as const

/**
 * A certificate in force, of the host itself, for what it does. A host that stores data performs at least one of the six
 * activities, so “none” means that nobody compared the certificate with the service.
 */
export const certifiedForItsActivities = allOf(
  answered(hosting.certificate, 'v2'),
  answered(certificate.entity, 'yes'),
  answered(certificate.dates, 'yes'),
  isNot(answered(hosting.activities, 'none')),
  ...activities.map((a) => anyOf(isNot(answered(hosting.activities, a)), answered(certificate[a], 'yes'))),
)

/** The condition that the standards and methodologies repeat: the host is certified where it must be. */
export const hostCertifiedWhereDue = anyOf(isNot(anyOf(hdsRequired, hdsByCnil)), certifiedForItsActivities)
