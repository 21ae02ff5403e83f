// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { i18nIn } from '../../src/text/eager/i18n.ts'
import { UpdateNotice } from '../../src/ui/frame/UpdateNotice.tsx'
import { WordsContext } from '../../src/ui/hooks/use-words.ts'

afterEach(cleanup)
const notice = (ready: boolean, keepsAnswers: boolean, onReload = vi.fn()) => (
  <WordsContext value={i18nIn('en')}>
    <UpdateNotice {...{ ready, keepsAnswers, onReload }} />
  </WordsContext>
)

test('a new version is announced in an existing live region, and loads only when the user asks', async () => {
  const onReload = vi.fn()
  const { rerender } = render(notice(false, true, onReload))
  expect(screen.getByRole('status').textContent).toBe('')
  rerender(notice(true, true, onReload))
  expect(screen.getByRole('status').textContent).toContain('A new version is ready')
  expect(onReload).not.toHaveBeenCalled()
  await userEvent.click(screen.getByRole('button', { name: 'Reload' }))
  expect(onReload).toHaveBeenCalledTimes(1)
})
test('“Later” dismisses the notice for good', async () => {
  const { rerender } = render(notice(true, true))
  await userEvent.click(screen.getByRole('button', { name: 'Later' }))
  rerender(notice(true, true))
  expect(screen.getByRole('status').textContent).toBe('')
})
test('without storage, the notice says that reloading loses the answers', () => {
  render(notice(true, false))
  expect(screen.getByRole('status').textContent).toContain('reloading will erase your answers')
})
