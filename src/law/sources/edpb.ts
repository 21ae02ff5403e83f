import { instrument } from '../../core/source.ts'

const wp216 = instrument('wp216', {
  url: 'https://www.edpb.europa.eu/public-consultations/guidelines-on-anonymisation_en',
  authority: 'guidance',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  undated: 'guidance',
  until: null,
  checkedOn: '',
})
export const anonymisationTest = wp216('base:1.15', 'WP216 (05/2014); EDPB 02/2026')

const edpbScientificResearch = instrument('edpbScientificResearch', {
  url: '',
  authority: 'guidance',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: null,
  undated: 'guidance',
  until: null,
  checkedOn: '2026-11-23',
})
export const scientificResearchFactors = edpbScientificResearch('base:1.16', 'EDPB 1/2026')

const wp248 = instrument('wp248', {
  url: '',
  authority: 'guidance',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: null,
  undated: 'guidance',
  until: null,
  checkedOn: '2026-11-23',
})
export const impactAssessmentCriteria = wp248('base:6.10-criteria', 'WP248 rév. 01')

const edpbConsent = instrument('edpbConsent', {
  url: '',
  authority: 'guidance',
  certainty: 'toConfirm',
  verification: 'secondary',
  from: '2020-05-04',
  until: null,
  checkedOn: '2026-11-26',
})
export const consentOfDependents = edpbConsent('kinds:P4-guidelines', 'CEPD 05/2020, § 16 à 24')
