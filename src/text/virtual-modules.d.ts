declare module 'virtual:words/*' {
  export const words: import('./locale-parts.ts').LocalePart
}
declare module 'virtual:terms' {
  /** By language and by id of a term, the forms in which texts use the term. */
  export const termForms: Readonly<Record<import('./law-text.ts').Lang, Readonly<Record<string, readonly string[]>>>>
}
