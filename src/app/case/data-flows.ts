import type { Flow } from '../../core/data-flow.ts'
import { path } from '../../core/outline.ts'
import type { Asking } from '../asking.ts'
import type { CaseInHand } from './case-store.ts'
import type { Walk } from './interview.ts'
import type { Places } from './interview-stops.ts'

/** The further flows of data of the case in hand: added, described question by question, copied, removed. */
export const flowsOf = (law: Asking, hand: CaseInHand, walk: Walk, places: Places) => {
  const asks = law.flow?.questions ?? []
  const flows = () => hand.snapshot().now.flows
  const leave = () => {
    hand.turnTo(undefined)
    walk.goTo('verdict')
  }
  const edit = ({ name }: Pick<Flow, 'name'>) => {
    hand.turnTo(name)
    walk.goTo(asks[0] ?? '')
  }
  /** The stops at which a flow is described, in reading order. */
  const inReading = () => [
    ...new Set(
      path(law.outline, walk.walked())
        .asked.filter((id) => asks.includes(id))
        .map(places.stopFor),
    ),
  ]
  /** To the stop so many further in the description, or back to the case past either end. */
  const step = (from: string, by: 1 | -1) => {
    const stops = inReading()
    const next = stops[stops.indexOf(from) + by]
    if (next === undefined) leave()
    else walk.goTo(next)
  }
  /** A name no other flow bears: this one, or a copy of it. */
  const freeName = (name: string, copyOf: (name: string) => string): string =>
    flows().some((f) => f.name === name) ? freeName(copyOf(name), copyOf) : name
  return {
    /** The first question a flow is described by, if the law has flows. */
    firstQuestion: asks[0] ?? '',
    add: (name: string) => {
      hand.change({ kind: 'addFlow', name }, { flows: [...flows(), { name, answers: {} }] })
      edit({ name })
    },
    edit,
    copy: ({ name, answers }: Flow, copyOf: (name: string) => string) =>
      hand.change(
        { kind: 'copyFlow', name },
        { flows: [...flows(), { name: freeName(name, copyOf), answers: { ...answers } }] },
      ),
    remove: ({ name }: Pick<Flow, 'name'>) =>
      hand.change({ kind: 'removeFlow', name }, { flows: flows().filter((f) => f.name !== name) }),
    step,
    leave,
  }
}
