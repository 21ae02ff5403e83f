import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { truthOf } from '../../src/core/condition.ts'
import { opens, type Pathway } from '../../src/core/law.ts'
import { path } from '../../src/core/outline.ts'
import type { Given } from '../../src/core/question.ts'
import { law } from '../../src/law/index.ts'

/** For each pathway, a set of answers that opens it and holds nothing too much. */
const openings = JSON.parse(readFileSync(new URL('openings.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, Given>
>
const opening = (pathway: Pathway, given: Given) => truthOf(opens(pathway), path(law.outline, given))

describe.each(law.pathways as readonly Pathway[])('$id', (pathway) => {
  const given = openings[pathway.id] ?? {}
  test('opens on a smallest set of answers', () => expect(opening(pathway, given)).toBe('holds'))
  test.each(Object.keys(given))('does not open once %s is taken away, or unsure', (id) => {
    const { [id]: _, ...without } = given
    expect(opening(pathway, without)).not.toBe('holds')
    expect(opening(pathway, { ...without, [id]: 'unsure' })).not.toBe('holds')
  })
})
