// @ts-check
import { blankInCode } from './blank.mjs'

/** How a condition is typed. */
export const conditionForms =
  'a fact, `question=option,option`, either after `not`, several joined by `and`; `later` leaves a blank'

/**
 * Returns the condition that a text states, or says what is wrong with it.
 * @param {string} text @param {import('./law-files.mjs').LawFiles} law
 * @param {{ always?: boolean, before?: ReadonlySet<string> }} allowed `always`; `before`: the questions asked before
 */
export const conditionFrom = (text, law, { always = false, before } = {}) => {
  if (text === 'always') return always ? { parts: [] } : { problem: '“always” is no condition.' }
  if (text === 'later') return { parts: undefined }
  /** @type {{ constant: string, file: string, code: string, isNot: boolean }[]} */
  const parts = []
  for (const part of text.split(' and ')) {
    const isNot = part.startsWith('not ')
    const [id = '', options] = part.replace('not ', '').trim().split('=')
    const fact = law.facts.get(id)
    const theme = law.themes.find(({ questions }) => questions.some((q) => q.id === id))
    const question = theme?.questions.find((q) => q.id === id)
    if (options === undefined && fact !== undefined) parts.push({ constant: id, file: fact, code: id, isNot })
    else if (theme === undefined || question === undefined || options === undefined)
      return { problem: `“${part}”: no fact, and not a question with its options. Write ${conditionForms}.` }
    else if (before && !before.has(id)) return { problem: `${id} is not asked before.` }
    else {
      const strange = options.split(',').filter((option) => !question.options.includes(option))
      if (strange.length > 0)
        return { problem: `${id} has no option “${strange.join(', ')}”, but ${question.options.join(', ')}.` }
      const list = options.split(',').map((option) => `'${option}'`)
      parts.push({
        constant: theme.constant,
        file: theme.file,
        code: `answered(${theme.constant}.${question.key}, ${list.join(', ')})`,
        isNot,
      })
    }
  }
  return { parts }
}

/**
 * Returns the code of a condition, and imports what it uses; `undefined` for `always`.
 * @param {string} text @param {import('./law-files.mjs').LawFiles} law @param {import('./changes.mjs').Changes} changes
 * @param {string} path the file in which it is written @param {string} what what the blank asks for
 */
export const conditionCode = (text, law, changes, path, what) => {
  const language = 'src/core/condition.ts'
  const { parts } = conditionFrom(text, law, { always: true })
  if (parts === undefined) {
    changes.importName(path, 'allOf', language)
    return `allOf(${blankInCode(what)})`
  }
  for (const { constant, file, code, isNot } of parts) {
    changes.importName(path, constant, file)
    if (isNot) changes.importName(path, 'isNot', language)
    if (code.startsWith('answered(')) changes.importName(path, 'answered', language)
  }
  const codes = parts.map(({ code, isNot }) => (isNot ? `isNot(${code})` : code))
  if (codes.length < 2) return codes[0]
  changes.importName(path, 'allOf', language)
  return `allOf(${codes.join(', ')})`
}
