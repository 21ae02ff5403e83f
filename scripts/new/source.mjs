// @ts-check
import { addWords, blankIn, camelOf, kebab, problemOfCamel, wordsGiven } from './shared.mjs'
import { askDifference, askValues, problemOfValues, stringCode, valuesCode } from './source-values.mjs'
import { UsageError } from './usage-error.mjs'

/**
 * A source: its constant in the file of its instrument, and its gist. With `--instrument new`, the instrument too: its
 * file and its title.
 * @param {import('./ask.mjs').Ask} ask @param {import('./law-files.mjs').LawFiles} law @param {import('./changes.mjs').Changes} changes
 */
export const newSource = async (ask, law, changes) => {
  const creators = [...law.creators.keys()]
  const choice = await ask('instrument', 'Its instrument, or new', { choices: ['new', ...creators] })
  const place = choice === 'new' ? await askInstrument(ask, law) : await askPlace(ask, law, choice)
  const id = await ask('id', 'Its id, such as res:M4-23', {
    check: (value) => {
      if (!/^[a-z]+:[^\s'›]+$/.test(value)) return 'prefix:label is wanted, such as res:M4-23.'
      return law.sources.some((source) => source.id === value) ? 'it exists already.' : undefined
    },
  })
  const taken = law.sourceConstants.filter(({ file }) => file === place.file).map(({ name }) => name)
  const name = await ask('name', 'The name of its constant', {
    check: (value) =>
      problemOfCamel(value) ??
      ([...taken, place.creator].includes(value) ? `${value} exists in ${place.file}.` : undefined),
  })
  const pinpoint = await ask('pinpoint', 'Its place in the text, in French, such as LIL 64')
  const difference = place.isNew ? {} : await askDifference(ask, place.values)
  const problem = problemOfValues({ ...place.values, ...difference })
  if (problem !== undefined) throw new UsageError(problem)
  const gist = await wordsGiven(ask, `what ${id} says, in one sentence`)
  const title = place.isNew ? await titleGiven(ask, place.creator) : undefined
  ask.allUsed()

  const last = Object.keys(difference).length === 0 ? '' : `, ${valuesCode(difference)}`
  const code = `export const ${name} = ${place.creator}(${stringCode(id)}, ${stringCode(pinpoint)}${last})`
  const siblings = law.sources.filter(({ creator, file }) => creator === place.creator && file === place.file)
  if (title) {
    addInstrument(place, code, law, changes)
    addWords(changes, 'instruments', place.creator, (lang) => title[lang], [])
  } else changes.insert(place.file, siblings.at(-1)?.statement.end ?? endOf(place.file, law), `\n${code}`)
  const before = law.sources.filter(({ creator }) => creator === place.creator).map((source) => source.id)
  addWords(changes, 'sources', id, (lang) => gist[lang], [...before, ...siblings.map((source) => source.id)])
  return { source: id }
}
/** @typedef {{ isNew: boolean, creator: string, file: string, values: import('./source-values.mjs').Values }} Place */

/** Asks for a new instrument and its file. @param {import('./ask.mjs').Ask} ask @param {import('./law-files.mjs').LawFiles} law @returns {Promise<Place>} */
const askInstrument = async (ask, law) => {
  const creator = await ask('instrument-id', 'The id of the instrument, such as mr004', {
    check: (value) =>
      problemOfCamel(value) ??
      (law.sourceConstants.some(({ name }) => name === value) ? `a constant “${value}” exists already.` : undefined),
  })
  const known = law.files.sources.map(({ name }) => name)
  const file = await ask('file', 'Its file in src/law/sources; another name makes a new file', {
    choices: known,
    open: true,
    check: (value) => (kebab.test(value) && value !== 'index' ? undefined : 'kebab-case is wanted, such as mr-099.'),
  })
  return { isNew: true, creator, file: `src/law/sources/${file}.ts`, values: await askValues(ask) }
}
/** Finds the file of an instrument; one whose sources are in several files is asked for. @param {import('./ask.mjs').Ask} ask @param {import('./law-files.mjs').LawFiles} law @param {string} creator @returns {Promise<Place>} */
const askPlace = async (ask, law, creator) => {
  const declared = law.creators.get(creator)
  const used = law.sources.filter((source) => source.creator === creator).map(({ file }) => file)
  const files = [...new Set(used.length > 0 ? used : [declared?.file ?? ''])]
  const names = files.map((file) => file.replace('src/law/sources/', '').replace('.ts', ''))
  const name =
    files.length === 1 ? names[0] : await ask('file', 'The file among those of its instrument', { choices: names })
  return { isNew: false, creator, file: `src/law/sources/${name}.ts`, values: declared?.values ?? {} }
}
/** @param {import('./ask.mjs').Ask} ask @param {string} creator */
const titleGiven = async (ask, creator) => ({
  fr: (await ask.optional('title-fr')) ?? blankIn(`the title of ${creator}`, 'fr'),
  en: (await ask.optional('title-en')) ?? blankIn(`the title of ${creator}`, 'en'),
})

/** @param {string} path @param {import('./law-files.mjs').LawFiles} law */
const endOf = (path, law) => law.files.sources.find((file) => file.path === path)?.text.length ?? 0

/** Writes an instrument and its first source, and lists a new file. @param {Place} place @param {string} code @param {import('./law-files.mjs').LawFiles} law @param {import('./changes.mjs').Changes} changes */
const addInstrument = ({ creator, file, values }, code, law, changes) => {
  const text = `\nconst ${creator} = instrument('${creator}', ${valuesCode(values)})\n${code}\n`
  if (law.has(file)) {
    changes.importName(file, 'instrument', 'src/core/source.ts')
    changes.insert(file, endOf(file, law), text)
    return
  }
  changes.create(file, `import { instrument } from '../../core/source.ts'\n${text}`)
  const name = file.replace('src/law/sources/', '').replace('.ts', '')
  const { path, list, text: index } = law.aliases
  const next = list.find((one) => one.file > file)
  const line = `export * as ${camelOf(name)}Text from './${name}.ts'\n`
  changes.insert(path, next ? next.statement.getStart() : index.length, line)
}
