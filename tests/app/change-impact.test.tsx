// @vitest-environment jsdom
import { act, cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { App } from '../../src/app/shell/App.tsx'
import { law } from '../../src/law/index.ts'
import { sayIn } from '../../src/text/eager/law-text.ts'
import { newTab } from '../support/journey/services.ts'

const clinic = {
  'project.actor': 'healthEstablishment',
  'project.purpose': 'care',
  'care.sharing': 'sameTeam',
  'hosting.where': 'saas',
  'hosting.certificate': 'v2',
  'hosting.storage': 'eea',
  'hosting.remote': 'no',
  'dpia.traits': ['none'],
}
const say = sayIn('en')
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))
const heading = () => screen.getByRole('heading', { level: 1 }).textContent
/** Changes the answer to one question, from the page “Check your answers”. */
const change = async (question: string, option: string) => {
  await press(`Change the answer to: ${say.question(question).title}`)
  await userEvent.click(screen.getByRole('radio', { name: say.option(question, option) }))
  await press('Continue')
}
const openTab = () => {
  const { tab, services } = newTab({ edition: law.edition, title: '', answers: clinic, flows: [], notes: {}, done: [] })
  render(<App services={services} />)
  return tab
}

beforeEach(() => {
  document.documentElement.lang = 'en'
  vi.stubGlobal('scrollTo', () => {})
  location.hash = '#/answers'
})
afterEach(cleanup)

test('a change that sets answers aside first shows that, with focus, and changes nothing until it is confirmed', async () => {
  const tab = openTab()
  await change('hosting.where', 'own')
  expect(heading()).toBe('This change has consequences')
  await waitFor(() => expect(document.activeElement?.textContent).toBe(heading()))
  const aside = screen.getByRole('heading', { name: 'Answers set aside' }).nextElementSibling
  expect(aside?.textContent).toContain(say.question('hosting.certificate').title)
  const duties = screen.getByRole('heading', { name: 'Duties' }).nextElementSibling
  expect(duties?.textContent).toContain(`${say.duty('hdsCertifiedHost').title} – does not apply`)
  expect(tab.stored).toMatchObject({ answers: clinic })
  await press('Confirm the change')
  expect(tab.stored?.answers).toEqual({ ...clinic, 'hosting.where': 'own' })
})

test('another answer shows beside the question what it changes; one that sets nothing aside needs no confirmation', async () => {
  const tab = openTab()
  await press(`Change the answer to: ${say.question('hosting.certificate').title}`)
  await userEvent.click(screen.getByRole('radio', { name: say.option('hosting.certificate', 'none') }))
  const effect = (await screen.findByText('With this answer:')).closest('[role="status"]')
  expect(effect?.textContent).toMatch(/Not yet: .* to settle first/)
  expect(tab.stored).toMatchObject({ answers: clinic })
  await userEvent.click(screen.getByRole('radio', { name: say.option('hosting.certificate', 'v2') }))
  expect(effect?.textContent).toBe('')
  await userEvent.click(screen.getByRole('radio', { name: say.option('hosting.certificate', 'none') }))
  await press('Continue')
  expect(heading()).toBe('Check your answers')
  expect(tab.stored?.answers['hosting.certificate']).toBe('none')
})

test('an effect says beforehand that answers would be set aside', async () => {
  openTab()
  await press(`Change the answer to: ${say.question('hosting.where').title}`)
  await userEvent.click(screen.getByRole('radio', { name: say.option('hosting.where', 'own') }))
  expect((await screen.findByText('With this answer:')).closest('[role="status"]')?.textContent).toMatch(
    /given answers? would be set aside/,
  )
})

test('keeping the earlier answer changes nothing and returns to the previous page', async () => {
  const tab = openTab()
  await change('hosting.where', 'own')
  await press('Keep my earlier answer')
  expect(heading()).toBe('Check your answers')
  expect(screen.getAllByRole('status')[0]?.textContent).toBe('Your earlier answer is kept.')
  expect(tab.stored).toMatchObject({ answers: clinic })
})

test('an unchanged answer, or a first answer, needs no confirmation', async () => {
  openTab()
  await change('hosting.where', 'saas')
  expect(heading()).toBe('Check your answers')
  cleanup()
  location.hash = '#/'
  render(<App services={newTab().services} />)
  await press('Start')
  await userEvent.click(screen.getAllByRole('radio')[0] as HTMLElement)
  await press('Continue')
  expect(heading()).toBe(say.question('project.purpose').title)
})

test('going to another question discards a change that is not confirmed', async () => {
  const tab = openTab()
  await change('hosting.where', 'own')
  for (const page of ['#/question/care.sharing', '#/question/hosting.where'])
    act(() => {
      location.hash = page
      window.dispatchEvent(new HashChangeEvent('hashchange'))
    })
  expect(heading()).toBe(say.question('hosting.where').title)
  expect(tab.stored).toMatchObject({ answers: clinic })
})

test('changing the language keeps a change that is not confirmed', async () => {
  const tab = openTab()
  await change('hosting.where', 'own')
  await userEvent.click(screen.getByRole('link', { name: 'Français' }))
  expect(heading()).toBe('Ce changement a des conséquences')
  await press('Confirmer le changement')
  expect(tab.stored?.answers['hosting.where']).toBe('own')
})
