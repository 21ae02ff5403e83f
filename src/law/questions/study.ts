import { theme, yesNo } from '../../core/question.ts'

/** The conditions of the reference methodologies that no other question settles, a line each. */
export const study = theme('study', {
  onlyProtocol: yesNo(),
  recipients: yesNo(),
  sensitiveListed: yesNo(),
  geneticsApart: yesNo(),
  protocol: yesNo(),
  legalBasis: yesNo(),
  codeClean: yesNo(),
  keyOnSite: yesNo(),
  separation: yesNo(),
  birthDateJustified: yesNo(),
  samplesConsent: yesNo(),
  sourceLawful: yesNo(),
  retention: yesNo(),
  staffRetention: yesNo(),
  security: yesNo(),
  qualityControl: yesNo(),
  directory: yesNo(),
  representatives: yesNo(),
  refusals: yesNo(),
})
