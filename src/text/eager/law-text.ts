import enBars from '../../../locales/en/bars.json'
import enDuties from '../../../locales/en/duties.json'
import enFacts from '../../../locales/en/facts.json'
import enLetter from '../../../locales/en/letter.json'
import enLines from '../../../locales/en/lines.json'
import enPathways from '../../../locales/en/pathways.json'
import enQuestions from '../../../locales/en/questions.json'
import enReadings from '../../../locales/en/readings.json'
import enSections from '../../../locales/en/sections.json'
import enBase from '../../../locales/en/sources-base.json'
import enEu from '../../../locales/en/sources-eu.json'
import enHds from '../../../locales/en/sources-hds.json'
import enRes from '../../../locales/en/sources-res.json'
import frBars from '../../../locales/fr/bars.json'
import frDuties from '../../../locales/fr/duties.json'
import frFacts from '../../../locales/fr/facts.json'
import frLetter from '../../../locales/fr/letter.json'
import frLines from '../../../locales/fr/lines.json'
import frPathways from '../../../locales/fr/pathways.json'
import frQuestions from '../../../locales/fr/questions.json'
import frReadings from '../../../locales/fr/readings.json'
import frSections from '../../../locales/fr/sections.json'
import frBase from '../../../locales/fr/sources-base.json'
import frEu from '../../../locales/fr/sources-eu.json'
import frHds from '../../../locales/fr/sources-hds.json'
import frRes from '../../../locales/fr/sources-res.json'
import { asSaid, createSay, type Lang, type Say } from '../law-text.ts'
import type { LocaleShape } from '../law-text-shape.ts'

export { type Lang, languages, type Say } from '../law-text.ts'

const words = {
  fr: {
    questions: frQuestions,
    lines: frLines,
    facts: frFacts,
    pathways: frPathways,
    duties: frDuties,
    bars: frBars,
    sections: frSections,
    sources: { ...frBase, ...frRes, ...frHds, ...frEu },
    readings: frReadings,
    points: frLetter,
  },
  en: {
    questions: enQuestions,
    lines: enLines,
    facts: enFacts,
    pathways: enPathways,
    duties: enDuties,
    bars: enBars,
    sections: enSections,
    sources: { ...enBase, ...enRes, ...enHds, ...enEu },
    readings: enReadings,
    points: enLetter,
  },
} satisfies Readonly<Record<Lang, LocaleShape>>
/** The words of the law in one language, by the ids the law uses: all of them at once, for the command line and tests. */
export const sayIn = (lang: Lang): Say =>
  createSay(lang, { ...words[lang], sources: asSaid(lang, words[lang].sources, words.fr.sources) })
