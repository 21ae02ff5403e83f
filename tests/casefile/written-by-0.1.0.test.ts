import { describe, expect, test } from 'vitest'
import { carryOver } from '../../src/casefile/carry-over.ts'
import type { Case, CaseNotice } from '../../src/casefile/case.ts'
import { readCase } from '../../src/casefile/read-case.ts'
import { readCode } from '../../src/casefile/report-code.ts'
import { readLink } from '../../src/casefile/share-link.ts'
import type { Answer } from '../../src/core/question.ts'
import { law } from '../../src/law/index.ts'
import written from './written-by-0.1.0.json'

// Two cases as version 0.1.0 itself wrote them: the file, a link with notes, the code of the printed report. Today’s
// code opens all three. What it knows no longer is carried over or kept aside, and said.

type Answers = Readonly<Record<string, Answer>>
const read = (
  found: { readonly case: Case; readonly notices: readonly CaseNotice[] } | { readonly problems: unknown },
) => {
  if (!('case' in found)) throw new Error(JSON.stringify(found))
  return found
}
const told = ({ answers, aside }: Case) => ({ ...answers, ...aside?.answers }) as Answers
/** Returns answers whose ticked options are in alphabetical order: a code and a link put them in the order of the law. */
const sorted = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).map(([id, is]) => [id, typeof is === 'string' ? is : [...is].sort()]))

describe.each(Object.entries(written))('%s, written by version 0.1.0', (_, { file, link, code, lang, headline }) => {
  const before = file.answers as Answers
  const { answers: today } = carryOver(before, law)
  const opened = {
    file: read(readCase(JSON.stringify(file), law)),
    link: read(readLink(link, law)),
    code: read(readCode(code, law)),
  }
  test('is a file of version 2, and becomes one of version 3', () => {
    expect([file.version, opened.file.case.version]).toEqual([2, 3])
  })
  test.each(['file', 'link', 'code'] as const)('its %s opens with every answer', (of) => {
    expect(sorted(told(opened[of].case))).toEqual(sorted(today))
    expect(opened[of].case.asOf).toBe(file.asOf)
    const flows = 'flows' in file ? file.flows : []
    expect((opened[of].case.flows ?? []).map(({ name, answers }) => ({ name, answers }))).toEqual(flows)
  })
  test.each(['file', 'link', 'code'] as const)('its %s says what is not read as it was written', (of) => {
    const { case: found, notices } = opened[of]
    const changed = Object.keys(before).filter((id) => found.answers[id] === undefined)
    expect(changed.length).toBeGreaterThan(0)
    for (const id of changed) expect(notices.map(({ where }) => where)).toContain(`answers["${id}"]`)
    expect(notices.map(({ kind }) => kind)).toContain('carriedOver')
  })
  test.each(['file', 'link'] as const)('its %s keeps notes, ticks and title', (of) => {
    const { title, notes, done, aside } = opened[of].case
    expect({ ...notes, ...aside?.notes }).toEqual(file.notes)
    expect([...(done ?? []), ...(aside?.done ?? [])].sort()).toEqual([...file.done].sort())
    expect(title).toBe(file.title)
  })
  test('its link has the verdict of version 0.1.0, and its code the language and the full record', () => {
    const linked = readLink(link, law)
    expect('recorded' in linked && linked.recorded).toMatchObject({ state: headline.state })
    expect(readCode(code, law)).toMatchObject({ printed: { lang, format: 'full', edition: file.edition } })
  })
})
