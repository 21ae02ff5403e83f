import { paperRules } from 'virtual:law/papers'
import type { PaperId } from '../../core/paper-rules.ts'
import { filesOf, folderOf, joined, type PaperFile } from '../../papers/files.ts'
import { type Extension, mimeTypes } from '../../papers/kinds.ts'
import type { PaperCase } from '../../papers/model/fill.ts'
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
