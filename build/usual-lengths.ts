import { readdirSync, readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { path, questionsOf, stopOf } from '../src/core/outline.ts'
import type { Given } from '../src/core/question.ts'
import type { WorkedLength } from '../src/core/usual-length.ts'
import { law } from '../src/law/index.ts'

const moduleId = 'virtual:usual-lengths'
const cases = new URL('tests/law/cases/', `file://${process.cwd()}/`)

/** Returns the length of each worked case that reaches the verdict, with its answers to the questions that shape it. */
export const usualLengths = (): readonly WorkedLength[] =>
  readdirSync(cases)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => {
      const { answers } = (JSON.parse(readFileSync(new URL(file, cases), 'utf8')) as { case: { answers: Given } }).case
      const { at, asked, optional } = path(law.outline, answers)
      if (at !== 'verdict') return []
      const before = questionsOf(law.outline).filter(
        ({ question: { id } }) => asked.includes(id) && !optional.includes(id),
      )
      const shaping = law.presentation?.shaping ?? []
      return [
        {
          answers: Object.fromEntries(
            shaping.flatMap((id) => (asked.includes(id) && answers[id] !== undefined ? [[id, answers[id]]] : [])),
          ),
          stops: new Set(before.map(stopOf)).size,
        },
      ]
    })

/** Provides the lengths of the worked cases to the app, as `virtual:usual-lengths`. */
export const usualLengthsOfCases = (): Plugin => ({
  name: 'usual-lengths',
  resolveId: (id) => (id === moduleId ? `\0${id}` : undefined),
  load: (id) => (id === `\0${moduleId}` ? `export const workedLengths = ${JSON.stringify(usualLengths())}` : undefined),
})
