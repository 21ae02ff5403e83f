import { theme, yesNo } from '../../core/question.ts'

export const standard = theme('standard', {
  operator: yesNo(),
  conforms: yesNo(),
})
