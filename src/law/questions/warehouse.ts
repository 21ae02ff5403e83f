import { theme, yesNo } from '../../core/question.ts'

/** The points of the CNIL's warehouse standard, a line each. */
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
})
