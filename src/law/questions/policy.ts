import { theme, yesNo } from '../../core/question.ts'

export const policy = theme('policy', {
  dim: yesNo(),
})
