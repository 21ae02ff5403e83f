import { describe, expect, test } from 'vitest'
import { assess } from '../../src/core/assess.ts'
import { type Given, unsure } from '../../src/core/question.ts'
import { law } from '../../src/law/index.ts'
import { reportOf } from '../../src/report/report.ts'
import { reportTextIn } from '../../src/text/eager/report-text.ts'
import { everyCase } from '../support/journey/walk.ts'
import { sampled } from '../support/sample.ts'

const words = reportTextIn('en')

test('what is known to be unfiled stands among the first things, however many points come before it', () => {
  let unfiled = 0
  for (const {
    name,
    case: { answers, flows },
  } of sampled(everyCase())) {
    const verdict = assess(law, answers, '2026-11-24', flows)
    const { items, state } = verdict.start
    if (state === 'forbidden' || state === 'outside') continue
    const filing = items.find(
      (i) => i.kind === 'filing' && !i.awaited && (i.status === 'missing' || i.status === 'unsure'),
    )
    if (!filing) continue
    unfiled += 1
    const things = words.note(reportOf(verdict, law)).first?.things ?? []
    expect(
      things.map(({ item }) => item),
      name,
    ).toContainEqual(filing)
  }
  expect(unfiled).toBeGreaterThan(0)
})

const noteOf = (given: Given) => words.note(reportOf(assess(law, given, '2026-11-24'), law))
const answersOf = (name: string): Given => {
  const found = everyCase().find((worked) => worked.name === name)
  if (!found) throw new Error(`No worked case “${name}”. Name one of tests/law/cases.`)
  return found.case.answers
}

describe('what has gone wrong', () => {
  test.each([
    ['breach', 'Cut access'],
    ['refusedAccess', 'Send the file'],
    ['excess', 'Close the access'],
  ])('%s comes before all else, with its risk first', (incident, what) => {
    const { first, risks } = noteOf({ ...answersOf('w01'), 'project.stage': 'running', 'incident.what': [incident] })
    expect(first?.urgent?.things.map((thing) => thing.what)).toEqual([expect.stringContaining(what)])
    expect(first?.none).toBeUndefined()
    expect(risks?.list[0]).toMatch(/CNIL fine/)
  })
  test('takes no room where nothing has', () => {
    expect(noteOf(answersOf('w01')).first?.urgent).toBeUndefined()
  })
})
test('a duty that an open condition of the route says is not told again as missing besides', () => {
  const { first } = noteOf({ ...answersOf('w17'), 'study.directory': 'no', 'ready.dpo': 'no' })
  const listed = JSON.stringify([first?.things, first?.others.lines])
  expect(listed).toContain('irectory')
  expect(first?.also ?? '').not.toContain('irectory')
})
test('a certificate that was seen leaves details to check; one that nobody saw is asked for', () => {
  const clinic = {
    ...answersOf('w10'),
    'hosting.certificate': 'v2',
    'certificate.service': 'unsure',
    'certificate.dates': 'unsure',
  }
  const thingOf = (given: Given) => noteOf(given).first?.things.find(({ item }) => item.id === 'hdsCertifiedHost')?.what
  expect(thingOf(clinic)).toContain('You have seen the certificate')
  expect(thingOf({ ...clinic, 'hosting.certificate': 'claimed' })).toContain('an HDS certificate in its own name')
})
test('what may not concern the case comes last, shares one line, and is not among what is to check', () => {
  let found = 0
  for (const { case: worked } of sampled(everyCase())) {
    const report = reportOf(assess(law, worked.answers, '2026-11-24', worked.flows), law)
    const { first, unknown } = words.note(report)
    for (const { item } of first?.others.lines ?? [])
      expect(item.maybe === true && item.status === 'notAsked').toBe(false)
    const [name] = first?.others.maybe?.split(': ')[1]?.split(' · ') ?? []
    if (name === undefined) continue
    found += 1
    expect(unknown.notAsked ?? '').not.toContain(name.replace(/\.$/, ''))
  }
  expect(found).toBeGreaterThan(0)
})

test('an earlier filing that does not cover the case is said not to be enough', () => {
  const study = { ...answersOf('earlier-declaration'), 'filing.same': ['purpose'] }
  const sentences = (given: Given) => noteOf(given).why.reasons.map(({ id }) => id)
  expect(sentences(study)).toContain('coveredByEarlierFiling')
  expect(sentences({ ...study, 'filing.status': 'notFiled' })).not.toContain('coveredByEarlierFiling')
})

test('what is forbidden stops before what has gone wrong is mended', () => {
  const { first } = noteOf({
    ...answersOf('p7-case-without-consent'),
    'project.stage': 'running',
    'incident.what': ['breach'],
  })
  expect(first?.stop?.bars.length).toBeGreaterThan(0)
  expect(first?.urgent?.title).toContain('Then')
  expect(JSON.stringify(Object.keys(first ?? {}))).toMatch(/stop.*urgent.*things/)
})
test('whoever shares a case is told what falls to the other', () => {
  const rolesOf = (name: string) => {
    const { first } = noteOf(answersOf(name))
    return [first?.stop?.roles, first?.roles].join(' ')
  }
  expect(rolesOf('cro-w17')).toContain('You work for a client, who decides')
  expect(rolesOf('joint-w17')).toContain('You decide with another body')
  expect(rolesOf('w15')).toContain('Your organisation answers for all that follows')
  const { first } = noteOf({ ...answersOf('w15'), 'role.decides': unsure })
  expect(first?.roles).toBe('Lacking a role named here (DPO, IT lead)? It falls to whoever is in charge.')
})
test('the answers to two requests in turn are dated from the day of the verdict', () => {
  expect(noteOf(answersOf('w15')).first?.answered).toContain('between 24\u00A0February 2027 and 4\u00A0June 2027')
})
test('an act that the law forbids stops before what has gone wrong is mended', () => {
  const service = answersOf('employer-asks-medical-reasons')
  const { first } = noteOf({ ...service, 'project.stage': 'running', 'incident.what': ['excess'] })
  expect(first?.urgent?.things.map(({ id }) => id)).toEqual(['employerView', 'reduceNow'])
  expect(first?.things.map(({ item }) => item.id)).not.toContain('employerView')
})
