// @ts-check
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Folders that hold the law, its words and its cases. */
const folders = ['src/law', 'locales', 'tests/law/cases']
const pattern = /‹to write: [^›]*›/g

/** Returns the marker of a text that somebody still has to write. @param {string} what */
export const blank = (what) => `‹to write: ${what}›`
/** Returns the marker of a condition or value that somebody still has to write in code. @param {string} what */
export const blankInCode = (what) => `/* ${blank(what)} */`

/**
 * Returns every blank that is left in the law, its words and its cases, in the order of files and lines.
 * @param {string} root the root of the checkout
 */
export const blanksIn = (root) =>
  folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|json)$/.test(name))
      .sort()
      .flatMap((name) => {
        const file = `${folder}/${name}`
        const lines = readFileSync(join(root, file), 'utf8').split('\n')
        return lines.flatMap((text, i) => (text.match(pattern) ?? []).map((found) => ({ file, line: i + 1, found })))
      }),
  )
/** Returns a blank as `file:line: text`. @param {ReturnType<typeof blanksIn>[number]} one */
export const shown = ({ file, line, found }) => `${file}:${line}: ${found}`
