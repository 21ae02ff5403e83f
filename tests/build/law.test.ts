import { law as bundled } from 'virtual:law/full'
import { interviewLaw, openingVerdict } from 'virtual:law/interview'
import { expect, test } from 'vitest'
import { assess } from '../../src/core/assess.ts'
import { path } from '../../src/core/outline.ts'
import { law } from '../../src/law/index.ts'

test('the law in the bundle equals the law in the source', () => {
  expect(bundled).toStrictEqual(law)
})
test('the interview module has no sources of later questions, and long conditions are not sent twice', () => {
  const { edition, covers, flow, outline } = law
  const first = outline.find(({ kind }) => kind === 'ask')
  expect(interviewLaw).toStrictEqual({
    ...{ edition, covers, flow },
    presentation: { upcomingThemes: ['ehds', 'acts', 'product'] },
    outline: outline.map((step) => (step.kind === 'ask' && step !== first ? { ...step, citing: [] } : step)),
  })
  expect(path(interviewLaw.outline, { 'project.actor': 'host' }).at).toBe(path(outline, { 'project.actor': 'host' }).at)
  const conditions = new Set(bundled.outline.flatMap((step) => ('when' in step ? [step.when] : [])))
  expect(
    interviewLaw.outline.filter((step) => 'when' in step && step.when && conditions.has(step.when)).length,
  ).toBeGreaterThan(50)
})
test.each(Object.values(law.covers))('before any answer, the verdict on %s agrees with the opening verdict', (day) => {
  const { facts, pathways, bars } = assess(law, {}, day)
  expect(facts.filter((f) => f.truth === 'holds' && !f.working).map(({ id }) => id)).toEqual(
    openingVerdict.facts.map(({ id }) => id),
  )
  expect(pathways.map(({ id, status }) => ({ id, status }))).toEqual(openingVerdict.pathways)
  expect(bars.filter((b) => b.truth === 'holds').map(({ id }) => id)).toEqual(openingVerdict.bars.map(({ id }) => id))
})
