// @vitest-environment jsdom
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cleanup, render } from '@testing-library/react'
import { I18nextProvider } from 'react-i18next'
import { afterEach, describe, expect, test } from 'vitest'
import { createActor } from 'xstate'
import { assessCommand } from '../../src/cli/assess.ts'
import { assess } from '../../src/core/assess.ts'
import { path, questionsOf, stopOf, stopsOf } from '../../src/core/outline.ts'
import type { Given } from '../../src/core/question.ts'
import { compile, placeIn } from '../../src/journey/compile.ts'
import { law } from '../../src/law/index.ts'
import { i18nIn } from '../../src/text/i18n.ts'
import { type Lang, sayIn } from '../../src/text/say.ts'
import { VerdictView } from '../../src/ui/verdict/VerdictView.tsx'

afterEach(cleanup)

type Told = {
  readonly headline: { readonly state: string; readonly pathway?: string }
  readonly pathways: readonly Cited<{ readonly status: string; readonly requirements: readonly Cited<object>[] }>[]
  readonly duties: readonly Cited<{ readonly applies: string; readonly met: string | null }>[]
  readonly coming: readonly Cited<{ readonly from: string }>[]
  readonly bars: readonly Cited<{ readonly truth: string }>[]
}
type Cited<T> = T & { readonly id: string; readonly citing: readonly { readonly url: string }[] }

const folder = join('tests', 'law', 'cases')
const scratch = mkdtempSync(join(tmpdir(), 'cadrage-'))
const cases = readdirSync(folder).map((file) => ({
  file,
  ...(JSON.parse(readFileSync(join(folder, file), 'utf8')) as { case: { asOf: string; answers: Given } }),
}))

/** A worked case has nothing this edition does not know. */
const refuse = (line: string): never => {
  throw new Error(line)
}
/** What the command line says of a case file. */
const byCommand = (file: string, content: object): Told => {
  const name = join(scratch, file)
  writeFileSync(name, JSON.stringify(content))
  return JSON.parse(assessCommand([name], refuse)) as Told
}

const stops = new Map(stopsOf(law.outline).map(({ id, asks }) => [id, asks.map((a) => a.question.id)]))
const stopAt = new Map(questionsOf(law.outline).map((ask) => [ask.question.id, stopOf(ask)]))
/** The answers as the interview takes them: one stop after the other, as the journey leads. */
const byJourney = (answers: Given): Given => {
  const actor = createActor(compile(law.outline), { input: {} }).start()
  for (let n = 0; n <= 2 * law.outline.length; n++) {
    const at = placeIn(actor.getSnapshot())
    const here = stops.get(at)?.filter((id) => answers[id] !== undefined) ?? []
    if (here.length > 0) {
      actor.send({ type: 'answer', stop: at, answers: Object.fromEntries(here.map((id) => [id, answers[id]])) })
      continue
    }
    const { given } = actor.getSnapshot().context
    const offered = path(law.outline, given).optional.find((id) => given[id] === undefined && answers[id] !== undefined)
    if (offered === undefined) return given
    actor.send({ type: 'goTo', to: stopAt.get(offered) ?? offered })
  }
  throw new Error('The journey never came to its end.')
}

const titlesIn = (part: HTMLElement) =>
  [...part.querySelectorAll('.numbered > li > .conclusion')].map((p) => p.childNodes[0]?.textContent?.trim())

describe.each(['fr', 'en'] as const)('in %s, the screen says what the command line says', (lang: Lang) => {
  const i18n = i18nIn(lang)
  const say = sayIn(lang)
  const t = (key: string) => String(i18n.t(key, { ns: 'report' } as never))
  // By plain selectors: role queries take most of a second on a page this long, and there are two hundred.
  const part = (name: string) =>
    document.querySelector<HTMLElement>(`section.part.${name}`) ?? document.createElement('section')
  test.each(cases)('$file', ({ file, case: content }) => {
    const { headline, pathways, duties, coming, bars } = byCommand(`${lang}-${file}`, content)
    const given = byJourney(content.answers)
    const { container } = render(
      <I18nextProvider i18n={i18n}>
        <VerdictView
          verdict={assess(law, given, content.asOf)}
          {...{ say, lang }}
          {...{ title: '', hash: '', version: '', commit: '', readiness: undefined, ahead: undefined }}
          days={law.covers}
          points={[]}
          flows={undefined}
          {...{
            onLetter: () => {},
            onDay: () => {},
            onTitle: () => {},
            onChange: () => {},
            onPrint: () => {},
            onSave: () => {},
          }}
        />
      </I18nextProvider>,
    )
    expect(container.querySelector('h1')?.textContent).toBe(t(`state.${headline.state}`))
    if (headline.pathway)
      expect(container.querySelector('.headline')?.textContent).toContain(say.pathway(headline.pathway).name)
    const title = (d: { readonly id: string }) => say.duty(d.id).title
    const sorted = (names: readonly (string | undefined)[]) => [...names].sort()
    expect(sorted(titlesIn(part('todo')))).toEqual(sorted(duties.filter((d) => d.applies !== 'fails').map(title)))
    expect(titlesIn(part('coming'))).toEqual(coming.map(title))
    expect(titlesIn(part('blocks'))).toEqual(
      expect.arrayContaining([
        ...bars.filter((b) => b.truth !== 'fails').map((b) => say.bar(b.id)),
        ...duties.filter((d) => d.applies === 'holds' && d.met === 'fails').map(title),
      ]),
    )
    expect(sorted(titlesIn(part('closed')))).toEqual(
      sorted([
        ...pathways.filter((p) => p.status === 'closed').map((p) => say.pathway(p.id).name),
        ...duties.filter((d) => d.applies === 'fails').map(title),
        ...bars.filter((b) => b.truth === 'fails').map((b) => say.bar(b.id)),
      ]),
    )
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
  })
})
