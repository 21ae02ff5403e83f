import { render } from '@testing-library/react'
import { expect } from 'vitest'
import type { Verdict } from '../../../src/core/verdict.ts'
import { law } from '../../../src/law/index.ts'
import { reportOf } from '../../../src/report/report.ts'
import { i18nIn } from '../../../src/text/eager/i18n.ts'
import { type Lang, sayIn } from '../../../src/text/eager/law-text.ts'
import { startTitle } from '../../../src/text/start-parts.ts'
import { WordsContext } from '../../../src/ui/hooks/use-words.ts'
import { VerdictView } from '../../../src/ui/verdict/VerdictView.tsx'
import type { Told } from '../law/gist.ts'

const titlesIn = (part: HTMLElement) =>
  [...part.querySelectorAll('.numbered > li > .conclusion')].map((p) => p.childNodes[0]?.textContent?.trim())
/** The names on the lines of what does not apply. */
const namesOfLines = (part: HTMLElement) =>
  [...part.querySelectorAll(':scope > .numbered > li')].flatMap(
    (line) =>
      line.querySelector('.brief')?.textContent?.split(' · ') ?? line.querySelector('strong')?.textContent ?? '',
  )
const sorted = (names: readonly (string | undefined)[]) => [...names].sort()
// Plain selectors: role queries take most of a second on so long a page, and there are hundreds of pages.
const part = (name: string) =>
  document.querySelector<HTMLElement>(`section.part.${name}`) ?? document.createElement('section')
const nothing = () => {}
const inWords = { fr: { i18n: i18nIn('fr'), say: sayIn('fr') }, en: { i18n: i18nIn('en'), say: sayIn('en') } }

/**
 * Renders a verdict in one language and expects the screen to show everything that the command line printed for the
 * case.
 */
export const expectScreenToSay = (printed: Told, verdict: Verdict, lang: Lang) => {
  const { i18n, say } = inWords[lang]
  const { headline, pathways, duties, coming, bars } = printed
  const { container } = render(
    <WordsContext value={i18n}>
      <VerdictView
        {...{ say, lang }}
        report={reportOf(verdict, law)}
        {...{ title: '', version: '', commit: '', readiness: undefined, upcoming: undefined }}
        days={law.covers}
        points={[]}
        flows={undefined}
        format='full'
        {...{
          onLetter: nothing,
          onDay: nothing,
          onTitle: nothing,
          onFormat: nothing,
          onChange: nothing,
          onPrint: nothing,
          onSave: nothing,
        }}
      />
    </WordsContext>,
  )
  expect(container.querySelector('h1')?.textContent).toBe(
    startTitle(i18n.getFixedT(null, 'report'), say, verdict.start, reportOf(verdict, law).urgent.length),
  )
  if (headline.pathway)
    expect(container.querySelector('.headline')?.textContent).toContain(say.pathway(headline.pathway).name)
  const title = (d: { readonly id: string }) => say.duty(d.id).title
  expect(sorted(titlesIn(part('todo')))).toEqual(sorted(duties.filter((d) => d.applies !== 'fails').map(title)))
  expect(titlesIn(part('coming'))).toEqual(coming.map(title))
  // What the user could not tell is not said to be missing.
  const unsure = new Set(verdict.start.items.filter((i) => i.status === 'unsure').map((i) => i.id))
  expect(titlesIn(part('blocks'))).toEqual(
    expect.arrayContaining([
      ...bars.filter((b) => b.truth !== 'fails').map((b) => say.bar(b.id, b.truth)),
      ...duties.filter((d) => d.applies === 'holds' && d.met === 'fails' && !unsure.has(d.id)).map(title),
    ]),
  )
  const closed = pathways.filter((p) => p.status === 'closed')
  const without = duties.filter((d) => d.applies === 'fails')
  const failing = bars.filter((b) => b.truth === 'fails')
  const excluded = [
    ...closed.map((p) => say.pathway(p.id).name),
    ...without.map(title),
    ...failing.map((b) => say.barName(b.id)),
  ]
  // Outside these rules all of them is excluded: one sentence says so, and each ground stands one click deep.
  expect(sorted(namesOfLines(part('closed')))).toEqual(verdict.headline.state === 'outside' ? [] : sorted(excluded))
  const grounds = part('closed').querySelector<HTMLElement>('details.full-record') ?? document.createElement('section')
  expect(sorted(titlesIn(grounds)).length).toBe(excluded.length)
  expect(titlesIn(grounds)).toEqual(expect.arrayContaining(without.map(title)))
  const chosen = pathways.find((p) => p.id === headline.pathway)
  const addresses = new Set(
    [
      ...bars.filter((b) => b.truth !== 'fails'),
      ...duties.filter((d) => d.applies !== 'fails'),
      ...coming,
      ...(chosen?.requirements ?? []),
    ].flatMap((c) => c.citing.map((s) => s.url)),
  )
  addresses.delete('')
  const shown = [...part('cited').querySelectorAll('a')]
  expect(shown.map((a) => a.getAttribute('href'))).toEqual(expect.arrayContaining([...addresses]))
}
