import { expect, test } from 'vitest'
import { endOf } from '../../src/core/task.ts'
import { law } from '../../src/law/index.ts'

test('every answer that is waited for is that of a duty or of a pathway of this law', () => {
  const known = [...law.duties, ...law.pathways].map(({ id }) => id)
  const waited = (law.presentation?.waits ?? []).flat()
  expect(waited.length).toBeGreaterThan(0)
  for (const { id } of waited) expect(known).toContain(id)
})
test('no answer takes longer at least than at most', () => {
  for (const { id, least, most } of (law.presentation?.waits ?? []).flat())
    expect(endOf('2026-11-28', least) <= endOf('2026-11-28', most), id).toBe(true)
})
