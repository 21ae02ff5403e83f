import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import refused from './refused-words.json'

// Every text of both languages, read for words that a person who is no lawyer stumbles over.

type Rule = {
  /** The words, as a regular expression. */
  readonly words: string
  /** What to write, or why not. */
  readonly why: string
  /** The files to which the rule applies; all without it. */
  readonly only?: readonly string[]
  /** Texts that contain one of these may keep the words. */
  readonly but?: readonly string[]
}
type Text = { readonly file: string; readonly at: string; readonly text: string }
type Lang = keyof typeof refused
const languages = ['fr', 'en'] as const

const textsIn = (lang: Lang): readonly Text[] => {
  const folder = new URL(`../../locales/${lang}/`, import.meta.url)
  const visit = (file: string, value: unknown, at: string): readonly Text[] =>
    typeof value === 'string'
      ? [{ file, at, text: value }]
      : Object.entries(value as object).flatMap(([key, inner]) => visit(file, inner, `${at} ${key}`))
  return readdirSync(folder).flatMap((name) =>
    visit(name.replace('.json', ''), JSON.parse(readFileSync(new URL(name, folder), 'utf8')), ''),
  )
}
const texts = { fr: textsIn('fr'), en: textsIn('en') }
const told = ({ file, at, text }: Text) => `${file}${at}: ${text}`

/** Labels: texts of a few words that state one thing. */
const isLabel = ({ file, at }: Text) =>
  (file === 'questions' && / options \S+$/.test(at)) ||
  (file === 'lines' && / lines \S+$/.test(at)) ||
  (file === 'duties' && at.endsWith(' title')) ||
  (file === 'pathways' && at.endsWith(' name'))

/** French words that stand in English values without a mark: names of bodies and instruments, and what is glossed. */
const frenchNames =
  /[(“[][^)”\]]*[)”\]]|Mon espace santé|Pro Santé Connect|CERT Santé|Santé publique France|Agence du numérique en santé|Plateforme des données de santé|Code d(?:e la|es) [\p{L} ]+|loi Informatique et Libertés|Ségur(?: du numérique)?|Légifrance|La Réunion|Défenseur des droits|Commission nationale de l’informatique et des libertés|Institut Pasteur|Licence Ouverte|Français|https?:\S+|\S+\.fr\S*|\{\{\w+\}\}|département/gu
const french =
  /(?<![\p{L}’])(?:le|la|les|des|du|une|aux|dans|avec|sur|est|sont|qui|pas|vous|votre|ou|et|selon|dossier|délibérations?|référentiels?|arrêtés?|agréments?|récépissés?|responsables? de traitement|sous-traitants?|établissements?|médico-socia(?:l|le|ux)|hébergeurs?|considérants?)(?![\p{L}’])/iu

/** An official address, whose words are not ours. */
const address = /https?:\S+/gu

describe.each(languages)('in %s,', (lang) => {
  test.each(refused[lang] as readonly Rule[])('“$words” is not written: $why', ({ words, only, but = [] }) => {
    const pattern = new RegExp(words, 'u')
    const wrong = texts[lang].filter(
      ({ file, text }) =>
        (!only || only.includes(file)) &&
        pattern.test(text.replace(address, '')) &&
        !but.some((kept) => text.includes(kept)),
    )
    expect(wrong.map(told)).toEqual([])
  })
  test('a label states one thing: no two statements joined by a semicolon or a dash', () => {
    const joined = texts[lang].filter((t) => isLabel(t) && /;| [–—] /.test(t.text) && !isWarned(t))
    expect(joined.map(told)).toEqual([])
  })
  test('quotes, apostrophes and dots are those of print, and no space is doubled or at an end', () => {
    const wrong = texts[lang].filter(({ text }) => /'|"|\.\.\.| {2}|^\s|\s$/u.test(text) && !isSeparator(text))
    expect(wrong.map(told)).toEqual([])
  })
  test('no text has two full stops, a space before one, or an empty pair of brackets', () => {
    const wrong = texts[lang].filter(({ text }) => /\.\.|\s[.,](?!\w)|\(\s*\)|,,/u.test(text))
    expect(wrong.map(told)).toEqual([])
  })
  test('brackets and quotes are closed', () => {
    const pairs = ['()', '[]', lang === 'fr' ? '«»' : '“”']
    const wrong = texts[lang].filter(
      ({ text }) =>
        !isSeparator(text) &&
        pairs.some(([open = '', close = '']) => text.split(open).length !== text.split(close).length),
    )
    expect(wrong.map(told)).toEqual([])
  })
  test('a sentence ends with a full stop where its siblings do', () => {
    const ends = /[.?!…:]$|[.?!][”)]$|\s»\.?$/u
    const wrong = texts[lang].filter(
      ({ file, at, text }) =>
        text !== '' &&
        !ends.test(text) &&
        ((file === 'questions' && / (?:title|hint)$/.test(at) && !at.includes(' groups ')) ||
          (file === 'lines' && at.endsWith(' hint')) ||
          (file === 'readings' && / (?:cautious|other)$/.test(at)) ||
          (file === 'glossary' && at.endsWith(' meaning')) ||
          (file === 'facts' && / (?:holds|fails|unknown)$/.test(at))),
    )
    expect(wrong.map(told)).toEqual([])
  })
  test('a label, a name or evidence ends without a full stop', () => {
    const wrong = texts[lang].filter(
      (t) => (isLabel(t) || (t.file === 'duties' && t.at.endsWith(' evidence'))) && /\.$/.test(t.text),
    )
    expect(wrong.map(told)).toEqual([])
  })
  test('what is to be kept follows “Keep:” and starts small', () => {
    const wrong = texts[lang].filter(
      ({ file, at, text }) => file === 'duties' && at.endsWith(' evidence') && /^\p{Lu}(?:\p{Ll}|’)/u.test(text),
    )
    expect(wrong.map(told)).toEqual([])
  })
  test('a flow is introduced where it is first named', () => {
    const named = lang === 'fr' ? /«\sflux\s»/u : /“flow”/
    const hint = texts[lang].find(({ file, at }) => file === 'questions' && at === ' hosting.where hint')
    const lead = texts[lang].find(({ file, at }) => file === 'report' && at === ' flows lead')
    expect(hint?.text).toMatch(named)
    expect(lead?.text).toMatch(lang === 'fr' ? /^Un flux est un chemin des données/ : /^A flow is a path the data take/)
  })
})

/** A name that says that its text is to be checked first: one statement, and a warning that the law asks for. */
const isWarned = ({ text }: Text) => /^[^;–]+ – (?:à vérifier d’abord|check first) [^;–]+$/u.test(text)
/** What stands between two other texts. */
const isSeparator = (text: string) =>
  text.length <= 6 || text.endsWith(': ') || /^\s?[:;]|^ (?:or|ou) |^”|^\s»/u.test(text)

test('in French, a no-break space stands before ; : ? ! » % and after «', () => {
  const wrong = texts.fr.filter(({ text }) =>
    / [;:?!»%]|« |[\p{L}\d)][;?!»]|(?<!https?|\d)\p{L}:(?!\/\/|\d)(?=\s|$)/u.test(text),
  )
  expect(wrong.map(told)).toEqual([])
})
test('in English, no space stands before ; : ? ! and quotes are curly', () => {
  const wrong = texts.en.filter(({ text }) => /\p{L}\s[;:?!](?!\w)|[«»]/u.test(text.replace(frenchNames, 'x')))
  expect(wrong.map(told)).toEqual([])
})
test('in English, no French word stands unmarked', () => {
  const wrong = texts.en.filter(({ file, at, text }) => {
    const own = file === 'glossary' && / forms | term$/.test(at)
    return !own && french.test(text.replace(frenchNames, 'x'))
  })
  expect(wrong.map(told)).toEqual([])
})
