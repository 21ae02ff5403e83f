import { expect, test } from 'vitest'
import { differences, recordedOf } from '../../src/casefile/recorded-verdict.ts'
import { assess } from '../../src/core/assess.ts'
import { impactOf } from '../../src/core/change-impact.ts'
import type { Law } from '../../src/core/law.ts'
import { law } from '../../src/law/index.ts'
import { tasksOf } from '../../src/papers/model/plan.ts'
import { paperCase, startCases } from '../support/papers/cases.ts'

const clinic = startCases.find(({ name }) => name === 'w01')
if (!clinic) throw new Error('no case w01')
const day = '2026-11-28'
const ids = (answers: typeof clinic.answers) =>
  tasksOf(paperCase({ name: 'a', answers }, 'fr'))
    .filter(({ state }) => state !== 'maybe' && state !== 'coming')
    .map(({ id }) => id)

test('a changed answer says each task that comes and goes', () => {
  const own = { ...clinic.answers, 'hosting.where': 'own' }
  const { duties } = impactOf(law, { answers: clinic.answers }, { answers: own }, day)
  const [before, after] = [ids(clinic.answers), ids(own)]
  const went = before.filter((id) => !after.includes(id))
  const came = after.filter((id) => !before.includes(id))
  expect(went).toContain('hdsCertifiedHost')
  for (const id of [...went, ...came]) expect(duties.map((change) => change.id)).toContain(id)
})
test('a later edition says each task that comes and goes', () => {
  const then = recordedOf(assess(law, clinic.answers, day))
  const removed = 'hdsCertifiedHost'
  const later: Law = { ...law, edition: '2027-04', duties: law.duties.filter(({ id }) => id !== removed) }
  const { applying, unmet } = differences(then, assess(later, clinic.answers, day))
  expect([...applying.went, ...unmet.went]).toEqual([removed])
  const back = differences(recordedOf(assess(later, clinic.answers, day)), assess(law, clinic.answers, day))
  expect([...back.applying.came, ...back.unmet.came]).toEqual([removed])
})
test('a task that is no longer asked stays in the plan with what the person wrote of it, without a day', () => {
  const own = { ...clinic.answers, 'hosting.where': 'own' }
  const tasks = { hdsCertifiedHost: { owner: 'Mme Roux', due: '2027-01-15' } }
  const of = paperCase({ name: 'a', answers: own }, 'fr', {
    notes: { hostingContract: 'signé' },
    done: ['hostingNotice'],
    tasks,
  })
  const gone = tasksOf(of).filter(({ state }) => state === 'gone')
  expect(gone.map(({ id }) => id).sort()).toEqual(['hdsCertifiedHost', 'hostingContract', 'hostingNotice'])
  expect(gone.find(({ id }) => id === 'hdsCertifiedHost')).toMatchObject({
    owner: 'Mme Roux',
    days: [],
    due: undefined,
  })
  expect(gone.find(({ id }) => id === 'hostingContract')?.note).toBe('signé')
  expect(tasksOf(paperCase({ name: 'a', answers: own }, 'fr')).filter(({ state }) => state === 'gone')).toEqual([])
})
