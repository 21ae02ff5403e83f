import { type Answer, type Given, unsure } from '../../core/question.ts'
import type { IdTable } from './id-table.ts'
import { among, type Codec, flag, someOf } from './mixed-radix.ts'

const day = (text: string) => Date.parse(`${text}T00:00:00Z`) / 86_400_000
/** A day of the period an edition speaks for. */
export const dayIn = ({ covers: { from, until } }: IdTable): Codec<string> => {
  const days = Array.from({ length: day(until) - day(from) + 1 }, (_, i) =>
    new Date((day(from) + i) * 86_400_000).toISOString().slice(0, 10),
  )
  return among(days)
}

/** What one question was answered; “I don’t know” takes room only in a case that says it somewhere. */
const answerTo = (options: readonly string[], many: boolean, unsureSaid: boolean): Codec<Answer> => {
  const one = among(unsureSaid ? [...options, unsure] : options)
  if (!many) return { write: (answer, put) => one.write(answer as string, put), read: one.read }
  const lists = someOf(options, 1)
  return {
    write: (answer, put) => {
      if (unsureSaid) flag.write(answer === unsure, put)
      if (answer !== unsure) lists.write(answer as readonly string[], put)
    },
    read: (next) => (unsureSaid && flag.read(next) ? unsure : lists.read(next)),
  }
}

/**
 * Answers to these questions of a table. Questions are taken theme by theme, since a theme is mostly answered whole or
 * not at all. The order of the ticks in a list is that of its options.
 */
export const answersTo = ({ questions }: IdTable, ids: readonly string[]): Codec<Given> => {
  const groups = new Map<string, string[]>()
  for (const id of ids) {
    const theme = id.slice(0, id.indexOf('.'))
    groups.set(theme, [...(groups.get(theme) ?? []), id])
  }
  const codecOf = (id: string, unsureSaid: boolean) => {
    const { one, many } = questions[id] ?? {}
    return answerTo(one ?? many ?? [], many !== undefined, unsureSaid)
  }
  return {
    write: (given, put) => {
      const unsureSaid = ids.some((id) => given[id] === unsure)
      flag.write(unsureSaid, put)
      for (const group of groups.values()) {
        const answered = group.filter((id) => given[id] !== undefined)
        const isWhole = answered.length === group.length
        put(answered.length === 0 ? 0 : isWhole ? 1 : 2, group.length === 1 ? 2 : 3)
        for (const id of answered.length === 0 ? [] : group) {
          const answer = given[id]
          if (!isWhole) flag.write(answer !== undefined, put)
          if (answer !== undefined) codecOf(id, unsureSaid).write(answer, put)
        }
      }
    },
    read: (next) => {
      const given: Record<string, Answer> = {}
      const unsureSaid = flag.read(next)
      for (const group of groups.values()) {
        const how = next(group.length === 1 ? 2 : 3)
        for (const id of how === 0 ? [] : group)
          if (how === 1 || flag.read(next)) given[id] = codecOf(id, unsureSaid).read(next)
      }
      return given
    },
  }
}
