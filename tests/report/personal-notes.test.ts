import { expect, test } from 'vitest'
import { assess } from '../../src/core/assess.ts'
import { path, stopsOf } from '../../src/core/outline.ts'
import { law } from '../../src/law/index.ts'
import { noteKeyAt, notesShown } from '../../src/report/personal-notes.ts'
import { reportOf } from '../../src/report/report.ts'
import { toMarkdown } from '../../src/report/to-markdown.ts'
import { reportTextIn } from '../../src/text/eager/report-text.ts'

const clinic = { 'project.actor': 'healthEstablishment', 'project.purpose': 'care', 'hosting.where': 'own' }
const report = reportOf(assess(law, clinic, '2026-11-24'), law)

test('a note is quoted under its answer with its Markdown syntax escaped', () => {
  const note = '# Claire\n- <script>x</script> [a](b)\n1. *said* `so`'
  const text = toMarkdown(report, reportTextIn('en'), { notes: { 'hosting.where': note }, done: [] })
  expect(text).toContain(
    '  - Your note:\n\n  > \\# Claire\n  > \\- \\<script\\>x\\</script\\> \\[a\\](b)\n  > 1\\. \\*said\\* \\`so\\`\n',
  )
})

test('a duty ticked as done takes one line, and nothing else of the report changes', () => {
  const duty = report.plan[0]?.themes[0]?.items[0]?.duty
  const plain = toMarkdown(report, reportTextIn('en'))
  const ticked = toMarkdown(report, reportTextIn('en'), { notes: {}, done: [duty?.id ?? ''] })
  expect(ticked).not.toBe(plain)
  const line = ticked.split('\n').find((one) => one.endsWith(', ticked as done)')) ?? ''
  const untickedLine = line.replace(', ticked as done', '')
  const [before = '', after = ''] = ticked.split(`${line}\n`)
  expect(plain.startsWith(`${before}${untickedLine}\n`)).toBe(true)
  expect(plain.endsWith(after)).toBe(true)
  const left = plain.slice(before.length + untickedLine.length + 1, plain.length - after.length)
  expect(left).toMatch(/^\n {2}\S/)
  expect(left.split('\n').filter((one) => /^- /.test(one))).toEqual([])
})

test('a note on a duty is printed under it, also once the duty is ticked as done', () => {
  const duty = report.plan[0]?.themes[0]?.items[0]?.duty.id ?? ''
  const notes = { [duty]: 'signed on 3 March' }
  expect(notesShown(law.outline, [], notes)).toEqual(notes)
  const quotation = '  - Your note:\n\n  > signed on 3 March\n'
  for (const done of [[], [duty]]) {
    const text = toMarkdown(report, reportTextIn('en'), { notes, done }, 'plan')
    expect(text.split(quotation).length).toBe(2)
    expect(toMarkdown(report, reportTextIn('en'), { notes, done }, 'note')).not.toContain(quotation)
  }
})

test('the note of a checklist page is shown at its first line that is asked, or else at its first line', () => {
  const { asked } = path(law.outline, clinic)
  const pages = stopsOf(law.outline).filter((stop) => stop.asks.length > 1)
  expect(pages.length).toBeGreaterThan(3)
  for (const { id, asks } of pages) {
    const key = noteKeyAt(law.outline, id)
    const [[at, note] = []] = Object.entries(notesShown(law.outline, asked, { [key]: 'x' }))
    const lines = asks.map((ask) => ask.question.id)
    expect(note).toBe('x')
    expect(at).toBe(lines.find((line) => asked.includes(line)) ?? lines[0])
  }
})
