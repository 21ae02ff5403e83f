import { manyOf, theme } from '../../core/question.ts'

export const consent = theme('consent', {
  valid: manyOf('separate', 'specific', 'informed', 'free', 'withdrawable', 'proof', 'none'),
})
