import { instrument } from '../../core/source.ts'

const mr001And003 = instrument('mr001And003', {
  url: 'https://www.cnil.fr/fr/methodologies-de-reference-pour-les-recherches-en-sante-verifier-sa-conformite-aux-mr-001-et-mr-003',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: '2026-05-24',
  until: null,
  checkedOn: '2026-11-23',
})
export const legalBasis = mr001And003('res:CH-5', 'MR-001 et MR-003 (2026), base légale')
export const inclusionNumber = mr001And003('res:CH-7', 'MR-001 et MR-003 (2026), numéro d’inclusion')
export const separationAndTransfers = mr001And003('res:CH-8', 'MR-001 et MR-003 (2026), séparation et transferts')
export const earlierDeclarations = mr001And003('res:CH-10', 'CNIL, MR-001 et MR-003 (mars 2026), entrée en vigueur')
export const transition = mr001And003('res:CH-11', 'CNIL, MR-001 et MR-003 (mars 2026), transition')
export const secondCode = mr001And003('std:M1C-3', 'MR-001 et MR-003 (2026), codage par étape', {
  checkedOn: '2026-11-26',
})
export const remoteQualityControl = mr001And003('std:M1C-13', 'MR-001 et MR-003 (2026), annexe 2026-052', {
  verification: 'unread',
})
