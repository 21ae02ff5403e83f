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

/** NOT */
export const d01 = fact('d01', allOf(anyOf(contextCare, contextCnil), answered(hosting.where, 'own')))

/** REQ-HOST 6 */
export const d02 = fact('d02', allOf(anyOf(contextCare, contextCnil), answered(hosting.where, 'backup')))

/** REQ-HOST 1 */
export const d03 = fact('d03', allOf(anyOf(contextCare, contextCnil), answered(hosting.where, 'rack')))

/** UND 5 */
export const d04 = fact('d04', allOf(anyOf(contextCare, contextCnil), answered(hosting.where, 'remoteAdmin')))

/** REQ-HOST */
export const d05 = fact('d05', allOf(anyOf(contextCare, contextCnil), answered(hosting.where, 'cloud')))

/** REQ-SELF / REQ-HOST */
export const d06 = fact(
  'd06',
  anyOf(
    answered(hosting.youRun, 'sites', 'hardware', 'virtual', 'platform', 'operation', 'backups'),
    allOf(anyOf(contextCare, contextCnil), answered(hosting.where, 'saas')),
  ),
)

/** REQ-HOST ; éditeur NOT (contesté) */
export const d07 = fact('d07', allOf(youHostForOthers, answered(hosting.youRun, 'none')))

/** REQ-HOST */
export const d08 = fact('d08', allOf(hdsRequired, controller, isNot(careActor)))

/** NOT si trois conditions, sinon REQ-SELF */
export const d09 = fact('d09', allOf(anyOf(contextCare, contextCnil), answered(hosting.where, 'ght')))

/** UND / REC */
export const d10 = fact('d10', allOf(anyOf(contextCare, contextCnil), answered(hosting.where, 'pooled')))

/** NOT */
export const d11 = fact('d11', answered(project.purpose, 'reimbursement', 'underwriting'))

/** NOT + REC */
export const d12 = fact('d12', answered(hosting.base, 'forResearch'))

/** REQ-HOST */
export const d13 = fact('d13', allOf(answered(hosting.base, 'fromCare', 'alsoCareRecord'), digitalThirdParty))

/** UND / REC */
export const d14 = fact('d14', answered(hosting.base, 'trialOnly'))

/** CNIL-REQ */
export const d15 = fact('d15', allOf(contextCnil, digitalThirdParty))

/** REQ-HOST */
export const d16 = fact(
  'd16',
  allOf(
    digitalThirdParty,
    anyOf(answered(project.purpose, 'telemonitoring'), allOf(answered(project.purpose, 'selfTracking'), contextCare)),
  ),
)

/** NOT / REC */
export const d17 = fact('d17', allOf(answered(project.purpose, 'selfTracking'), isNot(contextCare)))

/** REQ-HOST (prudence) */
export const d18 = fact('d18', answered(hosting.loop, 'professional', 'prevention'))

/** REQ-HOST / REQ-SELF */
export const d19 = fact('d19', answered(hosting.loop, 'vault'))

/** NOT */
export const d20 = fact(
  'd20',
  allOf(anyOf(contextCare, contextCnil), answered(hosting.where, 'device'), answered(hosting.leaks, 'no')),
)

/** NOT (à documenter) */
export const d21 = fact(
  'd21',
  allOf(anyOf(contextCare, contextCnil), answered(hosting.where, 'browser'), answered(hosting.leaks, 'no')),
)

/** NOT */
export const d22 = fact('d22', allOf(anyOf(contextCare, contextCnil), answered(hosting.where, 'shortJob')))

/** REQ-HOST */
export const d23 = fact('d23', allOf(answered(project.purpose, 'occupationalHealth'), digitalThirdParty))

/** NOT */
export const d24 = fact('d24', answered(project.purpose, 'employment'))

/** REQ-HOST */
export const d25 = fact('d25', allOf(answered(project.purpose, 'socialFollowUp'), digitalThirdParty))

/** REQ-HOST */
export const d26 = fact('d26', allOf(anyOf(contextCare, contextCnil), answered(hosting.where, 'office')))

/** REQ-HOST ; opérateur REQ-SELF */
export const d27 = fact('d27', allOf(anyOf(contextCare, contextCnil), answered(hosting.where, 'secureMail')))

/** REQ-HOST si conservation, sinon UND */
export const d28 = fact('d28', allOf(anyOf(contextCare, contextCnil), answered(hosting.where, 'video')))

/** REQ-HOST / REQ-SELF */
export const d29 = fact(
  'd29',
  allOf(anyOf(contextCare, contextCnil), answered(hosting.where, 'secretariat'), answered(hosting.kept, 'yes')),
)

/** REQ-HOST */
export const d30 = fact(
  'd30',
  allOf(anyOf(contextCare, contextCnil), answered(hosting.where, 'ai'), answered(hosting.kept, 'yes')),
)

/** UND, traité REQ-HOST */
export const d31 = fact(
  'd31',
  allOf(anyOf(contextCare, contextCnil), answered(hosting.where, 'ai'), answered(hosting.kept, 'no')),
)

/** comme identifié */
export const d32 = fact('d32', allOf(contextCare, pseudonymised))

/** NOT */
export const d33 = fact('d33', anonymous)

/** REQ-HOST + AGR */
export const d34 = fact('d34', allOf(anyOf(contextCare, contextCnil), answered(hosting.where, 'archive')))

/** AGR */
export const d35 = fact('d35', allOf(anyOf(contextCare, contextCnil), answered(hosting.where, 'paper')))

/** NON CONFORME */
export const d36 = fact('d36', allOf(anyOf(hdsRequired, youNeedCertificate), answered(hosting.storage, 'outside')))

/** NON CONFORME */
export const d37 = fact('d37', answered(hosting.certificate, 'v1'))

/** NOT pour l’instant */
export const d38 = fact('d38', allOf(anyOf(contextCare, contextCnil), answered(hosting.where, 'testData')))

/** NOT */
export const c46 = fact('c46', allOf(anyOf(contextCare, contextCnil), answered(hosting.where, 'recipient')))

/** NOT */
export const c47 = fact('c47', allOf(anyOf(contextCare, contextCnil), answered(hosting.where, 'noAccess')))
