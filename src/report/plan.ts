import { type Moment, type Plan, type Theme, themes } from '../core/law.ts'
import type { DutyFinding, Start } from '../core/verdict.ts'

/** A duty with those that are met in the same sitting. */
export type PlanItem = { readonly duty: DutyFinding; readonly along: readonly DutyFinding[] }
/** A moment at which a duty in force is due. */
type Due = Exclude<Moment, 'fromDate'>
/** What is due at one moment, by theme. */
export type PlanStage = {
  readonly moment: Due
  readonly themes: readonly { readonly theme: Theme; readonly items: readonly PlanItem[] }[]
}

/** The moments of a plan, in the order of time. */
const moments: readonly Due[] = ['now', 'beforeStart', 'atCollection', 'continuing', 'onEvent']

/** Returns the key of the name of a moment. What was due before the start is due now, once the use has begun. */
export const momentKey = (moment: Due, running: Start['running']): Due | 'beforeStartRunning' =>
  moment === 'beforeStart' && running === 'yes' ? 'beforeStartRunning' : moment

/**
 * Returns duties in the order of time, then of themes; a duty stands under the first of its group that is due at the
 * same moment. `duties` are in force: one that is due from a date is due as long as the use goes on. The order of
 * `duties` is kept within a theme. Without a plan, every duty is due as long as the use goes on.
 * @throws Error when the plan has no place for a duty.
 */
export const planOf = (plan: Plan | undefined, duties: readonly DutyFinding[]): readonly PlanStage[] => {
  const placeOf = (id: string): { readonly theme: Theme; readonly moment: Due } => {
    if (!plan) return { theme: 'otherActs', moment: 'continuing' }
    for (const theme of themes)
      for (const [moment, ids] of Object.entries(plan.places[theme]))
        if (ids.includes(id)) return { theme, moment: (moment === 'fromDate' ? 'continuing' : moment) as Due }
    throw new Error(`planOf: duty “${id}” has no place. Give it one in the plan of the law.`)
  }
  const placed = duties.map((duty) => ({ duty, ...placeOf(duty.id) }))
  const headOf = ({ duty, moment }: (typeof placed)[number]) => {
    const group = plan?.together.find((ids) => ids.includes(duty.id)) ?? [duty.id]
    const due = group.find((id) => placed.some((p) => p.duty.id === id && p.moment === moment))
    return due ?? duty.id
  }
  return moments.flatMap((moment) => {
    const due = placed.filter((p) => p.moment === moment)
    const heads = due.filter((p) => headOf(p) === p.duty.id)
    const own = themes.flatMap((theme) => {
      const items = heads
        .filter((p) => p.theme === theme)
        .map(({ duty }) => ({
          duty,
          along: due.filter((p) => p.duty !== duty && headOf(p) === duty.id).map((p) => p.duty),
        }))
      return items.length > 0 ? [{ theme, items }] : []
    })
    return own.length > 0 ? [{ moment, themes: own }] : []
  })
}
