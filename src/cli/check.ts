import { parseArgs } from 'node:util'
import { isDay } from '../core/calendar-day.ts'
import { sourcesOf } from '../core/law.ts'
import { law } from '../law/index.ts'
import { today } from '../platform/today.ts'
import { isStale } from '../report/report.ts'
import { UsageError } from './usage-error.ts'

/**
 * Runs `check [--stale] [--day YYYY-MM-DD]`. Returns a report of what is unknown about the sources and, with `--stale`,
 * of the sources last opened more than 180 days before the day (default: today). Findings are not errors.
 * @throws UsageError when the day is invalid.
 */
export const checkCommand = (argv: readonly string[], onDay = today()): string => {
  const { values } = parseArgs({
    args: [...argv],
    options: { stale: { type: 'boolean', default: false }, day: { type: 'string' } },
  })
  const day = values.day ?? onDay
  if (!isDay(day)) throw new UsageError(`check: --day wants a day written YYYY-MM-DD, not “${day}”.`)
  const sources = sourcesOf(law)
  const counted = (what: string, n: number) => `${String(n).padStart(4)} ${what}\n`
  const unknown = [
    counted('sources cited', sources.length),
    counted('without an official address', sources.filter((s) => s.url === '').length),
    counted('without a known first day in force', sources.filter((s) => s.undated === 'wording').length),
    counted('pages or positions that do not enter into force', sources.filter((s) => s.undated === 'guidance').length),
    counted('that nobody opened for this edition', sources.filter((s) => s.checkedOn === '').length),
    counted('to confirm', sources.filter((s) => s.certainty === 'toConfirm').length),
  ].join('')
  if (!values.stale) return unknown
  const stale = sources.filter((s) => isStale(s, day))
  const lines = stale.map((s) => `${s.id}  ${s.checkedOn}  ${s.pinpoint}\n`)
  return `${unknown}${counted(`last opened more than 180 days before ${day}`, stale.length)}${lines.join('')}`
}
