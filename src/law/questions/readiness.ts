import { theme, yesNo } from '../../core/question.ts'

/** The evidence that the user already has: one line for each duty that requires it. */
export const ready = theme('ready', {
  record: yesNo(),
  information: yesNo(),
  dpo: yesNo(),
  dpia: yesNo(),
  contract: yesNo(),
  securityWritten: yesNo(),
  securityApplied: yesNo(),
  breach: yesNo(),
  access: yesNo(),
  retention: yesNo(),
  hostingNotice: yesNo(),
  minors: yesNo(),
  decisionGround: yesNo(),
  humanReview: yesNo(),
  storageTransfer: yesNo(),
  ins: yesNo(),
})
