// @ts-check
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { root as installation } from '../ensure.mjs'
import { rewritten } from './json.mjs'
import { importsOf, parse, syntaxErrorIn } from './syntax.mjs'

const biome = join(installation, 'node_modules', '@biomejs', 'biome', 'bin', 'biome')

/**
 * Collects changes of files, and writes all of them or none.
 * @param {string} root the root of the checkout
 */
export const createChanges = (root) => {
  /** @type {Map<string, { at: number, text: string }[]>} */
  const insertions = new Map()
  /** @type {Map<string, string>} */
  const texts = new Map()
  /** @type {Set<string>} */
  const imported = new Set()
  /** @param {string} path */
  const textOf = (path) => texts.get(path) ?? readFileSync(join(root, path), 'utf8')
  /** Inserts text at a position of a TypeScript file. @param {string} path @param {number} at @param {string} text */
  const insert = (path, at, text) => insertions.set(path, [...(insertions.get(path) ?? []), { at, text }])

  return {
    insert,
    /** Inserts text after a node of a list, or at the start of an empty list. @param {string} path @param {{ pos: number, end: number } & readonly { end: number }[]} list @param {number} index @param {string} text */
    insertInList: (path, list, index, text) => {
      const before = list[index]
      if (before === undefined) insert(path, list.pos, list.length === 0 ? text : `${text}, `)
      else insert(path, before.end, `,\n${text}`)
    },
    /** Writes a new file. @param {string} path @param {string} text */
    create: (path, text) => texts.set(path, text),
    /** Changes the value of a JSON file. @param {string} path @param {(value: any) => unknown} change */
    changeJson: (path, change) => texts.set(path, rewritten(path, textOf(path), change)),
    /** Imports a name, unless the file imports or declares it. @param {string} path @param {string} name @param {string} from */
    importName: (path, name, from) => {
      const module = moduleFor(path, from)
      const found = importsOf(parse(path, textOf(path))).find(
        (one) => one.module === module && !one.isType && one.lastName !== undefined,
      )
      if (path === from || found?.names.includes(name) || imported.has(`${path} ${name}`)) return
      imported.add(`${path} ${name}`)
      if (found?.lastName !== undefined) insert(path, found.lastName, `, ${name}`)
      else insert(path, 0, `import { ${name} } from '${module}'\n`)
    },
    /** Imports a whole file, and returns the name it has in `path`. @param {string} path @param {string} name @param {string} from */
    importFile: (path, name, from) => {
      const module = moduleFor(path, from)
      const found = importsOf(parse(path, textOf(path))).find(
        (one) => one.module === module && one.namespace !== undefined,
      )
      if (found?.namespace === undefined && !imported.has(`${path} ${module}`)) {
        imported.add(`${path} ${module}`)
        insert(path, 0, `import * as ${name} from '${module}'\n`)
      }
      return found?.namespace ?? name
    },
    /** Writes every change and returns the paths. Throws before anything is written when a text is not valid. */
    write: () => {
      for (const [path, list] of insertions) {
        const sorted = list.toSorted((one, other) => other.at - one.at)
        texts.set(
          path,
          mergedAt(sorted).reduce(
            (text, { at, text: more }) => text.slice(0, at) + more + text.slice(at),
            textOf(path),
          ),
        )
      }
      const ready = [...texts].map(([path, text]) => ({
        path,
        text: path.endsWith('.ts') ? formatted(root, path, text) : text,
      }))
      writeAll(root, ready)
      return ready.map(({ path }) => path)
    },
  }
}
/** @typedef {ReturnType<typeof createChanges>} Changes */

/** Joins insertions at one place in the order in which they were made. @param {readonly { at: number, text: string }[]} sorted */
const mergedAt = (sorted) => {
  /** @type {Map<number, string>} */
  const places = new Map()
  for (const { at, text } of sorted) places.set(at, (places.get(at) ?? '') + text)
  return [...places].map(([at, text]) => ({ at, text }))
}
/** @param {string} path @param {string} from */
const moduleFor = (path, from) => {
  const module = posix.relative(posix.dirname(path), from)
  return module.startsWith('.') ? module : `./${module}`
}
/** Returns a TypeScript text as Biome formats it. Throws when it has a syntax error. @param {string} root @param {string} path @param {string} text */
const formatted = (root, path, text) => {
  const problem = syntaxErrorIn(path, text)
  if (problem !== undefined) throw new Error(`The generator would write a syntax error: ${problem}`)
  const { stdout, stderr } = spawnSync(process.execPath, [biome, 'check', '--write', `--stdin-file-path=${path}`], {
    cwd: root,
    input: text,
    encoding: 'utf8',
  })
  if (stdout.trim() === '') throw new Error(`Biome gave no text for ${path}: ${stderr}`)
  return stdout
}
/** Writes all files, or puts back what stood there and throws. @param {string} root @param {readonly { path: string, text: string }[]} files */
const writeAll = (root, files) => {
  const before = files.map(({ path }) => ({
    path,
    text: existsSync(join(root, path)) ? readFileSync(join(root, path)) : undefined,
  }))
  try {
    for (const { path, text } of files) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
  } catch (error) {
    for (const { path, text } of before)
      if (text === undefined) rmSync(join(root, path), { force: true })
      else writeFileSync(join(root, path), text)
    throw error
  }
}
