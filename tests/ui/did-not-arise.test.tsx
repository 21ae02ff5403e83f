// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { assess } from '../../src/core/assess.ts'
import type { Verdict } from '../../src/core/verdict.ts'
import { law } from '../../src/law/index.ts'
import { closedBy } from '../../src/report/excluded.ts'
import { type Report, reportOf } from '../../src/report/report.ts'
import { toMarkdown } from '../../src/report/to-markdown.ts'
import { i18nIn } from '../../src/text/eager/i18n.ts'
import { type Lang, languages, sayIn } from '../../src/text/eager/law-text.ts'
import { reportTextIn } from '../../src/text/eager/report-text.ts'
import { causeOf } from '../../src/text/excluded-parts.ts'
import { itemName } from '../../src/text/start-parts.ts'
import { WordsContext } from '../../src/ui/hooks/use-words.ts'
import { VerdictView } from '../../src/ui/verdict/VerdictView.tsx'
import { workedAnswers } from '../support/journey/answers.ts'
import { inTurn, sampled } from '../support/sample.ts'

afterEach(cleanup)

const day = '2026-11-24'
/** A printed line: its text, and the states marked on it. */
type Line = { readonly text: string; readonly states: readonly string[] }
const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Returns what the lines of a report say of a conclusion that did not arise, other than that it did not. */
const faultsIn = (lines: readonly Line[], verdict: Verdict, lang: Lang): readonly string[] => {
  const say = sayIn(lang)
  const t = i18nIn(lang).getFixedT(null, 'report')
  const truths = ['holds', 'fails'] as const
  const requirements = verdict.pathways.flatMap((p) => p.requirements.map((r) => ({ ...r, pathway: p.id })))
  const isUntold = <T extends { readonly didNotArise?: boolean }>(c: T) => c.didNotArise === true
  const isTold = <T extends { readonly didNotArise?: boolean }>(c: T) => !isUntold(c)
  const closed = verdict.pathways.filter((p) => p.status === 'closed')
  const notClosedByAnswer = closed.filter((p) => closedBy(p, law.pathways).length === 0)
  const { bars, duties, headline } = verdict
  // The end of the interview that was reached says why the case is outside, and the headline repeats it.
  const outsideBy = law.presentation?.outsideFacts[headline.outsideBy ?? '']
  const facts = verdict.facts.filter(({ id }) => id !== outsideBy)
  const told = new Set([
    ...requirements.filter(isTold).map((r) => say.requirementIs(r.pathway, r.id, r.truth)),
    ...facts.filter(isTold).map((f) => say.fact(f.id, f.truth)),
    ...bars.filter(isTold).map((b) => say.bar(b.id, b.truth)),
  ])
  const claims = [
    ...requirements.filter(isUntold).flatMap((r) => truths.map((truth) => say.requirementIs(r.pathway, r.id, truth))),
    ...facts.filter(isUntold).flatMap((f) => truths.map((truth) => say.fact(f.id, truth))),
    ...bars.filter(isUntold).flatMap((b) => truths.map((truth) => say.bar(b.id, truth))),
    ...notClosedByAnswer.map((p) => say.pathwayIs(p.id, 'fails')),
  ].filter((sentence) => !told.has(sentence))
  const printedClaims = [...new Set(claims.map(squeezed))]
  /** A sentence as a line says it for a reason: without its consequence, after a colon. */
  const inBrief = (sentence: string) => squeezed(causeOf(sentence)).slice(0, -1).toLowerCase()
  const toldCauses = new Set([...told].map(inBrief))
  const causes = [...new Set(claims.map(inBrief))].filter((cause) => !toldCauses.has(cause))
  // A requirement may have the name of a question: it is one where a state follows at once.
  const ofRequirements = new Set(requirements.filter(isUntold).map((r) => squeezed(say.requirement(r.pathway, r.id))))
  const untoldNames = new Set(
    [
      ...ofRequirements,
      ...bars.filter(isUntold).map((b) => say.barName(b.id)),
      ...duties.filter(isUntold).map((d) => say.duty(d.id).title),
      ...notClosedByAnswer.map((p) => say.pathway(p.id).name),
    ].map(squeezed),
  )
  const names = [
    ...untoldNames,
    ...bars.filter(isTold).map((b) => say.barName(b.id)),
    ...[...duties, ...verdict.coming].filter(isTold).map((d) => say.duty(d.id).title),
    ...verdict.pathways.map((p) => say.pathway(p.id).name),
  ]
    .map(squeezed)
    .toSorted((one, other) => other.length - one.length)
  const items = [...verdict.start.items, ...verdict.start.cautions].map((item) => squeezed(itemName(say, item)))
  const openPoint = (text: string) =>
    (['missing', 'unsure', 'notAsked', 'toConfirm'] as const).some((s) => text.includes(t(`start.status.${s}`)))
  const colon = `${squeezed(t('excluded.colon'))} `

  return lines.flatMap(({ text, states }) => {
    const own = names.find((name) => {
      if (!text.startsWith(name)) return false
      const rest = text.slice(name.length)
      if (!/^(?:$|[ :])/.test(rest)) return false
      return !ofRequirements.has(name) || states.some((state) => rest.replace(/^ \(?/, '').startsWith(state))
    })
    const listed = text.includes(colon)
      ? text.split(' · ').map((name) => names.find((known) => name.endsWith(known)))
      : []
    const named = [own, ...listed].filter((name) => untoldNames.has(name ?? ''))
    const isSilent = text.includes(t('didNotArise')) && states.every((state) => state === t('didNotArise'))
    const isOpenPoint = own !== undefined && items.includes(own) && openPoint(text)
    const reason = text.includes(colon) ? text.slice(text.indexOf(colon) + colon.length).toLowerCase() : ''
    return [
      ...(named.length > 0 && !isSilent && !isOpenPoint ? [`named: ${named.join(' / ')}: ${text}`] : []),
      ...printedClaims.filter((claim) => text.includes(claim)).map((claim) => `claimed: ${claim} / ${text}`),
      ...causes
        .filter((cause) => reason.startsWith(cause) && /^(?:\.| \()/.test(reason.slice(cause.length)))
        .map((cause) => `reason: ${cause} / ${text}`),
    ]
  })
}

/** Collects the text of an element without the lists inside it, and its marks. Selectors are slow on so long a page. */
const readInto = (node: Node, text: string[], states: string[]) => {
  if (!(node instanceof HTMLElement)) {
    text.push(node.textContent ?? '')
    return
  }
  if (node.tagName === 'UL' || node.tagName === 'OL' || node.classList.contains('unseen')) return
  if (node.classList.contains('mark')) states.push(squeezed(node.textContent ?? ''))
  for (const child of node.childNodes) readInto(child, text, states)
  if (node.tagName === 'P') text.push(' ')
}
const conclusionsIn = (element: Element | null) =>
  [...(element?.children ?? [])].filter((child) => child.classList.contains('conclusion')).length
/** The lines of a screen: each item, description and conclusion. */
const linesOnScreen = (container: HTMLElement): readonly Line[] =>
  [...container.querySelectorAll('li, dd, p.conclusion')].flatMap((element) => {
    // An item with one conclusion is one line, with the state below it; one with several has a line for each.
    const isPart = element.tagName === 'P' && conclusionsIn(element.parentElement) === 1
    if (isPart || conclusionsIn(element) > 1) return []
    const text: string[] = []
    const states: string[] = []
    for (const child of element.childNodes) readInto(child, text, states)
    return [{ text: squeezed(text.join('')), states }]
  })

const nothing = () => {}
const linesOfScreen = (report: Report, lang: Lang): readonly Line[] => {
  const { container } = render(
    <WordsContext value={i18nIn(lang)}>
      <VerdictView
        {...{ report, lang, title: '', version: '', commit: '', readiness: undefined, upcoming: undefined }}
        {...{ points: [], flows: undefined, onLetter: nothing, onDay: nothing, onTitle: nothing, onChange: nothing }}
        {...{ onPrint: nothing, onSave: nothing, onFormat: nothing }}
        format='full'
        say={sayIn(lang)}
        days={law.covers}
      />
    </WordsContext>,
  )
  return linesOnScreen(container)
}

/** The lines of the Markdown: the state of a conclusion stands at its end, in brackets. */
const linesOfMarkdown = (report: Report, lang: Lang): readonly Line[] => {
  const t = i18nIn(lang).getFixedT(null, 'report')
  const words = [
    ...(['holds', 'fails', 'unknown'] as const).flatMap((truth) => [t(`truth.${truth}`), t(`said.${truth}`)]),
    ...(['holds', 'fails', 'unknown', 'none'] as const).map((met) => t(`met.${met}`)),
  ]
  return toMarkdown(report, reportTextIn(lang))
    .split('\n')
    .map((line) => {
      const text = squeezed(line.replace(/^[\s-]*/, '').replaceAll('**', ''))
      return { text, states: words.filter((word) => text.includes(`(${word}`)) }
    })
}

const cases = workedAnswers.map((given, nth) => ({ nth, verdict: assess(law, given, day) }))
const countUntold = ({ facts, bars, duties, pathways }: Verdict) =>
  [...facts, ...bars, ...duties, ...pathways.flatMap((p) => p.requirements)].filter((c) => c.didNotArise).length

test('in every worked case, something did not arise', () => {
  for (const { verdict } of cases) expect(countUntold(verdict)).toBeGreaterThan(10)
})
describe.each(languages)('in %s, no line says anything of what did not arise but that it did not:', (lang) => {
  test('in Markdown', () => {
    for (const { nth, verdict } of sampled(cases))
      expect(faultsIn(linesOfMarkdown(reportOf(verdict, law), lang), verdict, lang), `case ${nth}`).toEqual([])
  })
})
describe.each(inTurn(languages))('in %s, no line says anything of what did not arise but that it did not:', (lang) => {
  test('on screen', () => {
    for (const { nth, verdict } of sampled(cases)) {
      expect(faultsIn(linesOfScreen(reportOf(verdict, law), lang), verdict, lang), `case ${nth}`).toEqual([])
      cleanup()
    }
  })
})
