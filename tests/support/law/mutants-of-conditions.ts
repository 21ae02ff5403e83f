import { allOf, anyOf, type Condition, isNot } from '../../../src/core/condition.ts'
import { type Law, opens } from '../../../src/core/law.ts'
import type { Step } from '../../../src/core/outline.ts'

/** The ways in which a law is made wrong. */
export type Kind =
  | 'a not dropped or added'
  | 'all and any exchanged'
  | 'a part dropped'
  | 'an option dropped'
  | 'an option swapped'
  | 'an option added'
  | 'a dispute dropped'
  | 'a rule dropped'
  | 'a requirement dropped'
  | 'an effect changed'
  | 'a guard dropped'
  | 'a source dropped'
  | 'an end dropped'
  | 'an end moved'
  | 'a date shifted'
  | 'a preference changed'
/** The law with one thing changed: how, in which rule, and what. */
export type Mutant = { readonly kind: Kind; readonly rule: string; readonly what: string; readonly law: Law }

const partsOf = (condition: Condition): readonly Condition[] =>
  condition.kind === 'answered' ? [] : condition.kind === 'fact' ? [condition.is] : [condition.of].flat()

/** Every condition that stands in a rule, with the rule. */
const rootsOf = (law: Law): readonly (readonly [rule: string, root: Condition])[] => [
  ...law.facts.map((f) => [`fact ${f.fact.id}`, f.fact] as const),
  ...law.outline.flatMap((step) =>
    step.kind !== 'rest' && step.when
      ? [[step.kind === 'ask' ? `asking ${step.question.id}` : `end ${step.id}`, step.when] as const]
      : [],
  ),
  ...law.bars.map((b) => [`bar ${b.id}`, b.when] as const),
  ...law.pathways.flatMap((p) => Object.entries(p.requirements).map(([id, r]) => [`${p.id}.${id}`, r.met] as const)),
  ...law.duties.flatMap((d) => [
    [`duty ${d.id}`, d.applies] as const,
    ...(d.met ? [[`duty ${d.id}, met`, d.met] as const] : []),
  ]),
]

/** Where a condition is first met: its rule, and from part to part the way to it. */
type Place = { readonly rule: string; readonly at: readonly number[] }
/** Each condition once, with its place and what holds it. */
const conditionsOf = (law: Law) => {
  const places = new Map<Condition, Place>()
  const holders = new Map<Condition, Condition[]>()
  const visit = (condition: Condition, { rule, at }: Place): void => {
    if (places.has(condition)) return
    const own = condition.kind === 'fact' ? { rule: `fact ${condition.id}`, at: [] } : { rule, at }
    places.set(condition, own)
    for (const [i, part] of partsOf(condition).entries()) {
      holders.set(part, [...(holders.get(part) ?? []), condition])
      const at = condition.kind === 'all' || condition.kind === 'any' ? [...own.at, i + 1] : own.at
      visit(part, { rule: own.rule, at })
    }
  }
  for (const [rule, root] of rootsOf(law)) visit(root, { rule, at: [] })
  const above = (condition: Condition, found = new Set<Condition>()): ReadonlySet<Condition> => {
    for (const holder of holders.get(condition) ?? [])
      if (!found.has(holder)) {
        found.add(holder)
        above(holder, found)
      }
    return found
  }
  return { places, above }
}

/** The law with one condition replaced wherever it stands; whatever does not hold it stays the same object. */
const withCondition = (law: Law, target: Condition, replacement: Condition, above: ReadonlySet<Condition>): Law => {
  const made = new Map<Condition, Condition>([[target, replacement]])
  const rewrite = <C extends Condition>(condition: C): C => {
    const known = made.get(condition)
    if (known) return known as C
    if (!above.has(condition)) return condition
    const rebuilt = rebuild(condition)
    made.set(condition, rebuilt)
    return rebuilt as C
  }
  const rebuild = (condition: Condition): Condition => {
    switch (condition.kind) {
      case 'answered':
        return condition
      case 'fact':
        return { ...condition, is: rewrite(condition.is) }
      case 'not':
      case 'disputed':
        return { ...condition, of: rewrite(condition.of) }
      case 'all':
      case 'any':
        return { ...condition, of: condition.of.map(rewrite) }
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

type Wrong = readonly [kind: Kind, what: string, replacement: Condition]
const partly = (of: readonly Condition[], i: number, part: readonly Condition[]) => of.toSpliced(i, 1, ...part)

/** What a condition could wrongly be. */
const wrongs = (condition: Condition): readonly Wrong[] => {
  switch (condition.kind) {
    case 'answered': {
      const { question, oneOf } = condition
      const other = question.options.find((o) => !oneOf.includes(o))
      const reading = (options: readonly string[]) => ({ ...condition, oneOf: options })
      return [
        ...(oneOf.length < 2
          ? []
          : oneOf.map((o): Wrong => ['an option dropped', `drop ${o}`, reading(oneOf.filter((x) => x !== o))])),
        ...(other === undefined
          ? []
          : [
              ...oneOf.map(
                (o): Wrong => [
                  'an option swapped',
                  `swap ${o} for ${other}`,
                  reading(oneOf.map((x) => (x === o ? other : x))),
                ],
              ),
              ['an option added', `add ${other}`, reading([...oneOf, other])] satisfies Wrong,
            ]),
        ['a not dropped or added', 'add a not', isNot(condition)],
      ]
    }
    case 'not':
      return [['a not dropped or added', 'drop the not', condition.of]]
    case 'disputed':
      return [['a dispute dropped', 'drop the dispute', condition.of]]
    case 'all':
    case 'any': {
      const { kind, of } = condition
      return [
        ['a not dropped or added', 'add a not', isNot(condition)],
        ...of.flatMap((part, i): readonly Wrong[] =>
          part.kind === 'fact'
            ? [
                [
                  'a not dropped or added',
                  `add a not to part ${i + 1}`,
                  { ...condition, of: partly(of, i, [isNot(part)]) },
                ],
              ]
            : [],
        ),
        ...(of.length < 2
          ? []
          : [
              [
                'all and any exchanged',
                kind === 'all' ? 'all to any' : 'any to all',
                kind === 'all' ? anyOf(...of) : allOf(...of),
              ] satisfies Wrong,
              ...of.map(
                (_, i): Wrong => ['a part dropped', `drop part ${i + 1}`, { ...condition, of: partly(of, i, []) }],
              ),
            ]),
      ]
    }
    case 'fact':
      return []
    default:
      return condition satisfies never
  }
}

/**
 * Returns whether a condition is what `opens` derives of a pathway. Nobody drafts its parts: each is a requirement, which
 * is made wrong where it stands.
 */
const derivedIn = ({ pathways }: Law) => {
  const derived = pathways.map((p) => partsOf(opens(p)))
  return (condition: Condition): boolean => {
    const parts = condition.kind === 'all' ? condition.of : undefined
    return parts !== undefined && derived.some((of) => of.length === parts.length && of.every((c, i) => c === parts[i]))
  }
}
const isOfParts = (kind: Kind, what: string) =>
  kind === 'a part dropped' || kind === 'all and any exchanged' || what.startsWith('add a not to part')

/** Every condition made wrong in every way, one at a time. */
export function* conditionMutantsOf(law: Law): Generator<Mutant> {
  const { places, above } = conditionsOf(law)
  const isDerived = derivedIn(law)
  for (const [condition, { rule, at }] of places) {
    const holders = above(condition)
    const where = at.length === 0 ? rule : `${rule}, part ${at.join('.')}`
    const drafted = wrongs(condition).filter(([kind, what]) => !(isOfParts(kind, what) && isDerived(condition)))
    for (const [kind, what, replacement] of drafted)
      yield { kind, rule, what: `${where}: ${what}`, law: withCondition(law, condition, replacement, holders) }
  }
}
