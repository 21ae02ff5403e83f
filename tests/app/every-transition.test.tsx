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

// Each event is sent to the model and performed on the real screens with the controls that a user has. After each event
// the screen must show what the model expects. The model records which transitions were taken.
vi.stubGlobal('scrollTo', () => {})
// Frames run as timers, so that thousands of steps do not wait for a display.
vi.stubGlobal('requestAnimationFrame', (then: () => void) => setTimeout(then))
vi.stubGlobal('cancelAnimationFrame', clearTimeout)

const answersOf = Object.fromEntries(examples.map((e) => [e.id, e.answers]))
const taken = new Set<string>()
const tours = coveringTours(someCases(120)).map((tour) => tour.events)

let steps = 0
afterAll(() => console.log(`${tours.length} tours, ${steps} steps on the screen, ${taken.size} transitions taken`))

const performTour = async (lang: Lang, events: readonly JourneyEvent[]) => {
  const model = startJourney(taken)
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

test.each(tours.map((events, i) => ({ tour: i + 1, events, lang: languages[i % 2] ?? 'fr' })))(
  'tour $tour, in $lang: after each step the screen shows what the model expects',
  { timeout: 600_000 },
  ({ events, lang }) => performTour(lang, events),
)

test('a worked example is opened and left, the case is restarted, and the interview begins again', {
  timeout: 600_000,
}, () => {
  const firstEvents = tours[0]?.slice(0, 2) ?? []
  const { send, now } = startJourney(new Set())
  for (const event of firstEvents) send(event)
  return performTour('en', [
    ...firstEvents,
    ...examples.map((example): JourneyEvent => ({ type: 'load', given: example.answers })),
    { type: 'load', given: now().context.given },
    { type: 'load', given: {} },
    { type: 'goTo', to: 'project.actor' },
    { type: 'goTo', to: 'verdict' },
  ])
})

test('the tours take every transition of the machine, except those that no answers can take', () => {
  expect(transitions.length).toBeGreaterThan(600)
  expect(transitions.filter((name) => !taken.has(name)).sort()).toEqual(neverTaken.map((never) => never.name).sort())
})
test('a stop without a trail is entered only from the start, by a link, or by going back', () => {
  for (const { stop } of neverTaken.filter((never) => never.because === 'noTrail')) {
    const into = transitions.filter((name) => name.endsWith(`-> ${stateOf(stop)}`)).map((name) => name.split(' ')[0])
    expect([...new Set(into)].sort(), stop).toEqual([`back_${stateOf(stop)}`, 'journey'])
  }
})
