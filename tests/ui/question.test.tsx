// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { questionsOf } from '../../src/core/outline.ts'
import { law } from '../../src/law/index.ts'
import { i18nIn } from '../../src/text/eager/i18n.ts'
import { type Lang, sayIn } from '../../src/text/eager/law-text.ts'
import { WordsContext } from '../../src/ui/hooks/use-words.ts'
import { QuestionForm } from '../../src/ui/interview/QuestionForm.tsx'

afterEach(cleanup)

const show = (id: string, lang: Lang = 'fr') => {
  const step = questionsOf(law.outline).find((s) => s.question.id === id)
  if (!step) throw new Error(`no question ${id}`)
  const onAnswer = vi.fn()
  render(
    <WordsContext value={i18nIn(lang)}>
      <QuestionForm
        step={step}
        answer={undefined}
        say={sayIn(lang)}
        lang={lang}
        onAnswer={onAnswer}
        depending={undefined}
        onDraft={() => {}}
        onClear={() => {}}
      />
    </WordsContext>,
  )
  return { onAnswer, user: userEvent.setup() }
}

test('the question is the heading of its group, and nothing is selected at first', () => {
  show('project.actor')
  expect(screen.getByRole('group', { name: /Qui êtes-vous/ })).toBeDefined()
  expect(screen.getByRole('heading', { level: 1, name: /Qui êtes-vous/ })).toBeDefined()
  for (const radio of screen.getAllByRole<HTMLInputElement>('radio')) expect(radio.checked).toBe(false)
})
test('submitting without an answer reports the error and submits nothing', async () => {
  const { onAnswer, user } = show('project.actor', 'en')
  await user.click(screen.getByRole('button', { name: 'Continue' }))
  expect(await screen.findByText('An answer is missing')).toBeDefined()
  expect(onAnswer).not.toHaveBeenCalled()
  expect(document.title).toMatch(/^Error: /)
})
test('“I don’t know” is an answer, in both languages', async () => {
  for (const [lang, name, next] of [
    ['fr', /Je ne sais pas/, 'Continuer'],
    ['en', /I don’t know/, 'Continue'],
  ] as const) {
    const { onAnswer, user } = show('project.purpose', lang)
    await user.click(screen.getByRole('radio', { name }))
    await user.click(screen.getByRole('button', { name: next }))
    expect(onAnswer).toHaveBeenCalledWith('unsure')
    cleanup()
  }
})
test('“none of these” excludes the other choices', async () => {
  const { onAnswer, user } = show('data.health', 'en')
  const [first] = screen.getAllByRole('checkbox')
  await user.click(first as HTMLElement)
  await user.click(screen.getByRole('checkbox', { name: /None of these/ }))
  await user.click(screen.getByRole('button', { name: 'Continue' }))
  expect(onAnswer).toHaveBeenCalledWith(['none'])
})
