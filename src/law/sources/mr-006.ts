import { instrument } from '../../core/source.ts'

const mr006 = instrument('mr006', {
  url: 'https://www.cnil.fr/fr/declaration/mr-006-etudes-necessitant-lacces-aux-donnees-du-pmsi-par-les-industriels-de-sante',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2018-07-13',
  until: null,
  checkedOn: '2026-11-23',
})
export const scope = mr006('res:3.6', 'MR-006 (2018-257), champ')
export const controllers = mr006('res:M6-1', 'MR-006 (2018-257); CSP L.5311-1, II')
export const dataAndPlatform = mr006('res:M6-2', 'MR-006 (2018-257), données')
export const purposes = mr006('res:M6-3', 'MR-006 (2018-257), finalités')
export const accessThroughLaboratory = mr006('res:M6-4', 'MR-006 (2018-257); arrêté du 17 juillet 2017')
export const independentAudit = mr006('res:M6-5', 'MR-006 (2018-257), audit')
export const directoryAndOfficer = mr006('res:M6-6', 'MR-006 (2018-257), répertoire et délégué')
export const yearsAndExports = mr006('res:M6-7', 'MR-006 (2018-257), profondeur et exports', {
  certainty: 'toConfirm',
  verification: 'unread',
})
export const route = mr006('res:R15', 'MR-006 (2018-257)')
