import { allOf, answered, cautiously, fact, isNot } from '../../../src/core/condition.ts'
import { bar, duty, type Law, pathway } from '../../../src/core/law.ts'
import { ask } from '../../../src/core/outline.ts'
import { oneOf, theme, yesNo } from '../../../src/core/question.ts'
import type { Source } from '../../../src/core/source.ts'
import type { Say } from '../../../src/text/eager/law-text.ts'

const source = (id: string, more: Partial<Source> = {}): Source => ({
  id,
  instrument: 'toyAct',
  pinpoint: `Article ${id}`,
  url: `https://example.org/${id}`,
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2026-01-01',
  until: null,
  checkedOn: '2026-11-23',
  ...more,
})
const read = source('read')
const unread = source('unread', { verification: 'unread', checkedOn: '' })
const toy = theme('toy', { health: yesNo(), place: oneOf('here', 'shelf') })
const health = fact('healthData', answered(toy.health, 'yes'))

/** A law with two questions, one route, one duty and one bar, which is enough for a complete report. */
export const toyLaw: Law = {
  edition: 'toy',
  covers: { from: '2026-01-01', until: '2026-12-31' },
  outline: [ask(toy.health), ask(toy.place, { when: health })],
  facts: [{ fact: health, citing: [read] }],
  outside: isNot(health),
  pathways: [
    pathway('declare', {
      headline: 'route',
      citing: [read],
      requirements: {
        known: { met: health, failing: 'otherRoute', citing: [unread] },
        argued: { met: cautiously('arguedPoint', health), failing: 'otherRoute', citing: [read] },
        tidy: { met: answered(toy.place, 'here'), failing: 'fix', citing: [read] },
      },
    }),
  ],
  duties: [
    duty('lock', {
      applies: health,
      met: answered(toy.place, 'here'),
      who: ['controller'],
      citing: [unread],
      authority: 'statute',
      certainty: 'settled',
    }),
  ],
  bars: [
    bar('sale', {
      when: allOf(health, isNot(health)),
      citing: [source('sale', { authority: 'referential' })],
      authority: 'referential',
      certainty: 'toConfirm',
    }),
  ],
}

/** Texts made of the ids, so that a test can search for them. */
export const toySay: Say = {
  question: (id) => ({ title: `${id} title`, hint: '', whoCanTell: `${id} teller`, options: {} }),
  page: (id: string) => ({ title: id, hint: '', whoCanTell: '', lines: {} }),
  option: (question, option) => `${question} is ${option}`,
  fact: (id) => `fact ${id}`,
  pathway: (id) => ({ name: `pathway ${id}`, requirements: {} }),
  requirement: (pathwayId, id) => `${pathwayId} requires ${id}`,
  duty: (id) => ({ title: `duty ${id}`, evidence: `evidence ${id}` }),
  bar: (id) => `bar ${id}`,
  source: ({ id }) => ({ title: `Titre ${id}`, gist: `gist ${id}`, titleLang: 'fr' }),
  point: (id) => `ask ${id}`,
  section: (id) => `section ${id}`,
  reading: (id) => (id === 'argued' ? { cautious: 'the cautious view', other: 'the other view' } : undefined),
}
