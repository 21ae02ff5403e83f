import { expect, test } from 'vitest'
import { paperIds } from '../../src/core/paper-rules.ts'
import { law } from '../../src/law/index.ts'
import { paperRules } from '../../src/law/papers/index.ts'
import { filesOf } from '../../src/papers/files.ts'
import { criterionIs } from '../../src/papers/model/dpia.ts'
import { makePapers } from '../../src/papers/model/make.ts'
import { itemsOf } from '../../src/papers/model/paper.ts'
import { isClosed, ownerOf, tasksOf } from '../../src/papers/model/plan.ts'
import { languages } from '../../src/text/eager/law-text.ts'
import { inFileName } from '../../src/text/file-name.ts'
import { casesToRead, paperCase, startCases } from '../support/papers/cases.ts'
import { readDocx, unzipped } from '../support/papers/read.ts'

const [clinic] = startCases
if (!clinic) throw new Error('no case of the start page')
const given = { ...clinic, name: 'Clinique du Lac' }
const docxOf = async (id: 'notice' | 'provider' | 'memo', lang: 'fr' | 'en') => {
  const [file] = await filesOf(id, paperCase(given, lang), paperRules, inFileName, ['docx'])
  return file?.bytes ?? new Uint8Array()
}

test.each(languages)(
  'a notice names the case only on the page that is deleted before it is given (%s)',
  async (lang) => {
    const bytes = await docxOf('notice', lang)
    const { paragraphs, headings } = await readDocx(bytes)
    const last = paragraphs.findIndex(({ text }) => text === headings.at(-1)?.text)
    const naming = paragraphs.flatMap(({ text }, at) => (text.includes('Clinique du Lac') ? [at] : []))
    expect(naming).toEqual([last + 1])
    const files = await unzipped(bytes)
    expect([...files].filter(([name, file]) => /footer|header/.test(name) && String(file).includes('Lac'))).toEqual([])
    expect(String(files.get('word/document.xml')).match(/<w:pageBreakBefore\/>/g)?.length).toBe(1)
  },
)
test('the letter to a provider stands apart from what is not sent', async () => {
  const { paragraphs, headings } = await readDocx(await docxOf('provider', 'fr'))
  const at = (nth: number) => paragraphs.findIndex(({ text }) => text === headings[nth]?.text)
  const letter = paragraphs.slice(at(0), at(1)).map(({ text }) => text)
  expect(letter.filter((text) => text.startsWith('Objet'))).toHaveLength(1)
  expect(letter.at(-1)).toContain('signature')
  expect(letter.join('\n')).not.toContain('Clinique du Lac')
  expect(paragraphs[at(1) + 1]?.text).toContain('ne l’envoyez pas')
})
test('a workbook is as wide as the page on paper, with its head on each page', async () => {
  const [file] = await filesOf('plan', paperCase(given, 'fr'), paperRules, inFileName, ['xlsx'])
  const files = await unzipped(file?.bytes ?? new Uint8Array())
  const sheet = String(files.get('xl/worksheets/sheet1.xml'))
  expect(sheet).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
  expect(sheet).toMatch(/<pageSetup [^>]*fitToWidth="1"[^>]*fitToHeight="0"/)
  expect(String(files.get('xl/workbook.xml'))).toMatch(/_xlnm\.Print_Titles" localSheetId="0">'[^']+'!\$1:\$1</)
})
test('only a blank stands in brackets, and its words fit after “by”', () => {
  for (const lang of languages)
    for (const one of casesToRead) {
      const of = paperCase(one, lang)
      const owners = tasksOf(of).flatMap((task) => (isClosed(task) ? [] : [ownerOf(of, task)]))
      const begins =
        lang === 'fr' ? /^\[À (?:compléter|préciser) par (?![A-ZÉ][a-zé])/ : /^\[(?:To be completed|Details)/
      for (const owner of owners) expect(owner, one.name).toMatch(begins)
      const [memo] = makePapers('memo', of, paperRules)
      const said = memo?.blocks.flatMap((block) =>
        block.kind === 'text' && block.look === 'strong' ? [block.text] : [],
      )
      expect(said?.filter((text) => text.endsWith(']'))).toEqual([])
    }
})
test('a criterion that no answer decides is a blank, never a “no”', () => {
  const of = (answers: typeof clinic.answers) => paperCase({ name: 'a', answers }, 'fr')
  const genetic = paperRules.dpia.list.find(({ id }) => id === 'genetic')
  if (!genetic) throw new Error('no criterion “genetic”')
  const care = { 'project.actor': 'healthEstablishment', 'project.purpose': 'care' }
  expect(criterionIs(of(care), genetic)).toBe('unknown')
  expect(criterionIs(of({ ...clinic.answers, 'care.genetics': 'no' }), genetic)).toBe('fails')
  expect(criterionIs(of({ ...clinic.answers, 'care.genetics': 'yes' }), genetic)).toBe('holds')
})
test('an impact assessment that is due says for which reasons', () => {
  const [paper] = makePapers('dpia', paperCase(given, 'fr'), paperRules)
  const conclusion = paper && itemsOf(paper).find(({ id }) => id === 'conclusion')
  const reasons = paper && itemsOf(paper).filter(({ lines }) => lines[0] === 'oui')
  expect(reasons?.some(({ label }) => conclusion?.lines.join('\n').includes(label))).toBe(true)
})
test('a number of a receipt is asked only where something is filed', () => {
  const asks = (name: string) =>
    casesToRead
      .filter((one) => one.name === name)
      .flatMap((one) => makePapers('route', paperCase(one, 'fr'), paperRules).flatMap(itemsOf))
      .some(({ id }) => id === 'number')
  expect(asks('w01')).toBe(false)
  expect(asks('w14')).toBe(true)
  expect(law.pathways.map(({ id }) => id)).toEqual(
    expect.arrayContaining([...paperRules.route.declared, ...paperRules.route.authorised, paperRules.route.internal]),
  )
})
test('each blank says what is to be written there, and by whom', () => {
  for (const lang of languages)
    for (const one of casesToRead) {
      const of = paperCase(one, lang)
      for (const id of paperIds)
        for (const paper of makePapers(id, of, paperRules))
          for (const { id: item, lines } of itemsOf(paper))
            for (const blank of lines.flatMap((line) => line.match(/\[[^[\]]+\]/g) ?? []))
              expect(blank, `${one.name} ${id} ${item}`).toMatch(/: \S|\u00a0: \S/)
    }
})
