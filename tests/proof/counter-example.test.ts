import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import type { Case } from '../../src/casefile/case.ts'
import { readCase } from '../../src/casefile/read-case.ts'
import { truthOf } from '../../src/core/condition.ts'
import { type Law, opens } from '../../src/core/law.ts'
import { outcomeOf } from '../../src/core/outcomes.ts'
import { path } from '../../src/core/outline.ts'
import type { Given } from '../../src/core/question.ts'
import { law } from '../../src/law/index.ts'
import { mutantsOf } from '../support/law/mutants.ts'
import { prove } from './counter-example.ts'
import { speechOf } from './sentence.ts'
import { onMethodologies } from './sentences/methodologies.ts'
import { type B, proverOf } from './solver.ts'

// Faults are planted to see that what is said of them is true.

const planted = (what: string): Law => {
  for (const mutant of mutantsOf(law)) if (mutant.what === what) return mutant.law
  throw new Error(`There is no mutant “${what}”.`)
}
const caseIn = (printed: string, of: Law): Case => {
  const read = readCase(printed, of)
  if ('problems' in read) throw new Error(JSON.stringify(read.problems))
  return read.case
}
const saidOf = (proof: () => void): string => {
  try {
    proof()
  } catch (error) {
    return (error as Error).message
  }
  return ''
}
const without = (given: Given, id: string): Given => Object.fromEntries(Object.entries(given).filter(([q]) => q !== id))

describe('the proof itself', () => {
  test('a broken theorem prints the shortest case file that breaks it, and the engine agrees', async () => {
    const faulty = planted('mr004: drop withoutNir')
    const sentence = onMethodologies.find((s) => s.says === 'MR-004 never with the social security number')
    if (!sentence) throw new Error('The sentence on MR-004 and the number is gone.')
    const breaking = async (of: Law) => {
      const p = await proverOf(of)
      const speech = speechOf(p)
      return saidOf(() =>
        prove(p, sentence.says, speech.all(sentence.where(speech), speech.not(sentence.then(speech)))),
      )
    }
    expect(await breaking(law)).toBe('')
    const printed = await breaking(faulty)
    expect(printed).toMatch(/^Broken: MR-004 never with the social security number\./)
    const { answers, asOf, title } = caseIn(printed.slice(printed.indexOf('{')), faulty)
    expect({ asOf, title }).toEqual({ asOf: law.covers.from, title: sentence.says })

    const mr004 = faulty.pathways.find((p) => p.id === 'mr004')
    const breaks = (given: Given) =>
      mr004 !== undefined &&
      truthOf(opens(mr004), path(faulty.outline, given)) === 'holds' &&
      (path(faulty.outline, given).counted['research.content']?.includes('nir') ?? false)
    expect(breaks(answers)).toBe(true)
    for (const id of Object.keys(answers)) expect(breaks(without(answers, id)), id).toBe(false)
    // The law as it is does not open the route for these answers.
    expect(outcomeOf(law, answers).pathway).not.toBe('mr004')
  })

  test('a theorem about one answer told twice prints both cases', async () => {
    const p = await proverOf(law)
    const there = p.elsewhere('use.payment')
    const printed = saidOf(() =>
      prove(
        p,
        'a sale changes nothing',
        p.e.all([there.wellFormed, p.z.Not(p.w.headline.stop) as B, there.headline.stop]),
        [p.w, there],
      ),
    )
    const cases = printed
      .split(/^(?=\{)/m)
      .slice(1)
      .map((text) => caseIn(text.slice(0, text.lastIndexOf('}') + 1), law).answers)
    expect(cases.map((given) => outcomeOf(law, given).state === 'stop')).toEqual([false, true])
    const [one, other] = cases.map((given) => without(given, 'use.payment'))
    expect(one).toEqual(other)
  })

  test('a question on which the solver gives up is broken, not passed over', async () => {
    const p = await proverOf(law, { patience: 1 })
    expect(() => p.some(p.w.headline.cannotTell)).toThrow(/gave up/)
  })

  test('a proof that hangs is stopped, and says so', () => {
    const hanging = ['--import', './tests/proof/time-limit.mjs', '--eval', 'for (;;);']
    const { signal, stderr } = spawnSync(process.execPath, hanging, {
      env: { ...process.env, PROOF_SECONDS: '1' },
      encoding: 'utf8',
    })
    expect(signal).toBe('SIGKILL')
    expect(stderr).toContain('A theorem hangs')
  })
})
