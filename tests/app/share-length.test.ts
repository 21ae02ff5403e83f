// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { emptyCase } from '../../src/app/case/case-store.ts'
import { shareLinkTo } from '../../src/app/sharing/share-case.ts'
import { law } from '../../src/law/index.ts'

const day = law.covers.from
const answers = { 'project.actor': 'softwarePublisher', 'hosting.where': 'saas' }
const names = Array.from({ length: 8 }, (_, i) => `${i} ${'流'.repeat(60)}`)
const long = 'é'.repeat(1_500)

test.each([
  [
    'the names of the flows',
    { flows: names.map((name) => ({ name, answers: {} })), notes: { 'project.actor': 'x' } },
    'flows',
  ],
  ['the notes', { notes: { 'project.actor': long }, flows: [{ name: 'Backup', answers: {} }] }, 'notes'],
  ['the name', { title: long }, 'title'],
] as const)('a link that %s make too long says so', (_, more, longest) => {
  const link = shareLinkTo({ ...emptyCase(day), answers, ...more }, law, day, 'en', { title: true, notes: true })
  expect(link).toMatchObject({ fits: false, longest })
})
test('notes that the link leaves out are not named', () => {
  const flows = names.map((name) => ({ name, answers: {} }))
  const notes = { 'project.actor': 'x'.repeat(9_000) }
  const link = shareLinkTo({ ...emptyCase(day), answers, flows, notes }, law, day, 'en', { title: false, notes: false })
  expect(link).toMatchObject({ fits: false, longest: 'flows' })
})
