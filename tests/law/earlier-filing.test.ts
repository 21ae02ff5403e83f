import { describe, expect, test } from 'vitest'
import type { Given } from '../../src/core/question.ts'
import { verdictOf } from '../support/law/cases.ts'

// What an earlier declaration or authorisation covers (LIL 66; CNIL, note of 13 June 2024 on changes).

const all = ['purpose', 'data', 'recipients', 'sources', 'conditions']
const declared: Given = { 'project.stage': 'running', 'filing.status': 'declared', 'filing.same': all }
const routeOf = (of: string, changed: Given) => verdictOf(of, changed).route

describe('a study whose earlier declaration still covers it has nothing new to file', () => {
  test.each(['declared', 'granted'])('status “%s”, nothing changed, conditions kept', (status) => {
    expect(routeOf('w17', { ...declared, 'filing.status': status })).toBe('alreadyCovered')
  })
  test.each(all)('not without the same %s: the study follows its route again', (missing) => {
    expect(routeOf('w17', { ...declared, 'filing.same': all.filter((o) => o !== missing) })).toBe('mr004')
  })
  test('a doubt on what is the same is not cover: the study follows its route', () => {
    expect(routeOf('w17', { ...declared, 'filing.same': 'unsure' })).toBe('mr004')
  })
  test.each(['notFiled', 'asked', 'silence', 'refused'])('status “%s” covers nothing', (status) => {
    expect(routeOf('w17', { 'project.stage': 'running', 'filing.status': status })).toBe('mr004')
  })
  test('what is about to change follows its route again', () => {
    expect(routeOf('w17', { ...declared, 'project.stage': 'changing', 'change.kind': 'minor' })).toBe('mr004')
  })
  test('a declaration already made for a use that has not begun does not hide the conditions of its route', () => {
    expect(routeOf('w17', { 'filing.status': 'declared' })).toBe('mr004')
  })
})

describe('an earlier filing excuses from nothing else', () => {
  test('a use for a prohibited aim stays prohibited', () => {
    expect(routeOf('w14', { ...declared, 'snds.forbidden': ['promotion'] })).toBe('stop')
  })
  test('a case that needs no formality is not said to be covered', () => {
    expect(routeOf('w02', { 'project.stage': 'running' })).toBe('noFormality')
  })
})
