import { JSDOM } from 'jsdom'
import { fromBuffer } from 'yauzl'

/** Returns the files of a ZIP by name, read by another library than the one that wrote it. */
export const unzipped = (bytes: Uint8Array): Promise<ReadonlyMap<string, Buffer>> =>
  new Promise((resolve, reject) => {
    const files = new Map<string, Buffer>()
    fromBuffer(Buffer.from(bytes), { lazyEntries: true }, (error, zip) => {
      if (error || !zip) return reject(error)
      zip.on('entry', (entry) => {
        zip.openReadStream(entry, (problem, stream) => {
          if (problem || !stream) return reject(problem)
          const parts: Buffer[] = []
          stream.on('data', (part: Buffer) => parts.push(part))
          stream.on('end', () => {
            files.set(entry.fileName, Buffer.concat(parts))
            zip.readEntry()
          })
        })
      })
      zip.on('end', () => resolve(files))
      zip.on('error', reject)
      zip.readEntry()
    })
  })

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const { window } = new JSDOM('')
const xmlOf = (file: Buffer | undefined) => {
  const document = new window.DOMParser().parseFromString(file?.toString('utf8') ?? '', 'application/xml')
  if (document.querySelector('parsererror')) throw new Error('read.ts: the XML is not well formed.')
  return document
}
const all = (node: Document | Element, name: string) => [...node.getElementsByTagNameNS(word, name)]
/** The text of a paragraph; a break is a new line. */
const textOf = (paragraph: Element) =>
  [...paragraph.getElementsByTagNameNS(word, '*')]
    .map((node) => (node.localName === 't' ? node.textContent : node.localName === 'br' ? '\n' : ''))
    .join('')

/** What a Word document says, read from its XML. */
export const readDocx = async (bytes: Uint8Array) => {
  const files = await unzipped(bytes)
  const document = xmlOf(files.get('word/document.xml'))
  const notes = xmlOf(files.get('word/footnotes.xml'))
  const paragraphs = all(document, 'p').map((paragraph) => ({
    style: all(paragraph, 'pStyle')[0]?.getAttributeNS(word, 'val') ?? '',
    text: textOf(paragraph),
  }))
  const footnotes = new Map(
    all(notes, 'footnote')
      .filter((note) => !note.hasAttributeNS(word, 'type'))
      .map((note) => [note.getAttributeNS(word, 'id'), textOf(note).trim()]),
  )
  return {
    paragraphs,
    title: paragraphs.find(({ style }) => style === 'Title')?.text,
    headings: paragraphs.filter(({ style }) => /^Heading\d$/.test(style)),
    /** The notes at the foot, in the order in which the text refers to them. */
    footnotes: all(document, 'footnoteReference').map(
      (reference) => footnotes.get(reference.getAttributeNS(word, 'id')) ?? '',
    ),
    rows: all(document, 'tr').map((row) => all(row, 'tc').map((cell) => all(cell, 'p').map(textOf).join('\n'))),
    language: all(xmlOf(files.get('word/styles.xml')), 'lang')[0]?.getAttributeNS(word, 'val'),
  }
}
