import { oneOf, theme } from '../../core/question.ts'

export const online = theme('online', {
  trackers: oneOf('none', 'consented', 'unasked'),
})
