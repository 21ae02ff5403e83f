import { manyOf, theme } from '../../core/question.ts'

export const place = theme('place', {
  nexus: manyOf('established', 'residents', 'careInFrance', 'euElsewhere', 'targetsEu', 'none'),
})
