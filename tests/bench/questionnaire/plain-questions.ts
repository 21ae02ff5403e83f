/** One group of choices. */
export type PlainField = {
  readonly id: string
  readonly kind: 'one' | 'many'
  readonly options: readonly string[]
}
/** What one page of the plain questionnaire asks: one question, or the lines of a list. */
export type PlainStop = { readonly id: string; readonly isList: boolean; readonly fields: readonly PlainField[] }
export type PlainQuestions = {
  readonly stops: readonly PlainStop[]
  /** Titles, hints and options, by the id of their element. */
  readonly words: Readonly<Record<string, string>>
}
