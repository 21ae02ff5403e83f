import { manyOf, oneOf, theme, yesNo } from '../../core/question.ts'

export const snds = theme('snds', {
  forbidden: manyOf('promotion', 'insurance', 'none'),
  permanent: yesNo(),
  cesrees: oneOf('favourable', 'notYet', 'notFavourable'),
})
