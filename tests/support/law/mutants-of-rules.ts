import { isNot } from '../../../src/core/condition.ts'
import type { Duty, Law, Pathway, Requirement } from '../../../src/core/law.ts'
import { sourcesOf } from '../../../src/core/law.ts'
import type { Step } from '../../../src/core/outline.ts'
import type { Citing, Source } from '../../../src/core/source.ts'
import type { Mutant } from './mutants-of-conditions.ts'

const replaced = <T>(list: readonly T[], one: T, ...by: readonly T[]): readonly T[] =>
  list.flatMap((x) => (x === one ? by : [x]))
const nameOf = (step: Step) => (step.kind === 'ask' ? `asking ${step.question.id}` : `${step.kind} ${step.id}`)

/** The day a year before or after. */
export const anotherYear = (day: string, by: 1 | -1): string => `${Number(day.slice(0, 4)) + by}${day.slice(4)}`

/** One source fewer, where more than one is cited: a rule without any does not compile. */
const fewer = (citing: readonly Source[]): readonly (readonly [without: Source, Citing])[] =>
  citing.length < 2 ? [] : citing.map((s) => [s, citing.filter((x) => x !== s) as unknown as Citing] as const)

function* stepMutants(law: Law): Generator<Mutant> {
  const { outline } = law
  const inPlace = (outlineNow: readonly Step[]): Law => ({ ...law, outline: outlineNow })
  for (const [i, step] of outline.entries()) {
    const rule = nameOf(step)
    if (step.kind === 'ask') {
      const { when } = step
      if (when)
        yield {
          kind: 'a guard dropped',
          rule,
          what: `${rule}: drop the guard`,
          law: inPlace(outline.with(i, { ...step, when: undefined })),
        }
      if (when?.kind === 'fact')
        yield {
          kind: 'a not dropped or added',
          rule,
          what: `${rule}: add a not to the guard`,
          law: inPlace(outline.with(i, { ...step, when: isNot(when) })),
        }
      for (const [source, citing] of fewer(step.citing))
        yield {
          kind: 'a source dropped',
          rule,
          what: `${rule}: drop ${source.id}`,
          law: inPlace(outline.with(i, { ...step, citing })),
        }
      continue
    }
    if (step.kind === 'end')
      yield { kind: 'an end dropped', rule, what: `drop ${rule}`, law: inPlace(outline.toSpliced(i, 1)) }
    for (const by of [-1, 1] as const) {
      const to = i + by
      if (to < 0 || to >= outline.length) continue
      const moved = outline.toSpliced(i, 1).toSpliced(to, 0, step)
      yield {
        kind: 'an end moved',
        rule,
        what: `${rule}: one step ${by < 0 ? 'earlier' : 'later'}`,
        law: inPlace(moved),
      }
    }
    if (step.kind === 'end' && i < outline.length - 1)
      yield {
        kind: 'an end moved',
        rule,
        what: `${rule}: to the very end`,
        law: inPlace([...outline.toSpliced(i, 1), step]),
      }
  }
}

function* dutyMutants(law: Law): Generator<Mutant> {
  for (const d of law.duties) {
    const rule = `duty ${d.id}`
    const changed = (...by: readonly Duty[]): Law => ({ ...law, duties: replaced(law.duties, d, ...by) })
    yield { kind: 'a rule dropped', rule, what: `drop ${rule}`, law: changed() }
    if (d.met) {
      const { met: _, ...unasked } = d
      yield { kind: 'a requirement dropped', rule, what: `${rule}: drop what is asked of it`, law: changed(unasked) }
      if (d.met.kind === 'fact')
        yield {
          kind: 'a not dropped or added',
          rule,
          what: `${rule}, met: add a not`,
          law: changed({ ...d, met: isNot(d.met) }),
        }
    }
    if (d.applies.kind === 'fact')
      yield {
        kind: 'a not dropped or added',
        rule,
        what: `${rule}: add a not`,
        law: changed({ ...d, applies: isNot(d.applies) }),
      }
    if (d.from) {
      const { from, ...always } = d
      for (const by of [-1, 1] as const)
        yield {
          kind: 'a date shifted',
          rule,
          what: `${rule}: a year ${by < 0 ? 'earlier' : 'later'}`,
          law: changed({ ...d, from: anotherYear(from, by) }),
        }
      yield { kind: 'a date shifted', rule, what: `${rule}: from no day`, law: changed(always) }
    }
    for (const [source, citing] of fewer(d.citing))
      yield { kind: 'a source dropped', rule, what: `${rule}: drop ${source.id}`, law: changed({ ...d, citing }) }
    if (d.offence) {
      const { offence, ...unpunished } = d
      yield { kind: 'a source dropped', rule, what: `${rule}: drop ${offence.id}`, law: changed(unpunished) }
    }
  }
}

function* barAndFactMutants(law: Law): Generator<Mutant> {
  for (const b of law.bars) {
    const rule = `bar ${b.id}`
    yield { kind: 'a rule dropped', rule, what: `drop ${rule}`, law: { ...law, bars: replaced(law.bars, b) } }
    for (const [source, citing] of fewer(b.citing))
      yield {
        kind: 'a source dropped',
        rule,
        what: `${rule}: drop ${source.id}`,
        law: { ...law, bars: replaced(law.bars, b, { ...b, citing }) },
      }
  }
  for (const f of law.facts) {
    const rule = `fact ${f.fact.id}`
    yield { kind: 'a rule dropped', rule, what: `drop ${rule}`, law: { ...law, facts: replaced(law.facts, f) } }
    for (const [source, citing] of fewer(f.citing))
      yield {
        kind: 'a source dropped',
        rule,
        what: `${rule}: drop ${source.id}`,
        law: { ...law, facts: replaced(law.facts, f, { ...f, citing }) },
      }
  }
}

function* pathwayMutants(law: Law): Generator<Mutant> {
  for (const [i, p] of law.pathways.entries()) {
    const rule = p.id
    const changed = (...by: readonly Pathway[]): Law => ({ ...law, pathways: replaced(law.pathways, p, ...by) })
    yield { kind: 'a rule dropped', rule, what: `drop pathway ${rule}`, law: changed() }
    const next = law.pathways[i + 1]
    if (next)
      yield {
        kind: 'a preference changed',
        rule,
        what: `${rule}: after ${next.id}`,
        law: { ...law, pathways: law.pathways.with(i, next).with(i + 1, p) },
      }
    for (const [source, citing] of fewer(p.citing))
      yield { kind: 'a source dropped', rule, what: `${rule}: drop ${source.id}`, law: changed({ ...p, citing }) }
    for (const [id, r] of Object.entries(p.requirements)) {
      const { [id]: _, ...others } = p.requirements
      const being = (now: Requirement): Law => changed({ ...p, requirements: { ...p.requirements, [id]: now } })
      const own = `${rule}.${id}`
      yield {
        kind: 'a requirement dropped',
        rule,
        what: `${rule}: drop ${id}`,
        law: changed({ ...p, requirements: others }),
      }
      yield {
        kind: 'an effect changed',
        rule: own,
        what: `${own}: another effect`,
        law: being({ ...r, failing: r.failing === 'fix' ? 'deviation' : 'fix' }),
      }
      if (r.met.kind === 'fact')
        yield {
          kind: 'a not dropped or added',
          rule: own,
          what: `${own}: add a not`,
          law: being({ ...r, met: isNot(r.met) }),
        }
      for (const [source, citing] of fewer(r.citing))
        yield { kind: 'a source dropped', rule: own, what: `${own}: drop ${source.id}`, law: being({ ...r, citing }) }
    }
  }
}

/** The law with one source replaced wherever it is cited. */
const withSource = (law: Law, source: Source, by: Source): Law => {
  const now = <C extends readonly Source[]>(citing: C): C => citing.map((s) => (s === source ? by : s)) as unknown as C
  return {
    ...law,
    outline: law.outline.map((step) => (step.kind === 'ask' ? { ...step, citing: now(step.citing) } : step)),
    facts: law.facts.map((f) => ({ ...f, citing: now(f.citing) })),
    bars: law.bars.map((b) => ({ ...b, citing: now(b.citing) })),
    duties: law.duties.map((d) => ({
      ...d,
      citing: now(d.citing),
      ...(d.offence === source ? { offence: by } : {}),
    })),
    pathways: law.pathways.map((p) => ({
      ...p,
      citing: now(p.citing),
      requirements: Object.fromEntries(
        Object.entries(p.requirements).map(([id, r]) => [id, { ...r, citing: now(r.citing) }]),
      ),
    })),
  }
}

function* dateMutants(law: Law): Generator<Mutant> {
  for (const end of ['from', 'until'] as const)
    yield {
      kind: 'a date shifted',
      rule: 'edition',
      what: `edition: ${end} a year later`,
      law: { ...law, covers: { ...law.covers, [end]: anotherYear(law.covers[end], 1) } },
    }
  for (const source of sourcesOf(law))
    for (const end of ['from', 'until'] as const) {
      const day = source[end]
      if (day === null) continue
      const rule = `source ${source.id}`
      const shifted = { ...source, [end]: anotherYear(day, 1) }
      yield {
        kind: 'a date shifted',
        rule,
        what: `${rule}: ${end} a year later`,
        law: withSource(law, source, shifted),
      }
    }
}

/** Every rule dropped, every guard, source, end and date made wrong, one at a time. */
export function* ruleMutantsOf(law: Law): Generator<Mutant> {
  yield* stepMutants(law)
  yield* barAndFactMutants(law)
  yield* dutyMutants(law)
  yield* pathwayMutants(law)
  yield* dateMutants(law)
}
