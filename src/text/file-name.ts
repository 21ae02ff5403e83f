/** The greatest length of a title in the name of a file, in characters. */
const longest = 60

/**
 * Returns a title as a part of the name of a file: letters and digits, with dashes between them; `otherwise`, in the
 * same form, where the title has none.
 */
export const inFileName = (title: string, otherwise: string): string => {
  const letters = title.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')
  return letters === '' && otherwise !== '' ? inFileName(otherwise, '') : [...letters].slice(0, longest).join('')
}
