import { type ActorLogicFrom, createActor } from 'xstate'
import { getStateNodes } from 'xstate/graph'
import { type JourneyEvent, journeyMachine } from '../../../src/journey/machine.ts'
import { law } from '../../../src/law/index.ts'

export const machine = journeyMachine(law.outline)
export type JourneySnapshot = ReturnType<typeof machine.getInitialSnapshot>
type Node = ReturnType<typeof getStateNodes>[number]
type Transition = NonNullable<Node['always']>[number]

type Guard = { readonly type?: string; readonly params?: object }

/** Returns the name of a transition, such as `A -answer-> B` or `A -skipped-> B`: source, event or guard, target. */
const nameOf = ({ source, target, eventType, guard }: Transition): string => {
  const { type, params = {} } = (typeof guard === 'object' ? guard : { type: guard }) as Guard
  const under = [eventType, type, ...(source === machine.root ? Object.values(params) : [])].filter(Boolean).join(' ')
  return `${source.key} -${under}-> ${target?.[0]?.key ?? source.key}`
}
/** Every transition of the machine, from its definition: one for each branch of each guard. */
const all: ReadonlyMap<Transition, string> = new Map(
  [machine.root, ...getStateNodes(machine)]
    .flatMap((node) => [...node.transitions.values(), node.always ?? []].flat())
    .map((transition) => [transition, nameOf(transition)]),
)
export const transitions: readonly string[] = [...all.values()]

/**
 * Starts a journey of the model. `send` and `now` return its snapshot; each transition it takes is added to `taken`.
 */
export const startJourney = (taken: Set<string>) => {
  const actor = createActor(machine as ActorLogicFrom<typeof machine>, {
    input: {},
    inspect: (event) => {
      if (event.type !== '@xstate.microstep') return
      for (const transition of event._transitions) {
        const name = all.get(transition)
        if (name !== undefined) taken.add(name)
      }
    },
  }).start()
  return {
    send: (event: JourneyEvent) => {
      actor.send(event)
      return actor.getSnapshot()
    },
    now: () => actor.getSnapshot(),
  }
}
