import { allOf, anyOf, type Condition, isNot } from '../../src/core/condition.ts'
import type { Law } from '../../src/core/law.ts'
import type { Step } from '../../src/core/outline.ts'

/** The law with one thing changed, and what was changed. */
export type Mutant = { readonly what: string; readonly law: Law }

/** The law with one condition replaced wherever it stands; whatever does not hold it stays the same object. */
const withCondition = (law: Law, target: Condition, replacement: Condition): Law => {
  const known = new Map<Condition, Condition>([[target, replacement]])
  const rewrite = <C extends Condition>(condition: C): C => {
    const found = known.get(condition)
    if (found) return found as C
    const made = rebuilt(condition)
    known.set(condition, made)
    return made as C
  }
  const rebuilt = (condition: Condition): Condition => {
    switch (condition.kind) {
      case 'answered':
        return condition
      case 'fact': {
        const is = rewrite(condition.is)
        return is === condition.is ? condition : { ...condition, is }
      }
      case 'not':
      case 'disputed': {
        const of = rewrite(condition.of)
        return of === condition.of ? condition : { ...condition, of }
      }
      case 'all':
      case 'any': {
        const of = condition.of.map(rewrite)
        return of.every((c, i) => c === condition.of[i]) ? condition : { ...condition, of }
      }
      default:
        return condition satisfies never
    }
  }
  return {
    ...law,
    outside: rewrite(law.outside),
    outline: law.outline.map(
      (step): Step =>
        step.kind === 'rest' || step.when === undefined ? step : ({ ...step, when: rewrite(step.when) } as Step),
    ),
    facts: law.facts.map((f) => ({ ...f, fact: rewrite(f.fact) })),
    bars: law.bars.map((b) => ({ ...b, when: rewrite(b.when) })),
    duties: law.duties.map((d) => ({
      ...d,
      applies: rewrite(d.applies),
      ...(d.met ? { met: rewrite(d.met) } : {}),
    })),
    pathways: law.pathways.map((p) => ({
      ...p,
      requirements: Object.fromEntries(
        Object.entries(p.requirements).map(([id, r]) => [id, { ...r, met: rewrite(r.met) }]),
      ),
    })),
  }
}

/** Every condition of a law, once, with the rule it is first met in. */
const conditionsOf = (law: Law): ReadonlyMap<Condition, string> => {
  const met = new Map<Condition, string>()
  const visit = (condition: Condition, rule: string): void => {
    if (met.has(condition)) return
    const own = condition.kind === 'fact' ? `fact ${condition.id}` : rule
    met.set(condition, own)
    if (condition.kind === 'fact') visit(condition.is, own)
    else if (condition.kind === 'not' || condition.kind === 'disputed') visit(condition.of, own)
    else if (condition.kind === 'all' || condition.kind === 'any') for (const c of condition.of) visit(c, own)
  }
  for (const f of law.facts) visit(f.fact, `fact ${f.fact.id}`)
  for (const step of law.outline)
    if (step.kind !== 'rest' && step.when)
      visit(step.when, step.kind === 'ask' ? `asking ${step.question.id}` : `end ${step.id}`)
  for (const b of law.bars) visit(b.when, `bar ${b.id}`)
  for (const p of law.pathways) for (const [id, r] of Object.entries(p.requirements)) visit(r.met, `${p.id}.${id}`)
  for (const d of law.duties) {
    visit(d.applies, `duty ${d.id}`)
    if (d.met) visit(d.met, `duty ${d.id}, met`)
  }
  return met
}

/** What a condition could wrongly be: each with a name. */
const wrongs = (condition: Condition): readonly (readonly [what: string, replacement: Condition])[] => {
  switch (condition.kind) {
    case 'answered': {
      const { question, oneOf } = condition
      const other = question.options.find((o) => !oneOf.includes(o))
      return [
        ...(oneOf.length > 1
          ? oneOf.map((o) => [`drop ${o}`, { ...condition, oneOf: oneOf.filter((x) => x !== o) }] as const)
          : []),
        ...(other
          ? [[`swap ${oneOf[0]} for ${other}`, { ...condition, oneOf: [other, ...oneOf.slice(1)] }] as const]
          : []),
        ['add a not', isNot(condition)],
      ]
    }
    case 'not':
      return [['drop the not', condition.of]]
    case 'disputed':
      return [['drop the dispute', condition.of]]
    case 'all':
    case 'any':
      return condition.of.length < 2
        ? []
        : [
            [
              condition.kind === 'all' ? 'all to any' : 'any to all',
              condition.kind === 'all' ? anyOf(...condition.of) : allOf(...condition.of),
            ],
            ...condition.of.map(
              (_, i) => [`drop part ${i + 1}`, { ...condition, of: condition.of.filter((__, j) => j !== i) }] as const,
            ),
          ]
    case 'fact':
      return []
    default:
      return condition satisfies never
  }
}

/** Every mutant of a law: conditions, then whole rules, dates and sources. Made one by one, as they are asked for. */
export function* mutantsOf(law: Law): Generator<Mutant> {
  for (const [condition, rule] of conditionsOf(law))
    for (const [what, replacement] of wrongs(condition))
      yield { what: `${rule}: ${what}`, law: withCondition(law, condition, replacement) }
  for (const b of law.bars) yield { what: `drop bar ${b.id}`, law: { ...law, bars: law.bars.filter((x) => x !== b) } }
  for (const d of law.duties) {
    yield { what: `drop duty ${d.id}`, law: { ...law, duties: law.duties.filter((x) => x !== d) } }
    if (d.from)
      yield {
        what: `duty ${d.id}: another day`,
        law: {
          ...law,
          duties: law.duties.map((x) =>
            x === d ? { ...d, from: d.from && d.from <= '2026-11-24' ? '2027-06-01' : '2026-01-01' } : x,
          ),
        },
      }
  }
  for (const p of law.pathways)
    for (const [id, r] of Object.entries(p.requirements)) {
      const { [id]: _, ...rest } = p.requirements
      const changed = (requirements: typeof p.requirements): Law => ({
        ...law,
        pathways: law.pathways.map((x) => (x === p ? { ...p, requirements } : x)),
      })
      yield { what: `${p.id}: drop ${id}`, law: changed(rest) }
      yield {
        what: `${p.id}.${id}: another effect`,
        law: changed({ ...p.requirements, [id]: { ...r, failing: r.failing === 'fix' ? 'deviation' : 'fix' } }),
      }
    }
  for (const [i, step] of law.outline.entries())
    if (step.kind === 'end')
      yield { what: `drop end ${step.id}`, law: { ...law, outline: law.outline.filter((_, j) => j !== i) } }
}
