// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { App } from '../../src/app/shell/App.tsx'
import { law } from '../../src/law/index.ts'
import { newTab } from '../support/journey/services.ts'
import { agreedTab, as, copyOf, newBrowser, tab } from '../support/journey/two-tabs.ts'

const clinic = {
  'project.actor': 'healthEstablishment',
  'project.purpose': 'care',
  'project.also': ['none'],
  'care.sharing': 'sameTeam',
  'project.stage': 'notStarted',
  'hosting.where': 'own',
  'dpia.traits': ['none'],
}
const clinicCase = { format: 'cadrage-case', version: 2, edition: law.edition, title: 'Clinic', answers: clinic }
const fileOf = (content: object | string, name = 'case.json') =>
  new File([typeof content === 'string' ? content : JSON.stringify(content)], name, { type: 'application/json' })

const goTo = (hash: string) =>
  act(() => {
    location.hash = hash
    window.dispatchEvent(new HashChangeEvent('hashchange'))
  })
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }))
const drop = (...files: readonly File[]) => fireEvent.drop(document.body, { dataTransfer: { types: ['Files'], files } })
const names = async () => as(await tab().list(), 'listed').cases.map((c) => c.name)
const only = async () => {
  const [stored, ...more] = as(await tab().list(), 'listed').cases
  if (!stored || more.length > 0) throw new Error(`expected one project, found ${more.length + (stored ? 1 : 0)}`)
  return { ...stored, case: JSON.parse(stored.text) }
}
const openPage = (stored?: object) => {
  const { tab: here, services } = newTab(stored)
  goTo('#/projects')
  const { unmount } = render(<App services={services} />)
  return { here, unmount }
}

beforeEach(async () => {
  await newBrowser()
  document.documentElement.lang = 'en'
  vi.stubGlobal('scrollTo', () => {})
})
afterEach(() => {
  cleanup()
  location.hash = '#/'
})

describe('before consent', () => {
  test('no database is created, and the case of the tab can be exported', async () => {
    const { here } = openPage(clinicCase)
    await screen.findByText(/Nothing is kept on this device/)
    await press('Export the answers of this tab')
    expect(JSON.parse(here.downloads[0]?.text ?? '')).toMatchObject({ title: 'Clinic', answers: clinic })
    expect(await indexedDB.databases()).toEqual([])
  })
  test('a file opens at once in a tab without answers', async () => {
    const { here } = openPage()
    await screen.findByText(/Nothing is kept on this device/)
    drop(fileOf(clinicCase))
    await screen.findByRole('heading', { level: 1, name: /./ })
    await waitFor(() => expect(here.stored?.answers).toEqual(clinic))
    expect(location.hash).toBe('#/verdict')
  })
  test('a file whose name hides or turns characters is named without them', async () => {
    openPage()
    await screen.findByText(/Nothing is kept on this device/)
    drop(fileOf('{', 'a\u202Enosj.\u0007json'))
    expect((await screen.findByRole('heading', { name: /could not be read/ })).textContent).toContain('“anosj.json”')
  })
  test('a file that would replace answers asks first', async () => {
    const { here } = openPage({ ...clinicCase, title: 'Mine' })
    await screen.findByText(/Nothing is kept on this device/)
    drop(fileOf({ ...clinicCase, title: 'Theirs' }))
    const question = await screen.findByRole('heading', { name: 'Replace the answers of this tab?' })
    expect(document.activeElement).toBe(question)
    await userEvent.keyboard('{Escape}')
    expect(here.stored?.title).toBe('Mine')
    drop(fileOf({ ...clinicCase, title: 'Theirs' }))
    await press('Replace them')
    await waitFor(() => expect(here.stored?.title).toBe('Theirs'))
  })
  test('a file dropped on the start page is read too', async () => {
    const { here } = openPage()
    await screen.findByText(/Nothing is kept on this device/)
    goTo('#/')
    await screen.findByRole('button', { name: 'Start' })
    drop(fileOf(clinicCase))
    await waitFor(() => expect(here.stored?.answers).toEqual(clinic))
  })
})

test.each([
  ['{', /this is not JSON/],
  ['{"format":"other"}', /this is not a Cadrage case/],
  [{ ...clinicCase, answers: { 'project.actor': ['a', 'a'] } }, /repeated/],
  [{ ...clinicCase, version: 9 }, /later release/],
])('an invalid file (%j) is reported, and nothing changes', async (content, words) => {
  const { here } = openPage(clinicCase)
  await screen.findByText(/Nothing is kept on this device/)
  const before = here.raw
  drop(fileOf(content, 'bad.json'))
  const alert = await screen.findByRole('alert')
  expect(within(alert).getByRole('heading').textContent).toBe('“bad.json” could not be read')
  expect(alert.textContent).toMatch(words)
  expect(here.raw).toEqual(before)
  await press('I have read this')
  expect(screen.queryByRole('alert')).toBeNull()
})

test('entries that this edition does not know are listed, stored, and exported again', async () => {
  const { here } = openPage()
  await screen.findByText(/Nothing is kept on this device/)
  const strange = { ...clinicCase, answers: { ...clinic, 'project.colour': 'red' }, done: ['oldDuty'] }
  drop(fileOf(strange))
  expect((await screen.findByRole('alert')).textContent).toMatch(/project\.colour.*no such question/)
  goTo('#/projects')
  await press('Export the answers of this tab')
  expect(JSON.parse(here.downloads[0]?.text ?? '').aside).toEqual({
    answers: { 'project.colour': 'red' },
    done: ['oldDuty'],
  })
})

test('after consent, the open case is the first project, and each later change is saved', async () => {
  const { here } = openPage(clinicCase)
  await press('Keep my cases on this device')
  await screen.findByText('Your cases are now kept on this device.')
  expect((await only()).name).toBe('Clinic')
  expect(screen.getByText('open in this tab')).toBeTruthy()
  goTo('#/question/hosting.where')
  await userEvent.click(await screen.findByText('Your note'))
  await userEvent.type(await screen.findByLabelText('Your note on this question'), 'cellar')
  await waitFor(async () => expect((await only()).case.notes).toEqual({ 'hosting.where': 'cellar' }))
  const { id, revision } = await only()
  await waitFor(() => expect(here.raw?.of).toEqual({ id, revision }))
})

test('a project can be created, opened, renamed, duplicated, exported, deleted and restored', async () => {
  await agreedTab()
  const { here } = openPage(clinicCase)
  await waitFor(async () => expect(await names()).toEqual(['Clinic']))
  await userEvent.type(await screen.findByLabelText('Name of the new case'), 'Study{Enter}')
  await screen.findByText('Case “Study” created.')
  expect(here.stored).toMatchObject({ title: 'Study', answers: {} })
  await press('Rename the case Study')
  await userEvent.keyboard('Research{Enter}')
  await screen.findByText('Case renamed “Research”.')
  await press('Duplicate the case Clinic')
  await screen.findByText('Case copied under the name “Clinic (copy)”.')
  await press('Export the case Clinic')
  await waitFor(() => expect(JSON.parse(here.downloads[0]?.text ?? '{}')).toMatchObject({ answers: clinic }))
  await press('Delete the case Clinic')
  await screen.findByText('Case “Clinic” deleted.')
  expect((await names()).sort()).toEqual(['Clinic (copy)', 'Research'])
  await press(/^Undo the deletion/)
  await screen.findByText('Case “Clinic” put back.')
  await press('Open the case Clinic')
  await waitFor(() => expect(here.stored?.answers).toEqual(clinic))
  expect(location.hash).toBe('#/verdict')
  expect((await names()).sort()).toEqual(['Clinic', 'Clinic (copy)', 'Research'])
})

test('the comparison of two projects shows both headlines and only the differences', async () => {
  const library = await agreedTab()
  await library.create('Clinic', JSON.stringify(clinicCase), copyOf)
  const saas = { ...clinicCase, answers: { ...clinic, 'hosting.where': 'saas', 'hosting.certificate': 'none' } }
  await library.create('Cloud', JSON.stringify(saas), copyOf)
  openPage()
  for (const name of ['Clinic', 'Cloud'])
    await userEvent.click(await screen.findByRole('checkbox', { name: `Compare the case ${name}` }))
  await press('Compare the two ticked cases')
  const part = within(await screen.findByRole('region', { name: '“Clinic” and “Cloud”' }))
  expect(part.getAllByRole('term').map((t) => t.textContent)).toEqual(['Clinic', 'Cloud'])
  expect(part.getByText(/Clinic: Our machines, .*; Cloud: A publisher’s online service/)).toBeTruthy()
  expect(part.getAllByRole('listitem').length).toBeGreaterThan(2)
})

test('with consent, imported files become projects, and the open case stays', async () => {
  await agreedTab()
  const { here } = openPage({ ...clinicCase, title: 'Mine' })
  await waitFor(async () => expect(await names()).toEqual(['Mine']))
  drop(fileOf({ ...clinicCase, title: 'One' }), fileOf({ ...clinicCase, title: undefined }, 'two.json'))
  await screen.findByText('Case “two” imported.')
  expect((await names()).sort()).toEqual(['Mine', 'One', 'two'])
  expect(here.stored?.title).toBe('Mine')
})

test('an imported case without a name that can be seen has one', async () => {
  await agreedTab()
  openPage()
  await screen.findByText(/No case kept/)
  drop(
    fileOf({ ...clinicCase, title: '\u200B\u3164' }, '\u2066one\u2069.json'),
    fileOf({ ...clinicCase, title: undefined }, '\u200B.json'),
  )
  await waitFor(async () => expect((await names()).sort()).toEqual(['Untitled case', 'one']))
})

describe('when another tab changes the project that is open here', () => {
  const causeConflict = async () => {
    const other = await agreedTab()
    const { here } = openPage(clinicCase)
    await waitFor(async () => expect(await names()).toEqual(['Clinic']))
    await waitFor(() => expect(here.raw?.of).toBeDefined())
    const { id, revision, text } = await only()
    as(await other.save(id, text.replace('"sameTeam"', '"outsideTeam"'), revision), 'saved')
    goTo('#/question/hosting.where')
    await userEvent.click(await screen.findByText('Your note'))
    await userEvent.type(await screen.findByLabelText('Your note on this question'), 'mine')
    await screen.findByRole('heading', { name: 'Another tab changed this case' })
    return { here, other, id }
  }
  test('keeping this version saves it as a copy beside the other', async () => {
    const { here } = await causeConflict()
    await press('Keep my version as a copy')
    await waitFor(async () => expect((await names()).sort()).toEqual(['Clinic', 'Clinic (copy)']))
    expect(here.stored?.notes).toEqual({ 'hosting.where': 'mine' })
    await waitFor(() => expect(screen.queryByText('Another tab changed this case')).toBeNull())
  })
  test('taking the other version shows it', async () => {
    const { here } = await causeConflict()
    await press('Take the other version')
    await waitFor(() => expect(here.stored?.answers['care.sharing']).toBe('outsideTeam'))
    expect(here.stored?.notes).toBeUndefined()
    expect(await names()).toEqual(['Clinic'])
  })
  test('a project deleted there stays open here and can be saved again', async () => {
    const other = await agreedTab()
    const { here } = openPage(clinicCase)
    await waitFor(() => expect(here.raw?.of).toBeDefined())
    await other.remove((await only()).id)
    await press('Keep this case on this device')
    await waitFor(async () => expect(await names()).toEqual(['Clinic']))
    expect(here.stored?.answers).toEqual(clinic)
  })
  test('erasing everything there erases it here too', async () => {
    const other = await agreedTab()
    const { here } = openPage(clinicCase)
    await waitFor(() => expect(here.raw?.of).toBeDefined())
    other.tellWiped()
    await waitFor(() => expect(here.raw).toBeUndefined())
    expect(await screen.findByText(/Everything is erased/)).toBeTruthy()
  })
})

test('without storage the page says so, saves nothing, and still works', async () => {
  vi.stubGlobal('indexedDB', undefined)
  const { here } = openPage(clinicCase)
  expect(await screen.findByRole('heading', { name: 'This browser refuses to keep cases' })).toBeTruthy()
  await press('Export the answers of this tab')
  expect(here.downloads).toHaveLength(1)
})

test('the records of all saved cases are one register; one case alone has none', async () => {
  const library = await agreedTab()
  await library.create('Clinic', JSON.stringify(clinicCase), copyOf)
  const { unmount } = openPage()
  await screen.findByRole('button', { name: 'Rename the case Clinic' })
  expect(screen.queryByRole('button', { name: 'Register, Word' })).toBeNull()
  unmount()
  await library.create('Study', JSON.stringify({ ...clinicCase, title: 'Study' }), copyOf)
  await library.create('Broken', '{', copyOf)
  const { here } = openPage()
  await press('Register, spreadsheet')
  await screen.findByText('The paper is saved.')
  expect(here.downloads.map(({ name }) => name)).toEqual(['2026-11-24_record.xlsx'])
})
