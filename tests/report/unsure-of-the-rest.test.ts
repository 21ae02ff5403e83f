import { describe, expect, test } from 'vitest'
import { assess } from '../../src/core/assess.ts'
import type { Answer } from '../../src/core/question.ts'
import { law } from '../../src/law/index.ts'
import { noNotes } from '../../src/report/personal-notes.ts'
import { relevantOptions } from '../../src/report/relevant-options.ts'
import { reportOf } from '../../src/report/report.ts'
import { toJson } from '../../src/report/to-json.ts'
import { toMarkdown } from '../../src/report/to-markdown.ts'
import { type Lang, sayIn } from '../../src/text/eager/law-text.ts'
import { reportTextIn } from '../../src/text/eager/report-text.ts'
import { workedCases } from '../support/journey/case-files.ts'

// “I don’t know” beside ticked options, from the answers to what a person reads: decision 0050.

const study = workedCases.find(({ name }) => name === 'association-members-study')
if (!study) throw new Error('no such worked case')
const question = 'research.tests'
const { [question]: ticked, ...others } = study.case.answers
const on = (answer: Answer) => assess(law, { ...others, [question]: answer }, study.asOf)
const partial = on([...[ticked ?? []].flat(), 'unsure'])

describe('a study of which what counts is ticked, and the rest is not known', () => {
  test('keeps its route, which “I don’t know” alone loses', () => {
    expect(on(ticked ?? 'unsure').headline).toMatchObject({ state: 'route', pathway: 'mr004' })
    expect(partial.headline).toMatchObject({ state: 'route', pathway: 'mr004' })
    expect(on('unsure').headline.state).toBe('cannotTell')
  })
  test('misses the rest, on paper and in JSON, with who can tell', () => {
    expect(partial.missing).toEqual([question])
    const { missing, duties, pathways } = toJson(partial, (id) => `${id} teller`)
    expect(JSON.stringify(missing)).toContain(`${question} teller`)
    const reasons = [...duties, ...pathways.flatMap((p) => p.requirements)].flatMap((c) => c.because)
    expect(reasons).toContainEqual({ question, answer: [...[ticked ?? []].flat(), 'unsure'] })
  })
  test.each(['fr', 'en'] as const)('is told in words: %s', (lang: Lang) => {
    const rest = { fr: 'Pour le reste, je ne sais pas', en: 'The rest, I don’t know' }[lang]
    const options = [ticked ?? []].flat().map((option) => sayIn(lang).option(question, option))
    const said = [...options, rest].join(' · ')
    expect(reportTextIn(lang).answer(question, ['unsure', ...[ticked ?? []].flat()])).toBe(said)
    for (const format of ['note', 'plan', 'full'] as const) {
      const text = toMarkdown(reportOf(partial, law), reportTextIn(lang), noNotes, format)
      if (format === 'full') expect(text).toContain(said)
      expect(text).not.toContain('undefined')
      expect(text).not.toContain('unsure')
    }
  })
})

test('a reason shows the ticked options that matter, and the rest where that matters', () => {
  const reason = (ground: 'answer' | 'unsure', lookedFor: readonly string[]) =>
    relevantOptions({ question, answer: ['a', 'b', 'unsure'], ground, lookedFor })
  expect(reason('answer', ['a', 'c'])).toEqual({ ticked: true, answer: ['a'] })
  expect(reason('unsure', ['a', 'c'])).toEqual({ ticked: true, answer: ['a', 'unsure'] })
  expect(reason('unsure', ['c'])).toEqual({ ticked: true, answer: ['a', 'b', 'unsure'] })
  expect(reason('answer', ['none'])).toEqual({ ticked: false, answer: ['none'] })
})
