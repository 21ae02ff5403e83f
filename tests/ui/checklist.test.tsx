// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { stopsOf } from '../../src/core/outline.ts'
import type { Given } from '../../src/core/question.ts'
import { law } from '../../src/law/index.ts'
import { i18nIn } from '../../src/text/eager/i18n.ts'
import { type Lang, sayIn } from '../../src/text/eager/law-text.ts'
import { WordsContext } from '../../src/ui/hooks/use-words.ts'
import { ChecklistForm } from '../../src/ui/interview/ChecklistForm.tsx'

afterEach(cleanup)

const show = (page: string, lang: Lang = 'fr', given: Given = {}) => {
  const stop = stopsOf(law.outline).find((s) => s.id === page)
  if (!stop) throw new Error(`no page ${page}`)
  const onAnswer = vi.fn()
  const onClear = vi.fn()
  render(
    <WordsContext value={i18nIn(lang)}>
      <ChecklistForm
        page={page}
        asks={stop.asks}
        say={sayIn(lang)}
        {...{ given, lang, onAnswer, onClear }}
        onDraft={() => {}}
        depending={undefined}
      />
    </WordsContext>,
  )
  return { onAnswer, onClear, user: userEvent.setup(), ids: stop.asks.map((a) => a.question.id) }
}

test('each line is a group of yes, no and “I don’t know”, and none is selected at first', () => {
  const { ids } = show('list.standard')
  const groups = screen.getAllByRole('group').filter((g) => g.tagName === 'FIELDSET')
  expect(groups.length).toBe(ids.length)
  for (const group of groups)
    expect(
      within(group)
        .getAllByRole<HTMLInputElement>('radio')
        .map((r) => r.checked),
    ).toEqual([false, false, false])
  expect(screen.getByRole('group', { name: /^Nous avons ouvert .* et nos destinataires y figurent$/ })).toBeDefined()
})
test('an unanswered line is reported with a link to it, and the page is not submitted', async () => {
  const { onAnswer, user } = show('list.standard', 'en')
  const [first] = screen.getAllByRole('radio', { name: 'Yes' })
  await user.click(first as HTMLElement)
  await user.click(screen.getByRole('button', { name: 'Continue' }))
  await user.click(await screen.findByRole('link', { name: 'One line awaits an answer.' }))
  const second = screen.getByRole('group', { name: /our security measures match it$/ })
  expect(document.activeElement).toBe(within(second).getByRole('radio', { name: 'Yes' }))
  expect(onAnswer).not.toHaveBeenCalled()
})
test('one button answers “I don’t know” to the remaining lines and keeps the other answers', async () => {
  const { onAnswer, user, ids } = show('list.warehouse', 'en')
  await user.click(screen.getAllByRole('radio', { name: 'No' })[0] as HTMLElement)
  // A long list offers it above and below.
  const [above] = screen.getAllByRole('button', { name: new RegExp(`for the ${ids.length - 1} lines left`) })
  await user.click(above as HTMLElement)
  await user.click(screen.getByRole('button', { name: 'Continue' }))
  const [first, ...rest] = ids
  expect(onAnswer).toHaveBeenCalledWith({
    [first as string]: 'no',
    ...Object.fromEntries(rest.map((id) => [id, 'unsure'])),
  })
})
test('earlier answers are shown and can be cleared', async () => {
  const { onClear, user } = show('list.standard', 'fr', {
    'standard.recipientsCompared': 'no',
    'standard.securityCompared': 'unsure',
  })
  const line = screen.getByRole('group', { name: /nos destinataires y figurent$/ })
  expect(within(line).getByRole<HTMLInputElement>('radio', { name: 'Non' }).checked).toBe(true)
  await user.click(screen.getByRole('button', { name: 'Effacer ces réponses' }))
  expect(onClear).toHaveBeenCalled()
  expect(screen.getAllByRole<HTMLInputElement>('radio').filter((r) => r.checked)).toEqual([])
})
