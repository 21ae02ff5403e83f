import { theme, yesNo } from '../../core/question.ts'

/** What to check on a host's certificate, a line each. */
export const certificate = theme('certificate', {
  entity: yesNo(),
  dates: yesNo(),
  sites: yesNo(),
  hardware: yesNo(),
  virtual: yesNo(),
  platform: yesNo(),
  operation: yesNo(),
  backups: yesNo(),
  regions: yesNo(),
  service: yesNo(),
  option: yesNo(),
  certifier: yesNo(),
  subcontractors: yesNo(),
  map: yesNo(),
  foreignLaw: yesNo(),
})
