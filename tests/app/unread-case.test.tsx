// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test } from 'vitest'
import { startApp } from '../../src/app/session/start-full-app.ts'
import { App } from '../../src/app/shell/App.tsx'
import { law } from '../../src/law/index.ts'
import { i18nIn } from '../../src/text/eager/i18n.ts'
import { newTab } from '../support/journey/services.ts'

afterEach(cleanup)
const { t } = i18nIn('fr')
const later = { version: 9, edition: '2030-01', answers: { 'project.actor': 'softwarePublisher' } }

describe('a case of this tab that this version cannot read', () => {
  test.each([later, { edition: law.edition, answers: {}, colour: 'red' }, { edition: 4 }])(
    'is set aside before an answer replaces it: %j',
    (stored) => {
      const { services, tab } = newTab(stored)
      const text = tab.raw?.text
      const { caseStore } = startApp(services)
      caseStore.change({ kind: 'title' }, { title: 'Mine' })
      expect(tab.stored?.title).toBe('Mine')
      expect(services.storage.readAside()).toEqual([text])
    },
  )
  test('is shown, and can be saved and erased', async () => {
    document.documentElement.lang = 'fr'
    const { services, tab } = newTab(later)
    const text = tab.raw?.text
    render(<App services={services} />)
    const title = await screen.findByText(t('unread.title', { ns: 'projects' }))
    await userEvent.click(screen.getByText(t('unread.save', { ns: 'projects' })))
    expect(tab.downloads.map((file) => file.text)).toEqual([text])
    await userEvent.click(screen.getByText(t('unread.drop', { ns: 'projects' })))
    await waitFor(() => expect(title.isConnected).toBe(false))
    expect(services.storage.readAside()).toEqual([])
  })
  test('goes when the user erases everything', async () => {
    const { services } = newTab(later)
    const { autosave, unread } = startApp(services)
    expect(unread.store.snapshot().texts).toHaveLength(1)
    autosave.reset()
    expect(unread.store.snapshot().texts).toEqual([])
    expect(services.storage.readAside()).toEqual([])
  })
})
test('a case that is read is not set aside', () => {
  const { services } = newTab({ edition: law.edition, answers: { 'project.actor': 'softwarePublisher' } })
  startApp(services)
  expect(services.storage.readAside()).toEqual([])
})
