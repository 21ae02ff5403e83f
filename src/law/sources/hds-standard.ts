import { instrument } from '../../core/source.ts'

const hdsStandard = instrument('hdsStandard', {
  url: 'https://esante.gouv.fr/sites/default/files/media_entity/documents/referentiel_certification_hds---fr--v2.pdf',
  authority: 'referential',
  certainty: 'settled',
  verification: 'secondary',
  from: '2024-11-16',
  until: null,
  checkedOn: '2026-11-23',
})
export const requirements = hdsStandard('hds:5', 'Référentiel HDS v2.0, exigences 1 à 31', {
  verification: 'read',
  checkedOn: '2026-11-26',
})
export const ownCareServiceCase = hdsStandard('hds:C09', 'Référentiel HDS v2.0, 3.1.1')
export const ownCareService = hdsStandard('hds:D08', 'Référentiel HDS v2.0, 3.1.1')
export const formerVersionExpired = hdsStandard('hds:D37', 'Arrêté du 26 avril 2024; référentiel HDS v2.0', {
  authority: 'order',
  from: '2026-05-16',
})
