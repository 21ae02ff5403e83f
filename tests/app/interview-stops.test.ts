import { expect, test } from 'vitest'
import { interviewStopsOf } from '../../src/app/case/interview-stops.ts'
import { law } from '../../src/law/index.ts'
import { sayIn } from '../../src/text/eager/law-text.ts'

const interviewStops = interviewStopsOf(law.outline)
const say = sayIn('en')

test('a checklist page that is added or removed as a whole is named once; of one that stays, each line is named', () => {
  const page = interviewStops.stops.find((stop) => stop.asks.length > 3)
  const ids = page?.asks.map((ask) => ask.question.id) ?? []
  const some = ids.slice(0, 2)
  const whole = [say.page(page?.id ?? '').title]
  const each = some.map((id) => say.question(id).title)
  expect(interviewStops.namesOf(ids, new Set(ids), ids, say), 'it goes').toEqual(whole)
  expect(interviewStops.namesOf(ids, new Set(ids), [], say), 'it comes').toEqual(whole)
  expect(interviewStops.namesOf(some, new Set(some), ids, say), 'it stays').toEqual(each)
})
