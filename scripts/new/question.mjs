// @ts-check
import { conditionCode, conditionForms, conditionFrom } from './condition.mjs'
import {
  addStop,
  addToTheme,
  addWords,
  askedUpTo,
  askQuestionId,
  askSources,
  blankIn,
  camel,
  sourcesCode,
  wordsGiven,
} from './shared.mjs'

/**
 * A question: its theme, its step after a named stop, its words.
 * @param {import('./ask.mjs').Ask} ask @param {import('./law-files.mjs').LawFiles} law @param {import('./changes.mjs').Changes} changes
 */
export const newQuestion = async (ask, law, changes) => {
  const question = await askQuestionId(ask, law)
  const kind = await ask('kind', 'What is answered', { choices: ['oneOf', 'manyOf', 'yesNo'] })
  const options =
    kind === 'yesNo'
      ? ['yes', 'no']
      : (await ask('options', 'Its options, separated by commas', { check: problemOfOptions })).split(',')
  const stopId = await ask('after', 'The stop after which it is asked', { choices: law.stops.map(({ id }) => id) })
  const after = /** @type {import('./shared.mjs').LawStop} */ (law.stops.find(({ id }) => id === stopId))
  const before = askedUpTo(law, stopId)
  const when = await ask('when', `When it is asked: ${conditionForms}; or always`, {
    check: (value) => conditionFrom(value, law, { always: true, before }).problem,
  })
  const weight = await ask('weight', 'essential: the headline may need it; detail: it refines duties and hosting', {
    choices: ['essential', 'detail'],
    fallback: after.weight,
  })
  const cited = await askSources(ask, law)
  const { id, key, constant, file } = question
  const title = await wordsGiven(ask, `the title of ${id}`)
  ask.allUsed()

  const choice = kind === 'yesNo' ? 'yesNo()' : `${kind}(${options.map((option) => `'${option}'`).join(', ')})`
  addToTheme(question, choice, law, changes)
  changes.importName(after.file, constant, file)
  changes.importName(after.file, 'ask', 'src/core/outline.ts')
  const condition = conditionCode(when, law, changes, after.file, `when ${id} is asked`)
  const citing = sourcesCode(cited, law, changes, after.file)
  const whenCode = condition === undefined ? '' : `when: ${condition}, `
  const fields = `section: '${after.section}', weight: '${weight}', ${whenCode}citing: ${citing}`
  addStop(after, `ask(${constant}.${key}, { ${fields} })`, changes)
  addWords(
    changes,
    'questions',
    id,
    (lang) => ({
      title: title[lang],
      hint: blankIn(`the hint of ${id}`, lang),
      whoCanTell: blankIn(`who can answer ${id}`, lang),
      options: Object.fromEntries(options.map((option) => [option, blankIn(`the option ${option} of ${id}`, lang)])),
    }),
    [...before],
  )
  return { answers: options, question: id }
}

/** @param {string} value */
const problemOfOptions = (value) => {
  const options = value.split(',')
  if (options.length < 2) return 'two options or more are wanted.'
  if (options.some((option) => !camel.test(option))) return 'camelCase is wanted for each option.'
  if (options.includes('unsure')) return '“unsure” is an answer to every question already.'
  return new Set(options).size === options.length ? undefined : 'an option is named twice.'
}
