import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readCase, writeCase } from '../../src/casefile/read-case.ts'
import { assess } from '../../src/core/assess.ts'
import { type Flow, inFlow } from '../../src/core/data-flow.ts'
import type { Given } from '../../src/core/question.ts'
import { law } from '../../src/law/index.ts'
import { randomFrom, someAnswers } from '../support/journey/answers.ts'

const day = '2026-11-24'
const answersOf = (name: string): Given =>
  JSON.parse(readFileSync(new URL(`cases/${name}.json`, import.meta.url), 'utf8')).case.answers
const clinic = answersOf('d01-own')
const flow = (name: string, answers: Given): Flow => ({ name, answers })
const described = new Set(law.flow?.questions)
const hostingOf = (given: Given): Given => Object.fromEntries(Object.entries(given).filter(([id]) => described.has(id)))
const own = flow('record', hostingOf(clinic))
const saas = flow('booking', { 'hosting.where': 'saas', 'hosting.certificate': 'none' })
const paper = flow('archive', { 'hosting.where': 'paper', 'hosting.approved': 'yes' })

describe('several flows of data in one case', () => {
  test('each is judged on its own: the main answers neither help nor harm it', () => {
    const { flows, duties } = assess(law, clinic, day, [saas])
    expect(duties.find((d) => d.id === 'hdsCertifiedHost')?.applies).toBe('fails')
    expect(flows[0]?.duties.find((d) => d.id === 'hdsCertifiedHost')).toMatchObject({ applies: 'holds', met: 'fails' })
  })
  test('a flow is judged as the same answers would be in a case of their own', () => {
    const random = randomFrom(31)
    for (let i = 0; i < 150; i++) {
      const [given, other] = [someAnswers(random), hostingOf(someAnswers(random))]
      const [judged] = assess(law, given, day, [flow('x', other)]).flows
      const alone = assess(law, inFlow(law, given, other), day).duties.filter((d) => law.flow?.duties.includes(d.id))
      expect(judged?.duties).toEqual(alone)
    }
  })
  test('the worst comes first, whatever the order they were told in', () => {
    const names = (flows: readonly Flow[]) => assess(law, clinic, day, flows).flows.map((f) => f.name)
    expect(names([own, paper, saas])[0]).toBe('booking')
    expect(names([saas, own, paper])[0]).toBe('booking')
  })
  test('what a further flow leaves unmet is counted in the headline, and never changes its state', () => {
    const alone = assess(law, clinic, day).headline
    const more = assess(law, clinic, day, [saas]).headline
    expect(more.toPutRight).toBeGreaterThan(alone.toPutRight)
    expect({ ...more, toPutRight: 0 }).toEqual({ ...alone, toPutRight: 0 })
  })
  test('without further flows nothing changes', () => {
    expect(assess(law, clinic, day, [])).toEqual(assess(law, clinic, day))
  })
  test('an unsure flow is missing its answer, and is not told as in order', () => {
    const [judged] = assess(law, clinic, day, [flow('backup', { 'hosting.where': 'unsure' })]).flows
    expect(judged?.missing).toContain('hosting.where')
    expect(judged?.duties.find((d) => d.id === 'hdsCertifiedHost')?.applies).toBe('unknown')
  })
})

describe('flows in a case file', () => {
  const file = (flows: unknown) =>
    JSON.stringify({ format: 'cadrage-case', version: 1, edition: law.edition, answers: clinic, flows })
  const problems = (flows: unknown) => {
    const read = readCase(file(flows), law)
    return 'problems' in read ? read.problems.map((p) => `${p.kind} ${p.where}`) : []
  }
  test('are read back as they were written', () => {
    const text = writeCase({ edition: law.edition, answers: clinic, flows: [own, saas] }, law)
    const read = readCase(text, law)
    if (!('case' in read)) throw new Error('not read')
    expect(read.case.flows).toEqual([own, saas])
    expect(writeCase(read.case, law)).toBe(text)
  })
  test.each([
    ['not a list', 'booking', ['badFlows flows']],
    ['without a name', [{ answers: {} }], ['badFlows flows[0].name']],
    ['under one name', [saas, saas], ['badFlows flows[1].name']],
    ['with an empty name', [{ name: '', answers: {} }], ['badFlows flows[0].name']],
    ['with a stray key', [{ name: 'a', answers: {}, note: '' }], ['badFlows flows[0].note']],
    [
      'with a question of the whole case',
      [{ name: 'a', answers: { 'project.actor': 'host' } }],
      ['notOfAFlow flows[0].answers["project.actor"]'],
    ],
    ['with what is no question', [{ name: 'a', answers: { moon: 'x' } }], ['badId flows[0].answers.moon']],
  ])('%s are refused, saying where', (_what, flows, said) => expect(problems(flows)).toEqual(said))
  test('keep aside the answers this edition does not know', () => {
    const read = readCase(file([{ name: 'a', answers: { 'hosting.where': 'moon', 'hosting.tide': 'high' } }]), law)
    expect(read).toMatchObject({
      case: {
        flows: [{ name: 'a', answers: {} }],
        aside: { flows: [{ name: 'a', answers: { 'hosting.where': 'moon', 'hosting.tide': 'high' } }] },
      },
      notices: [
        { kind: 'notAnOption', where: 'flows[0].answers["hosting.where"]', detail: 'moon' },
        { kind: 'unknownQuestion', where: 'flows[0].answers["hosting.tide"]', detail: 'high' },
      ],
    })
  })
})
