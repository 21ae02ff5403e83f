import { transitions } from '../journey/transitions.ts'

/** A transition that no answers can take for the law of today, and why. */
export type NeverTaken = {
  readonly name: string
  readonly stop: string
  /**
   * `alwaysMet`: the stop is asked whatever is answered. `metBefore`: whoever is asked anything after it was asked this.
   * Both are theorems of `npm run law:prove`. `noTrail`: one comes here only to change this very stop, or on no trail.
   */
  readonly because: 'alwaysMet' | 'metBefore' | 'noTrail'
}

export const stateOf = (stop: string) => stop.replaceAll('.', '_')
const onlyOne = (start: string): string => {
  const [name, ...more] = transitions.filter((t) => t.startsWith(start))
  if (name === undefined || more.length > 0)
    throw new Error(`neverTaken: “${start}” is not the start of one transition. Look for its new name.`)
  return name
}

export const neverTaken: readonly NeverTaken[] = [
  ...['project.actor', 'project.purpose'].map((stop) => ({
    stop,
    name: onlyOne(`${stateOf(stop)} -skipped->`),
    because: 'alwaysMet' as const,
  })),
  ...[
    'project.purpose',
    'project.also',
    'project.stage',
    'list.readyDocuments',
    'list.readySecurity',
    'acts.traits',
  ].map((stop) => ({
    stop,
    name: onlyOne(`back_${stateOf(stop)} -->`),
    because: 'metBefore' as const,
  })),
  // The first stop of all, and the first after each rest.
  ...['project.actor', 'study.noticeItems', 'ehds.product'].map((stop) => ({
    stop,
    name: onlyOne(`${stateOf(stop)} -offTrail->`),
    because: 'noTrail' as const,
  })),
]
