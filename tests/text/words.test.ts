import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { sourcesOf } from '../../src/core/law.ts'
import { questionsOf } from '../../src/core/outline.ts'
import { law } from '../../src/law/index.ts'
import { i18nIn } from '../../src/text/eager/i18n.ts'
import { languages, sayIn } from '../../src/text/eager/law-text.ts'

describe.each(languages)('in %s, no text of the law is missing:', (lang) => {
  const say = sayIn(lang)
  test('every question, with its options, its section and who can tell', () => {
    for (const { question, section, page } of questionsOf(law.outline)) {
      const words = say.question(question.id)
      expect(words.title).not.toBe('')
      expect(words.whoCanTell).not.toBe('')
      if (page) expect(say.page(page).title).not.toBe('')
      expect(Object.keys(words.options).sort()).toEqual([...question.options].sort())
      expect(say.section(section)).not.toBe('')
    }
  })
  test('every fact, bar, duty, pathway and requirement', () => {
    for (const { fact } of law.facts) expect(say.fact(fact.id)).not.toBe('')
    for (const { id } of law.bars) expect(say.bar(id)).not.toBe('')
    for (const { id } of law.duties) expect(Object.values(say.duty(id)).every(Boolean), id).toBe(true)
    for (const { id, requirements } of law.pathways)
      expect(Object.keys(say.pathway(id).requirements).sort()).toEqual(Object.keys(requirements).sort())
  })
  test('every source, with a title and one short sentence', () => {
    for (const source of sourcesOf(law)) {
      const { id } = source
      const { title, gist } = say.source(source)
      expect(title, id).not.toBe('')
      expect(gist, id).not.toBe('')
      expect(gist.split(' ').length, id).toBeLessThanOrEqual(30)
      if (lang === 'fr') expect(`${title} ${gist}`, id).not.toMatch(/ [;!?:»]|« |'/)
    }
  })
})

const keysOf = (value: unknown, at = ''): readonly string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => keysOf(inner, `${at}.${key.replace(/_(one|many|other)$/, '')}`))
    : [at]
test.each(['screens', 'report', 'cli', 'files', 'projects', 'share', 'access'])(
  '%s has the same keys in both languages',
  (space) => {
    const keys = (lang: 'fr' | 'en') => [...new Set(keysOf(i18nIn(lang).getResourceBundle(lang, space)))].sort()
    expect(keys('fr')).toEqual(keys('en'))
  },
)

/** Every text of a language, with its file and key. */
const textsIn = (lang: string): readonly (readonly [string, string])[] => {
  const folder = new URL(`../../locales/${lang}/`, import.meta.url)
  const visit = (value: unknown, at: string): readonly (readonly [string, string])[] =>
    typeof value === 'string'
      ? [[at, value]]
      : Object.entries(value as object).flatMap(([key, inner]) => visit(inner, `${at} ${key}`))
  return readdirSync(folder).flatMap((f) => visit(JSON.parse(readFileSync(new URL(f, folder), 'utf8')), f))
}

test('French text has no-break spaces before punctuation, and French apostrophes and quotes', () => {
  const wrong = textsIn('fr').filter(([, text]) => / [;!?:»]|« |\w'\w|\w\u0020%|n° \d/.test(text))
  expect(wrong).toEqual([])
})
test.each(['fr', 'en'])('in %s, a question, a line and an option have at most 25 words each', (lang) => {
  const say = sayIn(lang as 'fr')
  const long = questionsOf(law.outline).flatMap(({ question }) => {
    const { title, options } = say.question(question.id)
    return [title, ...Object.values(options)].filter((text) => text.split(/\s+/).length > 25)
  })
  expect(long).toEqual([])
})

test.each([
  [0, '0 chose'],
  [1, '1 chose'],
  [2, '2 choses'],
  [1_000_000, '1000000 choses'],
])('%i things to put right have the right French plural', (count, words) => {
  expect(i18nIn('fr').t('headline.putRight', { ns: 'report', count } as never)).toContain(words)
})
