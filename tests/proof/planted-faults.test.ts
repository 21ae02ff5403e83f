import { describe, expect, test } from 'vitest'
import type { Law } from '../../src/core/law.ts'
import type { Step } from '../../src/core/outline.ts'
import { law } from '../../src/law/index.ts'
import { mutantsOf } from '../support/law/mutants.ts'
import { prove } from './counter-example.ts'
import { speechOf } from './sentence.ts'
import { onDataAndBars } from './sentences/data-and-bars.ts'
import { onMethodologies } from './sentences/methodologies.ts'
import { onOtherRoutes } from './sentences/other-routes.ts'
import { proverOf } from './solver.ts'

// The theorems have teeth: of each kind of fault, one is planted in the law, and the sentence it offends breaks.
// Unknown read as no is planted with the theorems on unknown answers.

const mutant = (what: RegExp): Law => {
  for (const one of mutantsOf(law)) if (what.test(one.what)) return one.law
  throw new Error(`There is no mutant ${what}.`)
}
const withStep = (change: (step: Step) => Step): Law => ({ ...law, outline: law.outline.map(change) })

const sentences = [...onDataAndBars, ...onMethodologies, ...onOtherRoutes]
const breaks = async (of: Law, says: string): Promise<boolean> => {
  const sentence = sentences.find((s) => s.says === says)
  if (!sentence) throw new Error(`There is no sentence “${says}”.`)
  const p = await proverOf(of)
  const speech = speechOf(p)
  return p.some(speech.all(sentence.where(speech), speech.not(sentence.then(speech)))) !== undefined
}

describe('the proof itself', () => {
  test.each([
    ['a dropped “not”', mutant(/^fact personalData.*: drop the not$/), 'pseudonymised data of the living are personal'],
    [
      'a swapped option',
      mutant(/^fact alertBody.*: swap healthDirectorate for otherBody$/),
      'the alert route only for a listed body',
    ],
    [
      '“all” read as “any”',
      mutant(/^fact anonymous: all to any$/),
      'one of the three tests not passed, and the data are not anonymous',
    ],
    ['“any” read as “all”', mutant(/^bar saleOfHealthData.*: any to all$/), 'identifying health data sold: stop'],
    ['a dropped requirement', mutant(/^mr007: drop unmatched$/), 'MR-007 never with matching'],
    ['a requirement only to put right', mutant(/^mr008\.notInsurer: another effect$/), 'MR-008 never for an insurer'],
    [
      'a dropped bar',
      mutant(/^drop bar noArticle9Condition$/),
      'health data under the GDPR and no condition of its Article 9: stop',
    ],
    [
      'a dropped guard',
      withStep((step) =>
        step.kind === 'ask' && step.question.id === 'research.cpp' ? { ...step, when: undefined } : step,
      ),
      'no research on persons against the committee: stop',
    ],
  ])('%s breaks the sentence it offends', async (_, faulty, says) => {
    expect(await breaks(law, says)).toBe(false)
    expect(await breaks(faulty, says)).toBe(true)
  })

  test('an end moved before the questions it reads cannot even be stated', async () => {
    const end = law.outline.find((step) => step.kind === 'end')
    if (!end) throw new Error('The interview has no end.')
    const moved: Law = { ...law, outline: [end, ...law.outline.filter((step) => step !== end)] }
    await expect(proverOf(moved)).rejects.toThrow(/before it is asked/)
  })

  test('an end that never comes leaves questions open that nothing may ask', async () => {
    const p = await proverOf({ ...law, outline: law.outline.filter((step) => step.kind !== 'end') })
    const { all, fact, asked } = speechOf(p)
    const late = all(fact('outside').holds, asked('role.decides'))
    expect(() => prove(p, 'outside the law, nobody is asked who decides', late)).toThrow(/^Broken/)
    const sound = await proverOf(law)
    const spoken = speechOf(sound)
    prove(
      sound,
      'outside the law, nobody is asked who decides',
      spoken.all(spoken.fact('outside').holds, spoken.asked('role.decides')),
    )
  })
})
