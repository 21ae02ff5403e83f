import { oneOf, theme } from '../../core/question.ts'

export const alert = theme('alert', {
  listed: oneOf('yes', 'otherAims', 'no'),
})
