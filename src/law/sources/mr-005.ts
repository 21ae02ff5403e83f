import { instrument } from '../../core/source.ts'

const mr005 = instrument('mr005', {
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037187535',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2018-07-13',
  until: null,
  checkedOn: '2026-11-23',
})
export const scope = mr005('res:3.5', 'MR-005 (2018-256), champ')
export const dataAndPlatform = mr005('res:M5-2', 'MR-005 (2018-256), données')
export const purposes = mr005('res:M5-3', 'MR-005 (2018-256), 2.1')
export const silentAims = mr005('std:1.9', 'MR-005 (2018-256), 2.1 (buts non nommés)', {
  certainty: 'toConfirm',
  checkedOn: '2026-11-26',
})
export const yearsOfData = mr005('res:M5-4', 'MR-005 (2018-256), profondeur')
export const matchingAndExports = mr005('res:M5-5', 'MR-005 (2018-256), appariement et exports', {
  certainty: 'toConfirm',
  verification: 'unread',
})
export const security = mr005('res:M5-7', 'MR-005 (2018-256), sécurité', {
  certainty: 'toConfirm',
  verification: 'unread',
})

/** The CNIL’s page about access to the PMSI. */
const pmsiPage = mr005.part({
  url: 'https://www.cnil.fr/fr/lacces-au-programme-de-medicalisation-des-systemes-dinformation-pmsi-des-fins-de-recherche',
})
export const controllers = pmsiPage('res:M5-1', 'MR-005 (2018-256), responsables')
export const transparency = pmsiPage('res:M5-6', 'MR-005 (2018-256), transparence')
export const route = pmsiPage('res:R14', 'MR-005 (2018-256); CNIL, page PMSI')
