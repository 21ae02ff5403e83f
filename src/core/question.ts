/** A question as the law sees it: an id and a closed list of options. Words live in `locales/`. */
export type Question<
  Id extends string = string,
  Option extends string = string,
  Kind extends 'one' | 'many' = 'one' | 'many',
> = {
  readonly id: Id
  readonly kind: Kind
  readonly options: readonly Option[]
}

type Choice = Omit<Question, 'id'>

/** One choice among the options. */
export const oneOf = <const O extends string>(...options: readonly O[]) => ({ kind: 'one' as const, options })
/** Several choices; an option named `none` or `nothing` excludes the others. */
export const manyOf = <const O extends string>(...options: readonly O[]) => ({ kind: 'many' as const, options })
/** The options `yes` and `no`. */
export const yesNo = () => oneOf('yes', 'no')

/** Questions on one theme, each named by its place: `theme('data', { origin })` gives `data.origin`. */
export const theme = <const Name extends string, const T extends Readonly<Record<string, Choice>>>(
  name: Name,
  questions: T,
) =>
  Object.fromEntries(Object.entries(questions).map(([key, choice]) => [key, { id: `${name}.${key}`, ...choice }])) as {
    readonly [Key in keyof T & string]: Question<`${Name}.${Key}`, T[Key]['options'][number], T[Key]['kind']>
  }

/** “I don't know”, allowed on every question. */
export const unsure = 'unsure'
/** An answer once its question no longer matters to the type checker. */
export type Answer = string | readonly string[]
/** Answers by question id. */
export type Given = Readonly<Record<string, Answer | undefined>>

const exclusiveNames = ['none', 'nothing']
/** The options of a several-choice question that stand alone (“none of these”). */
export const exclusiveOptions = ({ kind, options }: Question): readonly string[] =>
  kind === 'many' ? options.filter((o) => exclusiveNames.includes(o)) : []

/** Why an answer cannot be taken, or `undefined` when it can. */
export type AnswerProblem = 'notAnOption' | 'wrongShape' | 'empty' | 'exclusive' | 'repeated'
export const problemWith = (question: Question, answer: unknown): AnswerProblem | undefined => {
  if (answer === unsure) return undefined
  const { kind, options } = question
  if (kind === 'one') {
    if (typeof answer !== 'string') return 'wrongShape'
    return options.includes(answer) ? undefined : 'notAnOption'
  }
  if (!Array.isArray(answer) || answer.some((a) => typeof a !== 'string')) return 'wrongShape'
  if (answer.length === 0) return 'empty'
  if (answer.some((a) => !options.includes(a))) return 'notAnOption'
  if (new Set(answer).size !== answer.length) return 'repeated'
  if (answer.length > 1 && exclusiveOptions(question).some((o) => answer.includes(o))) return 'exclusive'
  return undefined
}
