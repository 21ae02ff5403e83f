// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest'
import { dropAside, readAside, readTabCase, setAside, wipe } from '../../src/platform/tab-storage.ts'
import { writeTabCase } from '../../src/platform/tab-storage-first.ts'

afterEach(() => {
  vi.restoreAllMocks()
  sessionStorage.clear()
})
const kept = { text: '{ "format": "cadrage-case" }\n', of: { id: 'a', revision: 'r' } }

test('the tab stores the whole case file, and the id and revision of its stored case', () => {
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
test('data in the format of earlier releases is read as a case file', () => {
  sessionStorage.setItem('cadrage', JSON.stringify(before))
  expect(JSON.parse(readTabCase()?.text ?? '')).toEqual({
    format: 'cadrage-case',
    version: 2,
    ...before,
  })
})
test.each(['{', 'null', '4', '{"text":4}'])('data that is no case (%s) is returned as it is', (text) => {
  sessionStorage.setItem('cadrage', text)
  expect(readTabCase()).toEqual({ text })
})
test('an empty text is no case', () => {
  sessionStorage.setItem('cadrage', '')
  expect(readTabCase()).toBeUndefined()
})
test('texts set aside stay, each once, until they are dropped', () => {
  for (const text of ['one', 'two', 'one']) setAside(text)
  writeTabCase(kept)
  expect(readAside()).toEqual(['one', 'two'])
  dropAside()
  expect([readAside(), readTabCase()]).toEqual([[], kept])
  sessionStorage.setItem('cadrage-aside', '{')
  expect(readAside()).toEqual([])
})
test('a text for which there is no room beside the stored case takes its place', () => {
  const text = 'x'.repeat(3_000)
  sessionStorage.setItem('cadrage', text)
  const setItem = Storage.prototype.setItem
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(function (this: Storage, name, value) {
    const others = Object.entries(this).filter(([other]) => other !== name)
    if (value.length + others.join().length > 5_000)
      throw new DOMException('refused by this test', 'QuotaExceededError')
    setItem.call(this, name, value)
  })
  setAside(text)
  expect(writeTabCase(kept)).toBe(true)
  expect([readAside(), readTabCase()]).toEqual([[text], kept])
  dropAside()
})
test('a text that the browser does not store stays in the page, and the stored case stays as it is', () => {
  sessionStorage.setItem('cadrage', 'old')
  const refused = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('refused by this test', 'QuotaExceededError')
  })
  setAside('old')
  expect(readAside()).toEqual(['old'])
  refused.mockRestore()
  dropAside()
  expect(readAside()).toEqual([])
})
test.each([null, 4, {}, { id: 'a' }, { id: 4, revision: 'r' }])(
  'an unreadable reference to a stored case (%j) is ignored, and the text is read',
  (of) => {
    sessionStorage.setItem('cadrage', JSON.stringify({ text: 'one', of }))
    expect(readTabCase()).toEqual({ text: 'one' })
  },
)
test('an exceeded quota is reported, and the stored case stays', () => {
  writeTabCase(kept)
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('refused by this test', 'QuotaExceededError')
  })
  expect(writeTabCase({ text: 'longer' })).toBe(false)
  expect(readTabCase()).toEqual(kept)
})
test('if the browser denies access, nothing is stored and nothing throws', () => {
  vi.spyOn(globalThis, 'sessionStorage', 'get').mockImplementation(() => {
    throw new DOMException('refused by this test', 'SecurityError')
  })
  expect(writeTabCase(kept)).toBe(false)
  expect(readTabCase()).toBeUndefined()
  wipe()
})
test('after the storage is cleared, the case can be stored again', () => {
  writeTabCase(kept)
  sessionStorage.clear()
  expect(readTabCase()).toBeUndefined()
  writeTabCase(kept)
  expect(readTabCase()).toEqual(kept)
})
