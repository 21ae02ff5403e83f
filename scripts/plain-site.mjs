import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, createServer } from 'vite'
import { root } from './ensure.mjs'

/** Returns the answers of a worked case. */
export const answersOf = (worked) =>
  JSON.parse(readFileSync(join(root, `tests/law/cases/${worked}.json`), 'utf8')).case.answers

/** Returns the exports of a TypeScript module of this project. */
export const loadedModule = async (file) => {
  const vite = await createServer({ root, appType: 'custom', logLevel: 'error', server: { middlewareMode: true } })
  try {
    return await vite.ssrLoadModule(file)
  } finally {
    await vite.close()
  }
}

/**
 * Builds, for production, the plain questionnaire of the same packages with the questions of a worked case as the app
 * shows them, prerendered (`tests/bench/questionnaire`). Returns its folder, which the caller removes.
 */
export const plainSite = async (worked) => {
  // Vite builds for what this variable says, and its server sets it to `development` where it is missing.
  process.env.NODE_ENV = 'production'
  const { plainQuestions } = await loadedModule('/tests/bench/questions.ts')
  const questions = JSON.stringify(plainQuestions(answersOf(worked), 'fr'))
  const id = '\0plain-questions'
  const virtual = {
    name: 'plain-questions',
    resolveId: (source) => (source === 'virtual:plain-questions' ? id : undefined),
    load: (source) => (source === id ? `export default ${questions}` : undefined),
  }
  const shared = {
    root: join(root, 'tests/bench/questionnaire'),
    configFile: false,
    logLevel: 'error',
    publicDir: false,
  }
  const server = mkdtempSync(join(tmpdir(), 'cadrage-plain-server-'))
  const folder = mkdtempSync(join(tmpdir(), 'cadrage-plain-'))
  try {
    // With its packages in it, because it stands where none are found.
    const output = { entryFileNames: 'server.mjs' }
    await build({
      ...shared,
      ssr: { noExternal: true },
      build: { ssr: 'server.tsx', outDir: server, rollupOptions: { output } },
      plugins: [virtual],
    })
    const { html } = await import(pathToFileURL(join(server, 'server.mjs')).href)
    const rendered = { name: 'rendered', transformIndexHtml: (page) => page.replace('<!--app-->', () => html) }
    await build({ ...shared, build: { outDir: folder }, plugins: [virtual, rendered] })
    return folder
  } finally {
    rmSync(server, { recursive: true })
  }
}
