import { describe, expect, test } from 'vitest'
import { assess } from '../../src/core/assess.ts'
import type { Answer } from '../../src/core/question.ts'
import { law } from '../../src/law/index.ts'
import { project } from '../../src/law/questions/project.ts'
import { reportOf } from '../../src/report/report.ts'
import { i18nIn } from '../../src/text/eager/i18n.ts'
import { answersOfCase, today } from '../support/law/rows/row.ts'

// What else the data serve and where else they go (GDPR 5(1)(b), 6(4), 28(10)): it opens other questions and another case.

const on = (of: string, also: Answer | undefined, changed: object = {}) => {
  const verdict = assess(law, { ...answersOfCase(of), 'project.also': also, ...changed }, today)
  const duty = verdict.duties.find(({ id }) => id === 'secondCase')
  return {
    verdict,
    report: reportOf(verdict, law),
    secondCase: duty?.applies ?? 'fails',
    item: verdict.start.items.find(({ id }) => id === 'secondCase'),
    holding: (ids: readonly string[]) => verdict.facts.flatMap((f) => (ids.includes(f.id) ? [f.truth] : [])),
    asks: (id: string) => verdict.missing.includes(id) || verdict.answers.some(({ question }) => question === id),
  }
}
const clinic = 'w01'
const uses = ['alsoForProduct', 'alsoForPayer', 'alsoForResearch']

describe('another use has a case of its own', () => {
  test.each([
    ['productImprovement', 'holds', ['holds', 'fails', 'fails']],
    ['payerView', 'holds', ['fails', 'holds', 'fails']],
    ['research', 'holds', ['fails', 'fails', 'holds']],
    ['audience', 'fails', ['fails', 'fails', 'fails']],
    ['outsideEea', 'fails', ['fails', 'fails', 'fails']],
    ['anotherPlace', 'fails', ['fails', 'fails', 'fails']],
    ['none', 'fails', ['fails', 'fails', 'fails']],
  ])('“%s”: a second case %s', (option, applies, stated) => {
    const told = on(clinic, [option], { 'view.shows': ['payerMedical'] })
    expect([told.secondCase, told.report.otherUse]).toEqual([applies, applies])
    expect(told.holding(uses)).toEqual(stated)
  })
  test.each(['unsure', undefined])('answered %s: there may be one, never “no other use”', (also) => {
    const told = on(clinic, also)
    expect([told.secondCase, told.report.otherUse]).toEqual(['unknown', 'unknown'])
    expect(told.holding(uses)).toEqual(['unknown', 'unknown', 'unknown'])
  })
  test('until it has one, that use waits, and no other', () => {
    const told = on('w02', ['research'], { 'ready.secondCase': 'no' })
    expect([told.item?.status, told.item?.scope]).toEqual(['missing', 'act'])
    expect(on('w02', ['research'], { 'ready.secondCase': 'yes' }).item).toBeUndefined()
    // Whether the other use has its case is not asked yet, whatever is not known of the use.
    expect(on('w02', 'unsure').item?.status).toBe('notAsked')
  })
  test('an own use that the role tells counts as before, whatever is ticked', () => {
    for (const ownUse of ['yes', 'assessedApart'])
      expect(on('w37', ['none'], { 'role.ownUse': ownUse }).secondCase).toBe('holds')
  })
})

describe('what an employer or a payer would see of data under secrecy (CSP L.1110-4, CP 226-13)', () => {
  const service = 'employer-asks-medical-reasons'
  const found = (of: string, shows: Answer | undefined) => {
    const { verdict, secondCase } = on(of, ['payerView'], { 'view.shows': shows, 'acts.traits': ['none'] })
    const item = verdict.start.items.find(({ id }) => id === 'employerView')
    return [item && `${item.status}${item.forbidden ? ', forbidden' : ''}`, secondCase]
  }
  test.each([
    [
      'a medical reason to an employer is left out, and no case of its own would cure it',
      ['employerMedical'],
      'missing, forbidden',
      'fails',
    ],
    ['what the service concludes for an employer is its own task', ['conclusions'], undefined, 'fails'],
    ['figures have a case of their own', ['figures'], undefined, 'holds'],
    ['something else too', ['employerMedical', 'figures'], 'missing, forbidden', 'holds'],
    ['nobody knows: neither is ruled out', 'unsure', 'unsure, forbidden', 'unknown'],
  ] as const)('%s', (_, shows, item, secondCase) => {
    expect(found(service, shows)).toEqual([item, secondCase])
  })
  test('a clinic that sends conclusions to an employer makes a case of its own for it', () => {
    expect(found(clinic, ['conclusions'])[1]).toBe('holds')
  })
  test('the files themselves may move: only the view is held back', () => {
    const start = (shows: Answer) =>
      on(service, ['payerView'], { 'view.shows': shows, 'acts.traits': ['none'] }).verdict.start
    const { state, extent, items } = start(['employerMedical'])
    expect([state, extent, items.map(({ id }) => id)]).toEqual(['notYet', 'part', ['employerView']])
    expect(start(['conclusions']).state).toBe('ready')
  })
  test('it is not asked where nobody is bound by secrecy', () => {
    expect(on('app-employer-dashboard', ['payerView']).asks('view.shows')).toBe(false)
  })
})

describe('it opens the question that fits', () => {
  test.each([
    ['a clinic', 'w01'],
    ['a hospital on its own servers', 'w09'],
    ['a study', 'w17'],
  ])('%s that measures an audience is asked about trackers', (_, of) => {
    expect([on(of, ['audience']).asks('online.trackers'), on(of, ['none']).asks('online.trackers')]).toEqual([
      true,
      false,
    ])
  })
  test('a hospital on its own servers with a partner outside the EEA is asked on what basis (GDPR 44 to 46)', () => {
    expect([on('w09', ['outsideEea']).asks('hosting.remote'), on('w09', ['none']).asks('hosting.remote')]).toEqual([
      true,
      false,
    ])
    expect(on('w09', ['outsideEea'], { 'hosting.remote': 'unsafeguarded' }).verdict.start.items).toContainEqual(
      expect.objectContaining({ id: 'transferSafeguards', status: 'missing' }),
    )
  })
  test('a study is asked once, with its other conditions', () => {
    const study = on('w17', ['outsideEea'])
    expect([study.asks('research.transfers'), study.asks('hosting.remote')]).toEqual([true, false])
  })
  test('where only the dead are concerned the GDPR asks nothing of it', () => {
    expect(on('p4-members-survey', ['outsideEea'], { 'people.who': ['deceased'] }).asks('hosting.remote')).toBe(false)
  })
  test('another place concludes nothing', () => {
    const ids = ({ verdict: { headline, start, duties } }: ReturnType<typeof on>) => ({ headline, start, duties })
    const told = (option: string) =>
      JSON.stringify(ids(on(clinic, [option])), (key, value: unknown) => (key.endsWith('ecause') ? undefined : value))
    expect(told('anotherPlace')).toBe(told('none'))
  })
})

describe('what the note does not look at', () => {
  test('the uses and the places that were ticked, in the order of the list', () => {
    const { report } = on(clinic, ['anotherPlace', 'research', 'outsideEea', 'audience'])
    expect([report.otherUses, report.otherPlaces]).toEqual([
      ['audience', 'research'],
      ['outsideEea', 'anotherPlace'],
    ])
  })
  test.each([['none'], ['unsure']])('nothing where the answer is “%s”', (also) => {
    const { report } = on(clinic, also === 'none' ? ['none'] : also)
    expect([report.otherUses, report.otherPlaces]).toEqual([[], []])
  })
  test.each(['fr', 'en'] as const)('in %s, each has its words', (lang) => {
    const words: unknown = i18nIn(lang).getResource(lang, 'report', 'memo.alsoUse')
    expect(Object.keys(words as object)).toEqual(project.also.options.filter((option) => option !== 'none'))
  })
})

test('it is asked of every case that has not ended, and of no other', () => {
  for (const of of ['w01', 'w03', 'w14', 'w17', 'w33', 'w44'])
    expect(on(of, undefined).asks('project.also'), of).toBe(true)
  for (const of of ['w07', 'w11', 'w35', 'invented-for-a-course'])
    expect(on(of, undefined).asks('project.also'), of).toBe(false)
})
