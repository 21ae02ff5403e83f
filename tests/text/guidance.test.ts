import { expect, test } from 'vitest'
import enGuidance from '../../locales/en/guidance.json'
import frGuidance from '../../locales/fr/guidance.json'
import type { Plan } from '../../src/core/law.ts'
import { law } from '../../src/law/index.ts'
import { isOfficial } from '../../src/law/official-sites.ts'
import { sayIn } from '../../src/text/eager/law-text.ts'
import type { GuidanceText } from '../../src/text/law-text-shape.ts'

// What may hold back the start, is due at once or is often missing besides, has guidance on how to put it right, and
// nothing else has.

const dueNow: readonly string[] = Object.values(law.presentation?.plan?.places ?? ({} as Plan['places'])).flatMap(
  (moments) => moments.now ?? [],
)
/** Duties that hold nothing back, and of which a person may know that they are not met: the note says how they are. */
const besides = ['recordOfProcessing', 'hostingContract', 'breachNotification', 'patientFileAccess', 'publicDirectory']
const duties = law.duties
  .filter(({ id, blocking }) => blocking !== undefined || dueNow.includes(id) || besides.includes(id))
  .map(({ id }) => id)
const routes = law.pathways.filter(({ filing }) => filing !== undefined).map(({ id }) => id)
const given = { fr: frGuidance, en: enGuidance }

/** Returns the guidance of one language, each with what it is about. */
const guidanceIn = (lang: 'fr' | 'en'): readonly (readonly [about: string, text: GuidanceText])[] => {
  const { guidance } = sayIn(lang)
  return [
    ...duties.map((id) => [`duty ${id}`, guidance('duty', id)] as const),
    ...routes.map((id) => [`route ${id}`, guidance('route', id)] as const),
  ]
}
/** Returns what is wrong in the guidance of one language: each text, by what it is about and by its key. */
const wrong = (lang: 'fr' | 'en', isWrong: (text: string, key: string) => boolean) =>
  guidanceIn(lang).flatMap(([about, texts]) =>
    Object.entries({ ...texts, ...texts.awaited })
      .flatMap(([key, text]) => (typeof text === 'string' ? [[key, text] as const] : []))
      .filter(([key, text]) => isWrong(text, key))
      .map(([key, text]) => `${about} ${key}: ${text}`),
  )

test.each(['fr', 'en'] as const)(
  'in %s, every duty and filing that may hold back, or is often missing, has guidance; no other has',
  (lang) => {
    expect(Object.keys(given[lang].duties).sort()).toEqual([...duties].sort())
    expect(Object.keys(given[lang].routes).sort()).toEqual([...routes].sort())
  },
)
test.each(['fr', 'en'] as const)(
  'in %s, only a place that is not known and a risk that was not read are empty',
  (lang) => {
    expect(wrong(lang, (text, key) => text === '' && key !== 'where' && key !== 'risk')).toEqual([])
  },
)
test('what is known in one language is known in the other', () => {
  const empty = (lang: 'fr' | 'en') => wrong(lang, (text) => text === '')
  expect(empty('fr')).toEqual(empty('en'))
})
test.each(['fr', 'en'] as const)('in %s, each text is short enough to be read aloud', (lang) => {
  expect(wrong(lang, (text, key) => text.length > (key === 'risk' ? 200 : 160))).toEqual([])
})
test.each(['fr', 'en'] as const)(
  'in %s, what is missing and who acts go into a sentence: no capital, no full stop',
  (lang) => {
    const inSentence = new Set(['missing', 'who', 'by'])
    expect(
      wrong(lang, (text, key) => inSentence.has(key) && (/^\p{Lu}\p{Ll}/u.test(text) || text.endsWith('.'))),
    ).toEqual([])
  },
)
test.each(['fr', 'en'] as const)('in %s, nobody is called by a role of the law', (lang) => {
  const role = { fr: /responsable (conjoint )?d[ue] traitement/, en: /controller/ }[lang]
  expect(wrong(lang, (text) => role.test(text))).toEqual([])
})
test.each(['fr', 'en'] as const)('in %s, an address is that of an authority, and ends the text', (lang) => {
  expect(
    wrong(lang, (text) => {
      const [address, ...more] = text.match(/https?:\S*/g) ?? []
      return address !== undefined && (more.length > 0 || !text.endsWith(address) || !isOfficial(address))
    }),
  ).toEqual([])
})
