import { oneOf, theme, yesNo } from '../../core/question.ts'

export const role = theme('role', {
  decides: oneOf('us', 'together', 'client'),
  ownUse: oneOf('no', 'assessedApart', 'yes'),
  clientOrders: yesNo(),
  publicBody: yesNo(),
})
