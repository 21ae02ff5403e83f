import { expect, test } from 'vitest'
import { paperIds } from '../../src/core/paper-rules.ts'
import type { Given } from '../../src/core/question.ts'
import { law } from '../../src/law/index.ts'
import { paperRules } from '../../src/law/papers/index.ts'
import { makePapers } from '../../src/papers/model/make.ts'
import { itemsOf } from '../../src/papers/model/paper.ts'
import { notesShown } from '../../src/report/personal-notes.ts'
import { casesToRead, paperCase } from '../support/papers/cases.ts'
import { sampled } from '../support/sample.ts'

const isWhole = process.env['CADRAGE_FULL'] === '1'
/** Papers whose items are filled from answers alone; tasks and conditions stand as long as the law names them. */
const filled = ['record', 'notice', 'provider', 'dpia', 'route'] as const

test('without the answers that fill it, an item is blank, or is filled by something else', () => {
  let blanks = 0
  for (const one of isWhole ? casesToRead : sampled(casesToRead).slice(0, 1)) {
    const of = paperCase(one, 'fr')
    /** The case without some answers, assessed once for all items that they fill. */
    const without = new Map<string, ReturnType<typeof paperCase>>()
    const withoutAnswers = (questions: readonly string[]) => {
      const key = questions.toSorted().join(' ')
      const isLeft = ([question]: readonly [string, unknown]) => !questions.includes(question)
      const leftOf = (answers: Given): Given => Object.fromEntries(Object.entries(answers).filter(isLeft))
      const flows = (one.flows ?? []).map((flow) => ({ ...flow, answers: leftOf(flow.answers) }))
      const found = without.get(key) ?? paperCase({ ...one, answers: leftOf(one.answers), flows }, 'fr')
      without.set(key, found)
      return found
    }
    for (const id of filled)
      for (const paper of makePapers(id, of, paperRules))
        for (const item of itemsOf(paper)) {
          if (item.status !== 'answered' || item.from.some((from) => from.startsWith('flows.'))) continue
          const [again] = makePapers(id, withoutAnswers(item.from), paperRules).filter(
            ({ part }) => part === paper.part,
          )
          const left = again && itemsOf(again).find((other) => other.id === item.id)
          if (!left) continue
          const at = `${one.name} ${id} ${item.id}`
          expect(
            left.from.filter((from) => item.from.includes(from)),
            at,
          ).toEqual([])
          if (left.status !== 'blank') continue
          blanks += 1
          expect(
            left.lines.some((line) => line.includes(left.who)),
            at,
          ).toBe(true)
        }
  }
  expect(blanks).toBeGreaterThan(20)
})

test('each filled item says what fills it, in words that exist', () => {
  const known = (from: string) =>
    /^(notes|done|tasks|law|flows)\./.test(from) ||
    law.outline.some((step) => step.kind === 'ask' && step.question.id === from)
  for (const lang of ['fr', 'en'] as const)
    for (const one of casesToRead) {
      const of = paperCase(one, lang)
      for (const id of paperIds)
        for (const paper of makePapers(id, of, paperRules))
          for (const item of itemsOf(paper)) {
            const at = `${one.name} ${id} ${item.id}`
            expect(
              item.from.filter((from) => !known(from)),
              at,
            ).toEqual([])
            expect(item.status === 'blank', at).toBe(item.from.length === 0)
            expect(item.lines.length, at).toBeGreaterThan(0)
            expect(
              [item.label, item.who, ...item.lines].filter((text) => text === '' || /^[a-z]+(\.[\w-]+)+$/.test(text)),
              at,
            ).toEqual([])
          }
    }
})

test('a note fills an item that no answer fills, and stands as it was written', () => {
  const [one] = casesToRead
  if (!one) throw new Error('no case')
  const note = 'Salle 3, =SOMME(A1) <b>'
  const notes = notesShown(law.outline, [], { 'data.health': note })
  const of = paperCase({ ...one, answers: { 'project.actor': 'host' } }, 'fr', { notes, done: [] })
  const [record] = makePapers('record', of, paperRules)
  const item = record && itemsOf(record).find(({ id }) => id === 'data')
  expect(item?.status).toBe('answered')
  expect(item?.from).toEqual(['notes.data.health'])
  expect(item?.lines.join('\n')).toContain(note)
})
