import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assess } from '../../src/core/assess.ts'
import { dependingOn } from '../../src/core/depending.ts'
import { path } from '../../src/core/outline.ts'
import { law } from '../../src/law/index.ts'
import { anyGiven, anyLaw, questions } from '../support/toy-laws/any-law.ts'

const day = '2026-06-01'

test('for any law, a conclusion that a question alone can change depends on it, and nothing settled does', () => {
  fc.assert(
    fc.property(anyLaw, anyGiven, fc.constantFrom(...questions), (of, given, question) => {
      const { [question.id]: _, ...open } = given
      const depending = dependingOn(of, open, [question.id])
      const before = assess(of, open, day)
      for (const { id, applies } of before.duties) if (applies === 'fails') expect(depending.duties).not.toContain(id)
      for (const { id, truth } of before.bars) if (truth !== 'unknown') expect(depending.bars).not.toContain(id)
      // Only what reads the question itself is named: a question that makes others relevant may change more.
      expect(new Set(depending.pathways).size).toBe(depending.pathways.length)
    }),
    { numRuns: 300 },
  )
})
test('whether a host is certified decides the duty to use a certified host', () => {
  const clinic = {
    'project.actor': 'healthEstablishment',
    'project.purpose': 'care',
    'care.sharing': 'sameTeam',
    'hosting.where': 'saas',
  }
  expect(path(law.outline, clinic).asked).toContain('hosting.certificate')
  expect(dependingOn(law, clinic, ['hosting.certificate']).duties).toContain('hdsCertifiedHost')
  expect(dependingOn(law, { ...clinic, 'hosting.where': 'own' }, ['hosting.certificate']).duties).toEqual([])
})
