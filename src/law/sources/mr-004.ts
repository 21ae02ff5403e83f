import { instrument } from '../../core/source.ts'

const mr004 = instrument('mr004', {
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037187498',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'unread',
  from: '2018-07-13',
  until: null,
  checkedOn: '2026-11-23',
})
export const scope = mr004('res:3.4', 'MR-004 (2018-155), champ', { certainty: 'settled', verification: 'secondary' })
export const sndsExcluded = mr004('res:M4-3', 'MR-004; délib. CNIL 2023-076', {
  certainty: 'settled',
  verification: 'read',
})
export const noMatchingAcrossCentres = mr004('res:M4-4', 'MR-004 (2018-155), appariement entre centres')
export const externalMatching = mr004('res:M4-5', 'MR-004; délib. CNIL 2023-076', {
  certainty: 'settled',
  verification: 'read',
})
export const noNir = mr004('res:M4-6', 'MR-004 (2018-155), données exclues; LIL 30')
export const coding = mr004('res:M4-7', 'MR-004 (2018-155), codage')
export const excludedData = mr004('res:M4-8', 'MR-004 (2018-155), données exclues', {
  certainty: 'settled',
  verification: 'secondary',
})
export const geneticData = mr004('res:M4-9', 'MR-004 (2018-155), génétique')
export const information = mr004('res:M4-10', 'MR-004 (2018-155), information', {
  certainty: 'settled',
  verification: 'secondary',
})
export const informationWaiver = mr004('res:M4-11', 'MR-004; délib. CNIL 2023-076', {
  certainty: 'settled',
  verification: 'read',
})
export const rightNotToKnow = mr004('res:M4-12', 'MR-004 (2018-155); LIL 69 et 86')
export const minors = mr004('res:M4-13', 'MR-004 (2018-155), mineurs')
export const lawfulSource = mr004('res:M4-14', 'MR-004 (2018-155), données sources')
export const retention = mr004('res:M4-16', 'MR-004 (2018-155); délib. 2020-077', {
  certainty: 'settled',
  verification: 'secondary',
})
export const transfers = mr004('res:M4-17', 'MR-004 (2018-155), transferts')
export const security = mr004('res:M4-18', 'MR-004 (2018-155), sécurité')
export const highResidualRisk = mr004('res:M4-19', 'MR-004 (2018-155), analyse d’impact')
export const publicDirectory = mr004('res:M4-20', 'MR-004 (2018-155), répertoire public', {
  certainty: 'settled',
  verification: 'secondary',
})
export const route = mr004('res:R20', 'MR-004 (2018-155), champ', { certainty: 'settled', verification: 'secondary' })
export const protocol = mr004('res:M4-2', 'MR-004 (2018-155), protocole')
export const recipients = mr004('res:M4-15', 'MR-004 (2018-155), destinataires')
export const legalBasis = mr004('res:M4-22', 'MR-004 (2018-155); RGPD 6(1)(e)-(f), 9(2)(j)')
export const professionals = mr004('std:M4C-1', 'MR-004 (2018-155), titre III', {
  verification: 'read',
  checkedOn: '2026-11-26',
})
export const sensitiveData = mr004('std:M4C-2', 'MR-004 (2018-155), titre II, données')
export const noticeItems = mr004('std:M4C-3', 'MR-004 (2018-155), information', {
  verification: 'secondary',
  checkedOn: '2026-11-26',
})
export const sndsChild = mr004('std:M4C-5', 'MR-004 (2018-155), titre V')
export const birthDate = mr004('std:M1C-5', 'MR-004 (2018-155), titre II, date de naissance', {
  verification: 'secondary',
  checkedOn: '2026-11-26',
})
