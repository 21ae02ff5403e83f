import { type Answer, type Given, isPartial, saysUnsure, unsure } from '../../core/question.ts'
import type { IdTable } from './id-table.ts'
import { among, type Codec, flag, someOf } from './mixed-radix.ts'

/** Returns the number of days since 1970-01-01. */
const day = (text: string) => Date.parse(`${text}T00:00:00Z`) / 86_400_000
/** Returns the codec of a day (`YYYY-MM-DD`) that the edition covers. */
export const dayCodec = ({ covers: { from, until } }: IdTable): Codec<string> => {
  const days = Array.from({ length: day(until) - day(from) + 1 }, (_, i) =>
    new Date((day(from) + i) * 86_400_000).toISOString().slice(0, 10),
  )
  return among(days)
}

/** Which answers a text can hold: `whole`: “I don’t know” only alone; `partial`: also beside ticked options. */
export type AnswerForm = 'whole' | 'partial'
/** Returns the form that some sets of answers need. Texts of the form `whole` are shorter, and older releases read them. */
export const formOf = (all: readonly Given[]): AnswerForm =>
  all.some((given) => Object.values(given).some(isPartial)) ? 'partial' : 'whole'

const list = 0
const alone = 1
const besideOptions = 2
/**
 * Returns the codec of one answer. “I don’t know” has a digit only if `hasUnsure`: if some answer of the case is
 * unsure.
 */
const answerCodec = (
  options: readonly string[],
  many: boolean,
  hasUnsure: boolean,
  form: AnswerForm,
): Codec<Answer> => {
  const one = among(hasUnsure ? [...options, unsure] : options)
  if (!many) return { write: (answer, writeDigit) => one.write(answer as string, writeDigit), read: one.read }
  const lists = someOf(options, 1)
  const kinds = form === 'partial' ? 3 : 2
  return {
    write: (answer, writeDigit) => {
      if (hasUnsure) writeDigit(answer === unsure ? alone : isPartial(answer) ? besideOptions : list, kinds)
      if (answer !== unsure) lists.write(answer as readonly string[], writeDigit)
    },
    read: (readDigit) => {
      const kind = hasUnsure ? readDigit(kinds) : list
      if (kind === alone) return unsure
      const ticked = lists.read(readDigit)
      return kind === besideOptions ? [...ticked, unsure] : ticked
    },
  }
}

/**
 * Returns the codec of answers to some questions of a table. Questions are grouped by theme, because most themes are
 * answered completely or not at all. A decoded list has the order of the options of its question.
 */
export const answersCodec = (
  { questions }: IdTable,
  ids: readonly string[],
  form: AnswerForm = 'whole',
): Codec<Given> => {
  const groups = new Map<string, string[]>()
  for (const id of ids) {
    const theme = id.slice(0, id.indexOf('.'))
    groups.set(theme, [...(groups.get(theme) ?? []), id])
  }
  const codecOf = (id: string, hasUnsure: boolean) => {
    const { one, many } = questions[id] ?? {}
    return answerCodec(one ?? many ?? [], many !== undefined, hasUnsure, form)
  }
  return {
    write: (given, writeDigit) => {
      const hasUnsure = ids.some((id) => saysUnsure(given[id]))
      flag.write(hasUnsure, writeDigit)
      for (const group of groups.values()) {
        const answered = group.filter((id) => given[id] !== undefined)
        const isComplete = answered.length === group.length
        writeDigit(answered.length === 0 ? 0 : isComplete ? 1 : 2, group.length === 1 ? 2 : 3)
        for (const id of answered.length === 0 ? [] : group) {
          const answer = given[id]
          if (!isComplete) flag.write(answer !== undefined, writeDigit)
          if (answer !== undefined) codecOf(id, hasUnsure).write(answer, writeDigit)
        }
      }
    },
    read: (readDigit) => {
      const given: Record<string, Answer> = {}
      const hasUnsure = flag.read(readDigit)
      for (const group of groups.values()) {
        const extent = readDigit(group.length === 1 ? 2 : 3)
        for (const id of extent === 0 ? [] : group)
          if (extent === 1 || flag.read(readDigit)) given[id] = codecOf(id, hasUnsure).read(readDigit)
      }
      return given
    },
  }
}
