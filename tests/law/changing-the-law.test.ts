import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { assess } from '../../src/core/assess.ts'
import { answered } from '../../src/core/condition.ts'
import { duty, type Law, pathway } from '../../src/core/law.ts'
import { ask, line, page } from '../../src/core/outline.ts'
import { oneOf, theme, yesNo } from '../../src/core/question.ts'
import { instrument } from '../../src/core/source.ts'
import { needsFormality } from '../../src/law/facts/formality.ts'
import { law } from '../../src/law/index.ts'
import * as mrCommon from '../../src/law/sources/mr-common.ts'
import { answersOf } from '../support/law/cases.ts'

// The worked example of docs/guides/changing-the-law.md: an invented methodology, “MR-099”, added to the law for this test only.
// Each block below stands word for word in that page.

// 1. A source.
const mr099Text = instrument('mr099', {
  url: 'https://www.cnil.fr/fr/exemple',
  authority: 'referential',
  certainty: 'settled',
  verification: 'read',
  from: '2027-01-01',
  until: null,
  checkedOn: '2026-11-24',
})
const scope = mr099Text('res:M99-1', 'MR-099, art. 1')
const ethicsBoard = mr099Text('res:M99-2', 'MR-099, art. 4', { certainty: 'toConfirm', verification: 'unread' })

// 2. A question, and a line of a page.
const rare = theme('rare', { kind: oneOf('rareDisease', 'other') })
const mr099Lines = theme('mr099', { board: yesNo() })
const asked = [
  ask(rare.kind, { section: 'F', when: needsFormality, citing: [scope] }),
  ...page('list.mr099', { section: 'F', weight: 'essential', when: answered(rare.kind, 'rareDisease') }, [
    line(mr099Lines.board, { citing: [ethicsBoard] }),
  ]),
]

// 3. A methodology, with its requirements.
const mr099 = pathway('mr099', {
  headline: 'route',
  citing: [scope],
  requirements: {
    rare: { met: answered(rare.kind, 'rareDisease'), failing: 'otherRoute', citing: [scope] },
    board: { met: answered(mr099Lines.board, 'yes'), failing: 'deviation', citing: [ethicsBoard] },
    protocol: { met: needsFormality, failing: 'fix', citing: [mrCommon.protocolFirst] },
  },
})

// 4. A change in time: told as coming before its day, binding from it.
const mr099Report = duty('mr099Report', {
  applies: answered(rare.kind, 'rareDisease'),
  who: ['controller'],
  citing: [scope],
  from: '2027-01-01',
  authority: 'referential',
  certainty: 'settled',
})

const changed: Law = {
  ...law,
  outline: [...law.outline.slice(0, -20), ...asked, ...law.outline.slice(-20)],
  pathways: [mr099, ...law.pathways],
  duties: [...law.duties, mr099Report],
}
const verdictOn = (answers: object, day: string) => assess(changed, { ...answersOf('w17'), ...answers }, day)

test('the methodology opens when its conditions are met, and is preferred where it stands first', () => {
  const { headline } = verdictOn({ 'rare.kind': 'rareDisease', 'mr099.board': 'yes' }, '2026-11-24')
  expect([headline.state, headline.pathway]).toEqual(['route', 'mr099'])
})
test.each(['no', 'unsure'])('one condition answered “%s”, and it is not the route named', (answer) => {
  const { headline } = verdictOn({ 'rare.kind': 'rareDisease', 'mr099.board': answer }, '2026-11-24')
  expect(headline.pathway).toBe('mr004')
})
test('its duty is coming before its day, and binds from it', () => {
  const answers = { 'rare.kind': 'rareDisease', 'mr099.board': 'yes' }
  expect(verdictOn(answers, '2026-12-31').coming.map((d) => d.id)).toContain('mr099Report')
  expect(verdictOn(answers, '2027-01-01').duties.map((d) => d.id)).toContain('mr099Report')
})
test('the page a reader follows shows this very code', () => {
  const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8').replaceAll(/\s+/g, ' ')
  const doc = readFileSync(new URL('../../docs/guides/changing-the-law.md', import.meta.url), 'utf8')
  const blocks = [...doc.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => code)
  expect(blocks.length).toBe(4)
  for (const block of blocks) expect(read('changing-the-law.test.ts')).toContain(block.replaceAll(/\s+/g, ' ').trim())
})
