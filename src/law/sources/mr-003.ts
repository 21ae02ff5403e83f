import { instrument } from '../../core/source.ts'

const mr003 = instrument('mr003', {
  url: 'https://www.cnil.fr/fr/declaration/mr-003-recherches-dans-le-domaine-de-la-sante-sans-recueil-du-consentement',
  authority: 'referential',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: '2026-05-24',
  until: null,
  checkedOn: '2026-11-23',
})
export const scope = mr003('res:3.3', 'MR-003, champ')
export const informationAndObjection = mr003('res:M3-3', 'MR-003, information et opposition')
export const geneticsExcluded = mr003('res:M3-4', 'LIL 75; MR-003, champ', {
  verification: 'unread',
  from: '2019-06-01',
})
export const coding = mr003('res:M3-5', 'MR-003; délib. 2016-263, 2.2.1')
export const minors = mr003('res:M3-6', 'LIL 70; MR-003, mineurs', { verification: 'unread', from: '2019-06-01' })
export const retention = mr003('res:M3-7', 'MR-003, durée; délib. 2020-077')
export const securityAndQualityAnnexes = mr003('res:M3-8', 'MR-003; annexes 2026-049 et 2026-052')
export const route = mr003('res:R12', 'MR-003, champ')
