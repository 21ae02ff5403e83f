import { beforeAll, describe, expect, test } from 'vitest'
import { sourcesOf } from '../../src/core/law.ts'
import { law } from '../../src/law/index.ts'
import { prove } from './counter-example.ts'
import { type Sentence, speechOf } from './sentence.ts'
import { onDataAndBars } from './sentences/data-and-bars.ts'
import { onDuties } from './sentences/duties.ts'
import { onMethodologies } from './sentences/methodologies.ts'
import { onOtherRoutes } from './sentences/other-routes.ts'
import { type Prover, proverOf } from './solver.ts'

// Sentences of law, each with its article, proved for every set of answers.

const sentences: readonly Sentence[] = [...onDataAndBars, ...onMethodologies, ...onOtherRoutes, ...onDuties]
const each = sentences.map((s) => [`${s.says} (${s.citing.pinpoint})`, s] as const)
let p: Prover
beforeAll(async () => {
  p = await proverOf(law)
})

describe('8. sentences of law, for all answers', () => {
  test.each(each)('%s', (name, { where, then }) => {
    const speech = speechOf(p)
    prove(p, name, speech.all(where(speech), speech.not(then(speech))))
  })
  test('none of them is about nothing: its circumstances can be met', () => {
    const idle = sentences.filter(({ where }) => !p.some(where(speechOf(p))))
    expect(idle.map((s) => s.says)).toEqual([])
  })
  test('there are at least forty, each said once, and each rests on an article that the law itself cites', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(40)
    expect(new Set(sentences.map((s) => s.says)).size).toBe(sentences.length)
    const cited = new Set(sourcesOf(law).map((s) => s.id))
    expect(sentences.filter((s) => !cited.has(s.citing.id)).map((s) => s.citing.id)).toEqual([])
  })
})
