import { expect, test } from 'vitest'
import { paperRules } from '../../src/law/papers/index.ts'
import { filesOf } from '../../src/papers/files.ts'
import { registerSheet } from '../../src/papers/formats/table.ts'
import { makePapers } from '../../src/papers/model/make.ts'
import { itemsOf } from '../../src/papers/model/paper.ts'
import { isClosed, ownerOf, tasksOf } from '../../src/papers/model/plan.ts'
import { languages } from '../../src/text/eager/law-text.ts'
import { inFileName } from '../../src/text/file-name.ts'
import { casesToRead, lawCases, paperCase, startCases } from '../support/papers/cases.ts'
import { headingsOf } from '../support/papers/expected.ts'
import { readDocx } from '../support/papers/read.ts'

const named = (name: string) => {
  const found = [...startCases, ...lawCases].find((one) => one.name === name)
  if (!found) throw new Error(`no case “${name}”`)
  return found
}

test('the plan holds back the start with the points that the verdict counts, and with no other', () => {
  let besides = 0
  for (const one of casesToRead) {
    const of = paperCase(one, 'fr')
    const { start, duties } = of.report.verdict
    const tasks = tasksOf(of).filter(({ id }) => !id.startsWith('flow'))
    const first = tasks.filter(({ hold }) => hold === 'first').map(({ id }) => id.replace('filing.', ''))
    const open = start.items.filter(
      ({ kind, flow, status }) => kind !== 'requirement' && flow === undefined && status !== 'notAsked',
    )
    for (const id of first)
      expect(
        open.map((item) => item.id),
        `${one.name} ${id}`,
      ).toContain(id)
    if (start.state === 'notYet' && start.running !== 'yes' && start.extent !== 'part')
      for (const { id, kind, maybe } of open)
        if (kind === 'filing' || (!maybe && duties.some((d) => d.id === id && d.applies === 'holds')))
          expect(first, `${one.name} ${id}`).toContain(id)
    const rest = tasks.filter(({ hold }) => hold === 'besides').map(({ id }) => id)
    for (const id of rest)
      expect([...start.items, ...start.cautions].some((item) => item.kind === 'duty' && item.id === id)).toBe(false)
    besides += rest.length
  }
  expect(besides).toBeGreaterThan(0)
})
test.each(languages)(
  'what the note says is missing and holds nothing back stands apart in the plan below (%s)',
  (lang) => {
    const of = paperCase(named('w01'), lang)
    const [memo] = makePapers('memo', of, paperRules)
    if (!memo) throw new Error('a case has a memo')
    expect(of.text.note(of.report).first?.also).toBeDefined()
    const at = (said: string) => memo.blocks.findIndex((block) => 'text' in block && block.text.startsWith(said))
    const heading = at(of.text.paper('plan.besides'))
    expect(headingsOf(memo).map(({ text }) => text)).toContain(of.text.paper('plan.besides'))
    const after = (id: string) => at(of.text.duty(id)) > heading
    expect(['hdsCertifiedHost', 'hostingContract', 'dpo'].map(after)).toEqual([true, true, true])
    expect(['hostingNotice', 'dpia'].map(after)).toEqual([false, false])
  },
)
test.each(languages)('a file for a declaration or a request says what closes each other route (%s)', (lang) => {
  const linesOf = (name: string) => {
    const of = paperCase(named(name), lang)
    const [paper] = makePapers('route', of, paperRules)
    const lines = paper?.blocks.flatMap((block) => (block.kind === 'list' ? block.lines.map(({ text }) => text) : []))
    return { of, paper, lines: lines ?? [] }
  }
  const { of, paper, lines } = linesOf('linked-across-centres')
  for (const { status, id } of of.report.verdict.pathways)
    if (status === 'closed' && !of.report.excluded.pathways.at(-1)?.those.some((one) => one.id === id))
      expect(lines.filter((line) => line.includes(of.text.pathway(id))).length, id).toBe(1)
  const matched = lines.find((line) => line.startsWith(of.text.pathway('mr004')))
  expect(matched).toContain(lang === 'fr' ? 'rapprochées entre centres' : 'matched across centres')
  const controllers = paper && itemsOf(paper).find(({ id }) => id === 'controllers')
  expect(controllers?.lines).not.toContain(of.text.answer('role.decides', 'us'))
  expect(controllers?.lines.at(-1)).toMatch(/^\[.*cent/)
  const exempt = linesOf('w01')
  expect(exempt.lines.filter((line) => line.startsWith(exempt.of.text.pathway('mr004')))).toEqual([])
})
test('each point to check says where it is read: on the certificate only what stands there', () => {
  for (const lang of languages) {
    const of = paperCase(named('w03'), lang)
    const [paper] = makePapers('provider', of, paperRules)
    const said = new Map(paper ? itemsOf(paper).map(({ id, lines }) => [id, lines.join(' ')]) : [])
    const [certificate, contract] =
      lang === 'fr' ? [/certificat\b/, /dans le contrat/] : [/certificate\b/, /in the contract/]
    for (const id of ['certificate.dates', 'certificate.service', 'certificate.regions'])
      expect(said.get(id), id).toMatch(certificate)
    for (const id of ['certificate.option', 'certificate.map', 'certificate.foreignLaw'])
      expect(said.get(id), id).not.toMatch(certificate)
    expect(said.get('clause.failure')).toMatch(contract)
    expect(said.get('replyBy')).toMatch(lang === 'fr' ? /la direction.*aucun texte/ : /management.*no text/)
  }
})
test('the conclusion on an assessment cites no text of a ground that is not met', () => {
  const cited = (name: string) => {
    const [paper] = makePapers('dpia', paperCase(named(name), 'fr'), paperRules)
    const conclusion = paper && itemsOf(paper).find(({ id }) => id === 'conclusion')
    return conclusion?.articles.map(({ pinpoint }) => pinpoint).join(' · ') ?? ''
  }
  expect(cited('w01')).toContain('RGPD 35')
  expect(cited('w01')).not.toContain('MR-00')
  expect(cited('w14')).toContain('MR-00')
})
test.each(languages)('a screening names a file to import only where it stands beside it (%s)', async (lang) => {
  const of = paperCase(named('w01'), lang)
  const textOf = async (wanted: readonly ('docx' | 'json')[]) => {
    const files = await filesOf('dpia', of, paperRules, inFileName, wanted)
    const { paragraphs } = await readDocx(
      files.find(({ extension }) => extension === 'docx')?.bytes ?? new Uint8Array(),
    )
    const data = files.find(({ extension }) => extension === 'json')?.name
    return { data, text: paragraphs.map(({ text }) => text).join('\n') }
  }
  const both = await textOf(['docx', 'json'])
  expect(both.data).toBeDefined()
  expect(both.text).toContain(both.data)
  const alone = await textOf(['docx'])
  expect(alone.text).not.toContain(both.data)
  for (const name of ['papers.title', 'papers.names.dpia', 'papers.formats.json'])
    expect(alone.text).toContain(of.text.t(name))
})
test.each(languages)(
  'a register marks each line that holds a blank, and says who completes or confirms it (%s)',
  (lang) => {
    let details = 0
    for (const one of casesToRead) {
      const of = paperCase(one, lang)
      const papers = makePapers('record', of, paperRules).map((paper) => ({ title: of.title, paper }))
      for (const [, label = '', content = '', origin = '', who] of registerSheet(of, papers).rows) {
        const at = `${one.name} ${label}`
        expect(who, at).not.toBe('')
        const isMarked = ['blank', 'detail'].some((key) => origin.includes(of.text.paper(`status.${key}`)))
        expect(isMarked, at).toBe(/^\[/m.test(content))
        if (origin.includes('\n')) details += 1
      }
    }
    expect(details).toBeGreaterThan(0)
  },
)
test.each(languages)('the recipients of a record name those outside the European Economic Area (%s)', (lang) => {
  const recipientsOf = (name: string, answers = {}) => {
    const of = paperCase({ name, answers: { ...named(name).answers, ...answers } }, lang)
    const [paper] = makePapers('record', of, paperRules)
    return { of, item: paper && itemsOf(paper).find(({ id }) => id === 'recipients') }
  }
  const { of, item } = recipientsOf('w01')
  expect(item?.lines.join('\n')).toContain(of.text.answer('hosting.remote', 'safeguarded'))
  expect(item?.from).toContain('hosting.remote')
  expect(item?.from).not.toContain('hosting.storage')
  expect(recipientsOf('w01', { 'hosting.remote': 'no' }).item?.from).not.toContain('hosting.remote')
})
test('nothing is left to name on a task that is done', () => {
  for (const lang of languages)
    for (const one of casesToRead) {
      const of = paperCase(one, lang)
      for (const task of tasksOf(of).filter(isClosed)) expect(ownerOf(of, task), task.id).toBe(task.role)
    }
  const owned = paperCase(named('w01'), 'fr', {
    notes: {},
    done: [],
    tasks: { recordOfProcessing: { owner: 'Mme Roux' } },
  })
  const kept = tasksOf(owned).find(({ id }) => id === 'recordOfProcessing')
  expect(kept?.state).toBe('done')
  expect(kept && ownerOf(owned, kept)).toBe('Mme Roux')
})
