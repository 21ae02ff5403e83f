import { oneOf, theme, yesNo } from '../../core/question.ts'

export const care = theme('care', {
  responsible: oneOf('secrecyBound', 'otherPractitioners', 'others'),
  sharing: oneOf('nobody', 'sameTeam', 'identifiedPros', 'outsideTeam', 'nonListed'),
  sharingConsent: yesNo(),
})
