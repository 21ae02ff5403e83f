import { describe, expect, test } from 'vitest'
import { answersToTry } from '../../src/core/outcomes.ts'
import { exclusiveOptions, manyOf, oneOf, problemWith, theme, yesNo } from '../../src/core/question.ts'

const q = theme('home', { rooms: oneOf('one', 'two'), pets: manyOf('cat', 'dog', 'none'), owned: yesNo() })
const things = theme('home', { things: manyOf('a', 'nothing') }).things
const noneOfOne = theme('home', { choice: oneOf('none', 'some') }).choice

test('“none” and “nothing” are exclusive in a multiple-choice question and ordinary in a single-choice question', () => {
  expect(exclusiveOptions(q.pets)).toEqual(['none'])
  expect(exclusiveOptions(things)).toEqual(['nothing'])
  expect(exclusiveOptions(noneOfOne)).toEqual([])
})

describe('the problem with an answer', () => {
  test.each([
    ['one of the options', q.rooms, 'one', undefined],
    ['“I don’t know”, to a choice', q.rooms, 'unsure', undefined],
    ['another word', q.rooms, 'three', 'notAnOption'],
    ['a list where one is chosen', q.rooms, ['one'], 'wrongShape'],
    ['a number', q.rooms, 1, 'wrongShape'],
    ['some of the list', q.pets, ['dog', 'cat'], undefined],
    ['the whole list but “none”', q.pets, ['cat', 'dog'], undefined],
    ['“none” alone', q.pets, ['none'], undefined],
    ['“I don’t know”, to a list', q.pets, 'unsure', undefined],
    ['one word where a list is due', q.pets, 'cat', 'wrongShape'],
    ['a list with a number', q.pets, ['cat', 2], 'wrongShape'],
    ['an empty list', q.pets, [], 'empty'],
    ['a list with another word', q.pets, ['cat', 'cow'], 'notAnOption'],
    ['“I don’t know” beside options', q.pets, ['dog', 'unsure'], undefined],
    ['“I don’t know” before options', q.pets, ['unsure', 'dog', 'cat'], undefined],
    ['“I don’t know” in a list of its own', q.pets, ['unsure'], 'empty'],
    ['“I don’t know” twice', q.pets, ['dog', 'unsure', 'unsure'], 'repeated'],
    ['“I don’t know” beside “none”', q.pets, ['none', 'unsure'], 'exclusive'],
    ['“I don’t know” in a list where one is chosen', q.rooms, ['one', 'unsure'], 'wrongShape'],
    ['the same twice', q.pets, ['cat', 'cat'], 'repeated'],
    ['“none” with others', q.pets, ['cat', 'none'], 'exclusive'],
  ] as const)('%s', (_, question, answer, problem) => expect(problemWith(question, answer)).toBe(problem))
})

test('one of two exclusive options together with another option is a problem', () => {
  const both = theme('home', { things: manyOf('a', 'none', 'nothing') }).things
  expect(problemWith(both, ['a', 'none'])).toBe('exclusive')
})

test('the answers to try are each option alone and, for a multiple-choice question, all options that are not exclusive', () => {
  expect(answersToTry(q.rooms)).toEqual(['one', 'two'])
  expect(answersToTry(q.pets)).toEqual([['cat'], ['dog'], ['none'], ['cat', 'dog']])
  expect(answersToTry(q.pets, 'unsure')).toEqual(answersToTry(q.pets))
})
test('beside what is ticked, the answers to try are nothing more, each other option, and all of them', () => {
  const { trees } = theme('home', { trees: manyOf('ash', 'oak', 'yew', 'none') })
  expect(answersToTry(trees, ['oak', 'unsure'])).toEqual([
    ['oak'],
    ['ash', 'oak'],
    ['oak', 'yew'],
    ['ash', 'oak', 'yew'],
  ])
  expect(answersToTry(trees, ['unsure', 'yew', 'ash'])).toEqual([
    ['ash', 'yew'],
    ['ash', 'oak', 'yew'],
  ])
  expect(answersToTry(trees, ['ash', 'oak', 'yew', 'unsure'])).toEqual([['ash', 'oak', 'yew']])
})
