import enBars from '../../../locales/en/bars.json'
import enDuties from '../../../locales/en/duties.json'
import enFacts from '../../../locales/en/facts.json'
import enGuidance from '../../../locales/en/guidance.json'
import enInstruments from '../../../locales/en/instruments.json'
import enLetter from '../../../locales/en/letter.json'
import enLines from '../../../locales/en/lines.json'
import enPathways from '../../../locales/en/pathways.json'
import enPlan from '../../../locales/en/plan.json'
import enQuestions from '../../../locales/en/questions.json'
import enReadings from '../../../locales/en/readings.json'
import enSections from '../../../locales/en/sections.json'
import enSources from '../../../locales/en/sources.json'
import frBars from '../../../locales/fr/bars.json'
import frDuties from '../../../locales/fr/duties.json'
import frFacts from '../../../locales/fr/facts.json'
import frGuidance from '../../../locales/fr/guidance.json'
import frInstruments from '../../../locales/fr/instruments.json'
import frLetter from '../../../locales/fr/letter.json'
import frLines from '../../../locales/fr/lines.json'
import frPathways from '../../../locales/fr/pathways.json'
import frPlan from '../../../locales/fr/plan.json'
import frQuestions from '../../../locales/fr/questions.json'
import frReadings from '../../../locales/fr/readings.json'
import frSections from '../../../locales/fr/sections.json'
import frSources from '../../../locales/fr/sources.json'
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
    guidance: frGuidance,
    plan: frPlan,
    bars: frBars,
    sections: frSections,
    instruments: frInstruments,
    sources: frSources,
    readings: frReadings,
    points: frLetter,
  },
  en: {
    questions: enQuestions,
    lines: enLines,
    facts: enFacts,
    pathways: enPathways,
    duties: enDuties,
    guidance: enGuidance,
    plan: enPlan,
    bars: enBars,
    sections: enSections,
    instruments: enInstruments,
    sources: enSources,
    readings: enReadings,
    points: enLetter,
  },
} satisfies Readonly<Record<Lang, LocaleShape>>
/** The words of the law in one language, by the ids the law uses: all of them at once, for the command line and tests. */
export const sayIn = (lang: Lang): Say =>
  createSay(lang, {
    ...words[lang],
    instruments: asSaid(lang, words[lang].instruments, words.fr.instruments),
    sources: words[lang].sources,
  })
