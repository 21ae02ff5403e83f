import { manyOf, oneOf, theme, yesNo } from '../../core/question.ts'

export const snds = theme('snds', {
  forbidden: manyOf('promotion', 'insurance', 'none'),
  permanent: yesNo(),
  cesrees: oneOf('favourable', 'notYet', 'notFavourable'),
})

/** The conditions of access to SNDS data for a study, one line each. */
export const sndsTerms = theme('sndsTerms', {
  federation: yesNo(),
  platform: yesNo(),
  purpose: yesNo(),
  depth: yesNo(),
  exports: yesNo(),
  europe: yesNo(),
  environment: yesNo(),
  cnamOnly: yesNo(),
  lab: yesNo(),
  fiveYears: yesNo(),
  audit: yesNo(),
  noConflict: yesNo(),
  notice: yesNo(),
  directory: yesNo(),
  documents: yesNo(),
  recommendations: yesNo(),
  accessReview: yesNo(),
  staffRetention: yesNo(),
  report: yesNo(),
})
