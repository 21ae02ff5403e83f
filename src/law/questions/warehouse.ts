import { theme, yesNo } from '../../core/question.ts'

/** The conditions of the CNIL’s warehouse standard, one line each. */
export const warehouse = theme('warehouse', {
  careSources: yesNo(),
  noSnds: yesNo(),
  identitiesApart: yesNo(),
  euOnly: yesNo(),
  ownUses: yesNo(),
  governance: yesNo(),
  information: yesNo(),
  twentyYears: yesNo(),
  secureSpace: yesNo(),
  processorsLaw: yesNo(),
  studyFormality: yesNo(),
})

export const standard = theme('standard', {
  operator: yesNo(),
  purposes: yesNo(),
  data: yesNo(),
  recipients: yesNo(),
  information: yesNo(),
  retention: yesNo(),
  security: yesNo(),
})
