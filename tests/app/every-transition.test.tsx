// @vitest-environment jsdom
import { afterAll, expect, test, vi } from 'vitest'
import { examples } from '../../src/app/case/examples.ts'
import { App } from '../../src/app/shell/App.tsx'
import { currentStop, type JourneyEvent } from '../../src/journey/machine.ts'
import { type Lang, languages } from '../../src/text/eager/law-text.ts'
import { personAt } from '../support/journey/person.tsx'
import { coveringTours, someCases } from '../support/journey/tours.ts'
import { startJourney, transitions } from '../support/journey/transitions.ts'
import { neverTaken, stateOf } from '../support/law/never-taken.ts'
import { sampled } from '../support/sample.ts'

// Each event is sent to the model and performed on the real screens with the controls that a user has. After each event
// the screen must show what the model expects. The model tells which transitions the tours take; each sample performs
// every twelfth tour.
vi.stubGlobal('scrollTo', () => {})
// Frames run as timers, so that thousands of steps do not wait for a display.
vi.stubGlobal('requestAnimationFrame', (then: () => void) => setTimeout(then))
vi.stubGlobal('cancelAnimationFrame', clearTimeout)

const answersOf = Object.fromEntries(examples.map((e) => [e.id, e.answers]))
const allTours = coveringTours(someCases(120))
const tours = allTours.map((tour, i) => ({ tour: i + 1, events: tour.events, lang: languages[i % 2] ?? 'fr' }))

let steps = 0
afterAll(() => console.log(`${sampled(tours).length} of ${tours.length} tours, ${steps} steps on the screen`))

const performTour = async (lang: Lang, events: readonly JourneyEvent[]) => {
  const model = startJourney(new Set())
  const person = personAt(App, lang, answersOf)
  await person.begin()
  for (const event of events) {
    const before = model.now()
    const after = model.send(event)
    await person.perform(event, before)
    const where = `${currentStop(before)} -${event.type}-> ${currentStop(after)}`
    expect(person.shown(), where).toEqual(person.expected(after))
    steps += 1
  }
  person.leave()
}

test.each(sampled(tours))(
  'tour $tour, in $lang: after each step the screen shows what the model expects',
  { timeout: 600_000 },
  ({ events, lang }) => performTour(lang, events),
)

/** Opens each worked example, leaves it, restarts the case, and begins again. */
const examplesTour = (): readonly JourneyEvent[] => {
  const firstEvents = tours[0]?.events.slice(0, 2) ?? []
  const { send, now } = startJourney(new Set())
  for (const event of firstEvents) send(event)
  return [
    ...firstEvents,
    ...examples.map((example): JourneyEvent => ({ type: 'load', given: example.answers })),
    { type: 'load', given: now().context.given },
    { type: 'load', given: {} },
    { type: 'goTo', to: 'project.actor' },
    { type: 'goTo', to: 'verdict' },
  ]
}
test(
  'a worked example is opened and left, the case is restarted, and the interview begins again',
  {
    timeout: 600_000,
  },
  () => performTour('en', examplesTour()),
)

test('the tours take every transition of the machine, except those that no answers can take', () => {
  const taken = new Set(allTours.flatMap((tour) => [...tour.taken]))
  const { send } = startJourney(taken)
  for (const event of examplesTour()) send(event)
  expect(transitions.length).toBeGreaterThan(600)
  expect(transitions.filter((name) => !taken.has(name)).sort()).toEqual(neverTaken.map((never) => never.name).sort())
})
test('a stop without a trail is entered only from the start, by a link, or by going back', () => {
  for (const { stop } of neverTaken.filter((never) => never.because === 'noTrail')) {
    const into = transitions.filter((name) => name.endsWith(`-> ${stateOf(stop)}`)).map((name) => name.split(' ')[0])
    expect([...new Set(into)].sort(), stop).toEqual([`back_${stateOf(stop)}`, 'journey'])
  }
})
