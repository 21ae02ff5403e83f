import { type PaperId, type PaperRules, paperIds } from '../core/paper-rules.ts'
import { toCsv } from './formats/csv.ts'
import { toIcs } from './formats/ics.ts'
import { toPia } from './formats/pia.ts'
import { planSheet, registerSheet } from './formats/table.ts'
import { bytesOf, toZip } from './formats/zip.ts'
import { type Extension, formatsOf } from './kinds.ts'
import { dpiaStart } from './model/dpia.ts'
import type { PaperCase } from './model/fill.ts'
import { makePapers } from './model/make.ts'
import { isOpen, itemsOf, type Paper, type PaperItem } from './model/paper.ts'
import { tasksOf } from './model/plan.ts'

/** A file of a paper. `items`: what the paper holds. */
export type PaperFile = {
  readonly paper: PaperId | 'folder'
  readonly name: string
  readonly extension: Extension
  readonly bytes: Uint8Array
  readonly items: readonly PaperItem[]
}
/** Returns a title as a part of the name of a file. */
type InFileName = (title: string, otherwise: string) => string

/** The name of a file says the day, the case and the paper, and the flow where there are several. */
const nameOf = (of: PaperCase, inFileName: InFileName, paper: string, part: string) =>
  [
    of.report.verdict.asOf,
    inFileName(of.title, ''),
    of.text.paper(`files.${paper}`),
    part === '' ? '' : inFileName(part, 'flux'),
  ]
    .filter((piece) => piece !== '')
    .join('_')

const docx = async (of: PaperCase, paper: Paper) => {
  const { toDocx } = await import('./formats/docx.ts')
  const { text } = of
  const heads = (...keys: readonly string[]) => keys.map((key) => text.paper(`columns.${key}`))
  return toDocx(paper, {
    sheet: heads('item', 'content', 'article'),
    criteria: heads('criterion', 'met', 'article'),
    checks: heads('point', 'answer', 'proof', 'article'),
    conditions: heads('condition', 'content', 'proof', 'article'),
  })
}
const xlsx = async (...sheets: readonly Parameters<typeof import('./formats/xlsx.ts').toXlsx>[0][number][]) =>
  (await import('./formats/xlsx.ts')).toXlsx(sheets)

const calendar = (of: PaperCase): string =>
  toIcs(
    `Cadrage · ${of.title}`,
    of.report.verdict.asOf,
    tasksOf(of).flatMap((task) =>
      task.days.map(({ kind, day }) => ({
        // The same case, duty and kind of day give the same event, whatever the day: a later file moves it.
        uid: `${task.id}-${kind}-${stableId(of.caseKey ?? of.title)}@cadrage`,
        day,
        title: kind === 'period' ? of.text.paper('plan.end', { task: task.name }) : task.name,
        text: [
          ...(task.owner === '' ? [] : [task.owner]),
          ...task.steps.slice(0, 1),
          task.evidence,
          ...task.articles.map(({ pinpoint }) => pinpoint),
        ]
          .filter((line) => line !== '')
          .join('\n'),
      })),
    ),
  )
/** Returns a short number of a title, in letters and digits, that is always the same. */
const stableId = (title: string): string => {
  let sum = 2_166_136_261
  for (const byte of bytesOf(title)) sum = Math.imul(sum ^ byte, 16_777_619) >>> 0
  return sum.toString(36)
}

const bytesIn = async (of: PaperCase, rules: PaperRules, paper: Paper, extension: Extension): Promise<Uint8Array> => {
  switch (extension) {
    case 'docx':
      return docx(of, paper)
    case 'xlsx':
      return paper.id === 'plan' ? xlsx(planSheet(of)) : xlsx(registerSheet(of, [{ title: of.title, paper }]))
    case 'csv': {
      const { head, rows } = planSheet(of)
      return bytesOf(toCsv([head, ...rows]))
    }
    case 'ics':
      return bytesOf(calendar(of))
    default:
      return bytesOf(
        toPia(
          of.title,
          of.report.verdict.asOf,
          dpiaStart(of, rules).filter(({ reference }) => reference !== ''),
        ),
      )
  }
}

/** Returns the files of one kind of paper, in the formats wanted; in all of its formats when none is named. */
export const filesOf = async (
  id: PaperId,
  of: PaperCase,
  rules: PaperRules,
  inFileName: InFileName,
  wanted: readonly Extension[] = formatsOf[id],
): Promise<readonly PaperFile[]> => {
  const files: PaperFile[] = []
  const dataFile = wanted.includes('json') ? `${nameOf(of, inFileName, id, '')}.json` : undefined
  for (const paper of makePapers(id, of, rules, dataFile))
    for (const extension of wanted)
      files.push({
        paper: id,
        name: `${nameOf(of, inFileName, id, paper.part)}.${extension}`,
        extension,
        bytes: await bytesIn(of, rules, paper, extension),
        items: itemsOf(paper),
      })
  return files
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
/** Returns the page of contents of a folder, which opens in a browser without any other file. */
const contentsOf = (of: PaperCase, files: readonly PaperFile[]): string => {
  const { text, report } = of
  const title = text.paper('titles.folder')
  const { edition, asOf } = report.verdict
  const identity = text.paper('identity', { title: of.title, day: text.day(asOf), edition, hash: report.hash })
  const lines = files.map(({ paper, name, items }) => {
    const blank = items.filter(isOpen).length
    const counts = text.paper('folder.filled', { filled: items.length - blank, blank })
    return `<li><a href="${encodeURIComponent(name)}">${escaped(text.paper(`titles.${paper}`))}</a>, ${escaped(name.replace(/.*\./, ''))} (${escaped(counts)})</li>`
  })
  return `<!doctype html><html lang="${text.lang}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${escaped(title)}</title><style>body{font:1rem/1.5 sans-serif;max-width:45rem;margin:2rem auto;padding:0 1rem}</style></head><body><h1>${escaped(title)}</h1><p>${escaped(identity)}</p><p>${escaped(text.paper('folder.lead'))}</p><p>${escaped(text.paper('folder.open'))}</p><ul>${lines.join('')}</ul></body></html>\n`
}

/** Returns several files of a case as one. */
export const joined = (of: PaperCase, files: readonly PaperFile[]): Uint8Array => {
  const contents = { name: `${of.text.paper('files.contents')}.html`, bytes: bytesOf(contentsOf(of, files)) }
  return toZip([contents, ...files], of.report.verdict.asOf)
}

/** Returns every paper of a case as one ZIP, with a page of contents. */
export const folderOf = async (of: PaperCase, rules: PaperRules, inFileName: InFileName): Promise<PaperFile> => {
  const files: PaperFile[] = []
  for (const id of paperIds) files.push(...(await filesOf(id, of, rules, inFileName)))
  return {
    paper: 'folder',
    name: `${nameOf(of, inFileName, 'folder', '')}.zip`,
    extension: 'zip',
    bytes: joined(of, files),
    items: [
      ...new Map(
        files
          .flatMap(({ paper, items }) => items.map((item) => ({ ...item, id: `${paper}.${item.id}` })))
          .map((item) => [item.id, item]),
      ).values(),
    ],
  }
}

/** Returns the records of several cases as one register, in its two formats. */
export const registerOf = async (cases: readonly PaperCase[], rules: PaperRules): Promise<readonly PaperFile[]> => {
  const [first] = cases
  if (!first) return []
  const { text, report } = first
  const papers = cases.flatMap((of) => makePapers('record', of, rules).map((paper) => ({ title: of.title, paper })))
  const whole: Paper = {
    id: 'record',
    lang: text.lang,
    title: text.paper('titles.record'),
    identity: text.paper('register', { count: papers.length }),
    foot: text.paper('register', { count: papers.length }),
    part: '',
    blocks: papers.flatMap(({ title, paper }) => [
      { kind: 'heading' as const, level: 1 as const, text: title },
      { kind: 'text' as const, text: paper.identity },
      ...paper.blocks,
    ]),
  }
  const items = papers.flatMap(({ paper }) => itemsOf(paper))
  const name = `${report.verdict.asOf}_${text.paper('files.record')}`
  return [
    { paper: 'record', name: `${name}.docx`, extension: 'docx', bytes: await docx(first, whole), items },
    {
      paper: 'record',
      name: `${name}.xlsx`,
      extension: 'xlsx',
      bytes: await xlsx(registerSheet(first, papers)),
      items,
    },
  ]
}
