import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { exampleIds } from '../../src/app/case/examples.ts'
import { assess } from '../../src/core/assess.ts'
import { sourcesOf } from '../../src/core/law.ts'
import { questionsOf } from '../../src/core/outline.ts'
import type { Given } from '../../src/core/question.ts'
import type { Source } from '../../src/core/source.ts'
import { law } from '../../src/law/index.ts'
import { changeBy, type Heard, heardOf, type Trial, trialsOf } from '../support/law/sweep.ts'
import { calendarOf, coverageOf, effectsOf, table } from '../support/law/tables.ts'

// The tables a reviewer reads as a diff when the law changes. `npm run law:outcomes` writes them anew.

const folder = new URL('cases/', import.meta.url)
const cases = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({
    name: file.replace('.json', ''),
    ...(JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as {
      rows: readonly string[]
      case: { title: string; asOf: string; answers: Given }
    }),
  }))
const list = (names: readonly string[]) => (names.length === 0 ? '–' : names.join(', '))

test('the outcomes of the worked cases are those under review', async () => {
  const lines = cases.map(({ name, case: { title, asOf, answers } }) => {
    const { headline, bars, duties, coming } = assess(law, answers, asOf)
    return [
      name,
      title,
      headline.state,
      headline.pathway ?? headline.nearest ?? '–',
      list(bars.filter((b) => b.truth !== 'fails').map((b) => (b.truth === 'holds' ? b.id : `${b.id}?`))),
      list(duties.filter((d) => d.applies === 'holds' && d.met === 'fails').map((d) => d.id)),
      list(duties.filter((d) => d.applies === 'unknown').map((d) => d.id)),
      String(duties.filter((d) => d.applies === 'holds').length),
      String(coming.length),
    ]
  })
  const head = ['case', 'what', 'headline', 'route', 'bars', 'not met', 'undecided', 'duties', 'coming']
  await expect(`# Outcomes of the worked cases, edition ${law.edition}

Written by \`npm run law:outcomes\`; never by hand. A change of law is a reviewed change of this table.

${table(head, lines)}
`).toMatchFileSnapshot('../../docs/review/outcomes.md')
})

test('the list of the worked cases is the one under review', async () => {
  const lines = cases.map(({ name, rows, case: { title, asOf, answers } }) => {
    const { state, pathway, nearest } = assess(law, answers, asOf).headline
    return [name, title, [state, pathway ?? nearest].filter(Boolean).join(': '), list(rows)]
  })
  await expect(`# Worked cases, edition ${law.edition}

Written by \`npm run law:outcomes\`; never by hand. Each file holds a case, the rows of law it shows, and what it expects of the verdict.

${table(['case', 'title', 'what it shows', 'rows'], lines)}
`).toMatchFileSnapshot('cases/README.md')
})

/** Row by row tests name a row as the digest does: `'M1-1'`, `'res:R0'`, or its number in the table of traps. */
const isNamed = (id: string, text: string) => {
  const [, row = ''] = id.split(':')
  const trap = id.match(/^base:12\.(\d+)$/)?.[1]
  return trap === undefined
    ? [`'${id}'`, `'${row}'`, `'${id} `, `${id} `].some((name) => text.includes(name))
    : text.includes(`\n    ${trap},\n`) || text.includes(`[${trap}, '`)
}
const textsIn = (place: string, ending: string) => {
  const at = new URL(place, import.meta.url)
  return readdirSync(at)
    .filter((file) => file.endsWith(ending))
    .map((file) => ({ name: file.replace(ending, ''), text: readFileSync(new URL(file, at), 'utf8') }))
}
const tests = [...textsIn('.', '.test.ts'), ...textsIn('../support/law/rows/', '.ts')]

test('the coverage of the rows is the one under review', async () => {
  const lines = coverageOf(law).map((cells) => [
    ...cells,
    list(cases.filter((c) => c.rows.includes(cells[0])).map((c) => c.name)),
    list([...new Set(tests.filter(({ text }) => isNamed(cells[0], text)).map(({ name }) => name))].sort()),
  ])
  const quoted = new Set(cases.flatMap((c) => c.rows))
  const known = new Set(lines.map(([id]) => id))
  const unread = lines.filter(([, , how]) => how?.endsWith('unread')).length
  const sources = sourcesOf(law)
  const without = (missing: (source: Source) => boolean) => sources.filter(missing).length
  await expect(`# From row of law to rule to case, edition ${law.edition}

Written by \`npm run law:outcomes\`; never by hand. ${lines.length} rows are cited; ${unread} of them nobody re-read for this edition.
${without((s) => s.url === '')} have no official address, ${without((s) => s.undated === 'wording')} no first day in force that is known, ${without((s) => s.certainty === 'toConfirm')} are to confirm.
Cases also quote ${list([...quoted].filter((row) => !known.has(row)).sort())}.

${table(['row', 'pinpoint', 'how sure, how known', 'rules that cite it', 'cases that quote it', 'tests named after it'], lines)}
`).toMatchFileSnapshot('../../docs/review/coverage.md')
})

/** An answer in few words: of a long list, what it leaves out. */
const allBut = ({ question, answer }: Trial): string => {
  const options = questionsOf(law.outline).find((a) => a.question.id === question)?.question.options ?? []
  const left = options.filter((o) => !answer.includes(o) && o !== 'none' && o !== 'nothing')
  return Array.isArray(answer) && answer.length > 1
    ? left.length === 0
      ? 'all'
      : `all but ${left.join(' + ')}`
    : [answer].flat().join()
}

/** Conditions named with their pathway, each pathway once. */
const byPathway = (closures: readonly string[]): string => {
  const found = new Map<string, string[]>()
  for (const [pathway = '', condition = ''] of closures.map((c) => c.split('.')))
    found.set(pathway, [...(found.get(pathway) ?? []), condition])
  return [...found].map(([pathway, conditions]) => `${pathway}: ${conditions.join(', ')}`).join(' · ')
}

test('what each answer changes is what is under review', async () => {
  const worked = cases.map(({ name, case: { answers } }) => ({ name, answers }))
  const before = new Map(worked.map(({ name, answers }) => [name, heardOf(law, answers)]))
  const lines = trialsOf(law, worked).map((trial) => {
    const { told, asked, closures, disputes } = changeBy(heardOf(law, trial.given), before.get(trial.from) as Heard)
    return [trial.question, allBut(trial), trial.from, told, asked, closures, disputes]
  })
  await expect(`# What each answer changes, edition ${law.edition}

Written by \`npm run law:outcomes\`; never by hand. Each answer to each question, tried in the first worked case that is asked it, and what the
verdict then says, and the interview asks, more or no longer.

${table(['question', 'answer', 'in the case', 'what is said', 'what is asked', 'what closes other routes', 'what is disputed'], lines)}
`).toMatchFileSnapshot('../../docs/review/answers.md')
  await expect(`# What each worked case is told, edition ${law.edition}

Written by \`npm run law:outcomes\`; never by hand. A mark “?” is what cannot be told; “x.y no” is a condition to put right of a route that is not closed.

${table(
  ['case', 'what is said'],
  [...before].map(([name, { said }]) => [name, said.join(' · ')]),
)}
`).toMatchFileSnapshot('../../docs/review/verdicts.md')
  await expect(`# What stands behind each verdict, edition ${law.edition}

Written by \`npm run law:outcomes\`; never by hand. Of each worked case: the conditions that close each other route, the conclusions that rest on a
disputed point of law, and the questions that are offered and not answered.

${table(
  ['case', 'what closes each other route', 'what is disputed', 'offered'],
  worked.map(({ name, answers }) => {
    const { closures, disputes, asked } = before.get(name) as Heard
    return [name, byPathway(closures), list(disputes), list(asked.filter((id) => answers[id] === undefined))]
  }),
)}
`).toMatchFileSnapshot('../../docs/review/reasons.md')
})

test('the days and the effects are those under review', async () => {
  await expect(`# Days and effects, edition ${law.edition}

Written by \`npm run law:outcomes\`; never by hand.

## Every day the law knows

${table(['day', 'what begins', 'what ends'], calendarOf(law))}

## What neglecting a duty, or failing a condition, means

${table(['rule', 'effect'], effectsOf(law))}
`).toMatchFileSnapshot('../../docs/review/days-and-effects.md')
})

test('the cases said to exercise each rule are those that do', async () => {
  const exercised = new Map<string, string[]>()
  const add = (rule: string, name: string) => exercised.set(rule, [...(exercised.get(rule) ?? []), name])
  for (const { name, case: content } of cases) {
    const { bars, duties, coming, pathways } = assess(law, content.answers, content.asOf)
    for (const b of bars) if (b.truth === 'holds') add(`bar ${b.id}`, name)
    for (const d of [...duties, ...coming]) if (d.applies === 'holds') add(`duty ${d.id}`, name)
    for (const p of pathways) if (p.status === 'open') add(`pathway ${p.id}`, name)
  }
  const rules = [
    ...law.bars.map((b) => `bar ${b.id}`),
    ...law.pathways.map((p) => `pathway ${p.id}`),
    ...law.duties.map((d) => `duty ${d.id}`),
  ]
  const lines = rules.map((rule) => {
    const names = exercised.get(rule) ?? []
    return `  ${JSON.stringify(rule)}: ${JSON.stringify({ count: names.length, first: names.slice(0, 5) })}`
  })
  await expect(`{\n${lines.join(',\n')}\n}\n`).toMatchFileSnapshot('../../src/ui/screens/rules-exercised.json')
})

test('the answers of the worked examples are those of their cases', async () => {
  const answers = exampleIds.map((id) => [id, cases.find(({ name }) => name === id)?.case.answers])
  const written = JSON.stringify(Object.fromEntries(answers), null, 2)
  await expect(`${written}\n`).toMatchFileSnapshot('../../src/app/case/examples.json')
})
