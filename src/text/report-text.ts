import { type Answer, unsure } from '../core/question.ts'
import type { Verdict } from '../core/verdict.ts'
import type { createI18n } from './create-i18n.ts'
import type { Say } from './law-text.ts'

type Spoken = { readonly say: Say; readonly i18n: ReturnType<typeof createI18n> }

/** The words of the report, as `toMarkdown` takes them, from those of a language that have come. */
export const createReportText = ({ say, i18n }: Spoken) => {
  const t = (key: string, values: Readonly<Record<string, string | number>> = {}) =>
    String(i18n.t(key as never, { ns: 'report', ...values } as never))
  return {
    t,
    headline: ({ verdict: { headline, facts } }: { readonly verdict: Verdict }): readonly string[] => {
      const bars = headline.bars.map(say.bar).join(' ')
      const named = headline.pathway ?? headline.nearest
      const values = { bars, pathway: named === undefined ? '' : say.pathway(named).name }
      const is = (id: string) => facts.some((f) => f.id === id && f.truth === 'holds')
      const files = headline.state === 'route' || headline.state === 'nothingToFile'
      return [
        ...(files && is('processor') ? [t('headline.client')] : []),
        ...(files && is('jointController') ? [t('headline.joint')] : []),
        headline.state === 'cannotTell'
          ? t(`headline.why.${headline.why ?? 'undecided'}`, values)
          : t(`headline.${headline.state}`, values),
        ...(headline.outsideBy === undefined ? [] : [t(`headline.outsideBy.${headline.outsideBy}`)]),
        ...(headline.toPutRight > 0 ? [t('headline.putRight', { count: headline.toPutRight })] : []),
        ...(headline.unlessOutside ? [t('headline.unless')] : []),
        ...(headline.couldBeReversedBy.length > 0
          ? [
              `${t('headline.reversed', { count: headline.couldBeReversedBy.length })} ${headline.couldBeReversedBy.map((q) => say.question(q).title).join(' · ')}`,
            ]
          : []),
      ]
    },
    question: (id: string) => say.question(id).title,
    answer: (question: string, answer: Answer) =>
      answer === unsure
        ? t('unsure')
        : [answer]
            .flat()
            .map((o) => say.option(question, o))
            .join(' · '),
    fact: say.fact,
    bar: say.bar,
    duty: (id: string) => say.duty(id).title,
    evidence: (id: string) => say.duty(id).evidence,
    pathway: (id: string) => say.pathway(id).name,
    requirement: say.requirement,
    reading: say.reading,
    source: (id: string) => say.source(id).title,
    whoCanTell: (id: string) => say.question(id).whoCanTell,
  }
}
