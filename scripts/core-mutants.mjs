import { existsSync, readFileSync, writeFileSync } from 'node:fs'

// Writes `docs/reports/mutants-of-core.md` from the report of Stryker and the recorded reasons for surviving mutants.
const report = 'reports/core-mutants.json'
if (!existsSync(report))
  throw new Error(`core-mutants.mjs: ${report} is missing. Run npm run mutate:core, which writes it.`)
const { files } = JSON.parse(readFileSync(report, 'utf8'))
const reasons = JSON.parse(readFileSync('tests/mutation/core-survivors.json', 'utf8'))

const rows = []
const survivors = []
const total = { killed: 0, alive: 0 }
for (const [file, { mutants, source }] of Object.entries(files).sort()) {
  const counted = mutants.filter((m) => !['Ignored', 'CompileError', 'RuntimeError'].includes(m.status))
  const alive = counted.filter((m) => m.status === 'Survived' || m.status === 'NoCoverage')
  total.killed += counted.length - alive.length
  total.alive += alive.length
  if (counted.length > 0)
    rows.push([
      file,
      counted.length,
      counted.length - alive.length,
      percent(counted.length - alive.length, counted.length),
    ])
  for (const { location, replacement } of alive) survivors.push([file, ...replacedCode(source, location), replacement])
}
function percent(part, whole) {
  return `${((100 * part) / whole).toFixed(1)} %`
}
/** Returns the code that a mutant replaces, in a list. */
function replacedCode(source, { start, end }) {
  const lines = source.split('\n').slice(start.line - 1, end.line)
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column - 1)
  lines[0] = lines[0].slice(start.column - 1)
  return [lines.join(' ').replaceAll(/\s+/g, ' ')]
}
const cell = (text) =>
  `\`${String(text).replaceAll(/\s+/g, ' ').replaceAll('|', '¦').replaceAll('`', '´').slice(0, 110)}\``
const table = (head, lines) =>
  [head, head.map(() => '---'), ...lines].map((line) => `| ${line.join(' | ')} |`).join('\n')
const reasonOf = (file, from, to) =>
  reasons[`${file}: ${from} → ${to.replaceAll(/\s+/g, ' ')}`] ?? reasons[file] ?? 'no reason yet'

writeFileSync(
  'docs/reports/mutants-of-core.md',
  `# Mutants of the language

Written by \`npm run mutate:core\`; never by hand. Stryker changes one expression of \`src/core\` at a time and runs \`tests/core\`. How they are judged:
\`docs/decisions/0015-mutants.md\`.

**${percent(total.killed, total.killed + total.alive)}** of ${total.killed + total.alive} mutants are caught.

${table(['file', 'mutants', 'caught', 'score'], rows)}

## Left alive

${table(
  ['file', 'written', 'mutant', 'why it is left alive'],
  survivors.map(([file, from, to]) => [file, cell(from), cell(to), reasonOf(file, from, to)]),
)}
`,
)
console.log(`${total.killed} of ${total.killed + total.alive} caught`)
if (total.killed / (total.killed + total.alive) < 0.9) process.exitCode = 1
