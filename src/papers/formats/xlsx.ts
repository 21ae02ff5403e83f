import writeXlsxFile, { type Feature } from 'write-excel-file/universal'

/** A sheet of text. The first row is its head. */
export type TextSheet = {
  readonly name: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** The widths of the columns, in characters. */
  readonly widths: readonly number[]
}
/** The greatest length of the text of a cell, in characters. */
const longest = 32_000

/** Returns the height of a row that shows each of its texts whole, in points: some programs do not fit it themselves. */
const heightOf = (row: readonly string[], widths: readonly number[]): number => {
  const lines = row.map((text, i) =>
    text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.1) / (widths[i] ?? 10))), 0),
  )
  return Math.min(409, 15 * Math.max(1, ...lines))
}

/** On paper, a sheet is as wide as the page, and its head stands on each page. The library has no option for either. */
const asWideAsThePage: Feature<Blob> = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml) => xml.replace(/(<worksheet\b[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'),
        transformElementAttributes: (tag, attributes) =>
          tag === 'pageSetup' ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes,
      },
      'xl/workbook.xml': {
        transform: (xml, sheets) =>
          xml.replace(
            '</sheets>',
            `</sheets><definedNames>${sheets.map(({ sheet = '' }, i) => `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">'${sheet}'!$1:$1</definedName>`).join('')}</definedNames>`,
          ),
      },
    },
  },
}

/** Returns a workbook. Each cell is a string as it was typed: a spreadsheet program computes none of them. */
export const toXlsx = async (sheets: readonly TextSheet[]): Promise<Uint8Array> => {
  const cellOf = (value: string, height: number, isHead = false) => ({
    ...(value !== '' && { value: value.slice(0, longest) }),
    height,
    type: String,
    wrap: true,
    alignVertical: 'top' as const,
    borderStyle: 'thin' as const,
    borderColor: '#9AA5AE',
    ...(isHead && { fontWeight: 'bold' as const, backgroundColor: '#E8EDF1' }),
  })
  const blob = await writeXlsxFile(
    sheets.map(({ name, head, rows, widths }) => ({
      sheet: sheetName(name),
      data: [
        head.map((text) => cellOf(text, heightOf(head, widths), true)),
        ...rows.map((row) => row.map((text) => cellOf(text, heightOf(row, widths)))),
      ],
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
      orientation: 'landscape' as const,
    })),
    { fontFamily: 'Arial', fontSize: 10, features: [asWideAsThePage] },
  ).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}
/** Returns a name that a workbook accepts for a sheet. */
const sheetName = (name: string) =>
  name
    .replace(/[[\]:*?/\\']/g, ' ')
    .trim()
    .slice(0, 31) || 'Cadrage'
