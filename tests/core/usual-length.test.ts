import { expect, test } from 'vitest'
import { usualLengths } from '../../build/usual-lengths.ts'
import { usualLeft } from '../../src/core/usual-length.ts'

const worked = [4, 8, 8, 10, 12, 30].map((stops) => ({ answers: { 'a.who': stops > 20 ? 'other' : 'clinic' }, stops }))

test('what usually remains is the middle half of the cases that agree with the answers so far', () => {
  expect(usualLeft(worked, {}, 0)).toEqual({ from: 8, to: 12 })
  expect(usualLeft(worked, { 'a.who': 'clinic' }, 3)).toEqual({ from: 5, to: 7 })
})
test('where fewer than four cases agree, or none usually remains, nothing is said', () => {
  expect(usualLeft(worked, { 'a.who': 'other' }, 0)).toBeUndefined()
  expect(usualLeft(worked, {}, 40)).toBeUndefined()
})
test('most worked cases take fewer than thirty stops, which the app says beside each question', () => {
  const lengths = usualLengths()
  expect(lengths.length).toBeGreaterThan(200)
  const usual = usualLeft(lengths, {}, 0)
  expect(usual?.from).toBeGreaterThan(5)
  expect(usual?.to).toBeLessThan(30)
})
