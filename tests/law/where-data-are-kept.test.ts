import { describe, expect, test } from 'vitest'
import { assess } from '../../src/core/assess.ts'
import { law } from '../../src/law/index.ts'
import { certificate, hosting } from '../../src/law/questions/hosting.ts'
import { answersOfCase, today } from '../support/law/rows/row.ts'

// What the GDPR asks of the place where data are kept (28(3), 44 to 46), in care and elsewhere.

const on = (of: string, changed: object = {}) => {
  const verdict = assess(law, { ...answersOfCase(of), ...changed }, today)
  const duty = (id: string) => verdict.duties.find((d) => d.id === id)
  return {
    applies: (id: string) => duty(id)?.applies ?? 'fails',
    met: (id: string) => duty(id)?.met,
    asks: (id: string) => verdict.missing.includes(id) || verdict.answers.some(({ question }) => question === id),
    item: (id: string) => verdict.start.items.find((item) => item.id === id)?.status,
    counts: (id: string) => verdict.start.items.some((item) => item.id === id),
    fact: (id: string) => verdict.facts.find((fact) => fact.id === id),
  }
}
/** An app for well-being, outside care; a clinic. */
const app = 'w03'
const clinic = 'w01'
const nobodyElse = ['own', 'device', 'browser', 'recipient', 'noAccess', 'testData']

describe('a contract with whoever handles the data for us (GDPR 4(8), 28(3))', () => {
  test.each(hosting.where.options)('“%s”, in care or not', (where) => {
    const told = { 'hosting.where': where, 'hosting.leaks': 'no' }
    const truth = nobodyElse.includes(where) ? 'fails' : 'holds'
    expect([app, clinic].map((of) => on(of, told).applies('processorContract'))).toEqual([truth, truth])
  })
  test.each(['device', 'browser'])('only “%s”, whose data go elsewhere all the same', (where) => {
    const told = { 'hosting.where': where }
    const applies = (leaks: string) => on(app, { ...told, 'hosting.leaks': leaks }).applies('processorContract')
    expect(['yes', 'no', 'unsure'].map(applies)).toEqual(['holds', 'fails', 'unknown'])
  })
  test.each(['ai', 'compute', 'video', 'secretariat'])(
    'a contract not signed with “%s” is missing, whether or not data are kept',
    (where) => {
      for (const kept of ['yes', 'no', 'unsure']) {
        const told = { 'hosting.where': where, 'hosting.kept': kept, 'ready.contract': 'no' }
        expect([on(clinic, told).met('processorContract'), on(clinic, told).item('processorContract')]).toEqual([
          'fails',
          'missing',
        ])
      }
    },
  )
  test('a place that nobody knows may need one', () => {
    expect(on(app, { 'hosting.where': 'unsure' }).applies('processorContract')).toBe('unknown')
  })
})

describe('storage and access outside the European Economic Area (GDPR 44 to 46)', () => {
  test.each([
    [{ 'hosting.storage': 'eea', 'hosting.remote': 'no' }, 'fails', null],
    [{ 'hosting.storage': 'outside', 'hosting.remote': 'no', 'ready.storageTransfer': 'yes' }, 'holds', 'holds'],
    [{ 'hosting.storage': 'outside', 'hosting.remote': 'no', 'ready.storageTransfer': 'no' }, 'holds', 'fails'],
    [{ 'hosting.storage': 'eea', 'hosting.remote': 'safeguarded' }, 'holds', 'holds'],
    [{ 'hosting.storage': 'eea', 'hosting.remote': 'unsafeguarded' }, 'holds', 'fails'],
    [{ 'hosting.storage': 'eea', 'hosting.remote': 'basisUnknown' }, 'holds', 'fails'],
    [{ 'hosting.storage': 'unsure', 'hosting.remote': 'no' }, 'unknown', undefined],
    [{ 'hosting.storage': 'eea', 'hosting.remote': 'unsure' }, 'unknown', undefined],
  ])('an app outside care, %o', (told, applies, met) => {
    expect(on(app, told).applies('transferSafeguards')).toBe(applies)
    expect(on(app, told).applies('usTransferWarning')).toBe(applies)
    if (typeof met === 'string') expect(on(app, told).met('transferSafeguards')).toBe(met)
  })
  test('an unsafe access holds the start back', () => {
    for (const [remote, status] of [
      ['unsafeguarded', 'missing'],
      ['basisUnknown', 'unsure'],
    ] as const)
      expect(on(app, { 'hosting.remote': remote }).item('transferSafeguards')).toBe(status)
  })
  test.each([
    ['own', false, false],
    ['cloud', true, true],
    ['office', true, true],
    ['ai', true, true],
    ['shortJob', false, true],
    ['paper', false, false],
    ['recipient', false, false],
  ])('“%s”: storage asked %s, access from outside asked %s', (where, storage, remote) => {
    const told = { 'hosting.where': where, 'hosting.storage': undefined, 'hosting.remote': undefined }
    expect([on(app, told).asks('hosting.storage'), on(app, told).asks('hosting.remote')]).toEqual([storage, remote])
  })
  test('a service in care that keeps nothing stores nothing, and may be reached from outside', () => {
    const told = { 'hosting.where': 'video', 'hosting.kept': 'no', 'hosting.storage': undefined }
    expect([on(clinic, told).asks('hosting.storage'), on(clinic, told).asks('hosting.remote')]).toEqual([false, true])
  })
})

describe('of whom it is asked', () => {
  test.each([
    ['an app', 'w03'],
    ['an employer', 'w44'],
    ['an insurer', 'w32'],
    ['an association', 'p4-members-survey'],
    ['a trial', 'w23'],
    ['early access', 'r6-early'],
    ['a clinic', 'w01'],
  ])('%s', (_, of) => expect(on(of).asks('hosting.where')).toBe(true))
  test.each([
    ['a study on the SNDS alone, asked about the space of those data', 'w14'],
    ['anonymous tables', 'w35'],
    ['data that stay on the phone', 'w07'],
  ])('not %s', (_, of) => expect(on(of).asks('hosting.where')).toBe(false))
  test('nor where only the dead are concerned, whom the GDPR does not cover', () => {
    const asks = (who: string[] | string) => on('p4-members-survey', { 'people.who': who }).asks('hosting.where')
    expect([asks(['deceased']), asks(['deceased', 'adults']), asks('unsure')]).toEqual([false, true, true])
  })
  test.each(hosting.where.options)('nothing of the certificate outside care: “%s”', (where) => {
    const told = on(app, { 'hosting.where': where, 'hosting.leaks': 'yes' })
    const ofTheCertificate = ['kept', 'ght', 'youRun', 'certificate', 'approved', 'activities'] as const
    expect(ofTheCertificate.filter((key) => told.asks(hosting[key].id))).toEqual([])
    for (const duty of ['hdsCertifiedHost', 'hdsOwnCertificate', 'hostingContract', 'hostingNotice', 'archiveApproval'])
      expect(told.applies(duty)).toBe('fails')
  })
})

describe('a certificate is compared with what the host does (CSP R.1111-9)', () => {
  const told = (activities: string[] | string) =>
    on(clinic, { 'hosting.where': 'saas', 'hosting.certificate': 'v2', 'hosting.activities': activities })
  const lines = Object.values(certificate).map(({ id }) => id)
  const ofTheWhole = [certificate.entity.id, certificate.regions.id, certificate.map.id]
  test('nothing is asked of it where the provider performs none of the six, and the duty is not met', () => {
    expect(lines.filter((id) => told(['none']).asks(id))).toEqual([])
    expect(told(['none']).met('hdsCertifiedHost')).toBe('fails')
  })
  test.each([[['backups']], ['unsure']])('it is asked about otherwise: %s', (activities) => {
    expect(ofTheWhole.filter((id) => !told(activities).asks(id))).toEqual([])
  })
})

describe('an AI service in care of which nobody knows whether it keeps data (CSP L.1111-8)', () => {
  const told = (kept: string) => on('w39', { 'hosting.kept': kept })
  test.each(['yes', 'no', 'unsure'])('kept “%s”: treated as hosting all the same', (kept) => {
    for (const duty of ['hdsCertifiedHost', 'hostingNotice', 'hostingContract', 'eeaStorage'])
      expect(told(kept).applies(duty), duty).toBe('holds')
  })
  test('it is contested unless data are kept', () => {
    const certainty = (kept: string) => told(kept).fact('hdsRequired')?.certainty
    expect([certainty('no'), certainty('unsure')]).toEqual(['contested', 'contested'])
    expect(told('yes').fact('hdsRequired')?.disputes).toEqual([])
  })
})
