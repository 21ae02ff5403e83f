import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { enlarged } from './bench-law.mjs'
import { firstAnswers, readReasons, samples, timesOf } from './bench-times.mjs'
import { bundleOf } from './bundle.mjs'
import { root } from './ensure.mjs'
import { answersOf } from './plain-site.mjs'

// `npm run bench -- engine [COMMIT]` measures this engine and that of an earlier commit on the same law, in turns. The
// unit is processor time, and each value is the median of seven samples, so that other load on the machine counts little.
const worked = 'w17'

/** Returns the files of a core that are measured. The outcome was computed in `headline.ts` before `outcomes.ts` was. */
const engineFiles = (core) => {
  const outcome = existsSync(join(core, 'outcomes.ts')) ? 'outcomes.ts' : 'headline.ts'
  return ['assess.ts', 'outline.ts', 'change-impact.ts', 'counterfactuals.ts', outcome].map((file) => join(core, file))
}
/** Writes the core of a commit to a folder and returns the folder. */
const coreAt = (commit, folder) => {
  execFileSync('tar', ['-x', '-C', folder], {
    input: execFileSync('git', ['archive', commit, 'src/core'], { cwd: root }),
  })
  return join(folder, 'src/core')
}

const format = (time) => time.toPrecision(3)
const rowsBeside = (measures) =>
  measures.map(([label, of]) => {
    const [now, former] = timesOf([of(engines.now), of(engines.former)])
    return `| ${label} | ${format(now)} | ${format(former)} | ${(former / now).toFixed(2)} |`
  })
/** Returns a row for each measure: its time, and how many times that of the first one it is, with each engine. */
const rowsAgainst = (first, measures) =>
  measures.map(([label, of]) => {
    const [now, nowFirst, former, formerFirst] = timesOf(
      [engines.now, engines.former].flatMap((engine) => [of(engine), first(engine)]),
    )
    return `| ${label} | ${(now / nowFirst).toFixed(2)} | ${(former / formerFirst).toFixed(2)} |`
  })

const commit = process.argv[3] ?? 'HEAD'
const folder = mkdtempSync(join(tmpdir(), 'cadrage-bench-'))
const engines = {}
try {
  const lawFile = join(root, 'src/law/index.ts')
  engines.now = await bundleOf(folder, 'now', [...engineFiles(join(root, 'src/core')), lawFile])
  engines.former = await bundleOf(folder, 'former', engineFiles(coreAt(commit, folder)))
} finally {
  rmSync(folder, { recursive: true })
}
const { law } = engines.now
const day = law.covers.from
const answers = answersOf(worked)
const first = (count) => firstAnswers(engines.now.path, law, answers, count)
const early = first(5)
const changed = { answers: { ...answers, 'hosting.where': 'own' }, flows: [] }
const changes = (tries, given) => (engine) => () => [...engine.counterfactuals(law, given, tries)]
const assessOf = (of, given) => (engine) => () => engine.assess(of, given, day)

const beside = rowsBeside([
  ['path through the outline', (engine) => () => engine.path(law.outline, answers)],
  ['assessment', assessOf(law, answers)],
  ['assessment, five answers', assessOf(law, early)],
  ['assessment with whether the use may start', (engine) => () => engine.assess(law, answers, day).start],
  ['assessment with all reasons', (engine) => () => readReasons(engine.assess(law, answers, day))],
  ['assessment with all reasons, five answers', (engine) => () => readReasons(engine.assess(law, early, day))],
  ['headline', (engine) => () => engine.outcomeOf(law, answers)],
  ['headline, five answers', (engine) => () => engine.outcomeOf(law, early)],
  ['single changes that lead to another headline', changes(0, answers)],
  ['single changes that lead to another headline, five answers', changes(0, early)],
  ['single changes and 600 pairs', changes(600, answers)],
  ['what a changed answer changes', (engine) => () => engine.impactOf(law, { answers, flows: [] }, changed, day)],
])
const counts = [0, 1, 2, 5, 10, 15, 20]
const earlyRows = rowsAgainst(
  assessOf(law, answers),
  counts.map((count) => [`${count} answers`, assessOf(law, first(count))]),
)
/** Every combination of size, copies and answers. */
const larger = [2, 4].flatMap((times) =>
  [false, true].flatMap((withQuestions) => [answers, early].map((given) => ({ times, withQuestions, given }))),
)
const largerRows = larger.flatMap(({ times, withQuestions, given }) => {
  const of = enlarged(law, given, times, withQuestions)
  const label = [
    `law ${times} times as large`,
    withQuestions ? 'with its questions' : 'conclusions alone',
    given === early ? 'five answers' : 'complete',
  ].join(', ')
  return rowsAgainst(assessOf(law, given), [[label, assessOf(of.law, of.answers)]])
})
console.log(`Processor time, median of ${samples}, case ${worked}; the former engine is that of ${commit}.

| milliseconds | this engine | former engine | former ÷ this |
|---|---|---|---|
${beside.join('\n')}

| assessment, as a multiple of that of the complete case | this engine | former engine |
|---|---|---|
${earlyRows.join('\n')}

| assessment, as a multiple of that with the law as it is | this engine | former engine |
|---|---|---|
${largerRows.join('\n')}
`)
