import { instrument } from '../../core/source.ts'

/** The page of the archives of France on depositaries of archives. It is read in part. */
const archivesPage = instrument('archivesPage', {
  url: 'https://francearchives.gouv.fr/fr/article/239089582',
  authority: 'guidance',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: '2021-01-01',
  until: null,
  checkedOn: '2026-11-26',
})
export const approvalByPrefect = archivesPage('hds:D35-prefect', 'FranceArchives, tiers archivage')
