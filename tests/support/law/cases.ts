import { readFileSync } from 'node:fs'
import { assess } from '../../../src/core/assess.ts'
import type { Given } from '../../../src/core/question.ts'
import type { Verdict } from '../../../src/core/verdict.ts'
import { law } from '../../../src/law/index.ts'

/** The answers of a worked case, with some of them changed. */
export const answersOf = (caseName: string, changed: Given = {}): Given => ({
  ...(JSON.parse(readFileSync(new URL(`../../law/cases/${caseName}.json`, import.meta.url), 'utf8')).case
    .answers as Given),
  ...changed,
})

/** The verdict on a worked case, with some answers changed, and its conclusions by id. */
export const verdictOf = (caseName: string, changed: Given = {}, day = '2026-11-24') => {
  const verdict: Verdict = assess(law, answersOf(caseName, changed), day)
  const { headline } = verdict
  return {
    verdict,
    route: headline.pathway ?? headline.state,
    fact: (id: string) => verdict.facts.find((f) => f.id === id)?.truth,
    bar: (id: string) => verdict.bars.find((b) => b.id === id)?.truth,
    duty: (id: string) => verdict.duties.find((d) => d.id === id)?.applies ?? 'fails',
    status: (id: string) => verdict.pathways.find((p) => p.id === id)?.status,
    failing: (pathway: string) =>
      verdict.pathways
        .find((p) => p.id === pathway)
        ?.requirements.filter((r) => r.truth === 'fails')
        .map((r) => r.id) ?? [],
  }
}
