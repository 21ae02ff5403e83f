import { oneOf, theme } from '../../core/question.ts'

export const use = theme('use', {
  payment: oneOf('no', 'resultsOnly', 'data'),
})
