// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, test } from 'vitest'
import { assess } from '../../src/core/assess.ts'
import { law } from '../../src/law/index.ts'
import type { Format } from '../../src/report/formats.ts'
import { noNotes } from '../../src/report/personal-notes.ts'
import { type Report, reportOf } from '../../src/report/report.ts'
import { toMarkdown } from '../../src/report/to-markdown.ts'
import { i18nIn } from '../../src/text/eager/i18n.ts'
import { type Lang, languages, sayIn } from '../../src/text/eager/law-text.ts'
import { reportTextIn } from '../../src/text/eager/report-text.ts'
import { WordsContext } from '../../src/ui/hooks/use-words.ts'
import { referencesOf } from '../../src/ui/verdict/Grounds.tsx'
import { NotePart } from '../../src/ui/verdict/NotePart.tsx'
import { ContestedPart } from '../../src/ui/verdict/OpenParts.tsx'
import { PlanPart } from '../../src/ui/verdict/PlanPart.tsx'
import { RoutePart } from '../../src/ui/verdict/RoutePart.tsx'
import { workedCases } from '../support/journey/case-files.ts'
import { inTurn, sampled } from '../support/sample.ts'

afterEach(cleanup)

const cases = workedCases.map(({ name, asOf, case: of }) => ({
  name,
  report: reportOf(assess(law, of.answers, asOf, of.flows), law),
}))
const markdownOf = (report: Report, lang: Lang, format: Format) =>
  toMarkdown(report, reportTextIn(lang), noNotes, format)
const headingsIn = (markdown: string) =>
  markdown.split('\n').flatMap((line) => (line.startsWith('## ') ? [line.slice(3)] : []))
/** The letters and digits of a text: screen and Markdown set them apart by different signs. */
const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '')
/** Returns the letters and digits of Markdown, without the numbers of its lists. */
const lettersOfMarkdown = (markdown: string) => lettersOf(markdown.replace(/^\s*\d+\. /gm, ''))

describe.each(languages)('in %s, in every worked case,', (lang) => {
  const t = i18nIn(lang).getFixedT(null, 'report')
  const ofNote = ['why', 'first', 'risk', 'riskIf', 'unknown', 'else', 'terms'].map((part) =>
    t(`memo.${part}` as 'memo.why'),
  )
  const ofPlan = ['route', 'todo', 'flows', 'coming', 'contested', 'answers', 'setAside', 'sources'].map((part) =>
    t(`sections.${part}` as 'sections.route'),
  )
  const ofFull = ['card', 'blocks', 'missing', 'facts', 'otherRoutes', 'closed', 'grounds'].map((part) =>
    t(`sections.${part}` as 'sections.card'),
  )
  test('each format holds its parts and no other, and the note comes first', () => {
    for (const { name, report } of sampled(cases)) {
      const [note, plan, full] = (['note', 'plan', 'full'] as const).map((format) => markdownOf(report, lang, format))
      const [inNote, inPlan, inFull] = [note, plan, full].map((text) => headingsIn(text ?? ''))
      const own = ofNote.filter((title) => inNote?.includes(title))
      const isOutside = report.verdict.start.state === 'outside'
      expect(own, name).toEqual(
        // Of the two titles of risks one stands; the words are left out where the note uses none of the glossary.
        expect.arrayContaining(ofNote.filter((_, i) => ![2, 3, 6].includes(i) && !(isOutside && i === 1))),
      )
      expect(inNote, name).toEqual([...own, t('memo.sources')])
      expect(inPlan?.slice(0, own.length), name).toEqual(own)
      expect(ofPlan, name).toEqual(expect.arrayContaining(inPlan?.slice(own.length) ?? []))
      expect(inPlan, name).toContain(t('sections.answers'))
      expect(inFull?.slice(0, own.length), name).toEqual(own)
      expect(inFull, name).toEqual(expect.arrayContaining(inPlan ?? []))
      expect([...ofPlan, ...ofFull], name).toEqual(expect.arrayContaining(inFull?.slice(own.length) ?? []))
      if (!isOutside) expect(inFull, name).toContain(t('sections.closed'))
      for (const text of [note, plan, full]) expect(text, name).toContain(report.hash)
    }
  })
  test('the plan lists every source that it refers to, and says how to meet each duty', () => {
    for (const { name, report } of sampled(cases)) {
      const plan = markdownOf(report, lang, 'plan')
      const listed = new Set([...plan.matchAll(/^- \[(\d+)\]/gm)].map(([, n]) => n))
      const referred = [...plan.matchAll(/ \[(\d+)\]/g)].map(([, n]) => n)
      expect(
        referred.filter((n) => !listed.has(n)),
        name,
      ).toEqual([])
      const duties = report.plan.flatMap(({ themes }) => themes.flatMap(({ items }) => items))
      for (const { id } of duties.flatMap(({ duty, along }) => [duty, ...along]))
        expect(plan, `${name} ${id}`).toContain(sayIn(lang).dutyPlan(id)?.says)
    }
  })
})

/** Returns the letters and digits of what a part prints. */
const printed = (part: ReactNode, lang: Lang, hidden: string) => {
  const { container } = render(<WordsContext value={i18nIn(lang)}>{part}</WordsContext>)
  const copy = container.cloneNode(true) as Element
  for (const element of copy.querySelectorAll(hidden)) element.remove()
  const text = lettersOf(copy.textContent ?? '')
  cleanup()
  return text
}
describe.each(inTurn(languages))('in %s, in every worked case, Markdown and paper say the same', (lang) => {
  const t = i18nIn(lang).getFixedT(null, 'report')
  /** Returns a section of Markdown without its title. */
  const sectionOf = (markdown: string, title: string) =>
    markdown
      .split('\n## ')
      .find((section) => section.startsWith(`${title}\n`))
      ?.slice(title.length) ?? ''
  test('in the note and in the plan', () => {
    for (const { name, report } of sampled(cases)) {
      const references = referencesOf(report, sayIn(lang), lang, t)
      const note = markdownOf(report, lang, 'note')
      const body = note.slice(note.indexOf(`\n## ${t('memo.why')}`), note.indexOf(`\n${t('limits')}`))
      expect(lettersOfMarkdown(body), name).toBe(printed(<NotePart {...{ report, references }} />, lang, '.unseen'))

      const plan = markdownOf(report, lang, 'plan')
      const hidden = '.no-print, .why > summary, .because, .full-record, .unseen, .count'
      expect(lettersOfMarkdown(sectionOf(plan, t('sections.todo'))), name).toBe(
        report.todo.length === 0
          ? ''
          : printed(
              <PlanPart
                {...{ report, references }}
                personalNotes={noNotes}
                onTick={undefined}
                onNote={undefined}
                onTask={undefined}
                clocks={[]}
              />,
              lang,
              hidden,
            ),
      )
      if (report.contested.length > 0)
        expect(lettersOfMarkdown(sectionOf(plan, t('sections.contested'))), name).toBe(
          printed(<ContestedPart {...{ report, references }} />, lang, hidden).slice(
            lettersOf(t('contestedLead')).length,
          ),
        )
      if (report.route) {
        const route = lettersOfMarkdown(sectionOf(plan, t('sections.route')))
        const { container } = render(
          <WordsContext value={i18nIn(lang)}>
            <RoutePart {...{ report, references }} />
          </WordsContext>,
        )
        const said = container.querySelectorAll('.conclusion, .steps li, .how-known > div, .near-miss > h3')
        for (const { textContent } of said) expect(route, name).toContain(lettersOf(textContent ?? '').slice(0, -1))
        cleanup()
      }
    }
  })
})
