import { instrument } from '../../core/source.ts'

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
