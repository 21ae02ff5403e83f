// Texts that a person typed, or that a file or a link brings: titles, names and notes.

/** Controls, marks of byte order, and what turns the direction of the text that follows; not line breaks and tabs. */
const hidden = /[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069\uFEFF]/gu

/**
 * Returns a text as it is stored and shown: lines end in `\n`, halves of characters become U+FFFD, because UTF-8 cannot
 * encode them, and characters that change how the text around them is shown are left out. A regular expression does not
 * find each half: in WebKit, one that stands before U+FEFF or U+FF01 counts as half of a pair.
 */
export const cleanText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(hidden, '')
/** Returns a text as `cleanText` does, on one line. */
export const cleanLine = (text: string): string => cleanText(text).replace(/[\n\t]+/g, ' ')

/** Returns whether a text has at least one character that can be seen. */
export const isVisible = (text: string): boolean =>
  /[\p{L}\p{N}\p{P}\p{S}]/u.test(text.replace(/[\p{Default_Ignorable_Code_Point}\u2800]/gu, ''))
