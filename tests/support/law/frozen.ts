import { readdirSync, readFileSync } from 'node:fs'
import { questionsRead, truthOf } from '../../../src/core/condition.ts'
import { type Law, opens } from '../../../src/core/law.ts'
import { path } from '../../../src/core/outline.ts'
import type { Given } from '../../../src/core/question.ts'
import { differing, poolOf, toldOver } from './columns.ts'
import type { Mutant } from './mutants-of-conditions.ts'
import { contrastIn, contrasts } from './rows/contrasts.ts'
import { crimeRows, dutyRows } from './rows/duty-rows.ts'
import { ehdsRows, hybridRow } from './rows/ehds.ts'
import { actRows, broughtBy, uncertainActs } from './rows/other-acts.ts'
import { mfaOn, mfaRows } from './rows/research-dates.ts'
import { quickRows, ruleRows } from './rows/route-rows.ts'
import { answersOfCase, givenBy, heardBy, type Row } from './rows/row.ts'
import { heardOf, trialsOf } from './sweep.ts'
import { calendarOf, coverageOf, effectsOf } from './tables.ts'

/** One line of a frozen table that speaks of one case: what a law says of it, as text. */
type Line = { readonly table: string; readonly given: Given; readonly of: (law: Law) => unknown }

const folder = new URL('../../law/cases/', import.meta.url)
const names = readdirSync(folder)
  .filter((f) => f.endsWith('.json'))
  .map((f) => f.replace('.json', ''))
const openings = JSON.parse(readFileSync(new URL('../../law/openings.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, Given>
>
const rowLine = (table: string, row: Row): Line => ({ table, given: givenBy(row), of: (law) => heardBy(law, row) })

/** Every line of every frozen table that speaks of a case. */
const linesOf = (law: Law): readonly Line[] => {
  const cases = names.map((name) => ({ name, answers: answersOfCase(name) }))
  return [
    ...cases.map(({ answers }) => ({ table: 'worked cases', given: answers, of: (l: Law) => heardOf(l, answers) })),
    ...Object.entries(openings).map(([id, given]) => ({
      table: 'openings',
      given,
      of: (l: Law) => l.pathways.filter((p) => p.id === id).map((p) => truthOf(opens(p), path(l.outline, given))),
    })),
    ...[...ehdsRows, hybridRow].map((row) => rowLine('rows of the EHDS', row)),
    ...[...dutyRows, ...crimeRows].map((row) => rowLine('rows of duties', row)),
    ...[...ruleRows, ...quickRows].map((row) => rowLine('rows of routes', row)),
    rowLine('rows of other acts', uncertainActs),
    ...actRows.map(([, trait]) => ({
      table: 'rows of other acts',
      given: { ...answersOfCase('w37'), 'acts.traits': [trait] },
      of: (l: Law) => broughtBy(l, trait),
    })),
    ...mfaRows.map(([, of, day]) => ({
      table: 'rows of dates',
      given: answersOfCase(of),
      of: (l: Law) => mfaOn(l, of, day),
    })),
    ...contrasts.map((contrast) => ({
      table: 'contrasts',
      given: givenBy(contrast),
      of: (l: Law) => contrastIn(l, contrast),
    })),
    ...trialsOf(law, cases).map(({ given }) => ({ table: 'answers', given, of: (l: Law) => heardOf(l, given) })),
  ]
}

const lookAhead = 'the outline, which never looks ahead'
/** Tables that speak of the rules themselves, whatever the case. */
const aboutRules: readonly (readonly [table: string, of: (law: Law) => unknown])[] = [
  ['rules and their sources', coverageOf],
  ['days', calendarOf],
  ['effects', effectsOf],
]
const looksAhead = ({ outline }: Law): boolean => {
  const asked = new Set<string>()
  return outline.some((step) => {
    if (step.kind === 'rest') return false
    const ahead = step.when !== undefined && [...questionsRead(step.when)].some((id) => !asked.has(id))
    if (step.kind === 'ask') asked.add(step.question.id)
    return ahead
  })
}
const asText = (said: unknown) => JSON.stringify(said)

/**
 * What is frozen of a law: rows of the digests, openings, worked cases, what each answer changes, sources, days, effects.
 * `spokenBy` names the first table that speaks otherwise of a mutant, or none does.
 */
export const frozenOf = (law: Law) => {
  const lines = linesOf(law)
  const pool = poolOf(
    law,
    lines.map((line) => line.given),
  )
  const before = toldOver(law, pool)
  const rulesBefore = aboutRules.map(([, of]) => asText(of(law)))
  const remembered = new Map<Line, string>()
  const frozen = (line: Line): string => {
    const text = remembered.get(line) ?? asText(line.of(law))
    remembered.set(line, text)
    return text
  }
  const suspects = (mutant: Mutant): readonly Line[] => {
    const found = differing(before, toldOver(mutant.law, pool)).flatMap((i) => lines[i] ?? [])
    // A dispute settled changes how sure a conclusion is, which the columns do not show.
    return found.length > 0 || mutant.kind !== 'a dispute dropped' ? found : lines
  }
  return {
    given: pool.given,
    spokenBy: (mutant: Mutant): string | undefined => {
      const rule = aboutRules.find(([, of], i) => asText(of(mutant.law)) !== rulesBefore[i])
      if (rule) return rule[0]
      if (looksAhead(mutant.law)) return lookAhead
      return suspects(mutant).find((line) => asText(line.of(mutant.law)) !== frozen(line))?.table
    },
  }
}
