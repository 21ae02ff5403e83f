declare module 'virtual:law/interview' {
  export const interviewLaw: import('../core/law.ts').InterviewLaw
  export const openingVerdict: import('../core/provisional-verdict.ts').ProvisionalVerdict
}
declare module 'virtual:usual-lengths' {
  export const workedLengths: readonly import('../core/usual-length.ts').WorkedLength[]
}
declare module 'virtual:law/full' {
  export const law: import('../core/law.ts').Law
}
declare module 'virtual:law/papers' {
  export const paperRules: import('../core/paper-rules.ts').PaperRules
}
