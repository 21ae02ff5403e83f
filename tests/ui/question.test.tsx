// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { questionsOf } from '../../src/core/outline.ts'
import type { Answer } from '../../src/core/question.ts'
import { law } from '../../src/law/index.ts'
import { i18nIn } from '../../src/text/eager/i18n.ts'
import { type Lang, sayIn } from '../../src/text/eager/law-text.ts'
import { WordsContext } from '../../src/ui/hooks/use-words.ts'
import { QuestionForm } from '../../src/ui/interview/QuestionForm.tsx'

afterEach(cleanup)

const show = (id: string, lang: Lang = 'fr', answer?: Answer) => {
  const step = questionsOf(law.outline).find((s) => s.question.id === id)
  if (!step) throw new Error(`no question ${id}`)
  const onAnswer = vi.fn()
  render(
    <WordsContext value={i18nIn(lang)}>
      <QuestionForm
        step={step}
        answer={answer}
        say={sayIn(lang)}
        lang={lang}
        onAnswer={onAnswer}
        depending={undefined}
        atOnce={false}
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

test('“I don’t know” beside ticked choices unticks none, and says that it is about the rest, in both languages', async () => {
  for (const [lang, alone, rest, next] of [
    ['fr', 'Je ne sais pas', 'Pour le reste, je ne sais pas', 'Continuer'],
    ['en', 'I don’t know', 'The rest, I don’t know', 'Continue'],
  ] as const) {
    const { onAnswer, user } = show('data.health', lang)
    const doubt = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name })
    await user.click(doubt(alone))
    await user.click(nature(lang, 'nature'))
    expect([doubt(rest).checked, nature(lang, 'nature').checked]).toEqual([true, true])
    await user.click(screen.getByRole('button', { name: next }))
    expect(onAnswer).toHaveBeenLastCalledWith(['nature', 'unsure'])
    await user.click(nature(lang, 'nature'))
    expect(doubt(alone).checked).toBe(true)
    await user.click(screen.getByRole('button', { name: next }))
    expect(onAnswer).toHaveBeenLastCalledWith('unsure')
    cleanup()
  }
})
test('“none of these” and “I don’t know” exclude each other', async () => {
  const { onAnswer, user } = show('data.health', 'en', ['nature', 'unsure'])
  await user.click(nature('en', 'none'))
  await user.click(screen.getByRole('button', { name: 'Continue' }))
  expect(onAnswer).toHaveBeenLastCalledWith(['none'])
  await user.click(screen.getByRole('checkbox', { name: 'I don’t know' }))
  await user.click(screen.getByRole('button', { name: 'Continue' }))
  expect(onAnswer).toHaveBeenLastCalledWith('unsure')
})
function nature(lang: Lang, option: 'nature' | 'none') {
  return screen.getByRole<HTMLInputElement>('checkbox', { name: sayIn(lang).option('data.health', option) })
}

describe('why the question is asked', () => {
  const why = () => {
    const details = document.querySelector('details')
    if (!details) throw new Error('the question has no disclosure')
    return details
  }
  test('is drawn when it is opened', async () => {
    show('hosting.where')
    expect(why().querySelector('.inside')).toBeNull()
    why().open = true
    await vi.waitFor(() => expect(why().querySelector('.inside')).not.toBeNull())
  })
  test('is drawn when the page is printed', () => {
    show('hosting.where')
    dispatchEvent(new Event('beforeprint'))
    expect(why().querySelector('.inside')).not.toBeNull()
  })
})
