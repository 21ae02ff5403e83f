// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { App } from '../../src/app/shell/App.tsx'
import { fetchEverything } from '../../src/app/shell/routes.ts'
import { readCase, writeCase } from '../../src/casefile/read-case.ts'
import { law } from '../../src/law/index.ts'

// A clinic that hosts its records itself and uses an online service for bookings.
const clinic = {
  'project.actor': 'healthEstablishment',
  'project.purpose': 'care',
  'care.sharing': 'sameTeam',
  'hosting.where': 'own',
  'dpia.traits': ['none'],
}

const show = () => void render(<App />)
const storeCase = (flows: readonly { readonly name: string; readonly answers: object }[] = []) => {
  const file = { format: 'cadrage-case', version: 2, edition: law.edition, answers: clinic, flows }
  sessionStorage.setItem('cadrage', JSON.stringify({ text: JSON.stringify(file) }))
}
const stored = () => JSON.parse(JSON.parse(sessionStorage.getItem('cadrage') ?? '{}').text ?? '{}')

beforeAll(() => fetchEverything('fr'))
beforeEach(() => {
  document.documentElement.lang = 'en'
  vi.stubGlobal('scrollTo', () => {})
  location.hash = '#/verdict'
})
afterEach(() => {
  cleanup()
  sessionStorage.clear()
})

test('a flow is added and described by its own questions, and the answers of the case stay', async () => {
  storeCase()
  show()
  await userEvent.type(screen.getByLabelText('Name of the flow'), 'Booking')
  await userEvent.click(screen.getByRole('button', { name: 'Describe this flow' }))
  expect(screen.getByText(/You are describing another path of the data, the flow “Booking”/)).toBeTruthy()
  await userEvent.click(screen.getByRole('radio', { name: 'A publisher’s online service' }))
  await userEvent.click(screen.getByRole('button', { name: 'Continue' }))
  expect(location.hash).toBe('#/question/hosting.certificate')
  await userEvent.click(screen.getByRole('radio', { name: 'No' }))
  await userEvent.click(screen.getByRole('button', { name: 'Continue' }))
  await userEvent.click(screen.getByRole('button', { name: 'Finish this flow' }))
  const flow = within(screen.getByRole('region', { name: 'Booking' }))
  expect(flow.getByText('Use an HDS-certified host and check it')).toBeTruthy()
  expect(stored().answers).toEqual(clinic)
  expect(stored().flows).toEqual([
    { name: 'Booking', answers: { 'hosting.where': 'saas', 'hosting.certificate': 'none' } },
  ])
})

test('a flow is copied, removed and restored by undo', async () => {
  const flow = { name: 'Backup', answers: { 'hosting.where': 'backup' } }
  storeCase([flow])
  show()
  await userEvent.click(screen.getByRole('button', { name: 'Duplicate Backup' }))
  expect(stored().flows).toEqual([flow, { ...flow, name: 'Backup (copy)' }])
  await userEvent.click(screen.getByRole('button', { name: 'Remove Backup' }))
  expect(stored().flows).toEqual([{ ...flow, name: 'Backup (copy)' }])
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
  expect(stored().flows.map((f: { name: string }) => f.name)).toEqual(['Backup', 'Backup (copy)'])
})

test('a flow without a name, or with the name of another, is not added, and the reason is shown', async () => {
  storeCase([{ name: 'Backup', answers: {} }])
  show()
  const add = screen.getByRole('button', { name: 'Describe this flow' })
  await userEvent.click(add)
  expect(screen.getByText('Give a name, different from the other flows.')).toBeTruthy()
  await userEvent.type(screen.getByLabelText('Name of the flow'), 'Backup')
  await userEvent.click(add)
  expect(stored().flows).toHaveLength(1)
})

test('the stored case can be read by the command line', async () => {
  const flows = [{ name: 'Backup', answers: { 'hosting.where': 'backup' } }]
  storeCase(flows)
  show()
  const read = readCase(writeCase(stored(), law), law)
  expect(read).toMatchObject({ case: { answers: clinic, flows } })
})

test('an answer of the case that is changed while a flow is open is stored', async () => {
  storeCase([{ name: 'Booking', answers: { 'hosting.where': 'saas' } }])
  show()
  await userEvent.click(screen.getByRole('button', { name: 'Change Booking' }))
  location.hash = '#/question/care.sharing'
  window.dispatchEvent(new HashChangeEvent('hashchange'))
  await userEvent.click(await screen.findByRole('radio', { name: 'Nobody outside our organisation' }))
  await userEvent.click(screen.getByRole('button', { name: 'Continue' }))
  const leave = screen.queryByRole('button', { name: 'Finish this flow' })
  if (leave) await userEvent.click(leave)
  expect(stored().answers['care.sharing']).not.toBe('sameTeam')
  expect(stored().answers['hosting.where']).toBe('own')
})
