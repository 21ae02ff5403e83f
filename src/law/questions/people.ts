import { manyOf, theme } from '../../core/question.ts'

export const people = theme('people', {
  who: manyOf('adults', 'minors', 'protectedAdults', 'deceased'),
})
