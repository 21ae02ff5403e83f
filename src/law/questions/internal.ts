import { manyOf, theme } from '../../core/question.ts'

export const internal = theme('internal', {
  tests: manyOf('fromCare', 'sameTeam', 'exclusiveUse', 'singleTeam', 'none'),
})
