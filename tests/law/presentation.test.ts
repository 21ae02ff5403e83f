import { expect, test } from 'vitest'
import { law } from '../../src/law/index.ts'

test('every answer that is waited for is that of a duty or of a pathway of this law', () => {
  const known = [...law.duties, ...law.pathways].map(({ id }) => id)
  const waited = (law.presentation?.waits ?? []).flat()
  expect(waited.length).toBeGreaterThan(0)
  for (const { id } of waited) expect(known).toContain(id)
})
test('no answer takes longer at least than at most', () => {
  for (const { id, least, most } of (law.presentation?.waits ?? []).flat())
    expect('months' in least && 'months' in most && least.months <= most.months, id).toBe(true)
})
