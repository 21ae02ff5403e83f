import { theme, yesNo } from '../../core/question.ts'

/** What a person can already show, a line for each duty that asks for it. */
export const ready = theme('ready', {
  record: yesNo(),
  information: yesNo(),
  dpo: yesNo(),
  dpia: yesNo(),
  contract: yesNo(),
  security: yesNo(),
  breach: yesNo(),
  access: yesNo(),
  retention: yesNo(),
  hostingNotice: yesNo(),
  minors: yesNo(),
  humanReview: yesNo(),
  ins: yesNo(),
})
