import { instrument } from '../../core/source.ts'
import { csp } from './csp.ts'

const accessStandards = instrument('accessStandards', {
  url: '',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: '2022-11-10',
  until: null,
  checkedOn: '2026-11-23',
})
export const scope = accessStandards('base:7.6', 'CNIL 2022-106; CNIL 2022-107')
export const route = accessStandards('res:R6', 'Délib. CNIL 2022-106 et 2022-107', {
  url: 'https://www.cnil.fr/fr/quelles-formalites-pour-les-traitements-de-donnees-de-sante-caractere-personnel',
  certainty: 'settled',
})

/** The first half of the standard on compassionate access, read in a reproduction; the rest is unread. */
const compassionateAccess = accessStandards.part({ verification: 'read', checkedOn: '2026-11-26' })
export const compassionateScope = compassionateAccess('std:AAC-1', 'Délib. CNIL 2022-106, champ')
export const compassionatePurposes = compassionateAccess('std:AAC-2', 'Délib. CNIL 2022-106, finalités')
export const compassionateExclusions = compassionateAccess('std:AAC-3', 'Délib. CNIL 2022-106, finalités exclues')
export const compassionateData = compassionateAccess('std:AAC-5', 'Délib. CNIL 2022-106, données des patients')
export const compassionateRecipients = accessStandards('std:AAC-7', 'Délib. CNIL 2022-106, destinataires', {
  verification: 'unread',
})
export const compassionateSecurity = accessStandards('std:AAC-11', 'Délib. CNIL 2022-106, sécurité', {
  verification: 'unread',
})

/** A note of a training institute of the industry; neither standard was read on this point. */
const secondaryNote = accessStandards.part({ checkedOn: '2026-11-26' })
export const compassionateAssessment = secondaryNote('std:AAC-12', 'Délib. CNIL 2022-106, analyse d’impact')
export const earlyAssessment = secondaryNote('std:AAP-7', 'Délib. CNIL 2022-107, analyse d’impact')

/** The standard on early access, of which nobody read any part: only secondary notes speak of it. */
const earlyAccess = accessStandards.part({ checkedOn: '2026-11-26' })
export const earlyScope = earlyAccess('std:AAP-1', 'Délib. CNIL 2022-107, champ')
export const earlyPurposes = earlyAccess('std:AAP-2', 'Délib. CNIL 2022-107, finalités')
export const earlyData = earlyAccess('std:AAP-3', 'Délib. CNIL 2022-107, données des patients')
export const earlyUnread = accessStandards('std:AAP-4', 'Délib. CNIL 2022-107, destinataires; sécurité', {
  verification: 'unread',
})

export const electronicCollection = csp('std:AAC-6', 'CSP R.5121-74-5', {
  authority: 'decree',
  checkedOn: '2026-11-26',
})

/** The single authorisation that came before both standards. It has no legal value since 25 May 2018 and decides nothing. */
const formerAccessAuthorisation = instrument('formerAccessAuthorisation', {
  url: '',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: null,
  undated: 'wording',
  until: '2018-05-24',
  checkedOn: '2026-11-26',
})
export const formerInformation = formerAccessAuthorisation('std:AAC-8', 'AU-041 (délib. 2014-501), information')
export const formerRetention = formerAccessAuthorisation('std:AAC-9', 'AU-041 (délib. 2014-501), durées')
