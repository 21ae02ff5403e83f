import { manyOf, theme } from '../../core/question.ts'

export const app = theme('app', {
  leaves: manyOf('account', 'backup', 'analytics', 'followUp', 'nothing'),
})
