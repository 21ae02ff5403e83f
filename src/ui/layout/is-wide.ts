/** Whether the window is wide enough for a panel beside the text. The width is the same as in styles/interview.css. */
export const isWide = (): boolean => typeof matchMedia === 'function' && matchMedia('(min-width: 62rem)').matches
