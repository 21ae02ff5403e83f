declare module 'virtual:words/*' {
  export const words: import('./locale-parts.ts').LocalePart
}
declare module 'virtual:terms' {
  /** In each language, how each term of the glossary may stand in a text. */
  export const termForms: Readonly<Record<import('./law-text.ts').Lang, Readonly<Record<string, readonly string[]>>>>
}
