import { describe, expect, test, vi } from 'vitest'
import { createActor } from 'xstate'
import { assess } from '../../src/core/assess.ts'
import { answersToTry } from '../../src/core/outcomes.ts'
import { path, questionsOf, stopOf } from '../../src/core/outline.ts'
import type { Given } from '../../src/core/question.ts'
import type { DutyFinding, Verdict } from '../../src/core/verdict.ts'
import { currentStop, journeyMachine } from '../../src/journey/machine.ts'
import { law } from '../../src/law/index.ts'
import { reportOf } from '../../src/report/report.ts'
import { toJson } from '../../src/report/to-json.ts'
import { toMarkdown } from '../../src/report/to-markdown.ts'
import { languages } from '../../src/text/eager/law-text.ts'
import { reportTextIn } from '../../src/text/eager/report-text.ts'
import { questions, randomFrom, someAnswers, workedAnswers } from '../support/journey/answers.ts'
import { sampled } from '../support/sample.ts'

vi.setConfig({ testTimeout: 600_000 })

const day = '2026-11-24'
const stopAt = new Map(questionsOf(law.outline).map((ask) => [ask.question.id, stopOf(ask)]))
const verdictOn = (given: Given, on = day) => assess(law, given, on)
/** The sample of the worked cases and of `many` random ones, of which a change is tried. */
const casesFor = (seed: number, many: number) => {
  const random = randomFrom(seed)
  return { random, cases: sampled([...workedAnswers, ...Array.from({ length: many }, () => someAnswers(random))]) }
}
const shuffled = <T>(of: readonly T[], random: () => number): readonly T[] =>
  of
    .map((value) => ({ value, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value)

test('the order in which several choices are ticked does not matter', () => {
  const { random, cases } = casesFor(1, 200)
  /** A person’s own choices are repeated to them as given: they are compared as a set. */
  const inAnyOrder = (verdict: Verdict) =>
    JSON.stringify(verdict, (key, value: unknown) =>
      key === 'answer' && Array.isArray(value) ? value.toSorted() : value,
    )
  let tried = 0
  for (const given of cases) {
    const otherwise = Object.fromEntries(
      Object.entries(given).map(([id, answer]) => [id, Array.isArray(answer) ? shuffled(answer, random) : answer]),
    )
    if (JSON.stringify(otherwise) === JSON.stringify(given)) continue
    tried += 1
    const [one, other] = [verdictOn(given), verdictOn(otherwise)]
    expect(inAnyOrder(other)).toBe(inAnyOrder(one))
    expect(reportOf(other, law).hash).toBe(reportOf(one, law).hash)
  }
  expect(tried).toBeGreaterThan(20)
})

test('an answer changed and changed back leaves verdict and report as they were, byte for byte', () => {
  const { random, cases } = casesFor(2, 100)
  const machine = journeyMachine(law.outline)
  const words = { fr: reportTextIn('fr'), en: reportTextIn('en') }
  const printed = (given: Given, lang: (typeof languages)[number]) => {
    const verdict = verdictOn(given)
    return [JSON.stringify(toJson(verdict, (id) => id)), toMarkdown(reportOf(verdict, law), words[lang])]
  }
  let moved = 0
  for (const [i, given] of cases.entries()) {
    const lang = languages[i % 2] ?? 'fr'
    const asked = questions.filter(({ id }) => path(law.outline, given).counted[id] !== undefined)
    const question = asked[Math.floor(random() * asked.length)]
    if (!question) continue
    const others = answersToTry(question).filter((a) => JSON.stringify(a) !== JSON.stringify(given[question.id]))
    const other = others[Math.floor(random() * others.length)]
    const actor = createActor(machine, { input: { given } }).start()
    const before = printed(actor.getSnapshot().context.given, lang)
    const at = stopAt.get(question.id) ?? ''
    const change = (answer: Given[string]) => {
      actor.send({ type: 'goTo', to: at, changing: true })
      expect(currentStop(actor.getSnapshot())).toBe(at)
      actor.send({ type: 'answer', stop: at, answers: { [question.id]: answer } })
      return printed(actor.getSnapshot().context.given, lang)
    }
    if (change(other).join() !== before.join()) moved += 1
    expect(change(given[question.id]), question.id).toEqual(before)
  }
  expect(moved).toBeGreaterThan(10)
})

describe('a certified host', () => {
  const ofHosting = new Set<string>(law.flow?.duties)
  const described = new Set<string>(law.flow?.questions)
  /** What is wrong or open about hosting: duties known not to be met, and those not known to be met or to apply. */
  const wantingIn = (duties: readonly DutyFinding[]) => {
    const here = duties.filter((d) => ofHosting.has(d.id))
    return {
      unmet: here.filter((d) => d.applies === 'holds' && d.met === 'fails').map((d) => d.id),
      open: here
        .filter((d) => d.applies === 'unknown' || (d.applies === 'holds' && d.met === 'unknown'))
        .map((d) => d.id),
    }
  }
  /** A certificate of the version in force whose every line is in order, for all that the host does. */
  const certified: Given = {
    'hosting.certificate': 'v2',
    ...Object.fromEntries(questions.filter((q) => q.id.startsWith('certificate.')).map((q) => [q.id, 'yes'])),
    'hosting.activities': ['sites', 'hardware', 'virtual', 'platform', 'operation', 'backups'],
  }
  test('in place of another host never leaves more of hosting unmet or undecided, and no question open', () => {
    const { cases } = casesFor(3, 1500)
    let tried = 0
    for (const answers of cases) {
      for (const asked of [answers, { ...answers, 'hosting.certificate': undefined }]) {
        if (!path(law.outline, asked).asked.includes('hosting.certificate')) continue
        tried += 1
        const before = verdictOn(asked)
        const after = verdictOn({ ...asked, ...certified })
        const [was, is] = [wantingIn(before.duties), wantingIn(after.duties)]
        expect(was.unmet, 'unmet').toEqual(expect.arrayContaining(is.unmet))
        expect([...was.unmet, ...was.open], 'unmet or open').toEqual(expect.arrayContaining([...is.unmet, ...is.open]))
        expect(before.missing, 'still to be said').toEqual(
          expect.arrayContaining(after.missing.filter((id) => described.has(id))),
        )
      }
    }
    expect(tried).toBeGreaterThan(20)
  })
  test('added as a further flow leaves what is said of the first as it was', () => {
    const { cases } = casesFor(4, 200)
    const concluded = ({
      facts,
      bars,
      pathways,
      duties,
      coming,
      missing,
      setAside,
    }: Omit<Verdict, 'flows' | 'headline'>) =>
      JSON.stringify([
        [...facts, ...bars, ...pathways.flatMap((p) => p.requirements)].map((c) => [c.id, c.truth]),
        [...duties, ...coming].map((d) => [d.id, d.applies, d.met]),
        [missing, setAside],
      ])
    for (const given of cases) {
      const own = Object.fromEntries(Object.entries({ ...given, ...certified }).filter(([id]) => described.has(id)))
      const alone = verdictOn(given)
      const { flows, headline, ...more } = assess(law, given, day, [{ name: 'more', answers: own }])
      expect(concluded(more)).toBe(concluded(alone))
      const added = wantingIn(flows[0]?.duties ?? []).unmet
      expect(wantingIn(alone.duties).unmet).toEqual(expect.arrayContaining(added))
      expect({ ...headline, toPutRight: headline.toPutRight - added.length }).toEqual(alone.headline)
    }
  })
})

test('outside these rules, none of their duties applies or may', () => {
  const { cases } = casesFor(6, 1500)
  let outside = 0
  for (const given of cases) {
    if (path(law.outline, given).endedBy === undefined) continue
    outside += 1
    const { headline, duties, coming } = verdictOn(given)
    const applying = [...duties, ...coming].filter((d) => d.applies !== 'fails').map((d) => d.id)
    expect(applying, `${headline.outsideBy} ${JSON.stringify(given)}`).toEqual([])
  }
  expect(outside).toBeGreaterThan(5)
})

test('coded data made anonymous, every test passed, never adds a duty', () => {
  const { cases } = casesFor(5, 1200)
  const dutiesOf = ({ duties, coming }: Verdict) =>
    [...duties, ...coming].filter((d) => d.applies !== 'fails').map((d) => d.id)
  let tried = 0
  for (const answers of cases) {
    const coded = { ...answers, 'data.state': 'coded' }
    if (path(law.outline, coded).counted['data.state'] === undefined) continue
    for (const state of ['rowsWithoutCode', 'aggregated'] as const) {
      const anonymous = { ...coded, 'data.state': state, 'data.ruledOut': ['singlingOut', 'linking', 'inferring'] }
      tried += 1
      const [before, after] = [dutiesOf(verdictOn(coded)), dutiesOf(verdictOn(anonymous))]
      expect(
        after.filter((id) => !before.includes(id)),
        JSON.stringify(coded),
      ).toEqual([])
    }
  }
  expect(tried).toBeGreaterThan(60)
})
