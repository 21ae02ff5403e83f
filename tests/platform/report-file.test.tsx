// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { cleanup, render } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { assess } from '../../src/core/assess.ts'
import { law } from '../../src/law/index.ts'
import { download } from '../../src/platform/download.ts'
import { saveReport } from '../../src/platform/report-file.ts'
import type { Format } from '../../src/report/formats.ts'
import { reportOf } from '../../src/report/report.ts'
import { i18nIn } from '../../src/text/eager/i18n.ts'
import { type Lang, languages, sayIn } from '../../src/text/eager/law-text.ts'
import { WordsContext } from '../../src/ui/hooks/use-words.ts'
import { VerdictView } from '../../src/ui/verdict/VerdictView.tsx'
import { workedCases } from '../support/journey/case-files.ts'
import { inTurn } from '../support/sample.ts'

vi.mock('../../src/platform/download.ts', () => ({ download: vi.fn() }))
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})
beforeAll(() => {
  const style = document.createElement('style')
  style.textContent = ['print', 'print-verdict']
    .map((name) => readFileSync(`src/ui/styles/${name}.css`, 'utf8'))
    .join('\n')
  document.head.append(style)
})

const study = workedCases.find(({ name }) => name === 'w18')
if (!study) throw new Error('no case w18')
const report = reportOf(assess(law, study.case.answers, study.asOf), law)
const nothing = () => {}

/** Returns the document that is saved in a format, and the name of its file. */
const savedIn = (format: Format, lang: Lang) => {
  const { container } = render(
    <WordsContext value={i18nIn(lang)}>
      <div className='report'>
        <VerdictView
          {...{ report, lang, format, title: '', version: '', commit: '', readiness: undefined, upcoming: undefined }}
          {...{ points: [], flows: undefined, onLetter: nothing, onDay: nothing, onTitle: nothing, onChange: nothing }}
          {...{ onPrint: nothing, onSave: nothing, onFormat: nothing }}
          say={sayIn(lang)}
          days={law.covers}
        />
      </div>
    </WordsContext>,
  )
  const shown = container.querySelector('.report')
  if (shown) saveReport(shown, lang, 'Cas', '2026-11-24_cas_verdict.html')
  const [name, , content] = vi.mocked(download).mock.lastCall ?? ['', '', '']
  const text = String(content)
  return { name, text, saved: new DOMParser().parseFromString(text, 'text/html'), shown }
}
const partsIn = (of: Document) => [...of.querySelectorAll('.part')].map((part) => part.classList[1])

describe.each(inTurn(languages))('the saved report, in %s,', (lang) => {
  test.each([
    ['note', ['limits']],
    ['plan', ['route', 'todo', 'coming', 'contested', 'answers', 'cited', 'limits']],
    [
      'full',
      [
        ...['card', 'blocks', 'route', 'todo', 'change', 'missing', 'coming', 'contested', 'closed'],
        ...['answers', 'cited', 'limits'],
      ],
    ],
  ] as const)('holds the parts that the format prints: %s', (format, parts) => {
    const { name, text, saved, shown } = savedIn(format, lang)
    expect(partsIn(saved)).toEqual(parts)
    expect(saved.querySelector('.note-of-verdict')).not.toBeNull()
    expect(saved.querySelector('.note-sources') !== null).toBe(format === 'note')
    expect(saved.querySelectorAll('.full-record').length > 0).toBe(format === 'full')
    // What is on screen stays there.
    expect(shown?.querySelectorAll('.part')).toHaveLength(12)
    // It has no control, no script and no link into the app, and keeps official addresses.
    expect(name).toBe('2026-11-24_cas_verdict.html')
    expect(saved.documentElement.lang).toBe(lang)
    expect(saved.querySelectorAll('button, input, select, script, .no-print, a[href^="#"]')).toHaveLength(0)
    expect([...saved.querySelectorAll('details')].every((details) => details.open)).toBe(true)
    expect(saved.querySelectorAll('a[href^="https://"]').length).toBeGreaterThan(0)
    expect(text).toContain('.note-of-verdict')
  })
})

test('a style sheet of another origin, which an extension adds, is no reason to save nothing', () => {
  const foreign = Object.create(CSSStyleSheet.prototype, {
    cssRules: {
      get: () => {
        throw new DOMException('Cannot access rules', 'SecurityError')
      },
    },
  }) as CSSStyleSheet
  const sheets = [...document.styleSheets, foreign]
  vi.spyOn(document, 'styleSheets', 'get').mockReturnValue(sheets as unknown as StyleSheetList)
  expect(savedIn('note', 'en').text).toContain('.note-of-verdict')
})

test('the saved report holds a policy of its own, before anything else', () => {
  const { saved } = savedIn('note', 'fr')
  const [, policy] = [...saved.head.children]
  expect(policy?.getAttribute('http-equiv')).toBe('Content-Security-Policy')
  expect(policy?.getAttribute('content')).toBe("default-src 'none'; style-src 'unsafe-inline'")
})
