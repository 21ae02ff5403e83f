// @ts-check
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  callIn,
  constantsOf,
  elementsOf,
  literalOf,
  namespacesOf,
  objectIn,
  parse,
  propertiesOf,
  spreadCallIn,
  stringOf,
} from './syntax.mjs'

/**
 * Returns what the law declares, read from the text of its files: every id the generator checks or offers, with the
 * place where its neighbour is written.
 * @param {string} root the root of the checkout
 */
export const readLaw = (root) => {
  /** @param {string} folder @returns {readonly LawFile[]} */
  const filesIn = (folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
      .sort()
      .map((name) => {
        const path = `${folder}/${name}`
        const text = readFileSync(join(root, path), 'utf8')
        return { path, name: name.replace('.ts', ''), text, source: parse(path, text) }
      })
  const files = {
    questions: filesIn('src/law/questions'),
    outline: filesIn('src/law/outline'),
    facts: filesIn('src/law/facts'),
    sources: filesIn('src/law/sources'),
    pathways: filesIn('src/law/pathways'),
  }
  const themes = themesIn(files.questions)
  return {
    root,
    files,
    themes,
    stops: stopsIn(files.outline, themes),
    facts: new Map(
      files.facts.flatMap((file) =>
        constantsOf(file.source)
          .filter(({ call }) => call?.callee === 'fact')
          .map(({ name }) => [name, file.path]),
      ),
    ),
    ...sourcesIn(files.sources),
    aliases: aliasesIn(root),
    pathways: pathwaysIn(files.pathways),
    cases: readdirSync(join(root, 'tests/law/cases'))
      .filter((f) => f.endsWith('.json'))
      .map((f) => f.replace('.json', ''))
      .sort(),
    /** Returns whether a file exists. @param {string} path */
    has: (path) => existsSync(join(root, path)),
  }
}
/** @typedef {ReturnType<typeof readLaw>} LawFiles */
/** @typedef {{ path: string, name: string, text: string, source: import('typescript').SourceFile }} LawFile */

/** @param {readonly LawFile[]} files */
const themesIn = (files) =>
  files.flatMap((file) =>
    constantsOf(file.source).flatMap(({ name: constant, call }) => {
      const theme = call?.callee === 'theme' ? stringOf(call.args[0]) : undefined
      const body = objectIn(call?.args[1])
      if (theme === undefined || body === undefined) return []
      const questions = [...propertiesOf(body)].map(([key, value]) => {
        const choice = callIn(value)
        const options = choice?.callee === 'yesNo' ? ['yes', 'no'] : (choice?.args ?? []).map((o) => stringOf(o) ?? '')
        return { id: `${theme}.${key}`, key, options }
      })
      return [{ theme, constant, file: file.path, body, questions }]
    }),
  )
/** @typedef {ReturnType<typeof themesIn>[number]} Theme */

/** @param {readonly LawFile[]} files @param {readonly Theme[]} themes */
const stopsIn = (files, themes) => {
  /** Returns the id of the question behind `study.board`. @param {string} code */
  const idOf = (code) => {
    const [constant = '', key = ''] = code.split('.')
    return `${themes.find((t) => t.constant === constant)?.theme ?? constant}.${key}`
  }
  return files.flatMap((file) =>
    constantsOf(file.source).flatMap(({ value }) =>
      (elementsOf(value) ?? []).flatMap((node) => {
        const alone = callIn(node)
        const page = spreadCallIn(node)
        const call = page?.callee === 'page' ? page : alone?.callee === 'ask' ? alone : undefined
        if (call === undefined) return []
        const options = propertiesOf(call.args[1])
        const section = stringOf(options.get('section')) ?? ''
        const weight = stringOf(options.get('weight')) ?? ''
        const lines = elementsOf(call.args[2])?.map((line) => ({
          id: idOf(callIn(line)?.args[0]?.getText() ?? ''),
          node: line,
        }))
        const id = call === page ? (stringOf(call.args[0]) ?? '') : idOf(call.args[0]?.getText() ?? '')
        return [{ id, file: file.path, section, weight, node, lines }]
      }),
    ),
  )
}

/** @param {readonly LawFile[]} files */
const sourcesIn = (files) => {
  const constants = files.flatMap((file) => constantsOf(file.source).map((one) => ({ ...one, file: file.path })))
  /**
   * @typedef {object} Creator a function that creates the sources of an instrument, or of a part of one
   * @property {string} constant
   * @property {string} file where it is declared
   * @property {Readonly<Record<string, string | null | undefined>>} values
   */
  /** @type {Map<string, Creator>} */
  const creators = new Map()
  /** @param {string} constant @param {string} file @param {import('typescript').Node | undefined} own @param {Creator} [base] */
  const add = (constant, file, own, base) => {
    const values = [...propertiesOf(own)].map(([key, node]) => [key, literalOf(node)])
    creators.set(constant, { constant, file, values: { ...base?.values, ...Object.fromEntries(values) } })
  }
  for (const { name, call, file } of constants) if (call?.callee === 'instrument') add(name, file, call.args[1])
  for (const { name, call, file } of constants) {
    const [, base] = /^(\w+)\.part$/.exec(call?.callee ?? '') ?? []
    if (base !== undefined) add(name, file, call?.args[0], creators.get(base))
  }
  const sources = constants.flatMap(({ name, call, file, statement }) =>
    call !== undefined && creators.has(call.callee)
      ? [{ id: stringOf(call.args[0]) ?? '', constant: name, creator: call.callee, file, statement }]
      : [],
  )
  return { creators, sources, sourceConstants: constants }
}

/** Returns the name under which other files import each file of sources. @param {string} root */
const aliasesIn = (root) => {
  const path = 'src/law/sources/index.ts'
  const text = readFileSync(join(root, path), 'utf8')
  const source = parse(path, text)
  const list = namespacesOf(source).map(({ name, module, statement }) => ({
    name,
    file: `src/law/sources/${module.replace('./', '')}`,
    statement,
  }))
  return { path, text, source, list }
}

/** @param {readonly LawFile[]} files */
const pathwaysIn = (files) =>
  files.flatMap((file) =>
    constantsOf(file.source).flatMap(({ call }) => {
      const id = call?.callee === 'pathway' ? stringOf(call.args[0]) : undefined
      const requirements = objectIn(propertiesOf(call?.args[1]).get('requirements'))
      return id === undefined || requirements === undefined
        ? []
        : [{ id, file: file.path, requirements, names: [...propertiesOf(requirements).keys()] }]
    }),
  )
