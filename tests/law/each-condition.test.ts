import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/core/assess.ts'
import { type Condition, questionsRead, truthOf } from '../../src/core/condition.ts'
import { answersToTry } from '../../src/core/outcomes.ts'
import { path, questionsOf } from '../../src/core/outline.ts'
import type { Answer, Given, Question } from '../../src/core/question.ts'
import type { Verdict } from '../../src/core/verdict.ts'
import { law } from '../../src/law/index.ts'
import { randomFrom } from '../support/journey/answers.ts'

const day = '2026-11-24'
const folder = new URL('cases/', import.meta.url)
const cases: readonly Given[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')).case.answers as Given)
const verdicts = cases.map((given) => ({ given, verdict: assess(law, given, day) }))
const inVerdict = (verdict: Verdict, id: string) => verdict.pathways.find((p) => p.id === id)
const steps = questionsOf(law.outline)

/** Another answer to a question: some option, or one option more or less. */
const otherThan = (question: Question, now: Answer | undefined, random: () => number): Answer => {
  const some = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T
  if (Array.isArray(now) && random() < 0.5) {
    const option = some(question.options)
    const without = now.filter((o) => o !== option)
    return without.length === 0 ? [option] : without.length < now.length ? without : [...now, option]
  }
  return some(answersToTry(question))
}

/** The questions a condition reads, and those that decide whether these are asked, two steps back. */
const readBy = (condition: Condition): readonly Question[] => {
  const read = new Set(questionsRead(condition))
  for (const _ of ['asked because of', 'in turn because of'])
    for (const { question, when } of steps)
      if (when && read.has(question.id)) for (const id of questionsRead(when)) read.add(id)
  return steps.map((s) => s.question).filter((q) => read.has(q.id))
}

describe.each(law.pathways.filter((p) => !p.residual))('$id', ({ id, requirements }) => {
  const opened = verdicts.filter(({ verdict }) => inVerdict(verdict, id)?.status === 'open')

  test('opens in a worked case', () => expect(opened.length).toBeGreaterThan(0))

  test.each(Object.entries(requirements))(
    '%s, failed by the answers it reads, closes it or says what it means',
    (r, { met, failing }) => {
      const judge = (given: Given): boolean => {
        if (truthOf(met, path(law.outline, given)) !== 'fails') return false
        const pathway = inVerdict(assess(law, given, day), id)
        const found = pathway?.requirements.find((requirement) => requirement.id === r)
        if (!pathway || found?.truth !== 'fails') return false
        if (failing === 'fix' || failing === 'breach') expect(pathway.toPutRight).toContain(found)
        else expect(pathway.status).toBe('closed')
        return true
      }
      const near = steps.map((s) => s.question).filter((q) => questionsRead(met).has(q.id))
      const far = readBy(met)
      const random = randomFrom(id.length * 31 + r.length)
      const failed = Array.from({ length: 3000 }).some(() => {
        const { given } = opened[Math.floor(random() * opened.length)] as (typeof opened)[number]
        const read = random() < 0.5 ? near : far
        const turned = read.filter(() => random() < 3 / read.length)
        return judge({ ...given, ...Object.fromEntries(turned.map((q) => [q.id, otherThan(q, given[q.id], random)])) })
      })
      expect(failed).toBe(true)
    },
  )
})
