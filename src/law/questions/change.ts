import { oneOf, theme } from '../../core/question.ts'

export const change = theme('change', {
  kind: oneOf('none', 'minor', 'substantial', 'series'),
})
