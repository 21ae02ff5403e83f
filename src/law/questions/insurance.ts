import { oneOf, theme } from '../../core/question.ts'

export const insurance = theme('insurance', {
  cover: oneOf('optionalHealth', 'capLoan', 'otherCover'),
  body: oneOf('basicScheme', 'mutual', 'otherInsurer', 'notInsurer'),
  contract: oneOf('responsible', 'otherContract'),
})
