import { readdirSync, readFileSync } from 'node:fs'
import examples from '../../../src/app/case/examples.json' with { type: 'json' }
import { assess } from '../../../src/core/assess.ts'
import type { Flow } from '../../../src/core/data-flow.ts'
import type { Given } from '../../../src/core/question.ts'
import { law } from '../../../src/law/index.ts'
import type { PaperCase } from '../../../src/papers/model/fill.ts'
import { noNotes, type PersonalNotes } from '../../../src/report/personal-notes.ts'
import { reportOf } from '../../../src/report/report.ts'
import { i18nIn } from '../../../src/text/eager/i18n.ts'
import { type Lang, languages, sayIn } from '../../../src/text/eager/law-text.ts'
import { createPaperText } from '../../../src/text/paper-text.ts'

type Answered = {
  readonly name: string
  readonly answers: Given
  readonly flows?: readonly Flow[]
  readonly asOf?: string
}

/** The worked cases of the start page. */
export const startCases: readonly Answered[] = Object.entries(examples as Readonly<Record<string, Given>>).map(
  ([name, answers]) => ({ name, answers }),
)
const folder = new URL('../../law/cases/', import.meta.url)
/** Every worked case of the law. */
export const lawCases: readonly Answered[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => {
    const { answers, flows, asOf } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')).case as Omit<
      Answered,
      'name'
    >
    return { name: file.replace('.json', ''), answers, ...(flows && { flows }), ...(asOf && { asOf }) }
  })
/** Cases of the roles and routes that the start page does not show. */
const others = [
  ...['b01-agency-runs-for-others', 'earlier-declaration', 'internal-study-intern', 'app-employer-dashboard'],
  ...['r16-mr007', 'vigilance-importer', 'gp-practice-survey', 'b11-coach-no-ground', 'access-not-the-laboratory'],
  ...['study-already-told', 'joint-w21', 'access-pharmacovigilance'],
]
/** A clinic with a second place of its data. */
const withFlow: Answered = {
  name: 'flow',
  answers: startCases[0]?.answers ?? {},
  flows: [{ name: 'Sauvegarde', answers: { 'hosting.where': 'backup', 'hosting.certificate': 'claimed' } }],
}
/** The worked cases of the start page and some others; in the whole run, every worked case. */
export const casesToRead: readonly Answered[] = [
  ...startCases,
  withFlow,
  ...(process.env['CADRAGE_FULL'] === '1' ? lawCases : lawCases.filter(({ name }) => others.includes(name))),
]

/**
 * Returns cases with a language each, in turn: those of the start page with both, and in the whole run all of them,
 * unless a slow program reads them (`isSlow`).
 */
export const inLanguages = (
  cases: readonly Answered[],
  isSlow = false,
): readonly { readonly one: Answered; readonly lang: Lang }[] =>
  cases.flatMap((one, nth) =>
    startCases.includes(one) || (process.env['CADRAGE_FULL'] === '1' && !isSlow)
      ? languages.map((lang) => ({ one, lang }))
      : [{ one, lang: languages[nth % 2] ?? 'fr' }],
  )

/** Returns a case as its papers read it. */
export const paperCase = (
  { name, answers, flows = [], asOf = '2026-11-28' }: Answered,
  lang: Lang,
  personalNotes: PersonalNotes = noNotes,
): PaperCase => ({
  report: reportOf(assess(law, answers, asOf, flows), law),
  law,
  personalNotes,
  text: createPaperText({ lang, say: sayIn(lang), i18n: i18nIn(lang) }),
  title: name,
})
