import { describe, expect, test } from 'vitest'
import { readChecked, withChecksum } from '../../src/casefile/encoding/checked-bytes.ts'
import { writeCase } from '../../src/casefile/read-case.ts'
import { differences, recordedOf } from '../../src/casefile/recorded-verdict.ts'
import { fragmentLimit, readLink, writeLink } from '../../src/casefile/share-link.ts'
import { assess } from '../../src/core/assess.ts'
import type { Law } from '../../src/core/law.ts'
import { questionsOf } from '../../src/core/outline.ts'
import type { Given } from '../../src/core/question.ts'
import { law } from '../../src/law/index.ts'
import { randomFrom } from '../support/journey/answers.ts'
import {
  answersOfEachKind,
  caseIn,
  hostingOf,
  inOptionOrder,
  someCase,
  workedCases,
} from '../support/journey/case-files.ts'
import { sampled } from '../support/sample.ts'

const day = '2026-11-24'
const linkOf = (of: Parameters<typeof writeLink>[0], asOf = day) =>
  writeLink(of, assess(law, of.answers, asOf, of.flows))
const whole = (given: ReturnType<typeof someCase>) => ({
  format: 'cadrage-case' as const,
  version: 3 as const,
  ...given,
})
const kindOf = (text: string, by: Law = law) => {
  const read = readLink(text, by)
  return 'problems' in read ? read.problems.map((p) => p.kind).join() : 'read'
}
const judged = workedCases.map((worked) => ({
  ...worked,
  verdict: assess(law, worked.case.answers, worked.asOf, worked.case.flows),
}))
const [first] = judged
if (!first) throw new Error('no worked case')
const link = writeLink(first.case, first.verdict).text

describe('a share link', () => {
  test('returns every worked case and its recorded verdict', () => {
    for (const { name, verdict, case: of } of judged) {
      const read = readLink(writeLink(of, verdict).text, law)
      expect(caseIn(read), name).toEqual({ ...of, answers: inOptionOrder(of.answers) })
      expect('recorded' in read && differences(read.recorded, verdict), name).toMatchObject({ same: true })
    }
  })
  test('of any worked case with two more flows has at most 1,500 characters', () => {
    const lengths = sampled(judged).map(({ name, asOf, verdict, case: of }) => {
      const hosting = hostingOf(of.answers)
      const more = { ...of, flows: [...(of.flows ?? []), ...['Sauvegarde', 'Agenda'].map((n) => flow(n, hosting))] }
      const [alone, withFlows] = [writeLink(of, verdict), linkOf(more, asOf)]
      expect([alone.fits, withFlows.fits]).toEqual([true, true])
      return { name, alone: alone.text.length, withFlows: withFlows.text.length }
    })
    const [longest] = lengths.sort((one, other) => other.withFlows - one.withFlows)
    console.info('longest share link', longest)
    expect(longest?.withFlows).toBeLessThan(fragmentLimit)
  })
  test('returns any case with every kind of answer, ticks, day, title and names in any script', () => {
    const random = randomFrom(17)
    for (let i = 0; i < 60; i++) {
      const { notes: _, aside: __, tasks, ...given } = someCase(random)
      // Who takes a task stays on the device.
      const back = caseIn(readLink(linkOf(whole({ ...given, ...(tasks && { tasks }) })).text, law))
      const { answers, flows, ...rest } = given
      const ordered = {
        ...rest,
        answers: inOptionOrder(answers),
        ...(flows ? { flows: flows.map((f) => flow(f.name, inOptionOrder(f.answers))) } : {}),
      }
      expect(writeCase(back, law)).toBe(writeCase(ordered, law))
    }
    for (const answers of answersOfEachKind)
      expect(caseIn(readLink(linkOf(whole({ edition: law.edition, answers })).text, law)).answers).toEqual(answers)
  })
  test('has version 2 only where “I don’t know” stands beside ticked options, in the case or a flow', () => {
    const versionOf = (answers: Given, more: Given = {}) =>
      linkOf(whole({ edition: law.edition, answers, flows: [flow('a', more)] })).text[0]
    const [partial, plain] = [{ 'people.who': ['adults', 'unsure'] }, { 'people.who': 'unsure' }]
    expect([versionOf(plain), versionOf(partial), versionOf(plain, { 'hosting.youRun': ['sites', 'unsure'] })]).toEqual(
      ['1', '2', '2'],
    )
  })
  test('contains notes only on request, and states what is left out and whether it fits', () => {
    const notes = { 'project.actor': 'Notre pharmacie', 'people.who': 'x'.repeat(2000) }
    const of = { ...first.case, notes, aside: { done: ['sweep'] } }
    const verdict = assess(law, of.answers, day)
    const [without, with_] = [writeLink(of, verdict), writeLink(of, verdict, { notes: true })]
    expect(without).toMatchObject({ fits: true, leftOut: ['notes', 'aside'] })
    expect(caseIn(readLink(without.text, law)).notes).toBeUndefined()
    expect(with_).toMatchObject({ fits: false, leftOut: ['aside'] })
    expect(caseIn(readLink(with_.text, law)).notes).toEqual(notes)
  })
  test('contains only letters, digits, dashes and underscores, which a URL does not escape', () => {
    for (const { verdict, case: of } of judged) expect(writeLink(of, verdict).text).toMatch(/^1[\w-]+$/)
  })
})

describe('a damaged link is recognised', () => {
  test.each([
    ['truncated anywhere', (at: number) => link.slice(0, at), 'cutShort'],
    ['with more characters after it', (at: number) => `${link}${'A'.repeat(at)}`, 'altered'],
    ['with one changed character', (at: number) => changed(link, at), 'altered'],
  ])('%s', (_, damage, kind) => {
    // The first five characters contain the version and the length.
    for (let at = 5; at < link.length; at++) expect(kindOf(damage(at)), String(at)).toBe(kind)
  })
  test.each([
    ['a text that is not a link', 'verdict', 'notALink'],
    ['an empty text', '', 'notALink'],
    ['another script', '1数据', 'notALink'],
    ['a link of a later version', `3${link.slice(1)}`, 'futureLink'],
    ['with another version than it was written with', `2${link.slice(1)}`, 'altered'],
    ['far too long', `1${'A'.repeat(600_000)}`, 'tooLong'],
  ])('%s', (_, text, kind) => expect(kindOf(text)).toBe(kind))
})

test('a link written with another state of its table is rejected', () => {
  const opened = readChecked(link)
  if (!('body' in opened)) throw new Error('not opened')
  const [number = 0, one = 0, ...rest] = opened.body
  expect(kindOf(withChecksum(Uint8Array.of(number, one ^ 1, ...rest)))).toBe('laterEdition')
  expect(kindOf(withChecksum(Uint8Array.of(9, one, ...rest)))).toBe('laterEdition')
})

describe('under a later edition', () => {
  const [dropped] = questionsOf(law.outline)
  const later: Law = {
    ...law,
    edition: '2027-04',
    covers: { from: '2027-03-26', until: '2027-09-30' },
    outline: law.outline.filter((step) => step !== dropped),
    duties: law.duties.slice(3),
  }
  test('a link is read with its own table, and unknown entries are kept aside', () => {
    const of = { ...first.case, asOf: day }
    const read = readLink(linkOf(of).text, later)
    const id = dropped?.question.id ?? ''
    const { [id]: former, ...kept } = inOptionOrder(of.answers)
    expect(caseIn(read)).toMatchObject({
      edition: '2027-04',
      answers: kept,
      aside: { asOf: day, answers: { [id]: former } },
    })
    expect('notices' in read && read.notices.map((n) => n.kind)).toEqual([
      'otherEdition',
      'dayOutsideEdition',
      'unknownQuestion',
    ])
    expect('recorded' in read && read.recorded).toMatchObject({ edition: law.edition, asOf: day })
  })
  test('the recorded and the present verdict are compared item by item', () => {
    for (const { name, asOf, verdict, case: of } of judged.filter((_, i) => i % 3 === 0)) {
      const then = recordedOf(verdict)
      const holding = [...then.applying, ...then.unmet, ...then.undecided]
      const gone = law.duties.slice(0, 3).map((d) => d.id)
      const found = differences(
        then,
        assess({ ...law, edition: '2027-04', duties: law.duties.slice(3) }, of.answers, asOf),
      )
      const went = [...found.applying.went, ...found.unmet.went, ...found.undecided.went]
      expect([...went].sort(), name).toEqual(holding.filter((id) => gone.includes(id)).sort())
      expect(found.same, name).toBe(went.length === 0)
      expect([found.then.edition, found.now.edition]).toEqual(['2026-11', '2027-04'])
    }
  })
  test('a changed headline, bar or flow is a difference', () => {
    const now = assess(law, first.case.answers, day, [flow('a', { 'hosting.where': 'saas' })])
    const then = recordedOf(now)
    expect(differences(then, now).same).toBe(true)
    const other = then.state === 'outside' ? 'route' : 'outside'
    expect(differences({ ...then, state: other }, now)).toMatchObject({ same: false, state: true })
    expect(differences({ ...then, pathway: 'x' }, now)).toMatchObject({ same: false, pathway: true })
    expect(differences({ ...then, bars: ['x'] }, now)).toMatchObject({ same: false, bars: { went: ['x'] } })
    expect(differences({ ...then, flows: [] }, now)).toMatchObject({ same: false, flows: ['a'] })
    expect(differences({ ...then, flows: then.flows.map((f) => ({ ...f, unmet: ['x'] })) }, now).flows).toEqual(['a'])
  })
})

function flow(name: string, answers: Parameters<typeof hostingOf>[0]) {
  return { name, answers }
}
function changed(text: string, at: number) {
  return text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1)
}
