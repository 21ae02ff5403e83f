import { manyOf, oneOf, theme, yesNo } from '../../core/question.ts'

export const care = theme('care', {
  booking: oneOf('health', 'specialty', 'slotOnly'),
  responsible: oneOf('secrecyBound', 'otherPractitioners', 'others'),
  sharing: oneOf('nobody', 'sameTeam', 'identifiedPros', 'outsideTeam', 'nonListed'),
  sharingConsent: oneOf('yes', 'planned', 'no'),
  teleconsultation: manyOf('employedDoctors', 'reimbursed', 'none'),
  agreement: yesNo(),
  genetics: yesNo(),
})
