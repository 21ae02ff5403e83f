import { expect, test } from 'vitest'
import { assess } from '../../src/core/assess.ts'
import { law } from '../../src/law/index.ts'
import { reportOf } from '../../src/report/report.ts'
import { reportTextIn } from '../../src/text/eager/report-text.ts'
import { everyCase } from '../support/journey/walk.ts'
import { sampled } from '../support/sample.ts'

const words = reportTextIn('en')

test('what is known to be unfiled stands among the first things, however many points come before it', () => {
  let unfiled = 0
  for (const {
    name,
    case: { answers, flows },
  } of sampled(everyCase())) {
    const verdict = assess(law, answers, '2026-11-24', flows)
    const { items, state } = verdict.start
    if (state === 'forbidden' || state === 'outside') continue
    const filing = items.find(
      (i) => i.kind === 'filing' && !i.awaited && (i.status === 'missing' || i.status === 'unsure'),
    )
    if (!filing) continue
    unfiled += 1
    const things = words.note(reportOf(verdict, law)).first?.things ?? []
    expect(
      things.map(({ item }) => item),
      name,
    ).toContainEqual(filing)
  }
  expect(unfiled).toBeGreaterThan(0)
})
