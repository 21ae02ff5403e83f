import { theme, yesNo } from '../../core/question.ts'

export const standard = theme('standard', {
  operator: yesNo(),
  purposes: yesNo(),
  data: yesNo(),
  recipients: yesNo(),
  information: yesNo(),
  retention: yesNo(),
  security: yesNo(),
})
