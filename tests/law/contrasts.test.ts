import { expect, test } from 'vitest'
import { law } from '../../src/law/index.ts'
import { contrastIn, contrasts } from '../support/law/rows/contrasts.ts'

// What some part of a rule does that no worked case shows alone.
const named = contrasts.map((contrast) => ({
  ...contrast,
  answers: Object.entries(contrast.changed)
    .map(([id, answer]) => `${id} ${[answer].flat().join(' + ')}`)
    .join(', '),
}))
test.each(named)('$of with $answers: $says, not $not', ({ answers: _, ...contrast }) => {
  expect(contrastIn(law, contrast)).toEqual({ says: contrast.says, not: contrast.not })
})
test('each says something', () => {
  expect(contrasts.filter((c) => c.says.length + c.not.length === 0)).toEqual([])
})
