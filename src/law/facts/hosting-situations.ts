import { allOf, answered, anyOf, fact, isNot } from '../../core/condition.ts'
import { hosting } from '../questions/hosting.ts'
import { project } from '../questions/project.ts'
import { anonymous, pseudonymised } from './data.ts'
import {
  contextCare,
  contextCnil,
  digitalThirdParty,
  hdsRequired,
  youHostForOthers,
  youNeedCertificate,
} from './hosting.ts'
import { careActor } from './project.ts'
import { controller } from './role.ts'

/** No certificate is required. */
export const noThirdParty = fact('d01', allOf(anyOf(contextCare, contextCnil), answered(hosting.where, 'own')))

/** The host must be certified for activity 6. */
export const outsideBackup = fact('d02', allOf(anyOf(contextCare, contextCnil), answered(hosting.where, 'backup')))

/** The host must be certified for activity 1. */
export const rentedRoom = fact('d03', allOf(anyOf(contextCare, contextCnil), answered(hosting.where, 'rack')))

/** Disputed: activity 5. */
export const remoteAdministration = fact(
  'd04',
  allOf(anyOf(contextCare, contextCnil), answered(hosting.where, 'remoteAdmin')),
)

/** The host must be certified. */
export const selfManagedCloud = fact('d05', allOf(anyOf(contextCare, contextCnil), answered(hosting.where, 'cloud')))

/** The publisher that runs the service must be certified: the user or the supplier. */
export const publisherService = fact(
  'd06',
  anyOf(
    answered(hosting.youRun, 'sites', 'hardware', 'virtual', 'platform', 'operation', 'backups'),
    allOf(anyOf(contextCare, contextCnil), answered(hosting.where, 'saas')),
  ),
)

/** The host must be certified. The publisher need not be, which is contested. */
export const fullyManagedPlatform = fact('d07', allOf(youHostForOthers, answered(hosting.youRun, 'none')))

/** The host must be certified. */
export const ownCareService = fact('d08', allOf(hdsRequired, controller, isNot(careActor)))

/** No certificate is required under three conditions; otherwise the user needs one. */
export const publicHospitalGroup = fact('d09', allOf(anyOf(contextCare, contextCnil), answered(hosting.where, 'ght')))

/** Disputed; a certified host is recommended. */
export const otherPooledStructure = fact(
  'd10',
  allOf(anyOf(contextCare, contextCnil), answered(hosting.where, 'pooled')),
)

/** No certificate is required. */
export const insuranceFile = fact('d11', answered(project.purpose, 'reimbursement', 'underwriting'))

/** No certificate is required; a certified host is recommended. */
export const databaseMadeForStudy = fact('d12', answered(hosting.base, 'forResearch'))

/** The host must be certified. */
export const careDatabaseReused = fact(
  'd13',
  allOf(answered(hosting.base, 'fromCare', 'alsoCareRecord'), digitalThirdParty),
)

/** Disputed; a certified host is recommended. */
export const codedTrialData = fact('d14', answered(hosting.base, 'trialOnly'))

/** The CNIL requires a certified host. */
export const vigilanceOrWarehouse = fact('d15', allOf(contextCnil, digitalThirdParty))

/** The host must be certified. */
export const followedByProfessional = fact(
  'd16',
  allOf(
    digitalThirdParty,
    anyOf(answered(project.purpose, 'telemonitoring'), allOf(answered(project.purpose, 'selfTracking'), contextCare)),
  ),
)

/** No certificate is required; a certified host is recommended. */
export const wellnessWithoutProfessional = fact(
  'd17',
  allOf(answered(project.purpose, 'selfTracking'), isNot(contextCare)),
)

/** The host must be certified, as a precaution. */
export const preventionOrProfessional = fact('d18', answered(hosting.loop, 'professional', 'prevention'))

/** The host must be certified, or the user where the user hosts. */
export const personalHealthVault = fact('d19', answered(hosting.loop, 'vault'))

/** No certificate is required. */
export const patientDeviceOnly = fact(
  'd20',
  allOf(anyOf(contextCare, contextCnil), answered(hosting.where, 'device'), answered(hosting.leaks, 'no')),
)

/** No certificate is required; the reason must be documented. */
export const professionalBrowserOnly = fact(
  'd21',
  allOf(anyOf(contextCare, contextCnil), answered(hosting.where, 'browser'), answered(hosting.leaks, 'no')),
)

/** No certificate is required. */
export const shortScanningJob = fact('d22', allOf(anyOf(contextCare, contextCnil), answered(hosting.where, 'shortJob')))

/** The host must be certified. */
export const occupationalHealthFile = fact(
  'd23',
  allOf(answered(project.purpose, 'occupationalHealth'), digitalThirdParty),
)

/** No certificate is required. */
export const staffFile = fact('d24', answered(project.purpose, 'employment'))

/** The host must be certified. */
export const socialFile = fact('d25', allOf(answered(project.purpose, 'socialFollowUp'), digitalThirdParty))

/** The host must be certified. */
export const mailboxOrOfficeSuite = fact(
  'd26',
  allOf(anyOf(contextCare, contextCnil), answered(hosting.where, 'office')),
)

/** The host must be certified; an operator needs a certificate of its own. */
export const secureMessaging = fact(
  'd27',
  allOf(anyOf(contextCare, contextCnil), answered(hosting.where, 'secureMail')),
)

/** The host must be certified where data are kept; otherwise disputed. */
export const teleconsultation = fact('d28', allOf(anyOf(contextCare, contextCnil), answered(hosting.where, 'video')))

/** The host must be certified, or the user where the user hosts. */
export const secretariatWithOwnBase = fact(
  'd29',
  allOf(anyOf(contextCare, contextCnil), answered(hosting.where, 'secretariat'), answered(hosting.kept, 'yes')),
)

/** The host must be certified. */
export const aiThatKeepsData = fact(
  'd30',
  allOf(anyOf(contextCare, contextCnil), answered(hosting.where, 'ai'), answered(hosting.kept, 'yes')),
)

/** Disputed, and treated as hosting: the host must be certified. */
export const aiWithZeroRetention = fact(
  'd31',
  allOf(anyOf(contextCare, contextCnil), answered(hosting.where, 'ai'), answered(hosting.kept, 'no')),
)

/** The rule is that of identified data. */
export const codedData = fact('d32', allOf(contextCare, pseudonymised))

/** No certificate is required. */
export const anonymousData = fact('d33', anonymous)

/** The host must be certified and approved. */
export const electronicArchive = fact('d34', allOf(anyOf(contextCare, contextCnil), answered(hosting.where, 'archive')))

/** The contractor must be approved. */
export const paperWithContractor = fact('d35', allOf(anyOf(contextCare, contextCnil), answered(hosting.where, 'paper')))

/** Not compliant. */
export const storageOutsideEea = fact(
  'd36',
  allOf(anyOf(hdsRequired, youNeedCertificate), answered(hosting.storage, 'outside')),
)

/** Not compliant. */
export const formerCertificate = fact('d37', answered(hosting.certificate, 'v1'))

/** No certificate is required yet. */
export const fictitiousData = fact('d38', allOf(anyOf(contextCare, contextCnil), answered(hosting.where, 'testData')))

/** No certificate is required. */
export const anotherCarer = fact('c46', allOf(anyOf(contextCare, contextCnil), answered(hosting.where, 'recipient')))

/** No certificate is required. */
export const publisherWithoutAccess = fact(
  'c47',
  allOf(anyOf(contextCare, contextCnil), answered(hosting.where, 'noAccess')),
)
