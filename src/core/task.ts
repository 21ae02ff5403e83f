/** What a person writes of a duty as a task. Days are `YYYY-MM-DD`. It has no effect on the verdict. */
export type Task = {
  /** Who takes it. */
  readonly owner?: string
  /** The day by which it is to be done. */
  readonly due?: string
  /** The day of the event from which a period of the law runs. */
  readonly since?: string
}
/** Tasks by the id of their duty. */
export type Tasks = Readonly<Record<string, Task>>

/** A period that the law gives from an event. */
export type Period = { readonly days: number } | { readonly months: number }

/** Returns the last day of a period that runs from a day; of a month that has no such day, its last. */
export const endOf = (since: string, period: Period): string => {
  const [year = 0, month = 0, day = 0] = since.split('-').map(Number)
  const end =
    'days' in period
      ? new Date(Date.UTC(year, month - 1, day + period.days))
      : new Date(
          Date.UTC(
            year,
            month - 1 + period.months,
            Math.min(day, new Date(Date.UTC(year, month + period.months, 0)).getUTCDate()),
          ),
        )
  return end.toISOString().slice(0, 10)
}
