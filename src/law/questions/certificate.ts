import { theme, yesNo } from '../../core/question.ts'

/** What to check on a host's certificate, a line each. */
export const certificate = theme('certificate', {
  entity: yesNo(),
  dates: yesNo(),
  activities: yesNo(),
  regions: yesNo(),
  service: yesNo(),
  option: yesNo(),
  certifier: yesNo(),
  subcontractors: yesNo(),
  map: yesNo(),
  foreignLaw: yesNo(),
})
