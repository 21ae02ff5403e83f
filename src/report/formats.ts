/**
 * How much of a report is printed and saved. `note`: whether the use may start, why and what first. `plan`: also the
 * route, the plan, what comes, contested points, answers and their sources. `full`: everything.
 */
export const formats = ['note', 'plan', 'full'] as const
export type Format = (typeof formats)[number]
