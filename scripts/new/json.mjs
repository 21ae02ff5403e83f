// @ts-check
import { UsageError } from './usage-error.mjs'

/**
 * Returns the text of a JSON file with another value, in the format that the file has. Throws a `UsageError` when the file
 * is not in the format of `JSON.stringify`.
 * @param {string} path @param {string} text @param {(value: any) => unknown} change
 */
export const rewritten = (path, text, change) => {
  const value = JSON.parse(text)
  const indent = [2, 1, 4].find((spaces) => written(value, spaces) === text)
  if (indent === undefined) throw new UsageError(`${path}: not in the format of JSON.stringify. Format it first.`)
  return written(change(value), indent)
}
/** @param {unknown} value @param {number} spaces */
export const written = (value, spaces = 2) => `${JSON.stringify(value, null, spaces)}\n`

/**
 * Returns an object with one more entry: after the last of `before` that the object has, or at its end.
 * @param {Readonly<Record<string, unknown>>} object @param {string} key @param {unknown} value @param {readonly string[]} before
 */
export const withEntry = (object, key, value, before) => {
  const entries = Object.entries(object)
  const at = entries.findLastIndex(([id]) => id === before.findLast((wanted) => Object.hasOwn(object, wanted)))
  return Object.fromEntries(entries.toSpliced(at < 0 ? entries.length : at + 1, 0, [key, value]))
}
