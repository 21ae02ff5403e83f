import type { PaperItemRule, PaperRules, Place } from '../../core/paper-rules.ts'
import { answerTo, articleAt, blankFor, fill, optionsOf, type PaperCase } from './fill.ts'
import { framed } from './frame.ts'
import type { Block, Paper, PaperItem } from './paper.ts'

/** Where the provider of one paper keeps the data, and which points are left to ask of it. */
type Flow = { readonly name: string; readonly of: PaperCase; readonly points: readonly string[] }

/** Returns a case as its further flow sees it: the answers of the flow in the place of those of the case. */
const inFlow = (of: PaperCase, index: number): PaperCase => {
  const flow = of.report.verdict.flows[index]
  if (!flow) return of
  const own = Object.entries(flow.answers).flatMap(([question, answer]) =>
    answer === undefined ? [] : [{ question, answer }],
  )
  const others = of.report.verdict.answers.filter(({ question }) => !of.law.flow?.questions.includes(question))
  // The notes on these questions are about the main place.
  const notes = Object.fromEntries(
    Object.entries(of.personalNotes.notes).filter(([id]) => !of.law.flow?.questions.includes(id)),
  )
  return {
    ...of,
    personalNotes: { ...of.personalNotes, notes },
    report: { ...of.report, verdict: { ...of.report.verdict, answers: [...others, ...own] } },
  }
}
/** Returns one line of a list to check: the point, what is answered, and a blank for the proof. */
const checked = (of: PaperCase, question: string, places: readonly Place[]): PaperItem => {
  const { text } = of
  const answer = answerTo(of, question)
  const said = optionsOf(answer)
  const isAnswered = said.length > 0
  const word = said.includes('yes') ? 'provider.yes' : said.includes('no') ? 'provider.no' : undefined
  return {
    id: question,
    label: text.question(question),
    status: isAnswered ? 'answered' : 'blank',
    lines: [
      isAnswered
        ? word
          ? text.paper(word)
          : text.answer(question, answer ?? '')
        : blankFor(of, text.paper('who.host')),
    ],
    from: isAnswered ? [question] : [],
    who: text.paper('who.host'),
    articles: places.map((place) => articleAt(of, place)),
  }
}

const one = ({ name, of, points }: Flow, { provider }: PaperRules): Paper => {
  const { text } = of
  const named = (id: string): PaperItemRule | undefined => provider.letter.find((rule) => rule.id === id)
  const items = (...ids: readonly string[]) =>
    ids.flatMap((id) => named(id) ?? []).map((rule) => fill(of, 'provider', rule))
  const hasNone = optionsOf(answerTo(of, provider.where)).some((option) => provider.noProvider.includes(option))
  const letter: readonly Block[] = [
    {
      kind: 'items',
      items: items('provider', 'sender', 'service', 'activities', 'data', 'places', 'certificate', 'replyBy'),
    },
    { kind: 'text', text: text.paper('provider.opening') },
    { kind: 'text', text: text.paper('provider.body') },
    points.length > 0
      ? {
          kind: 'list',
          ordered: true,
          lines: points.map((id) => {
            const place = provider.contractPlaces[id]
            return { text: text.point(id), ...(place && { cites: [articleAt(of, place)] }) }
          }),
        }
      : { kind: 'text', text: text.paper('provider.settled') },
    { kind: 'text', text: text.paper('provider.closing') },
  ]
  return framed(of, {
    id: 'provider',
    part: name,
    blocks: [
      ...(name === '' ? [] : [{ kind: 'text' as const, text: text.paper('part', { name }), look: 'strong' as const }]),
      ...(hasNone ? [{ kind: 'text' as const, text: text.paper('provider.none'), look: 'strong' as const }] : []),
      { kind: 'heading', level: 1, text: text.paper('provider.letter') },
      ...letter,
      { kind: 'heading', level: 1, text: text.paper('provider.certificate') },
      { kind: 'items', items: provider.certificate.map((id) => checked(of, id, provider.certificatePlaces)) },
      { kind: 'heading', level: 1, text: text.paper('provider.contract') },
      {
        kind: 'items',
        items: provider.contract.map((id) =>
          checked(of, id, provider.contractPlaces[id] ? [provider.contractPlaces[id]] : []),
        ),
      },
    ],
  })
}

/** Returns the paper to each provider: one for the main place of the data, one for each further flow. */
export const providerPapers = (
  of: PaperCase,
  rules: PaperRules,
  pointsOf: (of: PaperCase) => readonly string[],
): readonly Paper[] => [
  one({ name: '', of, points: pointsOf(of) }, rules),
  ...of.report.verdict.flows.map(({ name }, i) => {
    const flow = inFlow(of, i)
    return one({ name, of: flow, points: pointsOf(flow) }, rules)
  }),
]
