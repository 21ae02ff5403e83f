import { instrument } from '../../core/source.ts'

/** The public health code, whose articles are in one file for each subject. */
export const csp = instrument('csp', {
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'read',
  from: null,
  undated: 'wording',
  until: null,
  checkedOn: '2026-11-23',
})
