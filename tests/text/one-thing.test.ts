import { describe, expect, test } from 'vitest'
import enLines from '../../locales/en/lines.json'
import enQuestions from '../../locales/en/questions.json'
import frLines from '../../locales/fr/lines.json'
import frQuestions from '../../locales/fr/questions.json'
import { questionsOf } from '../../src/core/outline.ts'
import { exclusiveOptions } from '../../src/core/question.ts'
import { law } from '../../src/law/index.ts'
import excused from './joining-words.json'

// A question, a line or an option states one thing, so that it can be answered by yes or no (kind K5).

type Questions = Readonly<
  Record<string, { readonly title: string; readonly options?: Readonly<Record<string, string>> }>
>
type Pages = { readonly pages: Readonly<Record<string, { readonly lines: Readonly<Record<string, string>> }>> }

/** Returns every title, option and line of one language, by id. */
const textsOf = (questions: Questions, { pages }: Pages): readonly (readonly [id: string, text: string])[] => [
  ...Object.entries(questions).flatMap(([id, { title, options = {} }]) => [
    [id, title] as const,
    ...Object.entries(options).map(([option, text]) => [`${id}=${option}`, text] as const),
  ]),
  ...Object.values(pages).flatMap(({ lines }) => Object.entries(lines)),
]
const languages = [
  ['fr', textsOf(frQuestions, frLines), /(?<![\p{L}’-])(et|ainsi que|puis|mais)(?![\p{L}-])/u],
  ['en', textsOf(enQuestions, enLines), /(?<![\p{L}’-])(and|as well as|then|but)(?![\p{L}-])/u],
] as const
const excuses: Readonly<Record<string, string>> = excused

/** Lists of which one option is always true, and why. */
const neverNone = {
  'ehds.categories': 'asked only of a product that was said to process priority data',
  'people.who': 'data on health are always about somebody, of age or not, alive or dead',
  'research.sources': 'the data of a study come from somewhere; any other database is an option',
}

describe('one line, one thing', () => {
  test.each(languages)('%s: whatever joins two statements is excused in writing', (_, texts, joining) => {
    const joined = texts.filter(([id, text]) => joining.test(text) && !excuses[id])
    expect(joined.map(([id, text]) => `${id}: ${text}`)).toEqual([])
  })
  test('an excuse is still needed', () => {
    const needed = new Set(
      languages.flatMap(([, texts, joining]) => texts.filter(([, t]) => joining.test(t)).map(([id]) => id)),
    )
    expect(Object.keys(excuses).filter((id) => !needed.has(id))).toEqual([])
  })
  test('every list of several choices has “none of these”', () => {
    const lists = questionsOf(law.outline)
      .map(({ question }) => question)
      .filter((q) => q.kind === 'many')
    const without = lists.filter((q) => exclusiveOptions(q).length === 0)
    expect(without.map((q) => q.id).sort()).toEqual(Object.keys(neverNone))
  })
})
