import { expect, test } from 'vitest'
import { manyOf, oneOf, theme, yesNo } from '../../src/core/question.ts'

test('a theme gives its questions ids made of the theme and their keys', () => {
  const q = theme('home', { rooms: oneOf('one', 'two'), pets: manyOf('cat', 'dog', 'none'), owned: yesNo() })
  expect(q).toEqual({
    rooms: { id: 'home.rooms', kind: 'one', options: ['one', 'two'] },
    pets: { id: 'home.pets', kind: 'many', options: ['cat', 'dog', 'none'] },
    owned: { id: 'home.owned', kind: 'one', options: ['yes', 'no'] },
  })
})
