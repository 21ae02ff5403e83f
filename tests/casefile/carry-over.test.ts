import { describe, expect, test } from 'vitest'
import { carryOver, renamedIds } from '../../src/casefile/carry-over.ts'
import { tables } from '../../src/casefile/encoding/id-table.ts'
import { readCase } from '../../src/casefile/read-case.ts'
import { questionsOf } from '../../src/core/outline.ts'
import { problemWith } from '../../src/core/question.ts'
import { law } from '../../src/law/index.ts'

const questions = new Map(questionsOf(law.outline).map(({ question }) => [question.id, question]))

describe('what became of each question and option of version 0.1.0', () => {
  const before = Object.entries(tables[0]?.questions ?? {})
  test('each that is gone is in the table of renamed ids, and nothing else of it is', () => {
    const gone = before.filter(([id, { one, many }]) => {
      const options = questions.get(id)?.options
      return options === undefined || (one ?? many ?? []).some((o) => !options.includes(o))
    })
    expect(renamedIds.map((r) => r.question).toSorted()).toEqual(gone.map(([id]) => id).toSorted())
  })
  test.each(renamedIds.map((r) => [r.question, r] as const))(
    '%s: each option is an answer of today or is set aside',
    (id, r) => {
      const earlier = tables[0]?.questions[id]
      const options = (earlier?.one ?? earlier?.many ?? []).filter((o) => !questions.get(id)?.options.includes(o))
      if (r.options) expect(Object.keys(r.options).toSorted()).toEqual(options.toSorted())
      for (const today of Object.values(r.options ?? {}))
        for (const [to, answer] of Object.entries(today ?? {})) {
          const question = questions.get(to)
          expect(question && problemWith(question, answer), to).toBeUndefined()
          expect(question, to).toBeDefined()
        }
      expect(r.why).not.toBe('')
    },
  )
})

describe('an answer of an earlier version', () => {
  const file = (answers: object) =>
    JSON.stringify({
      format: 'cadrage-case',
      version: 2,
      edition: '2026-11',
      answers: { 'project.actor': 'pharmacy', ...answers },
    })
  const read = (answers: object) => {
    const found = readCase(file(answers), law)
    if ('problems' in found) throw new Error(JSON.stringify(found.problems))
    return found
  }
  test('is carried over where its meaning is kept, with a notice', () => {
    const found = read({ 'research.stage': 'amended' })
    expect(found.case.answers).toEqual({
      'project.actor': 'pharmacy',
      'project.stage': 'changing',
      'change.kind': 'substantial',
    })
    expect(found.notices.map((n) => `${n.kind} ${n.where}`)).toEqual(['carriedOver answers["research.stage"]'])
  })
  test('is kept aside where the new question already has another answer', () => {
    const found = read({ 'research.stage': 'new', 'project.stage': 'running' })
    expect(found.case.answers['project.stage']).toBe('running')
    expect(found.case.aside).toEqual({ answers: { 'research.stage': 'new' } })
  })
  test('that two questions had in common is carried over once', () => {
    const found = read({ 'research.stage': 'new', 'change.kind': 'series' })
    expect(found.case.answers).toMatchObject({ 'project.stage': 'notStarted', 'filing.series': 'yes' })
  })
  test('is kept aside where no answer of today has its meaning', () => {
    expect(carryOver({ 'research.stage': 'sleeping' }, law).carried).toEqual([])
  })
  test('leaves the answers of today alone', () => {
    expect(carryOver({ 'change.kind': 'minor' }, law)).toEqual({ answers: { 'change.kind': 'minor' }, carried: [] })
  })
})
