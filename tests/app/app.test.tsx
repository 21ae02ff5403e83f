// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startApp } from '../../src/app/session/start-full-app.ts'
import { App } from '../../src/app/shell/App.tsx'
import { law } from '../../src/law/index.ts'
import { newTab } from '../support/journey/services.ts'

const clinic = {
  'project.actor': 'healthEstablishment',
  'project.purpose': 'care',
  'care.sharing': 'sameTeam',
  'hosting.where': 'own',
  'dpia.traits': ['none'],
}
const clinicCase = { edition: law.edition, answers: clinic }

const goTo = (hash: string) =>
  act(() => {
    location.hash = hash
    window.dispatchEvent(new HashChangeEvent('hashchange'))
  })
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))
const status = () => screen.getAllByRole('status')[0]?.textContent

beforeEach(() => {
  document.documentElement.lang = 'en'
  vi.stubGlobal('scrollTo', () => {})
  location.hash = '#/'
})
afterEach(cleanup)

test('two apps on one page have separate cases', async () => {
  const one = newTab(clinicCase)
  const other = newTab()
  render(<App services={one.services} />)
  const second = render(<App services={other.services} />, {
    container: document.body.appendChild(document.createElement('div')),
  })
  expect(screen.getAllByRole('button', { name: 'Continue where you were' })).toHaveLength(1)
  await userEvent.click(within(second.container).getByRole('button', { name: 'Start' }))
  expect(one.tab.stored).toMatchObject(clinicCase)
})

test('undo and redo of an answer announce its question and update the storage of the tab', async () => {
  const { tab, services } = newTab()
  render(<App services={services} />)
  await press('Start')
  const question = screen.getByRole('heading', { level: 1 }).textContent ?? ''
  await userEvent.click(screen.getAllByRole('radio')[0] as HTMLElement)
  await press('Continue')
  expect(Object.keys(tab.stored?.answers ?? {})).toHaveLength(1)
  await press(/^Undo/)
  expect(status()).toBe(`Undone: answer to “${question}”.`)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(question)
  expect(screen.getAllByRole<HTMLInputElement>('radio').filter((r) => r.checked)).toEqual([])
  expect(tab.stored).toBeUndefined()
  await press(/^Redo/)
  expect(status()).toBe(`Redone: answer to “${question}”.`)
  expect(screen.getAllByRole<HTMLInputElement>('radio').filter((r) => r.checked)).toHaveLength(1)
  expect(Object.keys(tab.stored?.answers ?? {})).toHaveLength(1)
})

test('Ctrl+Z undoes a step outside text fields, and is left to the browser inside them', async () => {
  const { tab, services } = newTab(clinicCase)
  render(<App services={services} />)
  goTo('#/answers')
  const title = await screen.findByLabelText(/Name of this case/)
  await userEvent.type(title, 'Mine')
  await userEvent.keyboard('{Control>}z{/Control}')
  expect(tab.stored?.title).toBe('Mine')
  title.blur()
  await userEvent.keyboard('{Control>}z{/Control}')
  expect(tab.stored?.title).toBeUndefined()
  await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
  expect(tab.stored?.title).toBe('Mine')
})

test('starting again can be undone; erasing everything cannot', async () => {
  const { tab, services } = newTab(clinicCase)
  render(<App services={services} />)
  await press('Erase everything and start again')
  expect(tab.stored).toBeUndefined()
  await press(/^Undo/)
  expect(tab.stored?.answers).toEqual(clinic)
  goTo('#/legal')
  await screen.findByRole('heading', { name: /Privacy/ })
  await press('Erase everything…')
  await press('Yes, erase everything')
  expect(tab.stored).toBeUndefined()
  expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull()
})

test('undoing the day of the verdict also restores the field', async () => {
  const { services } = newTab(clinicCase)
  render(<App services={services} />)
  goTo('#/verdict')
  const day = await screen.findByLabelText<HTMLInputElement>(/Law as of/)
  await userEvent.clear(day)
  await userEvent.type(day, '2027-01-15')
  expect(day.value).toBe('2027-01-15')
  while (screen.queryByRole('button', { name: /^Undo the day|^Undo day/ })) await press(/^Undo day/)
  expect(day.value).toBe('2026-11-24')
})

test('undo without a step announces that there is nothing to undo', async () => {
  render(<App services={newTab(clinicCase).services} />)
  await press('Undo')
  expect(status()).toBe('Nothing to undo.')
})

test('a note is shown as plain text with its question, in the answers and in the verdict, and can be undone', async () => {
  const { tab, services } = newTab(clinicCase)
  render(<App services={services} />)
  goTo('#/question/hosting.where')
  const words = '<img src=x onerror=alert(1)> ask Claire'
  await userEvent.click(await screen.findByText('Your note'))
  await userEvent.type(await screen.findByLabelText('Your note on this question'), words)
  expect(tab.stored?.notes).toEqual({ 'hosting.where': words })
  for (const page of ['#/answers', '#/verdict']) {
    goTo(page)
    expect(await screen.findByText(`Your note: ${words}`)).toBeTruthy()
  }
  await press(/^Undo note/)
  expect(tab.stored?.notes).toBeUndefined()
  expect(screen.queryByText(`Your note: ${words}`)).toBeNull()
})

test('a duty ticked as done is marked, stored with the case, and changes no conclusion', async () => {
  const { tab, services } = newTab(clinicCase)
  render(<App services={services} />)
  goTo('#/verdict')
  const headline = (await screen.findByRole('heading', { level: 1 })).parentElement?.textContent
  const box = screen.getAllByRole('checkbox', { name: /^Done/ })[0] as HTMLInputElement
  await userEvent.click(box)
  expect(tab.stored?.done).toEqual([box.id.replace('done-', '')])
  expect(screen.getAllByText('ticked as done')).toHaveLength(1)
  expect(screen.getByRole('heading', { level: 1 }).parentElement?.textContent).toBe(headline)
  await userEvent.click(box)
  expect(tab.stored?.done).toBeUndefined()
})

test('a case in the tab’s storage is restored with title, notes, ticks, tasks, flows and day', () => {
  const stored = {
    ...clinicCase,
    version: 3,
    asOf: '2026-12-01',
    title: 'Clinic',
    flows: [{ name: 'Backup', answers: { 'hosting.where': 'backup' } }],
    notes: { 'hosting.where': 'in the cellar' },
    done: ['dpo'],
    tasks: { dpo: { owner: 'Mme Roux', due: '2026-12-15' } },
  }
  const { caseStore } = startApp(newTab(stored).services)
  expect(caseStore.snapshot().now).toEqual({
    title: 'Clinic',
    day: '2026-12-01',
    isDated: true,
    answers: clinic,
    flows: stored.flows,
    notes: stored.notes,
    done: stored.done,
    tasks: stored.tasks,
  })
})

test('changing the language keeps a choice that is not submitted yet', async () => {
  render(<App services={newTab().services} />)
  await press('Start')
  await userEvent.click(screen.getAllByRole('radio')[1] as HTMLElement)
  await userEvent.click(screen.getByRole('link', { name: 'Français' }))
  expect(screen.getByRole('button', { name: 'Continuer' })).toBeTruthy()
  expect(
    screen
      .getAllByRole<HTMLInputElement>('radio')
      .map((r) => r.checked)
      .indexOf(true),
  ).toBe(1)
})
