// @ts-check
import { problemOfDay } from './shared.mjs'

export const authorities = ['statute', 'decree', 'order', 'referential', 'guidance', 'court', 'doctrine', 'inference']
export const certainties = ['settled', 'contested', 'toConfirm']
export const verifications = ['read', 'secondary', 'unread']

/** @param {string} value */
const problemOfUrl = (value) =>
  value === 'none' || URL.canParse(value) ? undefined : 'an address or `none` is wanted.'
/** @param {string} value */
const problemOfFrom = (value) => (['wording', 'guidance'].includes(value) ? undefined : problemOfDay(value))
/** @param {string} value */
const problemOfUntil = (value) => (value === 'none' ? undefined : problemOfDay(value))

/** The flags of the values of a source, in the order in which they are written. */
const wanted = {
  url: { what: 'The official address, or none', check: problemOfUrl },
  authority: { what: 'Its authority', choices: authorities },
  certainty: { what: 'Whether the law is clear', choices: certainties },
  verification: { what: 'How well the text is known', choices: verifications },
  from: {
    what: 'The first day in force; wording: unknown for this wording; guidance: a page that does not enter into force',
    check: problemOfFrom,
  },
  until: { what: 'The last day in force, or none', check: problemOfUntil, fallback: 'none' },
  'checked-on': { what: 'The day somebody last opened the text', check: problemOfDay },
}

/** @typedef {Record<string, string | null | undefined>} Values */

/** Returns what a flag says, as the fields of a source. @param {string} flag @param {string} value @returns {Values} */
const fieldsOf = (flag, value) => {
  if (flag === 'from')
    return value === 'wording' || value === 'guidance'
      ? { from: null, undated: value }
      : { from: value, undated: undefined }
  if (flag === 'until') return { until: value === 'none' ? null : value }
  if (flag === 'checked-on') return { checkedOn: value }
  return { [flag]: flag === 'url' && value === 'none' ? '' : value }
}

/** Asks for the values of a new instrument. @param {import('./ask.mjs').Ask} ask */
export const askValues = async (ask) => {
  /** @type {Values} */
  let values = {}
  for (const [flag, { what, ...rest }] of Object.entries(wanted)) {
    if (flag === 'checked-on' && values['verification'] === 'unread') values = { ...values, checkedOn: '' }
    else values = { ...values, ...fieldsOf(flag, await ask(flag, what, rest)) }
  }
  return values
}
/**
 * Asks for the values in which a source differs from its instrument: how clear and how well known it is, and the others
 * when a flag gives them.
 * @param {import('./ask.mjs').Ask} ask @param {Values} common the values of the instrument
 */
export const askDifference = async (ask, common) => {
  /** @type {Values} */
  let values = {}
  const isKnown = Object.keys(common).length > 0
  for (const [flag, { what, ...rest }] of Object.entries(wanted)) {
    const choices = 'choices' in rest ? { choices: [...rest.choices, 'same'] } : {}
    const value =
      isKnown && (flag === 'certainty' || flag === 'verification')
        ? await ask(flag, `${what}; same: ${common[flag]}, as its instrument`, { ...choices, fallback: 'same' })
        : await ask.optional(flag, rest)
    if (value !== undefined && value !== 'same') values = { ...values, ...fieldsOf(flag, value) }
  }
  return differenceFrom(common, values)
}
/** Returns the values that differ from those of the instrument. @param {Values} common @param {Values} values */
const differenceFrom = (common, values) => {
  const isUnread = (values['verification'] ?? common['verification']) === 'unread'
  return Object.fromEntries(
    Object.entries(values).filter(
      ([key, value]) => value !== undefined && value !== common[key] && !(key === 'checkedOn' && isUnread),
    ),
  )
}

/** Says what a source may not claim. @param {Values} values */
export const problemOfValues = ({ url, certainty, undated }) => {
  if (certainty !== 'settled') return undefined
  if (url === '') return 'a source without an address is never settled.'
  return undated === 'wording' ? 'a source whose first day is unknown is never settled.' : undefined
}
/** Returns the code of an object with these values. @param {Values} values */
export const valuesCode = (values) =>
  `{ ${Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${value === null ? 'null' : stringCode(value ?? '')}`)
    .join(', ')} }`
/** Returns a string as code. @param {string} text */
export const stringCode = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
