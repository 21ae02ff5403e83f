import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { assess } from '../core/assess.ts'
import { path } from '../core/outline.ts'
import { paperIds } from '../core/paper-rules.ts'
import { law } from '../law/index.ts'
import { paperRules } from '../law/papers/index.ts'
import { filesOf, folderOf, type PaperFile, registerOf } from '../papers/files.ts'
import type { PaperCase } from '../papers/model/fill.ts'
import { notesShown } from '../report/personal-notes.ts'
import { reportOf } from '../report/report.ts'
import { i18nIn } from '../text/eager/i18n.ts'
import { type Lang, sayIn } from '../text/eager/law-text.ts'
import { inFileName } from '../text/file-name.ts'
import { createPaperText } from '../text/paper-text.ts'
import { isLang, openCase } from './open-case.ts'
import { UsageError } from './usage-error.ts'

const names = [...paperIds, 'folder'] as const

/** Returns a case as its papers read it. A case without a title is called by its file. */
const paperCaseOf = (file: string, lang: Lang, opened: ReturnType<typeof openCase>): PaperCase => {
  const { answers, flows, notes = {}, done = [], tasks = {}, title } = opened.case
  return {
    report: reportOf(assess(law, answers, opened.asOf, flows), law),
    law,
    personalNotes: { notes: notesShown(law.outline, path(law.outline, answers).asked, notes), done, tasks },
    text: createPaperText({ lang, say: sayIn(lang), i18n: i18nIn(lang) }),
    title: title || basename(file).replace(/\.[^.]*$/, ''),
  }
}

/** Returns a name that no earlier file of this run has. */
const freeName = (name: string, taken: Set<string>): string => {
  const [, stem = name, extension = ''] = /^(.*?)(\.[^.]*)?$/.exec(name) ?? []
  let free = name
  for (let n = 2; taken.has(free); n += 1) free = `${stem}-${n}${extension}`
  taken.add(free)
  return free
}

/**
 * Runs `papers CASE… --out FOLDER --lang fr|en [--paper ID] [--as-of DATE] [--register]`. Writes the papers of each case
 * into the folder and returns what each file holds, item by item, as JSON. `--register` joins the records of all cases
 * in one register.
 * @throws UsageError when a file or an option is invalid, or the folder cannot be written.
 */
export const papersCommand = async (argv: readonly string[], warn: (line: string) => void): Promise<string> => {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      lang: { type: 'string' },
      paper: { type: 'string' },
      'as-of': { type: 'string' },
      register: { type: 'boolean', default: false },
    },
  })
  const lang = values.lang ?? 'fr'
  if (!isLang(lang)) throw new UsageError(`--lang ${lang}: choose fr or en.`)
  const i18n = i18nIn(lang)
  const { out, paper, register } = values
  if (positionals.length === 0 || !out) throw new UsageError(i18n.t('papersUsage', { ns: 'cli' }))
  const wanted = paper === undefined ? names : names.filter((name) => name === paper)
  if (wanted.length === 0)
    throw new UsageError(i18n.t('unknownPaper', { ns: 'cli', detail: paper ?? '', papers: names.join(', ') }))
  if (register && paper !== undefined && paper !== 'record') throw new UsageError(i18n.t('registerOnly', { ns: 'cli' }))
  const cases = positionals.map((file) =>
    paperCaseOf(file, lang, openCase(file, { lang, asOf: values['as-of'], warn })),
  )
  const made: PaperFile[] = []
  if (register) made.push(...(await registerOf(cases, paperRules)))
  for (const of of register ? [] : cases)
    for (const name of wanted)
      made.push(
        ...(name === 'folder'
          ? [await folderOf(of, paperRules, inFileName)]
          : await filesOf(name, of, paperRules, inFileName)),
      )
  const taken = new Set<string>()
  const written = made.map((file) => ({ ...file, name: freeName(file.name, taken) }))
  try {
    mkdirSync(out, { recursive: true })
    for (const { name, bytes } of written) writeFileSync(join(out, name), bytes)
  } catch (error) {
    const detail = error instanceof Error ? error.message : ''
    throw new UsageError(i18n.t('cannotWrite', { ns: 'cli', where: out, detail }))
  }
  return `${JSON.stringify(
    written.map(({ paper: id, name, items }) => ({
      paper: id,
      lang,
      file: join(out, name),
      items: items.map(({ id: item, status, from, who, articles }) => ({
        ...{ id: item, status, from, who },
        articles: articles.map(({ pinpoint }) => pinpoint),
      })),
    })),
    null,
    2,
  )}\n`
}
