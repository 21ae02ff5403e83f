import type { PaperItemRule, PaperRules } from '../../core/paper-rules.ts'
import { articleAt, blankFor, fillAll, holdsIn, optionsOf, type PaperCase } from './fill.ts'
import { framed } from './frame.ts'
import type { Paper, PaperItem } from './paper.ts'

/** Returns one item for each further flow: what its answers say of where the data are. */
const flowItems = (of: PaperCase, rules: PaperRules): readonly PaperItem[] => {
  const { text, report } = of
  const place = rules.record.controller.find(({ id }) => id === 'recipients')?.places[0]
  return report.verdict.flows.map(({ name, answers }, i) => {
    const said = Object.entries(answers).flatMap(([question, answer]) => {
      const lead = `said.${question}`
      return text.hasPaper(lead) && optionsOf(answer).length > 0
        ? [{ question, said: text.paper('led', { lead: text.paper(lead), said: text.answer(question, answer ?? '') }) }]
        : []
    })
    return {
      id: `flow${i + 1}`,
      label: text.paper('items.record.flow', { name }),
      status: said.length > 0 ? 'answered' : 'blank',
      lines:
        said.length > 0
          ? said.map((line) => line.said)
          : [blankFor(of, text.paper('who.it'), text.paper('asked', { what: text.paper('asks.provider.places') }))],
      from: said.map(({ question }) => `flows.${i}.${question}`),
      who: text.paper('who.it'),
      articles: place ? [articleAt(of, place)] : [],
    }
  })
}

/**
 * Returns the items of a record of which the recipients name those in third countries (GDPR 30(1)(d)): what the answers
 * on transfers say, unless they say that no data leave.
 */
const withThirdCountries = (items: readonly PaperItemRule[]): readonly PaperItemRule[] => {
  const transfers = items.find(({ id }) => id === 'transfers')
  const leaving = (transfers?.answers ?? []).map((answer) => ({
    ...answer,
    silent: [...(answer.silent ?? []), ...(transfers?.detailUnless?.[answer.question] ?? [])],
  }))
  return items.map((item) =>
    item.id === 'recipients' ? { ...item, answers: [...(item.answers ?? []), ...leaving] } : item,
  )
}

/** Returns whether the case is that of a processor. */
export const isProcessor = (of: PaperCase, rules: PaperRules): boolean => holdsIn(of, { fact: rules.processor })

/** Returns the sheet of the record of processing for one case, in the form of its role (GDPR 30). */
export const recordPaper = (of: PaperCase, rules: PaperRules): Paper => {
  const asProcessor = isProcessor(of, rules)
  return framed(of, {
    id: 'record',
    ...(asProcessor && { title: of.text.paper('titles.recordProcessor') }),
    blocks: [
      {
        kind: 'items',
        items: [
          ...fillAll(of, 'record', asProcessor ? rules.record.processor : withThirdCountries(rules.record.controller)),
          ...flowItems(of, rules),
        ],
      },
    ],
  })
}
