import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  type IParagraphOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { cleanText } from '../../core/typed-text.ts'
import type { Article, Block, ItemsLook, Paper, PaperItem } from '../model/paper.ts'

/** The heads of the columns of items, in each layout. */
export type DocxWords = Readonly<Record<ItemsLook, readonly string[]>>

/** A marked blank, which is shown on a ground of its own. */
const marked = /(\[[^[\]]+\])/
const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const
/** The width of the text of an A4 page with its margins, in twentieths of a point. */
const textWidth = 9_638
const columns: Readonly<Record<ItemsLook, readonly number[]>> = {
  sheet: [2_700, 5_038, 1_900],
  criteria: [4_600, 3_038, 2_000],
  checks: [3_200, 2_900, 1_600, 1_938],
  conditions: [2_500, 3_500, 1_600, 2_038],
}
const line = { style: BorderStyle.SINGLE, size: 4, color: '9AA5AE' } as const
const borders = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line }

/**
 * Returns the texts of the notes at the foot, one for each list of articles: the first citation of a text has its title
 * and address, the others its place alone.
 */
const footnoteTexts = (cited: readonly (readonly Article[])[]): readonly string[] => {
  const known = new Set<string>()
  return cited
    .filter((articles) => articles.length > 0)
    .map((articles) =>
      articles
        .map(({ pinpoint, title, url }) => {
          const isKnown = title === '' || known.has(title)
          known.add(title)
          const named = title.includes(pinpoint) ? title : `${pinpoint}. ${title}`
          return isKnown ? pinpoint : [named, ...(url === '' ? [] : [url])].join(' – ')
        })
        .join(' ; '),
    )
}
/** Returns the articles of each note at the foot of a paper, in order. */
const citedIn = ({ blocks }: Pick<Paper, 'blocks'>): readonly (readonly Article[])[] =>
  blocks
    .flatMap((block) =>
      block.kind === 'text'
        ? [block.cites ?? []]
        : block.kind === 'list'
          ? block.lines.map(({ cites = [] }) => cites)
          : block.kind === 'sentences'
            ? block.items.map(({ articles }) => articles)
            : [],
    )
    .filter((articles) => articles.length > 0)

/** Returns a paper as a Word document, with real headings, tables and footnotes. */
export const toDocx = async (paper: Paper, words: DocxWords): Promise<Uint8Array> => {
  const texts = footnoteTexts(citedIn(paper))
  const footnotes = Object.fromEntries(
    texts.map((text, i) => [String(i + 1), { children: [new Paragraph({ children: [new TextRun(` ${text}`)] })] }]),
  )
  let references = 0
  /** Returns the reference to the next note at the foot. */
  const referenceTo = (cites: readonly Article[] = []) => {
    if (cites.length === 0) return []
    references += 1
    return [new FootnoteReferenceRun(references)]
  }
  const runs = (text: string, look?: 'strong') =>
    cleanText(text)
      .split('\n')
      .flatMap((line, i) =>
        line.split(marked).map(
          (part, nth) =>
            new TextRun({
              text: part,
              ...(i > 0 && nth === 0 && { break: 1 }),
              ...(look === 'strong' && { bold: true }),
              ...(nth % 2 === 1 && { shading: { type: ShadingType.CLEAR, fill: 'FFF2B3', color: 'auto' } }),
            }),
        ),
      )
  const paragraph = (
    text: string,
    options: IParagraphOptions & { readonly look?: 'strong'; readonly cites?: readonly Article[] } = {},
  ) => {
    const { look, cites, ...rest } = options
    return new Paragraph({ spacing: { after: 100 }, ...rest, children: [...runs(text, look), ...referenceTo(cites)] })
  }
  const cell = (children: Paragraph[], width: number, isHead = false) =>
    new TableCell({
      children,
      width: { size: width, type: WidthType.DXA },
      margins: { top: 60, bottom: 60, left: 90, right: 90 },
      ...(isHead && { shading: { type: ShadingType.CLEAR, fill: 'E8EDF1', color: 'auto' } }),
    })
  const table = (head: readonly string[], widths: readonly number[], rows: readonly TableRow[]) =>
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: [...widths],
      borders,
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: head.map((text, i) =>
            cell([paragraph(text, { look: 'strong', spacing: { after: 0 } })], widths[i] ?? 0, true),
          ),
        }),
        ...rows,
      ],
    })
  const tight = { spacing: { after: 40 } } as const
  const itemRow = (item: PaperItem, widths: readonly number[]) => {
    const cells = [
      [paragraph(item.label, { ...tight, look: 'strong' })],
      item.lines.map((text) => paragraph(text, tight)),
      // The room for the proof.
      ...(widths.length === 4 ? [[paragraph('', tight)]] : []),
      item.articles.map(({ pinpoint }) => paragraph(pinpoint, tight)),
    ]
    return new TableRow({ cantSplit: true, children: cells.map((children, i) => cell(children, widths[i] ?? 0)) })
  }
  let numbering = 0
  const blockOf = (block: Block): (Paragraph | Table)[] => {
    switch (block.kind) {
      case 'heading':
        return [
          new Paragraph({
            heading: levels[block.level],
            keepNext: true,
            ...(block.onNewPage && { pageBreakBefore: true }),
            children: runs(block.text),
          }),
        ]
      case 'text':
        return [
          paragraph(block.text, {
            ...(block.look && { look: block.look }),
            ...(block.cites && { cites: block.cites }),
          }),
        ]
      case 'list': {
        if (block.ordered) numbering += 1
        const at = numbering
        return block.lines.map(({ text, cites }) =>
          paragraph(text, {
            ...(cites && { cites }),
            ...(block.ordered
              ? { numbering: { reference: 'ordered', level: 0, instance: at } }
              : { bullet: { level: 0 } }),
          }),
        )
      }
      case 'items': {
        const look = block.look ?? 'sheet'
        const rows = block.items.map((item) => itemRow(item, columns[look]))
        return [table(words[look], columns[look], rows), new Paragraph({ spacing: { after: 120 } })]
      }
      case 'sentences':
        return block.items.flatMap((item) => [
          new Paragraph({ heading: levels[block.level], keepNext: true, children: runs(item.label) }),
          ...item.lines.map((text, i) => paragraph(text, i === item.lines.length - 1 ? { cites: item.articles } : {})),
        ])
      case 'table': {
        const all = block.widths.reduce((sum, width) => sum + width, 0)
        const widths = block.widths.map((width) => Math.round((width / all) * textWidth))
        return [
          table(
            block.head,
            widths,
            block.rows.map(
              (row) =>
                new TableRow({
                  cantSplit: true,
                  children: row.map((text, i) => cell([paragraph(text, tight)], widths[i] ?? 0)),
                }),
            ),
          ),
          new Paragraph({ spacing: { after: 120 } }),
        ]
      }
    }
  }
  const body = [
    new Paragraph({ heading: HeadingLevel.TITLE, children: runs(paper.title) }),
    ...(paper.identity === '' ? [] : [paragraph(paper.identity, { spacing: { after: 240 } })]),
    ...paper.blocks.flatMap(blockOf),
  ]
  const document = new Document({
    title: paper.title,
    description: paper.identity,
    creator: 'Cadrage',
    lastModifiedBy: 'Cadrage',
    styles: {
      default: {
        document: {
          run: { font: 'Arial', size: 21, language: { value: paper.lang === 'fr' ? 'fr-FR' : 'en-GB' } },
        },
        title: { run: { size: 36, bold: true }, paragraph: { spacing: { after: 80 } } },
        heading1: {
          run: { size: 27, bold: true, color: '1F3A4D' },
          paragraph: { outlineLevel: 0, spacing: { before: 280, after: 120 } },
        },
        heading2: {
          run: { size: 23, bold: true, color: '1F3A4D' },
          paragraph: { outlineLevel: 1, spacing: { before: 200, after: 80 } },
        },
        heading3: {
          run: { size: 21, bold: true, color: '1F3A4D' },
          paragraph: { outlineLevel: 2, spacing: { before: 160, after: 60 } },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: 'ordered',
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: '%1.',
              alignment: AlignmentType.START,
              style: { paragraph: { indent: { left: 420, hanging: 420 } } },
            },
          ],
        },
      ],
    },
    footnotes,
    sections: [
      {
        properties: {
          page: {
            size: { width: 11_906, height: 16_838 },
            margin: { top: 1_134, bottom: 1_134, left: 1_134, right: 1_134 },
          },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                children: [
                  new TextRun({ text: `${paper.foot} · `, size: 16 }),
                  new TextRun({ children: [PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES], size: 16 }),
                ],
              }),
            ],
          }),
        },
        children: body,
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}
