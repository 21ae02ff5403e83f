import { instrument } from '../../core/source.ts'

const mr001 = instrument('mr001', {
  url: 'https://www.cnil.fr/fr/declaration/mr-001-recherches-dans-le-domaine-de-la-sante-avec-recueil-du-consentement',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: '2026-05-24',
  until: null,
  checkedOn: '2026-11-23',
})
export const scope = mr001('res:3.1', 'MR-001 (2026-050), champ')
export const coding = mr001('res:M1-2', 'MR-001 (2026-050); délib. 2018-153, 2.2')
export const administrativeCircuit = mr001('res:M1-3', 'MR-001 (2026-050), circuit administratif')
export const noNir = mr001('res:M1-4', 'MR-001 (2026-050), données exclues')
export const birthDate = mr001('res:M1-5', 'MR-001 (2026-050), date de naissance')
export const dataCategories = mr001('res:M1-6', 'MR-001 (2026-050), catégories de données')
export const imagesAndVoice = mr001('res:M1-8', 'MR-001 (2026-050), images et voix', { verification: 'unread' })
export const geolocation = mr001('res:M1-9', 'MR-001 (2026-050), géolocalisation')
export const matching = mr001('res:M1-10', 'MR-001 (2026-050); délib. 2018-153, titre V')
export const information = mr001('res:M1-11', 'MR-001 (2026-050), information')
export const consentToTakePart = mr001('res:M1-12', 'MR-001 (2026-050); CSP L.1122-1-1')
export const retention = mr001('res:M1-15', 'MR-001 (2026-050), durée')
export const transfers = mr001('res:M1-17', 'MR-001 (2026-050); délib. 2018-153, titre VI')
export const securityAnnex = mr001('res:M1-18', 'MR-001 (2026-050); annexe 2026-049')
export const route = mr001('res:R10', 'MR-001 (2026-050), champ')
export const geneticRoute = mr001('res:R11', 'MR-001 (2026-050), champ; LIL 75', { verification: 'unread' })
export const protocolUseOnly = mr001('res:M1-1', 'MR-001 (2018-153), 2.1; MR-001 (2026-050)')
export const geneticData = mr001('res:M1-7', 'MR-001 (2026-050), données génétiques')
export const recipients = mr001('res:M1-14', 'MR-001 (2026-050), destinataires', { verification: 'unread' })
export const professionalsRetention = mr001('res:M1-16', 'MR-001, durée (professionnels)', { verification: 'unread' })
export const certifiedHost = mr001('res:M1-19', 'CSP L.1111-8; MR-001 (2026-050)', { verification: 'unread' })
export const legalBasis = mr001('res:M1-21', 'MR-001 (2026-050); RGPD 6(1)(e)-(f), 9(2)(i)-(j)')
export const listOf2026 = mr001('std:M1C-4', 'MR-001 (2026-050), liste des données', { verification: 'unread' })

/** The version of 2018, repealed in 2026: what it asked, where the new text was not read. */
const mr001Of2018 = mr001.part({
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037187386',
  verification: 'read',
  from: '2018-07-13',
  until: '2026-05-23',
  checkedOn: '2026-11-26',
})
export const rareTransfers = mr001Of2018('std:M1C-11', 'MR-001 (2018-153), titre VI')
export const risksAndMeasures = mr001Of2018('std:M1C-12', 'MR-001 (2018-153), titre IV')
