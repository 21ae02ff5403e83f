import { expect, test } from 'vitest'
import type { Headline } from '../../src/core/verdict.ts'
import { i18nIn } from '../../src/text/eager/i18n.ts'
import { languages, sayIn } from '../../src/text/eager/law-text.ts'
import { headlineParts } from '../../src/text/headline-parts.ts'

const doubtful: Omit<Headline, 'state'> = { bars: [], unlessOutside: true, toPutRight: 0, couldBeReversedBy: [] }
const unlessOf = (state: Headline['state'], lang: 'fr' | 'en') =>
  headlineParts(i18nIn(lang).getFixedT(null, 'report'), sayIn(lang), { ...doubtful, state }).unless

test.each(languages)('in %s, a route says “unless” while it is not settled that the rules apply', (lang) => {
  expect(unlessOf('route', lang)).toBe(i18nIn(lang).t('headline.unless', { ns: 'report' }))
})
test.each(languages)('in %s, a stop never says “unless”, on screen, paper or in Markdown', (lang) => {
  expect(unlessOf('stop', lang)).toBeUndefined()
})
test.each(languages)('in %s, a stop says that its bar holds; a bar that may hold is said to be unknown', (lang) => {
  const say = sayIn(lang)
  const sentenceOf = (headline: Pick<Headline, 'state' | 'why'>) =>
    headlineParts(i18nIn(lang).getFixedT(null, 'report'), say, { ...doubtful, bars: ['saleOfHealthData'], ...headline })
      .sentence
  expect(sentenceOf({ state: 'stop' })).toContain(say.bar('saleOfHealthData', 'holds'))
  expect(sentenceOf({ state: 'cannotTell', why: 'bar' })).toContain(say.bar('saleOfHealthData', 'unknown'))
})
test.each(languages)('in %s, who files is said on a route, and not where nothing is to be filed', (lang) => {
  const filing = lang === 'fr' ? /démarche/ : /fil(?:e|ed|es)\b/
  for (const notice of ['client', 'joint'] as const) {
    const noticeOf = (state: Headline['state']) =>
      headlineParts(i18nIn(lang).getFixedT(null, 'report'), sayIn(lang), { ...doubtful, state }, [notice]).notices
    expect(noticeOf('route')).toEqual([expect.stringMatching(filing)])
    expect(noticeOf('nothingToFile')).toEqual([expect.not.stringMatching(filing)])
  }
})
