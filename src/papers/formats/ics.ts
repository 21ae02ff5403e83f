import { generateIcsCalendar, type IcsCalendar } from 'ts-ics'

/** A day in a calendar. The same `uid` replaces an earlier version of the day. */
export type DatedTask = { readonly uid: string; readonly day: string; readonly title: string; readonly text: string }

/** Returns lines of at most 75 octets, as RFC 5545 asks: the library counts characters. */
const folded = (text: string): string =>
  text
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .map((line) => {
      let octets = 0
      return [...line]
        .map((character) => {
          const size = new TextEncoder().encode(character).length
          const isOver = octets + size > 75
          octets = isOver ? 1 + size : octets + size
          return isOver ? `\r\n ${character}` : character
        })
        .join('')
    })
    .join('\r\n')

/** Returns all-day events as a calendar. `stamp`: the day on which it was made. */
export const toIcs = (name: string, stamp: string, tasks: readonly DatedTask[]): string => {
  const at = (day: string) => new Date(`${day}T00:00:00Z`)
  const calendar: IcsCalendar = {
    version: '2.0',
    prodId: '-//Cadrage//FR',
    method: 'PUBLISH',
    name,
    events: tasks.map(({ uid, day, title, text }) => ({
      uid,
      summary: title,
      description: text,
      stamp: { date: at(stamp) },
      start: { type: 'DATE' as const, date: at(day) },
      duration: { days: 1 },
      class: 'PRIVATE' as const,
      timeTransparent: 'TRANSPARENT' as const,
    })),
  }
  return folded(generateIcsCalendar(calendar))
}
