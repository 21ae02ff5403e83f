import { manyOf, theme } from '../../core/question.ts'

export const dpia = theme('dpia', {
  criteria: manyOf('largeScale', 'automated', 'scoring', 'crossing', 'innovative', 'monitoring', 'exclusion', 'none'),
})
