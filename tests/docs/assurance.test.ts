import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sourcesOf } from '../../src/core/law.ts'
import { questionsOf } from '../../src/core/outline.ts'
import { law } from '../../src/law/index.ts'
import { transitions } from '../support/journey/transitions.ts'

// `docs/reports/assurance.md` is written from the law and from what the last long runs left in `docs/reports/results/`; never by hand.

type Result = {
  readonly on: string
  readonly commit: string
  readonly passed: number
  readonly failed: number
  readonly minutes: number
  /** The version that the browser reports. */
  readonly engine?: string
  /** The versions of Node that were compared. */
  readonly nodes?: readonly string[]
}
const fromResults = <T>(name: string): T | undefined => {
  const file = `docs/reports/results/${name}.json`
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : undefined
}
const parts = {
  static: 'types, lint, nothing unused',
  logic: 'logic, screens in jsdom; ten thousand random cases',
  proof: 'theorems, for all answers',
  builds: 'builds, and a second one elsewhere, byte for byte',
  'browser-chromium': 'journeys, print, offline, privacy and access in Chromium',
  'browser-firefox': 'journeys in Firefox',
  'browser-webkit': 'journeys in WebKit',
  office: 'the papers of the cases in LibreOffice',
  hosts: 'the site on nginx and Apache',
  nodes: 'Node 22 and 24 build the same bytes and run the command line',
  lawMutants: 'mutants of the law, all',
  coreMutants: 'mutants of the language, all',
  lighthouse: 'Lighthouse, mobile, median of five',
} as const

const counts = () => {
  const asks = questionsOf(law.outline)
  const requirements = law.pathways.flatMap((p) => Object.keys(p.requirements)).length
  const sources = sourcesOf(law)
  const read = sources.filter((s) => s.verification === 'read').length
  const cases = readdirSync('tests/law/cases').filter((f) => f.endsWith('.json')).length
  return [
    [
      'questions',
      `${asks.filter((a) => a.page === undefined).length}, and ${asks.filter((a) => a.page !== undefined).length} lines of lists`,
    ],
    [
      'rules',
      `${law.pathways.length} pathways with ${requirements} conditions, ${law.duties.length} duties, ${law.bars.length} bars, ${law.facts.length} facts`,
    ],
    [
      'sources',
      `${sources.length}: ${read} read in the primary text or the authority’s page, ${sources.length - read} not; ${sources.filter((s) => s.certainty === 'settled').length} settled, ${sources.filter((s) => s.certainty === 'contested').length} contested, ${sources.filter((s) => s.certainty === 'toConfirm').length} to confirm`,
    ],
    ['worked cases', `${cases}, each against its expected verdict, by command and on screen, in both languages`],
    [
      'transitions of the journey',
      `${transitions.length}, each walked through the real screens or proved never to be taken`,
    ],
  ]
}

const theorems = () => {
  const told = fromResults<{ readonly theorems: readonly { readonly part: string; readonly result: string }[] }>(
    'theorems',
  )
  if (!told) return ['Not run yet.']
  return [...new Set(told.theorems.map((t) => t.part))].map((part) => {
    const of = told.theorems.filter((t) => t.part === part)
    return `- ${part || 'others'}: ${of.filter((t) => t.result === 'holds').length} hold of ${of.length}`
  })
}
const runs = () =>
  Object.entries(parts).map(([name, what]) => {
    const r = fromResults<Result>(name)
    return r
      ? `| ${[what, r.engine ?? r.nodes?.join(', ')].filter(Boolean).join(': ')} | ${r.on} | ${r.commit} | ${r.passed} | ${r.failed} | ${r.minutes} |`
      : `| ${what} | not run | – | – | – | – |`
  })
type Scores = Readonly<Record<string, number>>
const lighthouse = () => {
  const { plain, scores } = fromResults<{ readonly plain?: Scores; readonly scores: Readonly<Record<string, Scores>> }>(
    'lighthouse',
  ) ?? { scores: {} }
  return Object.entries(plain ? { 'a plain page, in the same run': plain, ...scores } : scores).map(
    ([page, of]) =>
      `| ${page} | ${of['performance']} | ${of['accessibility']} | ${of['best-practices']} | ${of['seo']} |`,
  )
}
/** The sentence with which a generated page says its own figures. */
const summaryOf = (file: string, holding: string) =>
  existsSync(file)
    ? (readFileSync(file, 'utf8')
        .split('\n')
        .find((line) => line.includes(holding)) ?? 'not run')
    : 'not run'

const page = () => `# What is checked, and what is not

Written by \`npx vitest run tests/docs/assurance.test.ts --update\` from the law, edition ${law.edition}, and from what the last long runs left in
\`docs/reports/results/\`; never by hand. \`npm test\` runs the logic, the proof and a seeded sample of the rest; \`npm run test:full\` all of it
(\`npm run test:full -- proof lighthouse\` only these parts).

## Counts

| what | figure |
| --- | --- |
${counts()
  .map(([what, figure]) => `| ${what} | ${figure} |`)
  .join('\n')}

## Last result of each long part

| part | on | commit | passed | failed | minutes |
| --- | --- | --- | --- | --- | --- |
${runs().join('\n')}

## Theorems

Outline and law as formulas, nothing cut, “I don’t know” and unanswered questions included, put to z3 (\`docs/decisions/0011-proof.md\`).

${theorems().join('\n')}

## Mutants

- The law (\`docs/reports/mutants.md\`): ${summaryOf('docs/reports/mutants.md', 'are caught')}
- The language (\`docs/reports/mutants-of-core.md\`): ${summaryOf('docs/reports/mutants-of-core.md', 'are caught')}

## Lighthouse

| page | performance | accessibility | best practices | SEO |
| --- | --- | --- | --- | --- |
${lighthouse().join('\n')}

## What the theorems say

- Nothing is dead: every question is asked and each of its options counts; every pathway opens, closes and is named; every bar, duty and fact can hold, and can fail.
- There is exactly one headline, no truth is two at once, and no route is named, nor “outside”, while a bar holds or may.
- No two ways out are open at once, exempt or declared; permanent access to national data may stand beside four routes to the same data (\`docs/decisions/0013-permanent-access.md\`).
- “I don’t know” to any question never gives a better headline than the worst answer to it would.
- No question, end or rule reads a question that cannot have been asked before it, and the headline reads nothing that is only offered after it.
- Every option changes what some verdict tells a person, and the engine confirms it on the two cases the solver found; none is declared informational.
- The sentences of law in \`tests/proof/sentences/\`, each with an article that the law cites, and for each that its circumstances can be met.

A broken theorem prints the fewest answers that break it, as a case file; faults are planted to see it.

## What reasons are

The answers a conclusion lists entail it whatever the rest is, and none of them can be dropped: by exhaustion over random small laws, and
on every worked case and ten thousand random ones (\`docs/decisions/0012-reasons.md\`).

## What is not proved

- That the law is right: only that it says what these sentences say. What is doubtful in the sources is in \`docs/review/coverage.md\`.
- The translation to formulas itself: compared with the engine on answers picked for each headline and each option, not proved.
- That a person understands a question as it is meant, and answers it rightly.
- That each reason shown is the one a lawyer would give first: of several that suffice, the shortest is told.
- The screens in Safari itself: WebKitGTK is of the same family, and Safari was not tried.
- Advisories against dependencies: the registry refused the question (\`SECURITY.md\`).
`

test('the page of assurance says what the law and the last runs say', async () => {
  await expect(page()).toMatchFileSnapshot('../../docs/reports/assurance.md')
})
