/** Is there room for a panel beside the text? The same width as in styles/interview.css. */
export const isWide = (): boolean => typeof matchMedia === 'function' && matchMedia('(min-width: 62rem)').matches
