// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { law } from '../../src/law/index.ts'
import { i18nIn } from '../../src/text/eager/i18n.ts'
import { languages, sayIn } from '../../src/text/eager/law-text.ts'
import { WordsContext } from '../../src/ui/hooks/use-words.ts'
import { RulesScreen } from '../../src/ui/screens/RulesScreen.tsx'
import exercised from '../../src/ui/screens/rules-exercised.json'

afterEach(cleanup)

test.each(languages)('the page of rules shows and counts every rule of the law (%s)', (lang) => {
  const { container } = render(
    <WordsContext value={i18nIn(lang)}>
      <RulesScreen law={law} say={sayIn(lang)} lang={lang} exercised={exercised} />
    </WordsContext>,
  )
  const shown = [...container.querySelectorAll('.conclusion')].map((p) => p.textContent)
  const say = sayIn(lang)
  const requirements = law.pathways.flatMap((p) => Object.keys(p.requirements).map((id) => say.requirement(p.id, id)))
  expect(shown).toEqual([
    ...law.bars.map((b) => say.bar(b.id, 'holds')),
    ...requirements,
    ...law.duties.map((d) => say.duty(d.id).title),
  ])
  expect(container.querySelectorAll('section > h3').length).toBe(law.pathways.length)
  for (const count of [law.bars.length, law.pathways.length, requirements.length, law.duties.length])
    expect(container.querySelector('h1 + p')?.textContent).toContain(` ${count} `)
  const { count, first } = exercised['bar saleOfHealthData']
  expect(first).toContain('w34')
  expect(container.textContent).toContain(`${count} `)
  expect(container.textContent).not.toMatch(/\b(rules|authority|certainty|verification|failing|who)\.[a-z]/)
})
