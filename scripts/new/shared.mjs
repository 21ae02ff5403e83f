// @ts-check
import { blank } from './blank.mjs'
import { withEntry } from './json.mjs'

export const languages = /** @type {const} */ (['fr', 'en'])
const languageNames = { fr: 'French', en: 'English' }

export const camel = /^[a-z][A-Za-z0-9]*$/
export const kebab = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/
/** Returns a name in camel case. @param {string} name a name in kebab case */
export const camelOf = (name) => name.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase())
/** @param {string} value */
export const problemOfCamel = (value) => (camel.test(value) ? undefined : 'camelCase is wanted, such as ethicsBoard.')
/** @param {string} value */
export const problemOfDay = (value) =>
  /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)) ? undefined : 'a day is wanted, YYYY-MM-DD.'

/** Returns what to write, in a language. @param {string} what @param {'fr' | 'en'} lang */
export const blankIn = (what, lang) => blank(`${what}, in ${languageNames[lang]}`)

/**
 * Returns the words given by `--fr` and `--en`, which are never asked for, or else a blank in each language.
 * @param {import('./ask.mjs').Ask} ask @param {string} what what stands there
 */
export const wordsGiven = async (ask, what) => ({
  fr: (await ask.optional('fr')) ?? blankIn(what, 'fr'),
  en: (await ask.optional('en')) ?? blankIn(what, 'en'),
})
/**
 * Adds an entry to a file of words in both languages.
 * @param {import('./changes.mjs').Changes} changes @param {string} file @param {string} key
 * @param {(lang: 'fr' | 'en') => unknown} words @param {readonly string[]} before the keys that stand before it
 */
export const addWords = (changes, file, key, words, before) => {
  for (const lang of languages)
    changes.changeJson(`locales/${lang}/${file}.json`, (all) => withEntry(all, key, words(lang), before))
}

/**
 * Asks for sources by id.
 * @param {import('./ask.mjs').Ask} ask @param {import('./law-files.mjs').LawFiles} law
 */
export const askSources = async (ask, law) =>
  (await ask('source', 'Which sources are cited', { choices: law.sources.map(({ id }) => id), several: true })).split(
    ',',
  )
/**
 * Returns the code of a list of sources, and imports their files.
 * @param {readonly string[]} ids @param {import('./law-files.mjs').LawFiles} law
 * @param {import('./changes.mjs').Changes} changes @param {string} path
 */
export const sourcesCode = (ids, law, changes, path) => {
  const codes = ids.map((id) => {
    const source = law.sources.find((one) => one.id === id)
    const alias = law.aliases.list.find(({ file }) => file === source?.file)
    if (!source || !alias) throw new Error(`${id} is not in a file that src/law/sources/index.ts lists.`)
    return `${changes.importFile(path, alias.name, source.file)}.${source.constant}`
  })
  return `[${codes.join(', ')}]`
}

/**
 * Asks for the id of a new question or line, and for the file when its theme is new.
 * @param {import('./ask.mjs').Ask} ask @param {import('./law-files.mjs').LawFiles} law
 */
export const askQuestionId = async (ask, law) => {
  const themes = law.themes.map(({ theme }) => theme)
  const id = await ask('id', `Its id, theme.name; themes: ${themes.join(', ')}`, {
    check: (value) => {
      const [theme = '', key = '', ...more] = value.split('.')
      if (more.length > 0 || !camel.test(theme) || !camel.test(key)) return 'theme.name is wanted, such as study.board.'
      if (law.themes.some(({ questions }) => questions.some((q) => q.id === value))) return 'it exists already.'
      const isTaken = !themes.includes(theme) && law.themes.some(({ constant }) => constant === theme)
      return isTaken ? `a constant “${theme}” exists already.` : undefined
    },
  })
  const [theme = '', key = ''] = id.split('.')
  const known = law.themes.find((one) => one.theme === theme)
  if (known) return { id, theme, key, known, file: known.file, constant: known.constant }
  const file = await ask('file', 'The file of its new theme', { choices: law.files.questions.map(({ name }) => name) })
  return { id, theme, key, known, file: `src/law/questions/${file}.ts`, constant: theme }
}
/**
 * Writes a question into its theme, or the theme with it.
 * @param {Awaited<ReturnType<typeof askQuestionId>>} question @param {string} choice its options, as code
 * @param {import('./law-files.mjs').LawFiles} law @param {import('./changes.mjs').Changes} changes
 */
export const addToTheme = ({ theme, key, known, file }, choice, law, changes) => {
  const language = 'src/core/question.ts'
  changes.importName(file, choice.replace(/\(.*/s, ''), language)
  if (known) changes.insertInList(file, known.body.properties, known.body.properties.length - 1, `${key}: ${choice}`)
  else {
    const end = law.files.questions.find(({ path }) => path === file)?.text.length ?? 0
    changes.importName(file, 'theme', language)
    changes.insert(file, end, `\nexport const ${theme} = theme('${theme}', { ${key}: ${choice} })\n`)
  }
}

/** Returns the ids of the questions asked up to a stop, that stop included. @param {import('./law-files.mjs').LawFiles} law @param {string} stop */
export const askedUpTo = (law, stop) => {
  const at = law.stops.findIndex(({ id }) => id === stop)
  return new Set(law.stops.slice(0, at + 1).flatMap(({ id, lines }) => lines?.map((line) => line.id) ?? [id]))
}
/**
 * Writes a stop after another one.
 * @param {LawStop} after @param {string} code @param {import('./changes.mjs').Changes} changes
 * @typedef {import('./law-files.mjs').LawFiles['stops'][number]} LawStop
 */
export const addStop = (after, code, changes) => changes.insert(after.file, after.node.end, `,\n${code}`)
