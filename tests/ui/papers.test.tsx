// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import type { Task } from '../../src/core/task.ts'
import { formatsOf } from '../../src/papers/kinds.ts'
import { i18nIn } from '../../src/text/eager/i18n.ts'
import { WordsContext } from '../../src/ui/hooks/use-words.ts'
import { PapersPart } from '../../src/ui/papers/PapersPart.tsx'
import { RegisterPart } from '../../src/ui/papers/RegisterPart.tsx'
import { TaskFields } from '../../src/ui/papers/TaskFields.tsx'

afterEach(cleanup)
const inEnglish = (children: React.ReactNode) => <WordsContext value={i18nIn('en')}>{children}</WordsContext>

test('each paper offers its own formats, and is made in the one chosen', async () => {
  const onMake = vi.fn(async () => {})
  render(inEnglish(<PapersPart formats={formatsOf} onMake={onMake} />))
  const [paper, format] = screen.getAllByRole('combobox')
  if (!paper || !format) throw new Error('two lists expected')
  for (const [name, formats] of Object.entries(formatsOf)) {
    await userEvent.selectOptions(paper, name)
    expect([...format.querySelectorAll('option')].map((option) => option.value)).toEqual(formats)
    for (const one of formats) {
      await userEvent.selectOptions(format, one)
      await userEvent.click(screen.getByRole('button', { name: 'Save the paper' }))
      expect(onMake).toHaveBeenLastCalledWith(name, one)
    }
  }
  expect(screen.getByRole('status').textContent).toBe('The paper is saved.')
})
test('a part of the site that does not load is said, and the paper can be tried again', async () => {
  const onMake = vi.fn<() => Promise<void>>().mockRejectedValueOnce(new Error('offline')).mockResolvedValueOnce()
  render(inEnglish(<PapersPart formats={formatsOf} onMake={onMake} />))
  await userEvent.click(screen.getByRole('button'))
  expect(screen.getByRole('status').textContent).toContain('could not be made')
  await userEvent.click(screen.getByRole('button'))
  expect(screen.getByRole('status').textContent).toBe('The paper is saved.')
})
test('the register of all cases is made in either format', async () => {
  const onMake = vi.fn(async () => {})
  render(inEnglish(<RegisterPart onMake={onMake} />))
  await userEvent.click(screen.getByRole('button', { name: 'Register, spreadsheet' }))
  await userEvent.click(screen.getByRole('button', { name: 'Register, Word' }))
  expect(onMake.mock.calls).toEqual([['xlsx'], ['docx']])
  expect(screen.getByRole('status').textContent).toBe('The paper is saved.')
})
test('a task is written field by field, and an empty field leaves it', async () => {
  const onTask = vi.fn()
  const task: Task = { owner: 'A', due: '2026-12-15' }
  const fields = (hasClock: boolean) => inEnglish(<TaskFields duty='dpo' {...{ task, onTask, hasClock }} />)
  const { rerender } = render(fields(false))
  expect(screen.queryByLabelText('Day of the event that starts the period')).toBeNull()
  await userEvent.type(screen.getByLabelText('Person in charge'), 'b')
  expect(onTask).toHaveBeenLastCalledWith('dpo', { owner: 'Ab', due: '2026-12-15' })
  await userEvent.clear(screen.getByLabelText('To be done by'))
  expect(onTask).toHaveBeenLastCalledWith('dpo', { owner: 'A' })
  rerender(fields(true))
  expect(screen.getByLabelText('Day of the event that starts the period')).not.toBeNull()
})
