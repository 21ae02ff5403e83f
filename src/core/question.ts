/** A question: an id, a kind (single or multiple choice) and a closed list of options. Its texts are in `locales/`. */
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

/** Returns a single-choice question without its id. */
export const oneOf = <const O extends string>(...options: readonly O[]) => ({ kind: 'one' as const, options })
/** Returns a multiple-choice question without its id. An option named `none` or `nothing` excludes the others. */
export const manyOf = <const O extends string>(...options: readonly O[]) => ({ kind: 'many' as const, options })
/** Returns a single-choice question with the options `yes` and `no`, without its id. */
export const yesNo = () => oneOf('yes', 'no')

/**
 * Returns questions on one theme. The id of each is the theme and its key: `theme('data', { origin })` gives
 * `data.origin`.
 */
export const theme = <const Name extends string, const T extends Readonly<Record<string, Choice>>>(
  name: Name,
  questions: T,
) =>
  Object.fromEntries(Object.entries(questions).map(([key, choice]) => [key, { id: `${name}.${key}`, ...choice }])) as {
    readonly [Key in keyof T & string]: Question<`${Name}.${Key}`, T[Key]['options'][number], T[Key]['kind']>
  }

/** The answer “I don't know”, which every question accepts. */
export const unsure = 'unsure'
/**
 * An answer to any question: `unsure`, one option, or a list of options. A list may hold `unsure` beside options: what is
 * ticked is true, and of the rest it is not known. The type does not check the options.
 */
export type Answer = string | readonly string[]
/** Answers by question id. */
export type Given = Readonly<Record<string, Answer | undefined>>

/** Returns whether an answer says that something is not known: `unsure`, alone or beside options. */
export const saysUnsure = (answer: Answer | undefined): boolean => answer === unsure || isPartial(answer)
/** Returns whether an answer holds `unsure` beside options. */
export const isPartial = (answer: Answer | undefined): answer is readonly string[] =>
  typeof answer === 'object' && answer.includes(unsure)

const exclusiveNames = ['none', 'nothing']
/** Returns whether an option of a multiple-choice question excludes all others, by its name. */
export const isExclusive = (option: string): boolean => exclusiveNames.includes(option)
/** Returns the options of a multiple-choice question that exclude all others (“none of these”). */
export const exclusiveOptions = ({ kind, options }: Question): readonly string[] =>
  kind === 'many' ? options.filter(isExclusive) : []

/** Why a value is not a valid answer. */
export type AnswerProblem = 'notAnOption' | 'wrongShape' | 'empty' | 'exclusive' | 'repeated'
/** Returns why a value is not a valid answer to a question, or `undefined` when it is valid. */
export const problemWith = (question: Question, answer: unknown): AnswerProblem | undefined => {
  if (answer === unsure) return undefined
  const { kind, options } = question
  if (kind === 'one') {
    if (typeof answer !== 'string') return 'wrongShape'
    return options.includes(answer) ? undefined : 'notAnOption'
  }
  if (!Array.isArray(answer) || answer.some((a) => typeof a !== 'string')) return 'wrongShape'
  if (answer.every((a) => a === unsure)) return 'empty'
  if (answer.some((a) => a !== unsure && !options.includes(a))) return 'notAnOption'
  if (new Set(answer).size !== answer.length) return 'repeated'
  if (answer.length > 1 && exclusiveOptions(question).some((o) => answer.includes(o))) return 'exclusive'
  return undefined
}
