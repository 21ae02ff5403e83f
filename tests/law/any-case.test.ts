import { describe, expect, test } from 'vitest'
import { assess } from '../../src/core/assess.ts'
import { questionsRead } from '../../src/core/condition.ts'
import type { Outcome } from '../../src/core/headline.ts'
import { opens } from '../../src/core/law.ts'
import { answersToTry, outcomeOf } from '../../src/core/outcomes.ts'
import { path } from '../../src/core/outline.ts'
import { type Answer, type Given, isExclusive, type Question } from '../../src/core/question.ts'
import type { Truth } from '../../src/core/truth.ts'
import type { DutyFinding, HeadlineState, Verdict } from '../../src/core/verdict.ts'
import { law } from '../../src/law/index.ts'
import { providerLetter } from '../../src/law/provider-letter.ts'
import { openPoints } from '../../src/report/open-points.ts'
import { languages, sayIn } from '../../src/text/eager/law-text.ts'
import { questions, randomFrom, someAnswers, workedAnswers } from '../support/journey/answers.ts'
import { sampled } from '../support/sample.ts'

const asOf = '2026-11-24'
const verdictOn = (given: Given) => assess(law, given, asOf)
const random = randomFrom(20261124)
/** Four thousand random cases with `CADRAGE_FULL=1`, two thousand without. */
const many = process.env['CADRAGE_FULL'] === undefined ? 2000 : 4000
/** The worked cases with a portal, without it: chance alone rarely draws one. */
const withoutPortal = workedAnswers.flatMap((given) =>
  'ready.portal' in given ? [{ ...given, 'ready.portal': 'no' }] : [],
)
const cases: readonly Given[] = [
  ...workedAnswers,
  ...withoutPortal,
  ...Array.from({ length: many }, () => someAnswers(random)),
]
/** What a verdict says, without the means to look for its reasons: thousands of these would fill the memory. */
const saidOf = ({ facts, bars, pathways, duties, coming, ...rest }: Verdict) => {
  const duty = ({ id, applies, met }: Verdict['duties'][number]) => ({ id, applies, met })
  const truth = ({ id, truth }: { readonly id: string; readonly truth: Truth }) => ({ id, truth })
  return {
    ...rest,
    facts: facts.map(truth),
    bars: bars.map(truth),
    pathways: pathways.map(({ id, status, requirements }) => ({ id, status, requirements: requirements.map(truth) })),
    duties: duties.map(duty),
    coming: coming.map(duty),
  }
}
type Said = ReturnType<typeof saidOf>
const verdicts = cases.map((given) => saidOf(verdictOn(given)))

/** Every duty of the law, in force or to come; one to come that is not told does not apply. */
const dutiesOf = ({
  duties,
  coming,
}: Readonly<Record<'duties' | 'coming', readonly Pick<DutyFinding, 'id' | 'applies'>[]>>) => {
  const told = new Map([...duties, ...coming].map((d) => [d.id, d.applies]))
  return law.duties.map(({ id }) => ({ id, applies: told.get(id) ?? ('fails' as const) }))
}

/** stop < cannot tell < authorisation < other route < nothing to file < outside. */
const favour = ({ state, pathway }: Outcome): number => {
  const rank: Readonly<Record<HeadlineState, number>> = {
    stop: 0,
    cannotTell: 1,
    route: 3,
    nothingToFile: 4,
    outside: 5,
  }
  return state === 'route' && pathway === 'cnilAuthorisation' ? 2 : rank[state]
}

describe('over thousands of cases', () => {
  test('every question is reached', () => {
    const reached = new Set(verdicts.flatMap((v) => v.answers.map((a) => a.question)))
    expect(questions.map((q) => q.id).filter((id) => !reached.has(id))).toEqual([])
  })
  test('every pathway opens and closes', () => {
    for (const status of ['open', 'closed'] as const) {
      const seen = new Set(verdicts.flatMap((v) => v.pathways.filter((p) => p.status === status).map((p) => p.id)))
      expect(
        law.pathways.map((p) => p.id).filter((id) => !seen.has(id)),
        status,
      ).toEqual([])
    }
  })
  test('every duty applies in some case, and not in another; what is asked of it is met in some, not in another', () => {
    for (const truth of ['holds', 'fails'] as const) {
      const applies = new Set(
        verdicts.flatMap((v) =>
          dutiesOf(v)
            .filter((d) => d.applies === truth)
            .map((d) => d.id),
        ),
      )
      expect(
        law.duties.map((d) => d.id).filter((id) => !applies.has(id)),
        `applies ${truth}`,
      ).toEqual([])
      const met = new Set(
        verdicts.flatMap((v) => [...v.duties, ...v.coming].filter((d) => d.met === truth).map((d) => d.id)),
      )
      expect(
        law.duties.filter((d) => d.met && !met.has(d.id)).map((d) => d.id),
        `met ${truth}`,
      ).toEqual([])
    }
  })
  test('every bar and every fact holds in some case, and fails in another', () => {
    for (const truth of ['holds', 'fails'] as const) {
      const held = new Set(
        verdicts.flatMap((v) => [...v.facts, ...v.bars].filter((f) => f.truth === truth).map((f) => f.id)),
      )
      expect(
        [...law.facts.map((f) => f.fact.id), ...law.bars.map((b) => b.id)].filter((id) => !held.has(id)),
        truth,
      ).toEqual([])
    }
  })
  test('no case is left without a route, two mixed uses aside', () => {
    for (const [i, v] of verdicts.entries())
      if (v.headline.why === 'twoUses') {
        const furtherUse = v.facts.some(({ id, truth }) => id === 'furtherUse' && truth === 'holds')
        expect(furtherUse || cases[i]?.['role.ownUse'] === 'yes').toBe(true)
      }
  })
  test('answers off the path change nothing', () => {
    for (const [i, given] of sampled([...cases.slice(0, 600).entries()])) {
      const { counted } = path(law.outline, given)
      const { setAside: _, ...onPath } = saidOf(verdictOn(counted))
      const { setAside: __, ...whole } = verdicts[i] as Said
      expect(onPath).toEqual(whole)
    }
  })
  test('nothing is asked twice: no two questions met together say the same', () => {
    const twice = new Set<string>()
    for (const lang of languages) {
      const titles = new Map(questions.map((q) => [q.id, sayIn(lang).question(q.id).title]))
      for (const given of cases) {
        const said = path(law.outline, given).asked.map((id) => titles.get(id) ?? id)
        for (const [i, title] of said.entries()) if (said.indexOf(title) !== i) twice.add(title)
      }
    }
    expect([...twice]).toEqual([])
  })
  test('every conclusion says which answers it rests on, and cites', () => {
    for (const v of sampled(cases.slice(0, 600)).map(verdictOn))
      for (const c of [...v.facts, ...v.bars, ...v.duties, ...v.coming, ...v.pathways.flatMap((p) => p.requirements)]) {
        expect(c.citing.length, c.id).toBeGreaterThan(0)
        expect(c.because.length, c.id).toBeGreaterThan(0)
      }
  })
})

describe('the law of the unknown', () => {
  const sample = sampled(cases.slice(0, 600))
  test('nor does “I don’t know” beside ticked options than the worst that any fuller answer would give', () => {
    const faults: string[] = []
    for (const given of sample) {
      const { relevance, counted } = path(law.outline, given)
      for (const question of questions) {
        const answer = counted[question.id]
        if (relevance.get(question.id) === 'fails' || typeof answer !== 'object' || answer.some(isExclusive)) continue
        const partial = [...answer.filter((o) => o !== 'unsure'), 'unsure']
        const favourOf = (of: Answer) => favour(outcomeOf(law, { ...given, [question.id]: of }))
        const unsure = favourOf(partial)
        if (unsure <= 1) continue
        const worst = Math.min(...answersToTry(question, partial).map(favourOf))
        if (unsure > worst) faults.push(`${question.id}: ${unsure} > ${worst} ${JSON.stringify(given)}`)
      }
    }
    expect(faults.slice(0, 3)).toEqual([])
  })
  test('“I don’t know” never gives a settled headline better than the worst that any option would give', () => {
    const faults: string[] = []
    for (const given of sample) {
      const { relevance } = path(law.outline, given)
      for (const question of questions) {
        if (relevance.get(question.id) === 'fails') continue
        const unsure = favour(outcomeOf(law, { ...given, [question.id]: 'unsure' }))
        if (unsure <= 1) continue
        const worst = Math.min(
          ...answersToTry(question).map((answer) => favour(outcomeOf(law, { ...given, [question.id]: answer }))),
        )
        if (unsure > worst) faults.push(`${question.id}: ${unsure} > ${worst} ${JSON.stringify(given)}`)
      }
    }
    expect(faults.slice(0, 3)).toEqual([])
  })
})

/** The questions that some one rule reads with each question. */
const togetherWith = new Map(
  questions.map(({ id }) => {
    const rules = [
      ...law.facts.map((f) => f.fact),
      ...law.duties.flatMap((d) => [d.applies, ...(d.met ? [d.met] : [])]),
      ...law.pathways.flatMap((r) => [opens(r), ...Object.values(r.requirements).map(({ met }) => met)]),
    ].map(questionsRead)
    const theme = (of: string) => of.slice(0, of.indexOf('.'))
    const others = questions.filter((q) => q.id !== id && rules.some((read) => read.has(id) && read.has(q.id)))
    return [id, others.sort((a, b) => Number(theme(b.id) === theme(id)) - Number(theme(a.id) === theme(id)))] as const
  }),
)

describe('no question is asked whose answer cannot matter', () => {
  /** Everything a person is told: verdict, conditions, and the points of the letter to the provider. */
  const told = (given: Given) => {
    const v = verdictOn(given)
    return JSON.stringify([
      v.headline.state,
      v.headline.pathway,
      v.start.state,
      v.start.items.map(({ id, status }) => [id, status]),
      v.facts.map((f) => f.truth),
      v.pathways.map((p) => p.requirements.map((r) => r.truth)),
      v.duties.map((d) => [d.id, d.applies, d.met]),
      v.coming.map((d) => [d.id, d.applies]),
      v.bars.map((b) => b.truth),
      openPoints(providerLetter, given),
    ])
  }
  const tells = (given: Given, question: Question) => {
    const now = told(given)
    return answersToTry(question).some((answer) => told({ ...given, [question.id]: answer }) !== now)
  }
  test('in one worked case of ten, some answer to each question met changes what is told', () => {
    const idle: string[] = []
    for (const given of sampled(workedAnswers.filter((_, i) => i % 10 === 0))) {
      const { relevance } = path(law.outline, given)
      for (const question of questions) {
        // While a disputed point leaves open whether a question is relevant, its answer waits for that point.
        if (relevance.get(question.id) !== 'holds' || given[question.id] === undefined) continue
        if (tells(given, question)) continue
        // One of several facts a rule joins: it matters together with another that the same rule reads.
        const matters = (togetherWith.get(question.id) ?? []).some((other) =>
          answersToTry(other).some((answer) => tells({ ...given, [other.id]: answer }, question)),
        )
        if (!matters) idle.push(`${question.id} in ${given['project.actor']} ${given['project.purpose']}`)
      }
    }
    expect(idle).toEqual([])
  })
})

test('where no more may come, no answer given at last brings a duty to come; where it may, it is said', () => {
  const laterIn = (given: Given) => verdictOn(given).coming.map(({ id }) => id)
  const closed = workedAnswers.filter((given) => !verdictOn(given).moreMayCome)
  expect(closed.length).toBeGreaterThan(3)
  for (const given of sampled(closed.filter((_, i) => i % 24 === 0)))
    for (const question of questions.filter(({ id }) => given[id] === undefined))
      for (const answer of answersToTry(question))
        expect(laterIn({ ...given, [question.id]: answer }), `${question.id} ${answer}`).toEqual(laterIn(given))
  const open = workedAnswers.filter((given) => laterIn(given).length === 0 && verdictOn(given).moreMayCome)
  expect(open.length).toBeGreaterThan(3)
})
