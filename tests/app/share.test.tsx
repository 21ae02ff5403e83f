// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { checkReport, reportCode } from '../../src/app/sharing/report-code.ts'
import { App } from '../../src/app/shell/App.tsx'
import { recordedOf } from '../../src/casefile/recorded-verdict.ts'
import { readLink, writeLink } from '../../src/casefile/share-link.ts'
import { assess } from '../../src/core/assess.ts'
import type { Law } from '../../src/core/law.ts'
import { law } from '../../src/law/index.ts'
import { type Format, formats } from '../../src/report/formats.ts'
import { i18nIn } from '../../src/text/eager/i18n.ts'
import { sayIn } from '../../src/text/eager/law-text.ts'
import { inOptionOrder, workedCases } from '../support/journey/case-files.ts'
import { newTab } from '../support/journey/services.ts'

const day = '2026-11-24'
const clinic = {
  'project.actor': 'healthEstablishment',
  'project.purpose': 'care',
  'care.sharing': 'sameTeam',
  'hosting.where': 'own',
  'dpia.traits': ['none'],
}
const clinicCase = {
  edition: law.edition,
  title: 'Clinique du Lac',
  answers: clinic,
  flows: [],
  notes: { 'hosting.where': 'in the cellar' },
  done: ['dpo'],
}
/** The same case as its file contains it: empty fields are omitted. */
const { flows: __, ...clinicStored } = clinicCase
const wellness = workedCases.find(({ name }) => name === 'w03')?.case
if (!wellness) throw new Error('no case w03')
const { asOf: _, ...wellnessNow } = wellness
const linkText = writeLink(
  { ...wellnessNow, title: 'Yoga' },
  assess(law, wellnessNow.answers, day, wellnessNow.flows),
).text

const goTo = (hash: string) =>
  act(() => {
    location.hash = hash
    window.dispatchEvent(new HashChangeEvent('hashchange'))
  })
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))
const codeFor = (lang: 'fr' | 'en', format: Format = 'full') =>
  reportCode(law, { answers: wellness.answers, flows: wellness.flows ?? [], day, format }, lang) ?? ''

beforeEach(() => {
  vi.stubGlobal('scrollTo', () => {})
  location.hash = '#/'
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

describe.each(['fr', 'en'] as const)('in %s', (lang) => {
  const { t } = i18nIn(lang)
  const w = (key: string, values = {}) => String(t(key as never, { ns: 'share', ...values } as never))
  /** The text as text queries see it, with all white space normalised. */
  const text = (key: string) => w(key).replace(/\s+/g, ' ')
  const problem = (kind: string) => text(`files:problems.${kind}`).replace(/^./, (c) => c.toUpperCase())
  beforeEach(() => {
    document.documentElement.lang = lang
  })
  const open = (tab: ReturnType<typeof newTab>, hash: string) => {
    render(<App services={tab.services} />)
    goTo(hash)
  }
  const linkShown = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: w('share.field') }).value
  const caseInLink = () => {
    const read = readLink(linkShown().split('#/s/')[1] ?? '', law)
    if (!('case' in read)) throw new Error(JSON.stringify(read.problems))
    return read.case
  }

  test('a link contains the answers, and title and notes only when selected', async () => {
    open(newTab(clinicCase), '#/verdict')
    await userEvent.click(screen.getByRole('link', { name: w('link') }))
    await screen.findByRole('heading', { name: w('share.title') })
    expect(linkShown()).toContain(`/${lang}/#/s/1`)
    expect(caseInLink()).toMatchObject({ answers: clinic, done: ['dpo'] })
    expect(caseInLink().title).toBeUndefined()
    expect(caseInLink().notes).toBeUndefined()
    await userEvent.click(screen.getByRole('checkbox', { name: w('share.withTitle') }))
    expect(caseInLink().title).toBe('Clinique du Lac')
    expect(caseInLink().notes).toBeUndefined()
    await userEvent.click(screen.getByRole('checkbox', { name: w('share.withNotes') }))
    expect(caseInLink().notes).toEqual(clinicCase.notes)
  })

  test('the link is copied; if the browser refuses, it is selected and this is announced', async () => {
    const user = userEvent.setup()
    open(newTab(clinicCase), '#/share')
    await user.click(await screen.findByRole('button', { name: w('share.copy') }))
    expect(await screen.findByText(text('share.copied'))).toBeTruthy()
    expect(await navigator.clipboard.readText()).toBe(linkShown())
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'))
    await user.click(screen.getByRole('button', { name: w('share.copy') }))
    expect(await screen.findByText(text('share.notCopied'))).toBeTruthy()
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: w('share.field') })
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(field.value)
  })

  test('if the link is too long, the page says so and offers the file', async () => {
    const tab = newTab({ ...clinicCase, notes: { 'hosting.where': 'x'.repeat(2000) } })
    const download = vi.fn()
    render(<App services={{ ...tab.services, download }} />)
    goTo('#/share')
    await userEvent.click(await screen.findByRole('checkbox', { name: w('share.withNotes') }))
    expect(screen.getByRole('alert').textContent).toContain('1500')
    expect(screen.queryByRole('img', { name: w('share.qrAlt') })).toBeNull()
    await press(w('share.file'))
    expect(download).toHaveBeenCalledOnce()
    expect(JSON.parse(download.mock.calls[0]?.[2])).toMatchObject({ answers: clinic, done: ['dpo'] })
  })

  test('the QR code is an SVG with a text alternative and no inline style', async () => {
    open(newTab(clinicCase), '#/share')
    await userEvent.click(await screen.findByText(text('share.qr')))
    const image = screen.getByRole('img', { name: w('share.qrAlt') })
    expect(image.querySelector('path')?.getAttribute('d')).toMatch(/^(M\d+ \d+h1v1h-1z)+$/)
    expect(image.outerHTML).not.toContain('style')
  })

  test('a shared case is shown first; opening it replaces the user’s own case, which undo restores', async () => {
    const tab = newTab(clinicCase)
    open(tab, `#/s/${linkText}`)
    expect(await screen.findByRole('heading', { level: 1, name: w('shared.title') })).toBeTruthy()
    expect(screen.getByText('Yoga')).toBeTruthy()
    expect(screen.getByText(text('shared.same'))).toBeTruthy()
    const [then, now] = ['shared.then', 'shared.now'].map(
      (key) => screen.getByText(w(key)).nextElementSibling?.textContent,
    )
    expect(now, 'verdicts that agree read alike').toBe(then)
    expect(screen.getByText(text('shared.replaces'))).toBeTruthy()
    expect(tab.tab.stored).toMatchObject(clinicStored)
    await press(w('shared.open'))
    expect(location.hash).toBe('#/verdict')
    expect(tab.tab.stored).toMatchObject({ title: 'Yoga', answers: inOptionOrder(wellness.answers) })
    await press(new RegExp(`^${t('history.undo')}`))
    expect(tab.tab.stored).toMatchObject(clinicStored)
  })

  test('a shared case that is not opened leaves no trace; with an empty case, no warning of replacement is shown', async () => {
    const tab = newTab()
    open(tab, `#/s/${linkText}`)
    await screen.findByRole('heading', { level: 1, name: w('shared.title') })
    expect(screen.queryByText(text('shared.replaces'))).toBeNull()
    await press(w('shared.leave'))
    expect(location.hash).toBe('#/')
    expect(tab.tab.stored).toBeUndefined()
  })

  test('under a later edition, both verdicts are shown with their differences by name', async () => {
    const verdict = assess(law, wellness.answers, day)
    const gone = verdict.duties.find((d) => d.applies === 'holds' && d.met !== 'fails')?.id
    const recorded = recordedOf(verdict)
    const later: Law = { ...law, edition: '2027-04', duties: law.duties.filter((d) => d.id !== gone) }
    const { tab, services } = newTab(clinicCase)
    render(<App services={{ ...services, law: later }} />)
    const before = JSON.stringify(tab.stored)
    goTo(`#/s/${linkText}`)
    expect(await screen.findByRole('heading', { name: w('shared.differs') })).toBeTruthy()
    expect(recorded.applying).toContain(gone)
    const went = screen.getByRole('heading', { name: w('shared.differences.applying.went') }).parentElement
    expect(
      went &&
        within(went)
          .getAllByRole('listitem')
          .map((line) => line.textContent),
    ).toEqual([gone])
    for (const edition of [law.edition, '2027-04'])
      expect(screen.getAllByText(new RegExp(edition)).length).toBeGreaterThan(0)
    expect(screen.queryByText(text('shared.same'))).toBeNull()
    expect(JSON.stringify(tab.stored)).toBe(before)
  })

  test.each([
    ['cut short', linkText.slice(0, -3), 'cutShort'],
    ['changed', `${linkText.slice(0, -1)}${linkText.endsWith('A') ? 'B' : 'A'}`, 'altered'],
    ['from later', `3${linkText.slice(1)}`, 'futureLink'],
    ['no link', '%.é', 'notALink'],
  ])('a link that is %s is refused with a reason, and the open case stays', async (_, fragment, kind) => {
    const tab = newTab(clinicCase)
    open(tab, `#/s/${fragment}`)
    expect(await screen.findByRole('heading', { level: 1, name: w('shared.unread') })).toBeTruthy()
    expect(screen.getByText(problem(kind))).toBeTruthy()
    await press(w('shared.start'))
    expect(tab.tab.stored).toMatchObject(clinicStored)
  })

  test('the check page rebuilds a report from its code, in the language of the report', async () => {
    const printedIn = lang === 'fr' ? 'en' : 'fr'
    open(newTab(clinicCase), '#/check')
    const field = await screen.findByRole('textbox', { name: w('check.field') })
    await userEvent.type(field, codeFor(printedIn).toLowerCase().replaceAll('-', ' '))
    await press(w('check.submit'))
    const result = within(screen.getByRole('region', { name: w('check.result') }))
    expect(result.getByText(text('check.all'))).toBeTruthy()
    expect(result.getAllByText(text('check.agrees'))).toHaveLength(3)
    expect(document.activeElement?.textContent).toBe(w('check.result'))
    const report = screen.getByRole('article')
    expect(report.lang).toBe(printedIn)
    const [first] = Object.keys(wellness.answers)
    expect(report.textContent).toContain(sayIn(printedIn).question(first ?? '').title)
    expect(report.querySelector('a[href^="#/question/"]')).toBeNull()
    // The questions on upcoming rules were not asked: the report must not state that no rules are upcoming.
    const { t } = i18nIn(printedIn)
    expect(assess(law, wellness.answers, day).moreMayCome).toBe(true)
    expect(report.textContent).toContain(t('ehdsUnasked', { ns: 'report' }))
    expect(report.textContent).not.toContain(t('nothing.coming', { ns: 'report' }))
  })

  test.each(formats)('the check page rebuilds a report in the format in which it was printed: %s', async (format) => {
    open(newTab(), '#/check')
    await userEvent.type(await screen.findByRole('textbox', { name: w('check.field') }), codeFor(lang, format))
    await press(w('check.submit'))
    expect(screen.getByText(text('check.all'))).toBeTruthy()
    expect(screen.getByRole('article').dataset['format']).toBe(format)
    const printed = `${w('check.format')} ${t(`format.${format}`, { ns: 'report' })}.`
    expect(screen.getByText((_, e) => e?.tagName === 'P' && (e.textContent ?? '').startsWith(printed))).toBeTruthy()
  })

  test('the code of a printed report follows the format', async () => {
    open(newTab(clinicCase), '#/verdict')
    await userEvent.selectOptions(
      await screen.findByRole('combobox', { name: t('format.label', { ns: 'report' }) }),
      'plan',
    )
    const code = reportCode(law, { answers: clinic, flows: [], day, format: 'plan' }, lang) ?? ''
    const shown = within(await screen.findByRole('region', { name: w('code.title') }))
    expect(await shown.findByText(code)).toBeTruthy()
  })

  test('a code with one wrong character is refused, with a link to the field', async () => {
    open(newTab(), '#/check')
    const field = await screen.findByRole('textbox', { name: w('check.field') })
    await press(w('check.submit'))
    expect(
      within(screen.getByRole('group', { name: w('check.refused') })).getByText(text('check.missing')),
    ).toBeTruthy()
    const code = codeFor(lang)
    await userEvent.type(field, `${code[0]}${code[1]}${code[2] === 'Z' ? 'Y' : 'Z'}${code.slice(3)}`)
    await press(w('check.submit'))
    expect(within(screen.getByRole('group', { name: w('check.refused') })).getByText(problem('mistyped'))).toBeTruthy()
    expect(screen.queryByRole('article')).toBeNull()
    await userEvent.click(within(screen.getByRole('group', { name: w('check.refused') })).getByRole('link'))
    expect(document.activeElement).toBe(field)
  })

  test('the verdict shows the code of its report once, on screen and for paper', async () => {
    open(newTab(clinicCase), '#/verdict')
    const code = reportCode(law, { answers: clinic, flows: [], day, format: 'note' }, lang) ?? ''
    expect(code).not.toBe('')
    const shown = within(await screen.findByRole('region', { name: w('code.title') }))
    expect(await shown.findByText(code)).toBeTruthy()
    expect(screen.getAllByText(code)).toHaveLength(1)
  })
})

test('the report of any worked case agrees with its code, whatever the order of selected options', () => {
  for (const [i, { name, asOf, case: of }] of workedCases.filter((_, nth) => nth % 5 === 0).entries()) {
    const format = formats[i % formats.length] ?? 'full'
    const backwards = Object.fromEntries(
      Object.entries(of.answers).map(([id, a]) => [id, typeof a === 'string' ? a : [...(a ?? [])].reverse()]),
    )
    const [one, other] = [of.answers, backwards].map((answers) =>
      reportCode(law, { answers, flows: of.flows ?? [], day: asOf, format }, 'fr'),
    )
    expect(one, name).toBe(other)
    expect(checkReport(one ?? '', law, day), name).toMatchObject({
      printed: { format },
      agrees: { edition: true, text: true },
    })
  }
})
test('a report of an earlier edition or of another law does not agree', () => {
  const code = codeFor('en')
  const later: Law = { ...law, edition: '2027-04' }
  expect(checkReport(code, later, day)).toMatchObject({ agrees: { edition: false, text: false } })
  expect(checkReport(code, { ...law, duties: law.duties.slice(12) }, day)).toMatchObject({
    agrees: { edition: true, text: false },
  })
})
