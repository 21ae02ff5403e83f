import { theme, yesNo } from '../../core/question.ts'

/** The terms on which national health data are opened to a study, a line each. */
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
