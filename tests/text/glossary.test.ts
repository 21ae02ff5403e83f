import { expect, test } from 'vitest'
import { law } from '../../src/law/index.ts'
import { languages, sayIn } from '../../src/text/eager/law-text.ts'
import { glossaryIn } from '../../src/text/glossary.ts'
import { piecesOf } from '../../src/text/terms.ts'

const outcomes = ['holds', 'fails', 'unknown'] as const

test('both languages have the same terms, each with a meaning', () => {
  const ids = (lang: (typeof languages)[number]) => glossaryIn(lang).map(({ id }) => id)
  expect([...ids('fr')].sort()).toEqual([...ids('en')].sort())
  for (const lang of languages)
    for (const { id, forms, meaning } of glossaryIn(lang)) {
      expect(meaning, id).not.toBe('')
      expect(forms.length, id).toBeGreaterThan(0)
    }
})
test.each(languages)('the pieces of a text, joined, are the text (%s)', (lang) => {
  const say = sayIn(lang)
  const facts = law.facts.flatMap((f) => outcomes.map((truth) => say.fact(f.fact.id, truth)))
  for (const text of [...facts, ...law.duties.map((d) => say.duty(d.id).title)])
    expect(
      piecesOf(text, lang)
        .map((p) => p.text)
        .join(''),
    ).toBe(text)
})
test('the longest form matches, and a longer word that starts with a form does not', () => {
  expect(piecesOf('Sous la MR-004, un CPP ; un CPPX non', 'fr').filter((p) => p.term)).toEqual([
    { text: 'MR-004', term: 'mr' },
    { text: 'CPP', term: 'cpp' },
  ])
})
test.each(languages)('every term is used by the law in %s', (lang) => {
  const say = sayIn(lang)
  const words = JSON.stringify([
    law.facts.map((f) => outcomes.map((truth) => say.fact(f.fact.id, truth))),
    law.duties.map((d) => say.duty(d.id)),
    law.bars.map((b) => outcomes.map((truth) => say.bar(b.id, truth))),
    law.pathways.map((p) => [say.pathway(p.id), p.citing.map((s) => [say.source(s), s.pinpoint])]),
    law.duties.flatMap((d) => d.citing.map((s) => [say.source(s), s.pinpoint])),
    law.outline.map((step) => (step.kind === 'ask' ? say.question(step.question.id) : '')),
  ])
  const used = new Set(piecesOf(words, lang).map((p) => p.term))
  expect(
    glossaryIn(lang)
      .filter(({ id }) => !used.has(id))
      .map(({ id }) => id),
  ).toEqual([])
})
