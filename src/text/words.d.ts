declare module 'virtual:words/*' {
  export const words: import('./parts.ts').Part
}
