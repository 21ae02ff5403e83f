// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ComponentProps } from 'react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import words from '../../locales/fr/projects.json'
import { i18nIn } from '../../src/text/eager/i18n.ts'
import { type Lang, languages } from '../../src/text/eager/law-text.ts'
import { WordsContext } from '../../src/ui/hooks/use-words.ts'
import { ConflictNotice } from '../../src/ui/projects/ConflictNotice.tsx'
import { StorageNotice, type StorageProblem } from '../../src/ui/projects/StorageNotice.tsx'
import { ProjectsScreen } from '../../src/ui/screens/ProjectsScreen.tsx'

afterEach(cleanup)

const clinic = { id: 'a', name: 'Clinic', changedAt: '2026-11-24T10:05:00.000Z', state: 'Route found' }
const study = { id: 'b', name: 'Study', changedAt: '2026-11-01T10:05:00.000Z', state: 'Cannot tell yet' }
const archive = { id: 'c', name: 'Archive', changedAt: 'someday', state: 'Nothing to file' }
type Props = ComponentProps<typeof ProjectsScreen>

const show = (given: Partial<Props> = {}, lang: Lang = 'en') => {
  const on = {
    agree: vi.fn(),
    create: vi.fn(),
    open: vi.fn(),
    rename: vi.fn(),
    duplicate: vi.fn(),
    export: vi.fn(),
    remove: vi.fn(),
    undo: vi.fn(),
    compare: vi.fn(),
    import: vi.fn(),
    wipe: vi.fn(),
  }
  const page = (more: Partial<Props> = {}) => (
    <WordsContext value={i18nIn(lang)}>
      <ProjectsScreen lang={lang} consent='kept' projects={[clinic, study]} on={on} {...given} {...more} />
    </WordsContext>
  )
  const { rerender, container } = render(page())
  return { on, user: userEvent.setup(), container, becomes: (more: Partial<Props>) => rerender(page(more)) }
}
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const focused = () => document.activeElement

describe.each(languages)('in %s', (lang) => {
  test.each(['kept', 'notKept', 'blocked', 'full', 'newer', undefined] as const)(
    'no text is missing (%s)',
    (consent) => {
      const { container, becomes } = show({ consent, openId: 'a' }, lang)
      for (const did of ['created', 'renamed', 'duplicated', 'removed', 'restored', 'imported'] as const) {
        becomes({ done: { did, name: 'Clinic', id: 'a' } })
        expect(screen.getAllByRole('status')[0]?.textContent).toContain('Clinic')
      }
      for (const did of ['agreed', 'wiped'] as const) {
        becomes({ done: { did } })
        expect(screen.getAllByRole('status')[0]?.textContent).not.toBe('')
      }
      const texts = [...container.querySelectorAll('*')].flatMap((e) =>
        [...e.childNodes].map((n) => n.textContent ?? ''),
      )
      expect(texts.filter((text) => text in words || /^(told|problem)\.|\{\{/.test(text))).toEqual([])
    },
  )
})

describe('the part about storage', () => {
  test('without consent it says that nothing is saved, and has one button and nothing selected', async () => {
    const { on, user } = show({ consent: 'notKept', projects: [] }, 'fr')
    const part = within(screen.getByRole('region', { name: 'Ce qui est gardé, et où' }))
    expect(part.getByText(/rien n’est gardé sur cet appareil/)).toBeDefined()
    expect(part.queryAllByRole('checkbox')).toEqual([])
    expect(on.agree).not.toHaveBeenCalled()
    await user.click(part.getByRole('button', { name: 'Garder mes dossiers sur cet appareil' }))
    expect(on.agree).toHaveBeenCalledOnce()
    expect(screen.queryByRole('textbox')).toBeNull()
  })
  test('after consent it says where, until when and how to erase, and has the focus', () => {
    const { becomes } = show({ consent: 'notKept', projects: [] })
    becomes({ consent: 'kept', done: { did: 'agreed' } })
    expect(focused()?.textContent).toBe('What is kept, and where')
    expect(screen.getByText(/on this device, and nowhere else/)).toBeDefined()
    expect(screen.getByText(/“Erase everything”, at the foot/)).toBeDefined()
    expect(screen.queryByRole('button', { name: /Keep my cases/ })).toBeNull()
  })
  test('is the first part of the page', () => {
    show()
    expect(screen.getAllByRole('heading', { level: 2 })[0]?.textContent).toBe('What is kept, and where')
  })
  test('says nothing until the browser has answered', () => {
    show({ consent: undefined, projects: [] })
    expect(screen.queryByText(/kept by this browser|Nothing is kept/)).toBeNull()
  })
})

test('each project shows its name, state and last change, and can be opened, copied and exported', async () => {
  const { on, user } = show({ openId: 'b', projects: [clinic, study, archive] })
  const items = screen
    .getAllByRole('listitem')
    .map((item) => within(item).getByRole('heading', { level: 3 }).textContent?.trim())
  expect(items).toEqual(['Clinic', 'Study open in this tab', 'Archive'])
  expect(screen.getByText('Route found')).toBeDefined()
  const when = screen.getByText(/^Changed on 24/)
  expect(when.textContent).toMatch(/^Changed on 24\u00A0November 2026 at \d\d:\d\d$/)
  expect(when.getAttribute('datetime')).toBe(clinic.changedAt)
  expect(screen.getByText('Changed on someday')).toBeDefined()
  await user.click(button('Open the case Study'))
  await user.click(button('Duplicate the case Clinic'))
  await user.click(button('Export the case Archive'))
  expect([on.open, on.duplicate, on.export].map((f) => f.mock.calls)).toEqual([[['b']], [['a']], [['c']]])
})

test('in French, the first day of a month is written “1er”', () => {
  show({}, 'fr')
  expect(screen.getByText(/^Modifié le 1er/).textContent).toMatch(/^Modifié le 1er\u00A0novembre 2026 à \d\d:\d\d$/)
})

test('a name with markup is shown as text', () => {
  const { container } = show({ projects: [{ ...clinic, name: '<img src=x onerror=alert(1)> {{name}} $t(title)' }] })
  expect(container.querySelector('img')).toBeNull()
  expect(button('Open the case <img src=x onerror=alert(1)> {{name}} $t(title)')).toBeDefined()
})

describe('renaming with the keyboard', () => {
  const start = async () => {
    const shown = show()
    button('Rename the case Clinic').focus()
    await shown.user.keyboard('{Enter}')
    return { ...shown, field: screen.getByRole('textbox', { name: 'New name of the case “Clinic”' }) }
  }
  test('the field has the focus with its text selected; Enter saves and returns the focus', async () => {
    const { on, user, field } = await start()
    expect(focused()).toBe(field)
    await user.keyboard('  Hospital {Enter}')
    expect(on.rename.mock.calls).toEqual([['a', 'Hospital', 'Clinic']])
    expect(focused()).toBe(button('Rename the case Clinic'))
  })
  test('Escape keeps the name', async () => {
    const { on, user } = await start()
    await user.keyboard('Hospital{Escape}')
    expect(on.rename).not.toHaveBeenCalled()
    expect(focused()).toBe(button('Rename the case Clinic'))
  })
  test('an unchanged name is not saved', async () => {
    const { on, user } = await start()
    await user.keyboard('{Enter}')
    expect(on.rename).not.toHaveBeenCalled()
    expect(screen.queryByRole('textbox', { name: /New name/ })).toBeNull()
  })
  test.each([
    ['{Backspace}', 'Give a name.'],
    ['Study', /Another case already has this name/],
  ])('%s is refused with a message, and the field keeps the focus', async (typed, message) => {
    const { on, user, field } = await start()
    await user.keyboard(`${typed}{Enter}`)
    expect(screen.getByText(message)).toBeDefined()
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect(focused()).toBe(field)
    expect(on.rename).not.toHaveBeenCalled()
  })
})

test('a project is created under a name that no other has', async () => {
  const { on, user } = show()
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Name of the new case' })
  await user.type(field, 'Study{Enter}')
  expect(on.create).not.toHaveBeenCalled()
  await user.clear(field)
  await user.type(field, 'App{Enter}')
  expect(on.create.mock.calls).toEqual([['App']])
  expect(field.value).toBe('')
})

test('a deletion is announced and can be undone; the focus moves to the undo button, then to the restored project', async () => {
  const { on, user, becomes } = show()
  await user.click(button('Delete the case Clinic'))
  expect(on.remove.mock.calls).toEqual([['a']])
  becomes({ projects: [study], done: { did: 'removed', name: 'Clinic', id: 'a' } })
  expect(screen.getAllByRole('status')[0]?.textContent).toBe('Case “Clinic” deleted.')
  expect(focused()).toBe(button('Undo the deletion Clinic'))
  await user.keyboard('{Enter}')
  expect(on.undo).toHaveBeenCalledOnce()
  becomes({ projects: [clinic, study], done: { did: 'restored', name: 'Clinic', id: 'a' } })
  expect(focused()?.textContent?.trim()).toBe('Clinic')
  expect(screen.queryByRole('button', { name: /Undo/ })).toBeNull()
})

describe('comparing', () => {
  const go = () => button('Compare the two ticked cases')
  test('two selected projects are compared in the order of selection', async () => {
    const { on, user } = show({ projects: [clinic, study, archive] })
    await user.click(go())
    expect(screen.getByText('No case is ticked. Tick two.')).toBeDefined()
    await user.click(screen.getByRole('checkbox', { name: 'Compare the case Archive' }))
    await user.click(go())
    expect(screen.getByText('Only one case is ticked. Tick two.')).toBeDefined()
    await user.click(screen.getByRole('checkbox', { name: 'Compare the case Clinic' }))
    await user.click(screen.getByRole('checkbox', { name: 'Compare the case Study' }))
    await user.click(go())
    expect(screen.getByText('3 cases are ticked. Tick two.')).toBeDefined()
    await user.click(screen.getByRole('checkbox', { name: 'Compare the case Study' }))
    expect(on.compare).not.toHaveBeenCalled()
    await user.click(go())
    expect(on.compare.mock.calls).toEqual([['c', 'a']])
  })
  test('a deleted project is no longer selected', async () => {
    const { on, user, becomes } = show({ projects: [clinic, study, archive] })
    for (const name of ['Clinic', 'Study', 'Archive'])
      await user.click(screen.getByRole('checkbox', { name: `Compare the case ${name}` }))
    becomes({ projects: [study, archive] })
    await user.click(go())
    expect(on.compare.mock.calls).toEqual([['b', 'c']])
  })
  test('one project alone cannot be compared', () => {
    show({ projects: [clinic] })
    expect(screen.queryByRole('checkbox')).toBeNull()
    expect(screen.queryByRole('button', { name: /Compare/ })).toBeNull()
  })
})

describe('importing', () => {
  const file = new File(['{}'], 'case.json', { type: 'application/json' })
  test('the file field accepts the same file twice', async () => {
    const { on, user } = show()
    const field = screen.getByLabelText<HTMLInputElement>('Case file to import')
    await user.upload(field, file)
    await user.upload(field, file)
    expect(on.import.mock.calls).toEqual([[[file]], [[file]]])
  })
  test('a file dropped anywhere on the page is imported, and the browser does not open it', () => {
    const { on } = show()
    const files = { dataTransfer: { types: ['Files'], files: [file] } }
    expect(fireEvent.dragOver(document.body, files)).toBe(false)
    expect(screen.getByText('Let go of the file to import it.')).toBeDefined()
    fireEvent(document.body, Object.assign(new Event('dragleave', { bubbles: true }), { relatedTarget: document.body }))
    expect(screen.getByText('Let go of the file to import it.')).toBeDefined()
    fireEvent.dragLeave(document.body)
    expect(screen.queryByText('Let go of the file to import it.')).toBeNull()
    fireEvent.dragOver(document.body, files)
    expect(fireEvent.drop(document.body, files)).toBe(false)
    expect(screen.queryByText('Let go of the file to import it.')).toBeNull()
    expect(on.import.mock.calls).toEqual([[[file]]])
  })
  test('dragged text is left to the browser', () => {
    const { on } = show()
    const text = { dataTransfer: { types: ['text/plain'], files: [] } }
    expect(fireEvent.dragOver(document.body, text)).toBe(true)
    expect(fireEvent.drop(document.body, text)).toBe(true)
    expect(on.import).not.toHaveBeenCalled()
  })
  test('after the screen is unmounted, dropped files are ignored', () => {
    const { on } = show()
    cleanup()
    fireEvent.drop(document.body, { dataTransfer: { types: ['Files'], files: [file] } })
    expect(on.import).not.toHaveBeenCalled()
  })
  test('without consent, the page says that the project opens in this tab', () => {
    show({ consent: 'notKept', projects: [] })
    expect(screen.getByText(/it opens in this tab only/)).toBeDefined()
  })
})

describe('wiping everything', () => {
  test('asks first, with the number of projects; “no” and Escape cancel', async () => {
    const { on, user } = show()
    for (const leave of [() => user.click(button('No, erase nothing')), () => user.keyboard('{Escape}')]) {
      await user.click(button('Erase everything…'))
      expect(focused()?.textContent).toBe('Erase everything, for good?')
      expect(screen.getByText('2 cases kept will be erased. This cannot be undone.')).toBeDefined()
      await leave()
      expect(focused()).toBe(button('Erase everything…'))
    }
    expect(on.wipe).not.toHaveBeenCalled()
  })
  test('happens once confirmed, and the focus moves to the heading of the page', async () => {
    const { on, user, becomes } = show()
    await user.click(button('Erase everything…'))
    await user.click(button('Yes, erase everything'))
    expect(on.wipe).toHaveBeenCalledOnce()
    becomes({ consent: 'notKept', projects: [], done: { did: 'wiped' } })
    expect(focused()?.textContent).toBe('My cases')
    expect(screen.getAllByRole('status')[0]?.textContent).toContain('Everything is erased')
  })
  test('is offered for the answers of the tab if no project is saved', async () => {
    const { user } = show({ consent: 'notKept', projects: [] }, 'fr')
    await user.click(button('Tout effacer…'))
    expect(screen.getByText(/^Les réponses de cet onglet seront effacées/)).toBeDefined()
  })
})

describe.each(languages)('a notice names the problem and what to do (%s)', (lang) => {
  const within18n = (node: React.ReactNode) => render(<WordsContext value={i18nIn(lang)}>{node}</WordsContext>)
  test.each<StorageProblem>(['blocked', 'full', 'newer', 'notKept', 'gone', 'taken', 'tab', 'left'])(
    '%s',
    (problem) => {
      show({ problem }, lang)
      const alert = screen.getByRole('alert')
      expect(within(alert).getByRole('heading', { level: 2 }).textContent).not.toBe('')
      expect(alert.textContent).not.toContain('problem.')
      expect(within(alert).queryByRole('button')).toBeNull()
    },
  )
  test('a deleted case can be saved again', async () => {
    const onKeep = vi.fn()
    within18n(<StorageNotice problem='gone' onSave={onKeep} />)
    await userEvent.click(screen.getByRole('button'))
    expect(onKeep).toHaveBeenCalledOnce()
  })
  test('a conflict offers to keep this version as a copy or to take the other', async () => {
    const onKeepMine = vi.fn()
    const onTakeTheirs = vi.fn()
    within18n(
      <ConflictNotice name='Clinic' changedAt={clinic.changedAt} lang={lang} {...{ onKeepMine, onTakeTheirs }} />,
    )
    expect(screen.getByRole('alert').textContent).toMatch(/Clinic.*2026/)
    const [mine, theirs] = screen.getAllByRole('button')
    await userEvent.click(mine as HTMLElement)
    expect([onKeepMine.mock.calls.length, onTakeTheirs.mock.calls.length]).toEqual([1, 0])
    await userEvent.click(theirs as HTMLElement)
    expect(onTakeTheirs).toHaveBeenCalledOnce()
    expect(mine?.textContent).toBe(lang === 'fr' ? 'Garder ma version comme copie' : 'Keep my version as a copy')
  })
})
