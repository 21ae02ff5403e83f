import { expect, test } from 'vitest'
import { assess } from '../../src/core/assess.ts'
import { type Given, unsure } from '../../src/core/question.ts'
import { law } from '../../src/law/index.ts'
import { reportOf } from '../../src/report/report.ts'
import { i18nIn } from '../../src/text/eager/i18n.ts'
import { sayIn } from '../../src/text/eager/law-text.ts'
import { itemStatus, startParts } from '../../src/text/start-parts.ts'
import { everyCase } from '../support/journey/walk.ts'

// What is said of a use that has begun: nobody reads that it may go on because they do not know.

const t = i18nIn('en').getFixedT(null, 'report')
const say = sayIn('en')
const linesOf = (answers: Given) => startParts(t, say, reportOf(assess(law, answers, '2026-11-24'), law)).lines
const running = everyCase().map(({ name, case: { answers } }) => ({
  name,
  answers: { ...answers, 'project.stage': 'running' },
}))

test('a use that has begun goes on only where no formality, condition of a route or further place is open', () => {
  let goOn = 0
  for (const { name, answers } of running) {
    if (!linesOf(answers).includes(t('start.goOn'))) continue
    goOn += 1
    for (const item of assess(law, answers, '2026-11-24').start.items)
      expect(`${name} ${item.kind} ${item.scope} ${item.suspend}`).toBe(`${name} duty ${item.scope} false`)
  }
  expect(goOn).toBeGreaterThan(0)
})
test('with a host of which nobody knows whether it is certified, no data are added', () => {
  const clinic = running.find(({ name }) => name === 'w10')?.answers ?? {}
  for (const certificate of ['none', unsure]) {
    const lines = linesOf({ ...clinic, 'hosting.certificate': certificate })
    expect(lines).not.toContain(t('start.goOn'))
    expect(lines.join(' ')).toContain('give the provider only what current care requires')
  }
})
test('of what waits in part, only the part is suspended', () => {
  const children = running.find(({ name }) => name === 'joint-consent-missing')?.answers ?? {}
  const lines = linesOf(children).join(' ')
  expect(lines).toContain('Suspend the part of this use that needs it')
  expect(lines).not.toContain('Suspend this use')
})
test('an act that the law forbids is never told as missing, nor as something to put right on a plan', () => {
  const service = everyCase().find(({ name }) => name === 'employer-asks-medical-reasons')?.case.answers ?? {}
  const partsOf = (answers: Given) => startParts(t, say, reportOf(assess(law, answers, '2026-11-24'), law))
  const act = 'any medical reason shown to an employer'
  const planned = partsOf({ ...service, 'acts.traits': ['none'] })
  expect([planned.title, planned.lines.join(' ')]).toEqual([
    `You may start, except: ${act}.`,
    expect.not.stringContaining('missing'),
  ])
  const begun = partsOf({ ...service, 'project.stage': 'running' })
  expect(begun.lines).toContain(t('start.never', { what: act }))
  expect(begun.lines.join(' ')).not.toContain('Suspend')
  const { items } = assess(law, service, '2026-11-24').start
  expect(items.flatMap((i) => (i.id === 'employerView' ? [itemStatus(t, i)] : []))).toEqual([
    'not allowed · to confirm',
  ])
})

test('whoever does not know whether something has gone wrong is told to find out today', () => {
  const practice = { ...(running.find(({ name }) => name === 'w01')?.answers ?? {}), 'project.stage': 'running' }
  const findOut = (answer: Given[string]) =>
    linesOf({ ...practice, 'incident.what': answer }).some((line) => line.startsWith('Find out today'))
  expect([findOut(unsure), findOut(['none']), findOut(['breach'])]).toEqual([true, false, false])
})
test('a change planned on a use that lacks what is to be filed suspends that use too', () => {
  const study = everyCase().find(({ name }) => name === 'w17')?.case.answers ?? {}
  const lines = linesOf({ ...study, 'project.stage': 'changing', 'filing.status': 'notFiled' }).join(' ')
  expect(lines).toContain('if it needed it and lacks it, suspend it')
})
test('what runs within an authorisation goes on while the change waits for its own', () => {
  const study = everyCase().find(({ name }) => name === 'w17')?.case.answers ?? {}
  const granted = { ...study, 'project.stage': 'changing', 'filing.status': 'granted', 'change.kind': 'substantial' }
  const lines = linesOf({ ...granted, 'filing.same': ['none'] }).join(' ')
  expect(lines).toContain('may go on, if that was the right filing. The change is not part of it: it waits for')
  expect(lines).toContain('missing already in what runs')
  expect(lines).not.toContain('if it needed it and lacks it, suspend it')
})
test('details of a certificate that nobody knows do not let a use go on without a check', () => {
  const clinic = running.find(({ name }) => name === 'w10')?.answers ?? {}
  const lines = linesOf({ ...clinic, 'hosting.certificate': 'v2', 'certificate.entity': unsure })
  expect(lines).not.toContain(t('start.goOn'))
})
