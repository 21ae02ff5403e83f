import { expect, test } from 'vitest'
import enGuidance from '../../locales/en/guidance.json'
import enPlan from '../../locales/en/plan.json'
import enReport from '../../locales/en/report.json'
import frGuidance from '../../locales/fr/guidance.json'
import frPlan from '../../locales/fr/plan.json'
import frReport from '../../locales/fr/report.json'
import { themes } from '../../src/core/law.ts'
import { law } from '../../src/law/index.ts'
import { isOfficial } from '../../src/law/official-sites.ts'
import { sayIn } from '../../src/text/eager/law-text.ts'

// Every duty, route and bar says how it is met or taken. What is not known is said with its reason.

const inLanguage = {
  fr: { plan: frPlan, guidance: frGuidance, report: frReport },
  en: { plan: enPlan, guidance: enGuidance, report: enReport },
}
const both = ['fr', 'en'] as const
type Text = Readonly<Record<string, unknown>>
/** Returns every entry of a language, with what it is about. */
const entriesOf = (lang: (typeof both)[number]): readonly (readonly [about: string, text: Text])[] => {
  const { plan, guidance } = inLanguage[lang]
  return [
    ...Object.entries(plan.duties).map(([id, text]) => [`duty ${id}`, text] as const),
    ...Object.entries(plan.routes).map(([id, text]) => [`route ${id}`, text] as const),
    ...Object.entries(guidance.bars).map(([id, text]) => [`bar ${id}`, text] as const),
  ]
}
/** Returns every text of an entry by its key; a step by its number. */
const stringsIn = (text: Text): readonly (readonly [key: string, text: string])[] =>
  Object.entries(text).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[key, value] as const]
      : Array.isArray(value)
        ? value.flatMap((step: { who: string; do: string }, i) => [
            [`step ${i + 1} who`, step.who] as const,
            [`step ${i + 1} do`, step.do] as const,
          ])
        : [],
  )
const unknownsIn = (text: Text) =>
  Object.entries(text).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null && 'unknown' in value ? [`${key} ${String(value.unknown)}`] : [],
  )
const wrong = (lang: (typeof both)[number], isWrong: (text: string, key: string) => boolean) =>
  entriesOf(lang).flatMap(([about, text]) =>
    stringsIn(text)
      .filter(([key, said]) => isWrong(said, key))
      .map(([key, said]) => `${about} ${key}: ${said}`),
  )

test('every duty of the law has one place in the plan, and no other has', () => {
  const { places, together } = law.presentation?.plan ?? { places: undefined, together: [] }
  const placed = themes.flatMap((theme) => Object.values(places?.[theme] ?? {}).flat())
  const duties = law.duties.map(({ id }) => id)
  expect([...placed].sort()).toEqual([...duties].sort())
  const grouped = together.flat()
  expect(new Set(grouped).size).toBe(grouped.length)
  for (const id of grouped) expect(duties).toContain(id)
})
test('each theme and each moment of the plan has a name in both languages', () => {
  for (const lang of both) expect(Object.keys(inLanguage[lang].report.plan.theme).sort()).toEqual([...themes].sort())
})
test.each(both)('in %s, when, done, risk and model are said once: in the guidance or in the plan', (lang) => {
  const { plan, guidance } = inLanguage[lang]
  for (const kind of ['duties', 'routes'] as const)
    for (const [id, text] of Object.entries<Text>(plan[kind])) {
      const guided = (guidance[kind] as Readonly<Record<string, Text>>)[id]
      for (const key of ['by', 'done', 'risk']) expect(`${id} ${key} ${key in text}`).toBe(`${id} ${key} ${!guided}`)
      expect(`${id} model ${'model' in text || (guided?.['where'] ?? '') !== ''}`).toBe(`${id} model true`)
    }
})
test('what is unknown has one of the reasons that the screen says, the same in both languages', () => {
  const of = (lang: (typeof both)[number]) =>
    entriesOf(lang).map(([about, text]) => `${about}: ${unknownsIn(text).sort().join(', ')}`)
  expect(of('fr')).toEqual(of('en'))
  const reasons = entriesOf('fr').flatMap(([, text]) => unknownsIn(text).map((u) => u.split(' ')[1] ?? ''))
  expect([...new Set(reasons)].sort()).toEqual(Object.keys(frReport.plan.unknown).sort())
  const counts = Object.fromEntries(
    [...new Set(reasons)].sort().map((r) => [r, reasons.filter((of) => of === r).length]),
  )
  expect(counts).toMatchInlineSnapshot(`
    {
      "noAddress": 10,
      "none": 57,
      "notAdopted": 38,
      "notRead": 24,
    }
  `)
})
test('both languages have as many steps, each with who does it', () => {
  const of = (lang: (typeof both)[number]) =>
    entriesOf(lang).map(([about, text]) => `${about}: ${(text['steps'] as readonly unknown[]).length}`)
  expect(of('fr')).toEqual(of('en'))
  for (const lang of both) expect(wrong(lang, (text, key) => key.startsWith('step') && text.trim() === '')).toEqual([])
})
test.each(both)('in %s, every address is that of an authority', (lang) => {
  const addresses = (text: string) => text.match(/https:\/\/[^\s)]*[^\s).,;]/g) ?? []
  expect(wrong(lang, (text) => addresses(text).some((address) => !isOfficial(address)))).toEqual([])
})
test.each(both)('in %s, each text is short enough to be read aloud', (lang) => {
  const most = (key: string) => (key === 'says' ? 270 : key.endsWith('do') ? 175 : key.endsWith('who') ? 90 : 250)
  expect(wrong(lang, (text, key) => text.length > most(key))).toEqual([])
})
test.each(both)('in %s, nobody is called by a role of the law', (lang) => {
  const role = lang === 'fr' ? /responsables? (?:de|du) traitement/i : /\b(?:the|a) controller\b/i
  expect(wrong(lang, (text, key) => key.endsWith('who') && role.test(text))).toEqual([])
})
test.each(both)('in %s, the plan of a duty and of a route joins what guidance says of it', (lang) => {
  const say = sayIn(lang)
  for (const { id } of law.duties) {
    const plan = say.dutyPlan(id)
    expect(plan?.by, id).not.toBe('')
    expect(plan?.done, id).not.toBe('')
  }
  for (const { id } of law.pathways) expect(say.routePlan(id)?.done, id).not.toBe('')
})

/** Returns what a reader is told is unknown, of every duty, route and bar: the part and the reason. */
const toldUnknown = () => {
  const say = sayIn('en')
  const texts: readonly (readonly [about: string, name: string, text: Text | undefined])[] = [
    ...law.duties.map(({ id }) => ['duty', say.duty(id).title, say.dutyPlan(id)] as const),
    ...law.pathways.map(({ id }) => ['route', say.pathway(id).name, say.routePlan(id)] as const),
    ...law.bars.map(({ id }) => ['bar', say.barName(id), say.barGuidance(id)] as const),
  ]
  return texts.flatMap(([about, name, text]) =>
    unknownsIn(text ?? {}).map((found) => {
      const [part = '', reason = ''] = found.split(' ')
      return { about, name, part, reason }
    }),
  )
}
// `npx vitest run tests/text/plan.test.ts --update` writes it anew.
test('what is unknown is counted and published', async () => {
  const unknown = toldUnknown()
  const reasons = Object.entries(enReport.plan.unknown)
  const parts = [...new Set(unknown.map(({ part }) => part))].sort()
  const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
  const countOf = (reason: string, part: string) => unknown.filter((u) => u.reason === reason && u.part === part).length
  const page = [
    '# What the guidance does not say',
    'Written by `tests/text/plan.test.ts`. Each duty, route and bar says how it is met or taken. A part that nobody can give is left out with its reason: an amount or a sanction of which nobody read the text, an address that nobody found.',
    `${law.duties.length} duties, ${law.pathways.length} routes and ${law.bars.length} bars have their guidance. ${unknown.length} parts are unknown.`,
    [
      row(['reason', ...parts, 'together']),
      row(['---', ...parts.map(() => '--:'), '--:']),
      ...reasons.map(([reason, said]) =>
        row([said, ...parts.map((part) => countOf(reason, part)), unknown.filter((u) => u.reason === reason).length]),
      ),
    ].join('\n'),
    ...reasons.flatMap(([reason, said]) => [
      `## ${said}`,
      unknown
        .filter((u) => u.reason === reason)
        .map(({ about, name, part }) => `- ${part} of the ${about} “${name}”`)
        .join('\n'),
    ]),
  ]
  await expect(`${page.join('\n\n')}\n`).toMatchFileSnapshot('../../docs/review/guidance.md')
})
