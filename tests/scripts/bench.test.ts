import { describe, expect, test } from 'vitest'
import { loadNow, printedResult, quantile, rowOf } from '../../scripts/bench-result.mjs'
import { law } from '../../src/law/index.ts'
import { sayIn } from '../../src/text/eager/law-text.ts'
import { plainQuestions } from '../bench/questions.ts'
import worked from '../law/cases/w17.json'

describe('what the benchmark prints as JSON', () => {
  const load = loadNow()
  const rows = [rowOf('answer to next question painted, ms', [30, 20, 40], [10, 20, 20]), rowOf('heap, MB', [4])]
  const printed: unknown = JSON.parse(printedResult({ start: load, end: load, rows }))
  test('is the load at the start and at the end, and the rows', () => {
    expect(printed).toEqual({
      load: {
        start: { average: expect.any(Number), cores: expect.any(Number) },
        end: { average: expect.any(Number), cores: expect.any(Number) },
      },
      rows: [
        { name: 'answer to next question painted, ms', base: 20, ours: 30, ratio: 2, rounds: 3 },
        { name: 'heap, MB', base: null, ours: 4, ratio: null, rounds: 1 },
      ],
    })
  })
})

test('a percentile of few values is one of them', () => {
  expect(quantile([3, 1, 2])).toBe(2)
  expect(quantile([3, 1, 2], 0.95)).toBe(3)
})

test('the plain questionnaire shows the questions and options of the case as the app does', () => {
  const { stops, words } = plainQuestions(worked.case.answers as never, 'fr')
  expect(stops[0]?.id).toBe('project-actor')
  for (const { isList, fields } of stops)
    for (const { id, options } of fields) {
      const question = law.outline
        .flatMap((s) => (s.kind === 'ask' ? [s.question] : []))
        .find((q) => q.id.replaceAll('.', '-') === id)
      expect([...options].sort()).toEqual([...(question?.options ?? []), 'unsure'].sort())
      if (!isList) expect(words[id]).toBe(sayIn('fr').question(question?.id ?? '').title)
      for (const option of options) expect(words[`${id}-${option}`]).toBeTruthy()
    }
})
