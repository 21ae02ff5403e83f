import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'
import { questionsOf } from '../src/core/outline.ts'
import { law } from '../src/law/index.ts'

type Table = Readonly<Record<string, readonly string[]>>

/** Which room may import which rooms and packages. A room missing here fails the test. */
const rooms: Table = {
  core: [],
  law: ['core'],
  journey: ['core', 'xstate'],
  report: ['core', '@noble/hashes'],
  casefile: ['core', 'valibot', '@noble/hashes'],
  platform: ['idb'],
  offline: [],
  // The law as types only, and a report: its text is written here.
  text: ['core', 'law', 'report', 'locales', 'virtual:*', 'i18next'],
  papers: ['core', 'report', 'docx', 'write-excel-file', 'ts-ics', 'fflate'],
  // react-dom for `flushSync` alone: what a printed page needs is rendered before it is printed.
  ui: ['core', 'report', 'text', 'react', 'react-dom', 'react-hook-form', 'i18next', 'lean-qr'],
  cli: ['core', 'law', 'report', 'text', 'casefile', 'platform', 'papers', 'node:*'],
  // The law reaches the app through `virtual:law/*` and the services.
  app: [
    ...['core', 'casefile', 'journey', 'papers', 'platform', 'report', 'text', 'ui'],
    ...['virtual:*', 'xstate', '@xstate/react', 'react', 'react-dom'],
  ],
}
/** Which folder of `app` may import which others. */
const appFolders: Table = {
  boot: ['shell', 'case', 'routing', 'loading', 'services'],
  shell: ['pages', 'frame', 'session', 'case', 'routing', 'loading', 'services'],
  pages: ['session', 'papers', 'sharing', 'case', 'routing', 'loading', 'store'],
  frame: ['session', 'projects', 'case', 'routing'],
  session: ['projects', 'case', 'routing', 'loading', 'services'],
  sharing: ['case', 'routing', 'loading', 'services', 'store'],
  projects: ['case', 'routing', 'loading', 'services', 'store'],
  papers: ['loading'],
  case: ['routing'],
  ...{ routing: [], loading: [], services: [], store: [] },
}
const uiFolders: Table = {
  gallery: ['verdict', 'interview', 'projects', 'frame', 'primitives', 'terms', 'hooks', 'layout', 'style'],
  screens: ['projects', 'share', 'verdict', 'interview', 'frame', 'terms', 'primitives', 'hooks', 'layout', 'styles'],
  projects: ['verdict', 'frame', 'terms', 'primitives', 'hooks', 'layout', 'styles'],
  share: ['verdict', 'frame', 'terms', 'primitives', 'hooks', 'layout', 'styles'],
  interview: ['verdict', 'frame', 'terms', 'primitives', 'hooks', 'layout', 'styles'],
  verdict: ['papers', 'frame', 'terms', 'primitives', 'hooks', 'layout', 'styles'],
  papers: ['primitives', 'hooks', 'layout', 'styles'],
  frame: ['terms', 'primitives', 'hooks', 'layout', 'styles'],
  terms: ['primitives', 'hooks', 'layout', 'styles'],
  primitives: ['hooks', 'layout', 'styles'],
  ...{ hooks: [], layout: [], styles: [], style: ['styles'] },
}
/** Files of papers are made from papers without a format. */
const papersFolders: Table = { files: ['formats', 'model', 'kinds'], formats: ['model'], model: [], kinds: [] }
const lawFolders: Table = {
  index: ['presentation', 'hosting-flow', 'outline', 'duties', 'pathways', 'bars', 'facts'],
  presentation: ['plan', 'provider-letter', 'outline', 'duties', 'facts'],
  plan: ['duties'],
  papers: ['duties', 'pathways', 'facts', 'questions', 'sources'],
  'provider-letter': ['questions'],
  'hosting-flow': ['questions'],
  outline: ['duties', 'pathways', 'bars', 'facts', 'questions', 'sources'],
  duties: ['pathways', 'bars', 'facts', 'questions', 'sources'],
  pathways: ['bars', 'facts', 'questions', 'sources'],
  bars: ['facts', 'questions', 'sources'],
  facts: ['questions', 'sources'],
  questions: [],
  sources: ['official-sites'],
  'official-sites': [],
}
/** Which file or folder of `core` may import which others: those written before it. */
const coreOrder = [
  ...['truth', 'question', 'source', 'paper-rules', 'condition', 'arises', 'outline', 'task', 'law', 'data-flow'],
  ...['on-first-read', 'graph', 'reasons', 'disputes', 'verdict', 'headline', 'outcomes', 'start', 'assess'],
  ...['provisional-verdict', 'depending', 'usual-length', 'change-impact', 'counterfactuals'],
]
const coreFiles: Table = Object.fromEntries(coreOrder.map((name, i) => [name, coreOrder.slice(0, i)]))

type Import = { readonly file: string; readonly to: string; readonly isType: boolean }
const isCode = (path: string) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts')
/** Every import of a file: static, dynamic, re-exported, or of a type alone. */
const importsIn = (file: string, text: string): readonly Import[] =>
  [
    ...text.matchAll(/^(?:import|export)\s+(type\s)?(?:[\w*{][^'=;]*?\sfrom\s+)?'([^']+)'/gm),
    ...text.matchAll(/\b(typeof\s)?import\(\s*'([^']+)'\s*\)/g),
  ].map(([, type, to = '']) => ({
    file,
    to: to.startsWith('.') ? normalize(join(dirname(file), to)) : to,
    isType: type !== undefined,
  }))

const texts = new Map(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter(isCode)
    .map((path) => [`src/${path}`, readFileSync(join('src', path), 'utf8')]),
)
const imports = [...texts].flatMap(([file, text]) => importsIn(file, text))

/** The name by which a table knows a file or package, so many folders deep: `case` for `src/app/case/interview.ts`. */
const nameOf = (path: string, depth: number): string => {
  if (path.startsWith('locales/')) return 'locales'
  if (path.startsWith('src/')) return (path.split('/')[depth] ?? '').replace(/\.\w+$/, '')
  if (/^(node|virtual):/.test(path)) return path.replace(/:.*/, ':*')
  return path
    .split('/')
    .slice(0, path.startsWith('@') ? 2 : 1)
    .join('/')
}
/** The imports that a table does not allow. Those of other rooms than `room` are no business of a table of folders. */
const against = (table: Table, all: readonly Import[], room?: string): readonly string[] => {
  const depth = room === undefined ? 1 : 2
  const isInside = (path: string) => room === undefined || path.startsWith(`src/${room}/`)
  return all
    .filter(({ file, to }) => isInside(file) && isInside(to))
    .flatMap(({ file, to }) => {
      const [from, target] = [nameOf(file, depth), nameOf(to, depth)]
      const allowed = table[from]
      if (allowed === undefined) return [`${file}: the table has no line for “${from}”`]
      return from === target || allowed.includes(target) ? [] : [`${file} imports ${to}`]
    })
}
/** Every circle of files, each as the path that leads back to its first file. */
const circlesIn = (all: readonly Import[]): readonly string[] => {
  const next = new Map<string, Import[]>()
  for (const one of all) next.set(one.file, [...(next.get(one.file) ?? []), one])
  const done = new Set<string>()
  const found: string[] = []
  const visit = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file)
    if (start >= 0) found.push([...path.slice(start), file].join(' → '))
    if (start >= 0 || done.has(file)) return
    for (const { to } of next.get(file) ?? []) visit(to, [...path, file])
    done.add(file)
  }
  for (const file of next.keys()) visit(file, [])
  return found
}

/** Every id of this law that code outside it could quote: whole ids, and the theme before a question’s dot. */
const idsOfLaw = new Set([
  ...law.facts.map(({ fact }) => fact.id),
  ...law.duties.map(({ id }) => id),
  ...law.bars.map(({ id }) => id),
  ...law.pathways.map(({ id }) => id),
  ...questionsOf(law.outline).map(({ question }) => question.id),
  ...questionsOf(law.outline).map(({ question }) => `${question.id.split('.')[0]}.`),
])
/** Words of the language that happen to be ids too: who must act, the state of a headline, a paper. */
const wordsOfTheLanguage = new Set([
  'src/core/law.ts controller',
  'src/core/law.ts processor',
  'src/core/verdict.ts outside',
  'src/core/headline.ts outside',
  'src/core/start.ts controller',
  'src/core/start.ts outside',
  'src/text/start-parts.ts outside',
  'src/text/note/parts.ts outside',
  'src/report/report.ts outside',
  'src/casefile/recorded-verdict.ts outside',
  'src/ui/gallery/examples.tsx outside',
  // A paper of that name.
  'src/core/paper-rules.ts dpia',
  'src/papers/kinds.ts dpia',
  'src/papers/model/dpia.ts dpia',
  'src/papers/model/make.ts dpia',
  'src/ui/papers/PapersPart.tsx dpia',
  'src/papers/model/route.ts outside',
])
const withoutComments = (text: string) => text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
const quotedIds = (file: string, text: string): readonly string[] =>
  file.startsWith('src/law/')
    ? []
    : [...withoutComments(text).matchAll(/(['"`])([\w.-]+)\1/g)]
        .map(([, , id = '']) => `${file} ${id}`)
        .filter((quoted) => idsOfLaw.has(quoted.split(' ')[1] ?? '') && !wordsOfTheLanguage.has(quoted))

test('the test sees the imports', () => {
  expect(imports.length).toBeGreaterThan(1_000)
  expect(imports.some(({ file, to }) => file.endsWith('load-full-app.ts') && to.endsWith('full-app.ts'))).toBe(true)
})
test('rooms import along one direction', () => {
  expect(against(rooms, imports)).toEqual([])
})
test('text takes the law as types only', () => {
  expect(
    imports.filter(({ file, to, isType }) => /^src\/text\//.test(file) && /^src\/law\//.test(to) && !isType),
  ).toEqual([])
})
test.each([
  ['app', appFolders],
  ['ui', uiFolders],
  ['law', lawFolders],
  ['papers', papersFolders],
  ['core', coreFiles],
])('inside %s, imports follow its table', (room, table) => {
  expect(against(table, imports, room)).toEqual([])
})
test('no folder of src holds more than 25 files, the sources, duties and cases excepted', () => {
  const files = readdirSync('src', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const folders = [...new Set(files.map(({ parentPath }) => parentPath))]
  const sizeOf = (folder: string) => files.filter(({ parentPath }) => parentPath === folder).length
  const excepted = /^src\/law\/(sources|duties)(\/|$)/
  expect(folders.filter((folder) => sizeOf(folder) > 25 && !excepted.test(folder))).toEqual([])
})
test('no file imports itself through others', () => {
  expect(circlesIn(imports)).toEqual([])
})
test('no id of French law is quoted outside src/law', () => {
  expect([...texts].flatMap(([file, text]) => quotedIds(file, text))).toEqual([])
})

describe('what is planted is found', () => {
  test('an import up', () => {
    const planted = importsIn('src/core/truth.ts', "import { law } from '../law/index.ts'\n")
    expect(against(rooms, planted)).toEqual(['src/core/truth.ts imports src/law/index.ts'])
  })
  test('a dynamic import up, of a type, between folders', () => {
    const planted = importsIn('src/app/case/interview.ts', "type Page = typeof import('../pages/StartPage.tsx')\n")
    expect(against(appFolders, planted, 'app')).toEqual([
      'src/app/case/interview.ts imports src/app/pages/StartPage.tsx',
    ])
  })
  test('a circle of three files', () => {
    const of = (file: string, to: string) =>
      importsIn(`src/app/case/${file}.ts`, `import type { A } from './${to}.ts'\n`)
    expect(circlesIn([...of('a', 'b'), ...of('b', 'c'), ...of('c', 'a')])).toEqual([
      'src/app/case/a.ts → src/app/case/b.ts → src/app/case/c.ts → src/app/case/a.ts',
    ])
  })
  test('a fact, a question and a theme of the law, quoted', () => {
    const text = "has('healthData')\nanswers['hosting.where']\nid.startsWith('ehds.')\n// 'processor' in a comment\n"
    expect(quotedIds('src/ui/verdict/HeadlineBox.tsx', text).map((quoted) => quoted.split(' ')[1])).toEqual([
      'healthData',
      'hosting.where',
      'ehds.',
    ])
  })
})
