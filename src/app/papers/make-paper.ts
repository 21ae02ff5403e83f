import { paperRules } from 'virtual:law/papers'
import { readCase } from '../../casefile/read-case.ts'
import { assess } from '../../core/assess.ts'
import type { Law } from '../../core/law.ts'
import { path } from '../../core/outline.ts'
import type { PaperId } from '../../core/paper-rules.ts'
import { filesOf, folderOf, joined, type PaperFile, registerOf } from '../../papers/files.ts'
import { type Extension, mimeTypes } from '../../papers/kinds.ts'
import type { PaperCase } from '../../papers/model/fill.ts'
import { notesShown } from '../../report/personal-notes.ts'
import { reportOf } from '../../report/report.ts'
import { inFileName } from '../../text/file-name.ts'
import type { Lang } from '../../text/law-text.ts'
import { createPaperText } from '../../text/paper-text.ts'
import { loadedText, loadText } from '../loading/load-text.ts'

type Wanted = Omit<PaperCase, 'text'> & {
  readonly lang: Lang
  readonly paper: PaperId | 'folder'
  readonly extension: Extension
}
type MadePaper = { readonly name: string; readonly type: string; readonly bytes: Uint8Array<ArrayBuffer> }

/**
 * Returns a paper of a case as one file, made on this device. Several files, such as those of several providers, come
 * as a ZIP. The promise rejects where a part of the site does not load.
 */
export const makePaper = async ({ lang, paper, extension, ...wanted }: Wanted): Promise<MadePaper> => {
  await loadText(lang, 'papers')
  const of: PaperCase = { ...wanted, text: createPaperText({ lang, ...loadedText(lang) }) }
  const files: readonly PaperFile[] =
    paper === 'folder'
      ? [await folderOf(of, paperRules, inFileName)]
      : await filesOf(paper, of, paperRules, inFileName, [extension])
  const [file, ...more] = files
  if (!file) throw new Error(`makePaper: no file for “${paper}”. Give the paper a format in kinds.ts.`)
  if (more.length === 0) return { name: file.name, type: mimeTypes[file.extension], bytes: new Uint8Array(file.bytes) }
  return {
    name: file.name.replace(/\.\w+$/, '.zip'),
    type: mimeTypes.zip,
    bytes: new Uint8Array(joined(of, files)),
  }
}

type Saved = { readonly id: string; readonly name: string; readonly text: string }
/**
 * Returns the records of saved cases as one register. A case that cannot be read, or whose day the edition does not
 * cover, is left out. The promise rejects where a part of the site does not load, and where no case is left.
 */
export const makeRegister = async (
  stored: readonly Saved[],
  { law, lang, present, extension }: { law: Law; lang: Lang; present: string; extension: 'docx' | 'xlsx' },
): Promise<MadePaper> => {
  await loadText(lang, 'papers')
  const text = createPaperText({ lang, ...loadedText(lang) })
  const cases = stored.flatMap(({ id, name, text: content }): readonly PaperCase[] => {
    const read = readCase(content, law)
    if ('problems' in read) return []
    const { answers, asOf = present, flows, notes = {}, done = [], tasks = {} } = read.case
    return [
      {
        report: reportOf(assess(law, answers, asOf, flows), law),
        personalNotes: { notes: notesShown(law.outline, path(law.outline, answers).asked, notes), done, tasks },
        ...{ law, text, title: name, caseKey: id },
      },
    ]
  })
  const file = (await registerOf(cases, paperRules)).find((one) => one.extension === extension)
  if (!file) throw new Error('makeRegister: no case can be read.')
  return { name: file.name, type: mimeTypes[extension], bytes: new Uint8Array(file.bytes) }
}
