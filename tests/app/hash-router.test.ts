// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { pageInHash } from '../../src/app/routing/hash-router.ts'

test.each([
  ['#/question/%', '%'],
  ['#/question/%zz', '%zz'],
  ['#/question/%E9', '%E9'],
  ['#/question/data%2Epeople', 'data.people'],
  ['#/question/project.actor', 'project.actor'],
  ['#/%', '%'],
  ['', 'start'],
])('the fragment %j names the page %j, whatever its percent signs', (hash, page) => expect(pageInHash(hash)).toBe(page))
