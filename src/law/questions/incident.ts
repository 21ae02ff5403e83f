import { manyOf, theme } from '../../core/question.ts'

export const incident = theme('incident', {
  what: manyOf('breach', 'refusedAccess', 'excess', 'none'),
})
