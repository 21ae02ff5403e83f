import { beforeAll, describe, expect, test } from 'vitest'
import { writeCase } from '../../src/casefile/read-case.ts'
import { allOf, anyOf, isNot } from '../../src/core/condition.ts'
import { decides, type Law, opens } from '../../src/core/law.ts'
import { law } from '../../src/law/index.ts'
import { neverMet, type Rule } from './can-be-met.ts'
import { inSample } from './in-sample.ts'
import { type Prover, proverOf } from './solver.ts'

// A duty that applies can be met by some answer to a question asked in that case; so can each requirement that a person
// can put right, of the route named first. What cannot be met by any answer would be printed as missing for ever.

/** The duties with a condition that meets them. A duty without one is an action: nothing is printed as missing. */
const dutiesOf = (of: Law): readonly Rule[] =>
  of.duties.flatMap(({ id, applies, met }) => (met === undefined ? [] : [{ id, applies, met, keeps: [applies] }]))

/**
 * The requirements that a person can put right, each where its route is the first that would be open: the routes before
 * it are closed, and all else that could close it is met.
 */
const requirementsOf = (of: Law): readonly Rule[] =>
  of.pathways.flatMap(({ id: route, requirements }, place) =>
    Object.entries(requirements)
      .filter(([, { failing }]) => failing === 'fix' || failing === 'breach' || failing === 'deviation')
      .map(([id, { met }]) => {
        const others = Object.entries(requirements).filter(([other, r]) => other !== id && decides(r))
        const open = allOf(...others.map(([, r]) => r.met))
        const first = isNot(anyOf(...of.pathways.slice(0, place).map(opens)))
        return { id: `${route}.${id}`, applies: allOf(open, first), met, keeps: [open] }
      }),
  )

let p: Prover
beforeAll(async () => {
  p = await proverOf(law)
})
const prove = (of: Prover, rule: Rule): void => {
  const answers = neverMet(of, rule)
  if (!answers) return
  const file = writeCase(
    { edition: of.law.edition, asOf: of.law.covers.from, title: `${rule.id} cannot be met`, answers },
    of.law,
  )
  throw new Error(
    `Broken: ${rule.id} applies, and no answer to a question that is asked meets it. The fewest answers that break it:\n${file}`,
  )
}

describe('9. nothing fails on what nobody asked', () => {
  test.each(dutiesOf(law).map((rule) => [rule.id, rule] as const))('the duty %s can be met', (_, rule) => {
    prove(p, rule)
  })
  test.each(inSample(requirementsOf(law)).map((rule) => [rule.id, rule] as const))('%s can be met', (_, rule) => {
    prove(p, rule)
  })
  test('it breaks on a law that never asks what meets a duty, and prints the case', async () => {
    const faulty: Law = {
      ...law,
      outline: law.outline.map((step) =>
        step.kind === 'ask' && step.question.id === 'ready.hostingNotice' ? { ...step, when: anyOf() } : step,
      ),
    }
    const of = await proverOf(faulty)
    const rule = dutiesOf(faulty).find(({ id }) => id === 'hostingNotice')
    if (!rule) throw new Error('The duty hostingNotice is gone.')
    expect(() => prove(of, rule)).toThrow(/^Broken: hostingNotice applies[\s\S]*"hosting\.where"/)
  })
  test('it breaks on a duty met only by two answers that exclude each other', async () => {
    const step = law.outline.find((s) => s.kind === 'ask' && s.question.id === 'ready.record')
    const rule = dutiesOf(law).find(({ id }) => id === 'recordOfProcessing')
    if (step?.kind !== 'ask' || !rule) throw new Error('The record is gone.')
    const says = (option: string) => ({ kind: 'answered', question: step.question, oneOf: [option] }) as const
    expect(() => prove(p, { ...rule, met: allOf(says('yes'), says('no')) })).toThrow(/^Broken: recordOfProcessing/)
  })
})
