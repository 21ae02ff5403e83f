import { oneOf, theme } from '../../core/question.ts'

export const access = theme('access', {
  kind: oneOf('early', 'compassionate'),
})
