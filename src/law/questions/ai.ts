import { oneOf, theme } from '../../core/question.ts'

export const ai = theme('ai', {
  shape: oneOf('oneModel', 'pool', 'product'),
})
