// @ts-check
import { UsageError } from './usage-error.mjs'

/** How many choices are shown at once; of a longer list, those that contain what was typed. */
const mostShown = 60

/**
 * @typedef {object} Wanted
 * @property {readonly string[]} [choices] the values to choose from
 * @property {boolean} [open] whether another value than those choices is accepted
 * @property {boolean} [several] whether several choices are accepted, separated by commas
 * @property {(value: string) => string | undefined} [check] says what is wrong with a value
 * @property {string} [fallback] the value when none is given
 */

/**
 * Reads `--name value` and `--name=value`. Throws a `UsageError` for anything else.
 * @param {readonly string[]} argv
 */
export const flagsOf = (argv) => {
  /** @type {Map<string, string>} */
  const flags = new Map()
  for (let i = 0; i < argv.length; i++) {
    const [, name, inline] = /^--([a-z][a-z-]*)(?:=([\s\S]*))?$/.exec(argv[i] ?? '') ?? []
    if (name === undefined) throw new UsageError(`${argv[i]}: a flag is wanted, such as --id.`)
    if (flags.has(name)) throw new UsageError(`--${name} is given twice.`)
    const value = inline ?? argv[++i]
    if (value === undefined) throw new UsageError(`--${name}: a value is wanted.`)
    flags.set(name, value)
  }
  return flags
}

/** @param {string} value @param {Wanted} wanted */
const problemOf = (value, { choices, open, several, check }) => {
  if (choices && !open) {
    const strange = (several ? value.split(',') : [value]).filter((one) => !choices.includes(one))
    if (strange.length > 0) return `“${strange.join(', ')}” is not one of ${listed(choices, strange[0])}.`
  }
  return check?.(value)
}
/** @param {readonly string[]} choices @param {string} [typed] */
const listed = (choices, typed = '') => {
  if (choices.length <= mostShown) return choices.join(', ')
  const close = typed === '' ? [] : choices.filter((one) => one.toLowerCase().includes(typed.toLowerCase()))
  return close.length > 0 && close.length <= mostShown
    ? `${close.join(', ')} (of ${choices.length})`
    : `${choices.length} ids: type a part of one to list those that contain it`
}

/**
 * Returns a function that gives the value of a flag: from the command line or else from the terminal. Without a terminal
 * it gives the fallback, or throws a `UsageError` that names the flag.
 * @param {ReadonlyMap<string, string>} flags
 * @param {((prompt: string) => Promise<string>) | undefined} question asks on the terminal
 */
export const createAsk = (flags, question) => {
  /** @type {Set<string>} */
  const used = new Set()
  /** @param {string} flag @param {string} what @param {Wanted} [wanted] */
  const ask = async (flag, what, wanted = {}) => {
    used.add(flag)
    const given = flags.get(flag)
    if (given !== undefined) {
      const problem = problemOf(given, wanted)
      if (problem !== undefined) throw new UsageError(`--${flag} ${given}: ${problem}`)
      return given
    }
    if (question === undefined) {
      if (wanted.fallback !== undefined) return wanted.fallback
      throw new UsageError(`--${flag} is missing: ${what}.`)
    }
    const choices = wanted.choices ? `\n  ${listed(wanted.choices)}` : ''
    const fallback = wanted.fallback === undefined ? '' : ` [${wanted.fallback || 'none'}]`
    let problem = ''
    for (;;) {
      const typed = (await question(`${problem}${what} (--${flag})${choices}${fallback}\n> `)).trim()
      const value = typed === '' && wanted.fallback !== undefined ? wanted.fallback : typed
      const found = value === wanted.fallback ? undefined : problemOf(value, wanted)
      if (found === undefined && (value !== '' || wanted.fallback === '')) return value
      problem = `${found ?? 'A value is wanted.'}\n`
    }
  }
  /** Returns the value of a flag that is never asked for. @param {string} flag @param {Wanted} [wanted] */
  const optional = async (flag, wanted = {}) => {
    used.add(flag)
    return flags.has(flag) ? ask(flag, '', wanted) : undefined
  }
  /** Throws a `UsageError` when a flag was given that nothing read. */
  const allUsed = () => {
    const unknown = [...flags.keys()].filter((flag) => !used.has(flag))
    if (unknown.length > 0)
      throw new UsageError(`--${unknown.join(', --')}: not a flag of this command with these values.`)
  }
  return Object.assign(ask, { optional, allUsed })
}
/** @typedef {ReturnType<typeof createAsk>} Ask */
