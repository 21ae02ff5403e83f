import { type CaseProblem, limits, shown } from './case.ts'

type Found = { readonly value: unknown; readonly values: number } | { readonly problem: CaseProblem }
const problem = (kind: CaseProblem['kind'], where: string, detail: unknown): { readonly problem: CaseProblem } => ({
  problem: { kind, where, detail: shown(detail) },
})

/**
 * Parses JSON from an untrusted source. Returns the value and the number of values in it, or a problem when the text is
 * not JSON, exceeds the limits of length, depth or number of values, or has a key such as `__proto__` or `constructor`.
 * Length, depth and number are measured in one pass before parsing, so that no text takes long.
 */
export const parseSafeJson = (text: string): Found => {
  if (text.length > limits.file) return problem('tooLarge', '', `${text.length} > ${limits.file}`)
  const { depth, values } = measured(text)
  if (depth > limits.depth) return problem('tooDeep', '', `${depth} > ${limits.depth}`)
  if (values > limits.values) return problem('tooMany', '', `${values} > ${limits.values}`)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return problem('notJson', '', error instanceof Error ? error.message : '')
  }
  const key = badKeyIn(value)
  return key === undefined ? { value, values } : problem('badKey', key, '')
}

/**
 * Returns the depth of nested brackets and the number of values in a JSON text, ignoring brackets and commas in
 * strings.
 */
const measured = (text: string): { readonly depth: number; readonly values: number } => {
  let [depth, deepest, values, inString] = [0, 0, 1, false]
  for (let i = 0; i < text.length; i++) {
    const c = text[i]
    if (inString) {
      if (c === '\\') i++
      else if (c === '"') inString = false
    } else if (c === '"') inString = true
    else if (c === ',') values++
    else if (c === '[' || c === '{') {
      depth++
      values++
      if (depth > deepest) deepest = depth
    } else if (c === ']' || c === '}') depth--
  }
  return { depth: deepest, values }
}

/** Returns the path of the first key that `Object.prototype` has, or of a key `prototype`, if there is one. */
const badKeyIn = (value: unknown, at = ''): string | undefined => {
  if (typeof value !== 'object' || value === null) return undefined
  for (const [key, inner] of Object.entries(value)) {
    const here = jsonPath(at, Array.isArray(value) ? Number(key) : key)
    if (!Array.isArray(value) && (key in Object.prototype || key === 'prototype')) return here
    const found = badKeyIn(inner, here)
    if (found !== undefined) return found
  }
  return undefined
}

/** Returns a path extended by one key or index, such as `flows[0].answers["hosting.where"]`. */
export const jsonPath = (at: string, key: unknown): string => {
  if (typeof key === 'number') return `${at}[${key}]`
  const name = shown(key)
  if (!/^[A-Za-z]\w*$/.test(name)) return `${at}["${name}"]`
  return at === '' ? name : `${at}.${name}`
}
