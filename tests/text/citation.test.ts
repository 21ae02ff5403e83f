import { expect, test } from 'vitest'
import { sourcesOf } from '../../src/core/law.ts'
import { law } from '../../src/law/index.ts'
import { citationIn, langOfCitation, pinpointIn } from '../../src/text/citation.ts'

// The law has its citations in French. An English page says the English names of European texts and courts.

test.each([
  ['RGPD 4(13)-(15), cons. 35', 'GDPR 4(13)-(15), recital 35', undefined],
  ['CJUE C-413/23 P, 4 septembre 2025', 'CJEU C-413/23 P, 4 September 2025', undefined],
  ['EHDS, art. 105(3); art. 25 à 27 et 49', 'EHDS, art. 105(3); art. 25 to 27 and 49', undefined],
  ['CP 226-17 (RGPD 30)', 'CP 226-17 (GDPR 30)', undefined],
  ['RGPD, considérant 26; CE, 13 février 2026, n° 498628', 'GDPR, recital 26; CE, 13 février 2026, n° 498628', 'fr'],
  ['Règlement sur les données, art. 3 à 7 et 50', 'Data Act, art. 3 to 7 and 50', undefined],
  ['MR-004 (2018-155), titre II, date de naissance', 'MR-004 (2018-155), titre II, date de naissance', 'fr'],
  ['CNIL, arrêté du 4 juin et note', 'CNIL, arrêté du 4 juin et note', 'fr'],
])('“%s” is “%s” on an English page', (french, english, lang) => {
  expect(citationIn('en', french)).toBe(english)
  expect(langOfCitation('en', english)).toBe(lang)
  expect(citationIn('fr', french)).toBe(french)
  expect(langOfCitation('fr', french)).toBe(undefined)
})
test('no source is cited in French on an English page where English has a name of its own', () => {
  const sources = sourcesOf(law)
  expect(sources.length).toBeGreaterThan(300)
  const frenchName = /RGPD|CJUE|\bRDM\b|\bcons\.|considérant|\bal\.|alinéa|\bRèglement\b(?! intérieur)|Directive \(UE\)/
  expect(sources.map((s) => pinpointIn('en', s)).filter((said) => frenchName.test(said))).toEqual([])
})
test('a French page cites every source as the law does', () => {
  for (const source of sourcesOf(law)) expect(pinpointIn('fr', source)).toBe(source.pinpoint)
})
