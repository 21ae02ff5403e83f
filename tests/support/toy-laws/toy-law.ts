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
/** What a plan says, in words that name the duty or route. */
const planText = (id: string) => ({
  says: `says ${id}`,
  steps: [{ who: `who ${id}`, do: `first step of ${id}` }],
  by: `by ${id}`,
  done: `done ${id}`,
  model: { unknown: 'noAddress' },
  risk: `risk ${id}`,
  mistake: `mistake ${id}`,
  effort: `effort ${id}`,
})
export const toySay: Say = {
  lang: 'en',
  question: (id) => ({ title: `${id} title`, hint: '', whoCanTell: `${id} teller`, options: {} }),
  pageOf: () => undefined,
  page: (id: string) => ({ title: id, hint: '', whoCanTell: '', lines: {} }),
  option: (question, option) => `${question} is ${option}`,
  fact: (id, truth) => `fact ${id} ${truth}`,
  pathway: (id) => ({
    name: `pathway ${id}`,
    holds: `pathway ${id} holds`,
    fails: `pathway ${id} fails`,
    unknown: `pathway ${id} unknown`,
    requirements: {},
  }),
  pathwayIs: (id, truth) => `pathway ${id} ${truth}`,
  requirement: (pathwayId, id) => `${pathwayId} requires ${id}`,
  requirementIs: (pathwayId, id, truth) => `${pathwayId} requires ${id}: ${truth}`,
  duty: (id) => ({ title: `duty ${id}`, evidence: `evidence ${id}` }),
  guidance: (kind, id) => ({
    missing: `${kind} ${id}`,
    do: `do ${id}`,
    who: `who ${id}`,
    where: '',
    by: `by ${id}`,
    done: `done ${id}`,
    risk: '',
  }),
  hasGuidance: () => true,
  barGuidance: (id) => ({
    says: `says ${id}`,
    steps: [{ who: `who ${id}`, do: `do ${id}` }],
    risk: `risk ${id}`,
    mistake: `mistake ${id}`,
    way: `way ${id}`,
  }),
  dutyPlan: (id) => planText(id),
  routePlan: (id) => ({
    ...planText(id),
    signs: `signs ${id}`,
    wait: `wait ${id}`,
    returns: `returns ${id}`,
    keep: `keep ${id}`,
    renew: `renew ${id}`,
  }),
  bar: (id, truth) => `bar ${id} ${truth}`,
  barName: (id) => `bar ${id}`,
  source: ({ id }) => ({ title: `Titre ${id}`, gist: `gist ${id}`, titleLang: 'fr' }),
  point: (id) => `ask ${id}`,
  section: (id) => `section ${id}`,
  pinpoint: ({ pinpoint }) => pinpoint,
  reading: (id) => (id === 'argued' ? { cautious: 'the cautious view', other: 'the other view' } : undefined),
}
