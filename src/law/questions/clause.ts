import { theme, yesNo } from '../../core/question.ts'

/** The clauses of a hosting contract (CSP R.1111-11), a line each. */
export const clause = theme('clause', {
  scope: yesNo(),
  service: yesNo(),
  places: yesNo(),
  rights: yesNo(),
  contact: yesNo(),
  indicators: yesNo(),
  subcontractors: yesNo(),
  access: yesNo(),
  changes: yesNo(),
  failure: yesNo(),
  noOtherUse: yesNo(),
  reversibility: yesNo(),
  return: yesNo(),
  destruction: yesNo(),
  passThrough: yesNo(),
  transparency: yesNo(),
})
