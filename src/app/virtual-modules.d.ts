declare module 'virtual:law/asks' {
  export const asks: import('./asking.ts').Asking
  export const opening: import('../core/provisional-verdict.ts').Outlook
}
declare module 'virtual:law/whole' {
  export const law: import('../core/law.ts').Law
}
