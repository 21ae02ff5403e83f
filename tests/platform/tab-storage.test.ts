// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest'
import { readTabCase, wipe, writeTabCase } from '../../src/platform/tab-storage.ts'

afterEach(() => {
  vi.restoreAllMocks()
  sessionStorage.clear()
})
const kept = { text: '{ "format": "cadrage-case" }\n', of: { id: 'a', revision: 'r' } }

test('the tab keeps the whole case file, and of which stored case it is the continuation', () => {
  expect(writeTabCase(kept)).toBe(true)
  expect(readTabCase()).toEqual(kept)
  expect(writeTabCase({ text: 'alone' })).toBe(true)
  expect(readTabCase()).toEqual({ text: 'alone' })
})
const before = {
  edition: '2026-11',
  title: 'Clinic',
  answers: { 'project.actor': 'healthEstablishment' },
  flows: [],
  notes: {},
  done: ['dpo'],
}
test('what a tab kept before there were texts is read as the case file it was', () => {
  sessionStorage.setItem('cadrage', JSON.stringify(before))
  expect(JSON.parse(readTabCase()?.text ?? '')).toEqual({
    format: 'cadrage-case',
    version: 2,
    ...before,
  })
})
test.each(['', '{', 'null', '4', '{"text":4}'])('what cannot be read (%s) is nothing', (text) => {
  sessionStorage.setItem('cadrage', text)
  expect(readTabCase()).toBeUndefined()
})
test.each([null, 4, {}, { id: 'a' }, { id: 4, revision: 'r' }])(
  'a mark that cannot be read (%j) leaves the text',
  (of) => {
    sessionStorage.setItem('cadrage', JSON.stringify({ text: 'one', of }))
    expect(readTabCase()).toEqual({ text: 'one' })
  },
)
test('a tab without room says so, and keeps what it had', () => {
  writeTabCase(kept)
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('refused by this test', 'QuotaExceededError')
  })
  expect(writeTabCase({ text: 'longer' })).toBe(false)
  expect(readTabCase()).toEqual(kept)
})
test('a tab whose storage is refused remembers nothing, and nothing throws', () => {
  vi.spyOn(globalThis, 'sessionStorage', 'get').mockImplementation(() => {
    throw new DOMException('refused by this test', 'SecurityError')
  })
  expect(writeTabCase(kept)).toBe(false)
  expect(readTabCase()).toBeUndefined()
  wipe()
})
test('cleared while the tab is open, it is simply kept again', () => {
  writeTabCase(kept)
  sessionStorage.clear()
  expect(readTabCase()).toBeUndefined()
  writeTabCase(kept)
  expect(readTabCase()).toEqual(kept)
})
