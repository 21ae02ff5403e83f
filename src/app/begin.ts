import { caseInHand } from './case-in-hand.ts'
import { flowsOf } from './flows.ts'
import { keepingOf } from './keeping.ts'
import { fromKept } from './kept-case.ts'
import { placesOf } from './places.ts'
import { importerOf } from './project-files.ts'
import { projectsOf } from './projects.ts'
import type { Services } from './services.ts'
import { walkOf } from './walk.ts'

export type Begun = ReturnType<typeof begin>
/** Everything of one running app that is not on screen: the case this tab kept, its walk, its flows, and its keeping. */
export const begin = (services: Services) => {
  const { law, storage, today } = services
  /** Today, or the nearest day this edition speaks for. */
  const present = [law.covers.from, today(), law.covers.until].sort()[1] ?? law.covers.from
  const places = placesOf(law.outline)
  const kept = storage.recall()
  const hand = caseInHand(fromKept(kept, law, present))
  const walk = walkOf(law, hand, places)
  const keeping = keepingOf(services, hand, present, hand.snapshot().now.project === undefined ? undefined : kept?.of)
  const projects = projectsOf(services, hand, present, keeping)
  const importFiles = importerOf(services, hand, present, keeping, projects)
  return {
    ...{ services, present, places, hand, walk, flows: flowsOf(law, hand, walk, places) },
    ...{ keeping, projects, importFiles },
  }
}
