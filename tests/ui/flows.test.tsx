// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { App } from '../../src/app/shell/App.tsx'
import { fetchEverything } from '../../src/app/shell/routes.ts'
import { readCase, writeCase } from '../../src/casefile/read-case.ts'
import { law } from '../../src/law/index.ts'

// A clinic keeps its record on its own machines, and its bookings with a publisher.
const clinic = {
  'project.actor': 'healthEstablishment',
  'project.purpose': 'care',
  'care.sharing': 'sameTeam',
  'hosting.where': 'own',
  'dpia.criteria': ['none'],
}

const shown = () => void render(<App />)
const keepCase = (flows: readonly { readonly name: string; readonly answers: object }[] = []) => {
  const file = { format: 'cadrage-case', version: 2, edition: law.edition, answers: clinic, flows }
  sessionStorage.setItem('cadrage', JSON.stringify({ text: JSON.stringify(file) }))
}
const kept = () => JSON.parse(JSON.parse(sessionStorage.getItem('cadrage') ?? '{}').text ?? '{}')

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

test('a flow is added, described by its own questions, and the main answers are untouched', async () => {
  keepCase()
  shown()
  await userEvent.type(screen.getByLabelText('Name of the flow'), 'Booking')
  await userEvent.click(screen.getByRole('button', { name: 'Describe this flow' }))
  expect(screen.getByText(/You are describing the flow “Booking”/)).toBeTruthy()
  await userEvent.click(screen.getByRole('radio', { name: 'A publisher’s online service' }))
  await userEvent.click(screen.getByRole('button', { name: 'Continue' }))
  expect(location.hash).toBe('#/question/hosting.certificate')
  await userEvent.click(screen.getByRole('radio', { name: 'No' }))
  await userEvent.click(screen.getByRole('button', { name: 'Continue' }))
  await userEvent.click(screen.getByRole('button', { name: 'Finish this flow' }))
  const flow = within(screen.getByRole('region', { name: 'Booking' }))
  expect(flow.getByText('Use an HDS-certified host and check it')).toBeTruthy()
  expect(kept().answers).toEqual(clinic)
  expect(kept().flows).toEqual([
    { name: 'Booking', answers: { 'hosting.where': 'saas', 'hosting.certificate': 'none' } },
  ])
})

test('a flow is copied, removed, and put back; nothing is lost', async () => {
  const flow = { name: 'Backup', answers: { 'hosting.where': 'backup' } }
  keepCase([flow])
  shown()
  await userEvent.click(screen.getByRole('button', { name: 'Duplicate Backup' }))
  expect(kept().flows).toEqual([flow, { ...flow, name: 'Backup (copy)' }])
  await userEvent.click(screen.getByRole('button', { name: 'Remove Backup' }))
  expect(kept().flows).toEqual([{ ...flow, name: 'Backup (copy)' }])
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
  expect(kept().flows.map((f: { name: string }) => f.name)).toEqual(['Backup', 'Backup (copy)'])
})

test('a flow without a name, or named as another, is not added, and says why', async () => {
  keepCase([{ name: 'Backup', answers: {} }])
  shown()
  const add = screen.getByRole('button', { name: 'Describe this flow' })
  await userEvent.click(add)
  expect(screen.getByText('Give a name, different from the other flows.')).toBeTruthy()
  await userEvent.type(screen.getByLabelText('Name of the flow'), 'Backup')
  await userEvent.click(add)
  expect(kept().flows).toHaveLength(1)
})

test('what the screen keeps is a case the command line reads', async () => {
  const flows = [{ name: 'Backup', answers: { 'hosting.where': 'backup' } }]
  keepCase(flows)
  shown()
  const read = readCase(writeCase(kept(), law), law)
  expect(read).toMatchObject({ case: { answers: clinic, flows } })
})

test('an answer of the case changed while a flow is open is kept', async () => {
  keepCase([{ name: 'Booking', answers: { 'hosting.where': 'saas' } }])
  shown()
  await userEvent.click(screen.getByRole('button', { name: 'Change Booking' }))
  location.hash = '#/question/care.sharing'
  window.dispatchEvent(new HashChangeEvent('hashchange'))
  await userEvent.click(await screen.findByRole('radio', { name: 'Nobody outside us' }))
  await userEvent.click(screen.getByRole('button', { name: 'Continue' }))
  await userEvent.click(screen.getByRole('button', { name: 'Confirm the change' }))
  const leave = screen.queryByRole('button', { name: 'Finish this flow' })
  if (leave) await userEvent.click(leave)
  expect(kept().answers['care.sharing']).not.toBe('sameTeam')
  expect(kept().answers['hosting.where']).toBe('own')
})
