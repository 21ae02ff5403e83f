/** Returns a cell that no spreadsheet program reads as a formula: an apostrophe stands before what would begin one. */
const neutral = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)
const quoted = (text: string) => `"${neutral(text).replaceAll('"', '""')}"`

/** Returns rows as CSV with a mark of byte order, semicolons and quoted cells, as French spreadsheet programs read it. */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(quoted).join(';')}\r\n`).join('')}`
