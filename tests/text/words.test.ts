import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { decides, type Failing, sourcesOf } from '../../src/core/law.ts'
import { questionsOf } from '../../src/core/outline.ts'
import { law } from '../../src/law/index.ts'
import { i18nIn } from '../../src/text/eager/i18n.ts'
import { type Lang, languages, sayIn } from '../../src/text/eager/law-text.ts'
import { causeOf } from '../../src/text/excluded-parts.ts'

const outcomes = ['holds', 'fails', 'unknown'] as const

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
  test('every fact and bar, with a sentence of its own for each outcome', () => {
    const told = [
      ...law.facts.map(({ fact }) => outcomes.map((truth) => say.fact(fact.id, truth))),
      ...law.bars.map(({ id }) => outcomes.map((truth) => say.bar(id, truth))),
    ]
    for (const sentences of told) {
      expect(new Set(sentences).size, sentences[0]).toBe(3)
      for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.*[^ ]\.$/u)
    }
  })
  test('every bar, with a name', () => {
    for (const { id } of law.bars) expect(say.barName(id), id).toMatch(/^\p{Lu}.*[^.]$/u)
  })
  test('every duty, pathway and requirement', () => {
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
  [0, '0 point à'],
  [1, '1 point à'],
  [2, '2 points à'],
  [1_000_000, '1000000 points à'],
])('%i points to put right have the right French plural', (count, words) => {
  expect(i18nIn('fr').t('headline.putRight', { ns: 'report', count } as never)).toContain(words)
})

/** What the sentence of a requirement that fails says, by what failing means. */
const consequences: Readonly<Record<Failing, Readonly<Record<Lang, RegExp>>>> = {
  otherRoute: { fr: /ne convient pas|dossier|MR-002|dispense/, en: /does not fit|case|MR-002|exempt/ },
  authorisation: { fr: /la CNIL doit autoriser/, en: /the CNIL must authorise/ },
  deviation: { fr: /la CNIL doit autoriser/, en: /the CNIL must authorise/ },
  barred: { fr: /ne peut pas être autorisé/, en: /cannot be authorised/ },
  fix: { fr: /d’abord|avant de commencer|sans attendre/, en: /first|before you start|without delay/ },
  breach: { fr: /n’est pas conforme à la loi/, en: /does not comply with the law/ },
}
describe.each(languages)('in %s, each outcome of a pathway is a sentence:', (lang) => {
  const say = sayIn(lang)
  const truths = ['holds', 'fails', 'unknown'] as const
  const findings = law.pathways.flatMap((p) =>
    Object.entries(p.requirements).map(([id, { failing, citing }]) => ({ pathway: p.id, id, failing, citing })),
  )
  test('three different ones, each with a capital and a full stop', () => {
    for (const said of [
      ...law.pathways.map((p) => truths.map((truth) => say.pathwayIs(p.id, truth))),
      ...findings.map(({ pathway, id }) => truths.map((truth) => say.requirementIs(pathway, id, truth))),
    ]) {
      expect(new Set(said).size, said.join(' ')).toBe(3)
      for (const sentence of said) expect(sentence).toMatch(/^\p{Lu}[^!?]+\.$/u)
    }
  })
  test('of at most thirty words', () => {
    const long = findings.flatMap(({ pathway, id }) =>
      truths.map((truth) => say.requirementIs(pathway, id, truth)).filter((said) => said.split(/\s+/).length > 30),
    )
    expect(long).toEqual([])
  })
  test('one that fails says what that means', () => {
    const silent = findings
      .map(({ pathway, id, failing }) => [failing, say.requirementIs(pathway, id, 'fails')] as const)
      .filter(([failing, said]) => !consequences[failing][lang].test(said))
    expect(silent).toEqual([])
  })
  test('the cause of a closed pathway is said without its consequence, as the end of a sentence', () => {
    const wrong = findings
      .filter(decides)
      .map(({ pathway, id }) => causeOf(say.requirementIs(pathway, id, 'fails')))
      .filter((cause) => !/^\p{Lu}[^:;]{15,}[^.]\.$/u.test(cause) || consequences.deviation[lang].test(cause))
    expect(wrong).toEqual([])
  })
  test('closed pathways that a report groups are said by the same sentences', () => {
    const groups = new Map<string, Set<string>>()
    for (const { pathway, id, citing } of findings) {
      const key = [id, ...citing.map((s) => s.id)].join(' ')
      groups.set(key, (groups.get(key) ?? new Set()).add(say.requirementIs(pathway, id, 'fails')))
    }
    expect([...groups.values()].filter((sentences) => sentences.size > 1)).toEqual([])
  })
})
