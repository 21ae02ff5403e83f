// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { assess } from '../../src/core/assess.ts'
import { counterfactuals } from '../../src/core/counterfactuals.ts'
import type { Given } from '../../src/core/question.ts'
import { reportOf } from '../../src/report/report.ts'
import { i18nIn } from '../../src/text/eager/i18n.ts'
import type { Lang } from '../../src/text/eager/law-text.ts'
import { WordsContext } from '../../src/ui/hooks/use-words.ts'
import { CounterfactualProvider } from '../../src/ui/verdict/use-counterfactuals.ts'
import { VerdictView } from '../../src/ui/verdict/VerdictView.tsx'
import { toyLaw, toySay } from '../support/toy-laws/toy-law.ts'

afterEach(cleanup)

const shelf = { 'toy.health': 'yes', 'toy.place': 'shelf' }
const search = (given: Given) => counterfactuals(toyLaw, given)
const show = (given: Given = shelf, lang: Lang = 'en') => {
  const on = {
    onLetter: vi.fn(),
    onDay: vi.fn(),
    onTitle: vi.fn(),
    onChange: vi.fn(),
    onPrint: vi.fn(),
    onSave: vi.fn(),
  }
  const { container } = render(
    <WordsContext value={i18nIn(lang)}>
      <CounterfactualProvider value={search}>
        <VerdictView
          report={{ ...reportOf(assess(toyLaw, given, '2026-11-24'), toyLaw), hash: '0123456789abcdef' }}
          say={toySay}
          lang={lang}
          title=''
          format='full'
          onFormat={vi.fn()}
          version='1.2.3'
          commit='abcdef0'
          readiness={undefined}
          upcoming={undefined}
          days={toyLaw.covers}
          points={['toy.point']}
          flows={undefined}
          {...on}
        />
      </CounterfactualProvider>
    </WordsContext>,
  )
  return { ...on, container }
}
const part = (name: string) => screen.getByRole('region', { name })

test('the headline shows the state, the route, what to put right and what is contested', () => {
  const { container } = show()
  const headline = within(container.querySelector('.headline') as HTMLElement)
  const doubts = within(container.querySelector('.headline-doubts') as HTMLElement)
  expect(headline.getByRole('heading', { level: 1 }).textContent).toBe('Not yet: 1 point to settle first.')
  expect(headline.getByText(/pathway declare/)).toBeTruthy()
  expect(doubts.getByText(/disputed point of law/)).toBeTruthy()
  expect(doubts.getByText(/not re-read for this edition/)).toBeTruthy()
})

test('the headline links to a question that could reverse it', () => {
  const { container } = show({ 'toy.health': 'unsure' })
  const headline = within(container.querySelector('.headline-doubts') as HTMLElement)
  expect(headline.getByRole('link', { name: 'toy.health title' }).getAttribute('href')).toBe('#/question/toy.health')
})

test('a conclusion shows its answers, articles, authority, certainty and verification', () => {
  show()
  const lock = within(part('What to do')).getByText('duty lock').closest('li')
  const line = within(lock as HTMLElement)
  expect(line.getByRole('link', { name: /^toy.health title \d\. / }).getAttribute('href')).toBe('#/question/toy.health')
  const article = line.getByRole('link', { name: 'Article unread' })
  expect(article.querySelector('span')?.getAttribute('lang')).toBe('fr')
  expect(article.getAttribute('hreflang')).toBe('fr')
  expect(lock?.textContent).toContain('statute or EU regulation, clear law, not re-read for this edition')
})

test('a contested point shows the cautious reading first', () => {
  show()
  const text = part('Disputed points').textContent ?? ''
  expect(text.indexOf('the cautious view')).toBeGreaterThan(0)
  expect(text.indexOf('the other view')).toBeGreaterThan(text.indexOf('the cautious view'))
})

test('each answer can be changed with a button that names its question', async () => {
  const { onChange } = show()
  await userEvent.click(screen.getByRole('button', { name: 'Change the answer to: toy.place title' }))
  expect(onChange).toHaveBeenCalledWith('toy.place')
})

test('the report can be printed, saved and named, with a warning against patients’ names', async () => {
  const { onPrint, onSave, onTitle } = show()
  await userEvent.click(screen.getByRole('button', { name: 'Print' }))
  await userEvent.click(screen.getByRole('button', { name: 'Save the verdict' }))
  await userEvent.type(screen.getByRole('textbox', { description: 'No patient’s name here.' }), 'A')
  expect([onPrint, onSave, onTitle].map((f) => f.mock.calls.length)).toEqual([1, 1, 1])
})

test('French titles have their language marked in the English page, and the report is identified at its end, not above the headline', () => {
  const { container } = show()
  expect(screen.getByText('Titre unread').getAttribute('lang')).toBe('fr')
  expect(container.textContent?.split('0123456789abcdef').length).toBe(2)
  expect(container.querySelector('.limits')?.textContent).toContain('0123456789abcdef')
  expect(container.querySelector('[style]')).toBeNull()
})

test('no text is missing in either language', () => {
  for (const lang of ['fr', 'en'] as const)
    for (const given of [shelf, { 'toy.health': 'no' }, { 'toy.health': 'unsure' }, {}]) {
      const { container } = show(given, lang)
      expect(container.textContent).not.toMatch(
        /\b(headline|sections|card|said|truth|certainty|verification|authority|failing|met|who)\.[a-z]/,
      )
      cleanup()
    }
})

test('a day that the edition covers can be chosen; another is refused and nothing changes', () => {
  const { onDay } = show()
  const field = screen.getByLabelText('Law as of the day')
  fireEvent.change(field, { target: { value: toyLaw.covers.until } })
  expect(onDay).toHaveBeenCalledWith(toyLaw.covers.until)
  fireEvent.change(field, { target: { value: '2031-01-01' } })
  expect(onDay).toHaveBeenCalledTimes(1)
  expect(screen.getByText(/1 January 2031 is not covered by this edition/)).toBeTruthy()
})

test('the points for the provider are saved as a letter', async () => {
  const { onLetter } = show()
  await userEvent.click(screen.getByRole('button', { name: 'Save the letter' }))
  const [[text]] = onLetter.mock.calls as [[string]]
  expect(text).toMatch(/^Dear Sir or Madam.*1\. ask toy\.point.*Thank you/s)
})

test('the thirteen parts have the same order in every case', () => {
  for (const given of [shelf, { 'toy.health': 'no' }, {}]) {
    const { container } = show(given)
    expect([...container.querySelectorAll('h1, .part > h2')].map((h) => h.id.replace('part-', ''))).toEqual([
      'headline',
      'card',
      'blocks',
      'route',
      'todo',
      'change',
      'missing',
      'coming',
      'contested',
      'closed',
      'answers',
      'cited',
      'limits',
    ])
    cleanup()
  }
})

test('the table of contents leads to each part without changing the address', async () => {
  Element.prototype.scrollIntoView = vi.fn()
  show()
  const address = location.href
  const contents = within(screen.getByRole('navigation', { name: 'In this verdict' }))
  expect(contents.getAllByRole('listitem').length).toBe(13)
  await userEvent.click(contents.getByText('Disputed points'))
  expect(document.activeElement?.id).toBe('part-contested')
  expect(location.href).toBe(address)
})

test('a duty that blocks links to its action by the number of the action', async () => {
  Element.prototype.scrollIntoView = vi.fn()
  show()
  await userEvent.click(within(part('Not in place or to check')).getByRole('button', { name: 'See action 5.1' }))
  expect(document.activeElement?.id).toBe('action-lock')
})

test('changes that would change the verdict appear after the first paint, by new headline', async () => {
  show()
  expect(within(part('What would change this verdict')).queryByRole('heading', { level: 3 })).toBeNull()
  const heading = await screen.findByRole('heading', { level: 3, name: 'Outside these rules.' })
  const group = within(heading.parentElement ?? document.body)
  expect(group.getByText('if the answer to “toy.health title” were “toy.health is no”')).toBeTruthy()
})

test('printing expands everything and sets the document title; both are restored afterwards', () => {
  const { container } = show()
  document.title = 'before'
  const collapsed = () => [...container.querySelectorAll('details')].filter((d) => !d.open).length
  const before = collapsed()
  expect(before).toBeGreaterThan(5)
  window.dispatchEvent(new Event('beforeprint'))
  expect(collapsed()).toBe(0)
  expect(document.title).toBe('2026-11-24_Untitled-case_verdict')
  window.dispatchEvent(new Event('afterprint'))
  expect(collapsed()).toBe(before)
  expect(document.title).toBe('before')
})

test('the signature block is shown only when selected', async () => {
  show()
  expect(screen.queryByRole('heading', { name: 'Signature and remarks' })).toBeNull()
  await userEvent.click(screen.getByLabelText('Add a signature block to the printed document'))
  expect(screen.getByRole('heading', { name: 'Signature and remarks' })).toBeTruthy()
})
