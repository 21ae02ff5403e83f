import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { PaperId } from '../../src/core/paper-rules.ts'
import { paperRules } from '../../src/law/papers/index.ts'
import type { PaperCase } from '../../src/papers/model/fill.ts'
import { makePapers } from '../../src/papers/model/make.ts'
import { itemsOf } from '../../src/papers/model/paper.ts'
import { languages } from '../../src/text/eager/law-text.ts'
import { casesToRead, paperCase } from '../support/papers/cases.ts'

type Required = { readonly id: string; readonly article: string; readonly asks: string; readonly of?: string }
const requiredOf = (paper: string): readonly Required[] =>
  JSON.parse(readFileSync(new URL(`required/${paper}.json`, import.meta.url), 'utf8')).items

/** Where an article asks for an item in some cases only: in which. */
const isDue = (of: PaperCase, where: string | undefined): boolean => {
  const { verdict, route } = of.report
  const holds = (id: string) => verdict.facts.some((f) => f.id === id && f.truth === 'holds')
  const cases: Readonly<Record<string, () => boolean>> = {
    controller: () => !holds('processor'),
    processor: () => holds('processor'),
    joint: () => holds('jointController') && !holds('processor'),
    noOtherBasis: () => !holds('publicMission'),
    explicitConsent: () => holds('explicitConsent'),
    studyPurpose: () => holds('studyPurpose'),
    hostingNotice: () => verdict.duties.some((d) => d.id === 'hostingNotice' && d.applies === 'holds'),
    minors: () => verdict.answers.some((a) => a.question === 'people.who' && [a.answer].flat().includes('minors')),
    internalStudy: () => route?.id === 'internalStudy' && verdict.headline.state !== 'outside',
    cnilAuthorisation: () => route?.id === 'cnilAuthorisation' && verdict.headline.state !== 'outside',
  }
  if (where === undefined) return true
  const found = cases[where]
  if (!found) throw new Error(`required.test.ts: no case “${where}”. Add it.`)
  return found()
}

describe.each(['record', 'notice', 'provider', 'dpia', 'route'] as const)('%s', (paper: PaperId) => {
  const required = requiredOf(paper)
  test('each item that the article asks for is there, with that article, or is a blank that says who fills it', () => {
    const found = new Set<Required>()
    for (const lang of languages)
      for (const one of casesToRead) {
        const of = paperCase(one, lang)
        const due = required.filter((item) => isDue(of, item.of))
        for (const made of makePapers(paper, of, paperRules)) {
          const items = itemsOf(made)
          for (const item of due) {
            const [is, ...more] = items.filter(({ id }) => id === item.id)
            expect(is, `${one.name}: ${item.id}, ${item.asks}`).toBeDefined()
            expect(more, `${one.name}: ${item.id} once`).toEqual([])
            if (lang === 'fr')
              expect(
                is?.articles.map(({ pinpoint }) => pinpoint),
                `${one.name}: ${item.id}`,
              ).toContain(item.article)
            if (is?.status === 'blank') expect(is.lines.join(' '), `${one.name}: ${item.id}`).toContain(is.who)
            found.add(item)
          }
        }
      }
    expect(required.filter((item) => !found.has(item) && item.of !== 'joint')).toEqual([])
  })
})
