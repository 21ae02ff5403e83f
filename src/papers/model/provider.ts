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
/** Returns one line of a list to check: the point and what is answered, or a blank that says where it is read. */
const checked = (
  of: PaperCase,
  kind: 'certificate' | 'contract',
  question: string,
  places: readonly Place[],
): PaperItem => {
  const { text } = of
  const answer = answerTo(of, question)
  const said = optionsOf(answer)
  const isAnswered = said.length > 0
  const word = said.includes('yes') ? 'provider.yes' : said.includes('no') ? 'provider.no' : undefined
  const who = text.paper('who.dpo')
  // The words of a point say where it is read, where that is not the paper of its list.
  const own = `provider.read.${question}`
  const where = text.hasPaper(own) ? own : `provider.read.${kind}.any`
  return {
    id: question,
    label: text.question(question),
    status: isAnswered ? 'answered' : 'blank',
    lines: [
      isAnswered
        ? word
          ? text.paper(word)
          : text.answer(question, answer ?? '')
        : blankFor(of, who, text.paper('asked', { what: text.paper(where) })),
    ],
    from: isAnswered ? [question] : [],
    who,
    articles: places.map((place) => articleAt(of, place)),
  }
}

const one = ({ name, of, points }: Flow, { provider }: PaperRules): Paper => {
  const { text } = of
  const letter = provider.letter.map((rule: PaperItemRule) => fill(of, 'provider', rule))
  const certificate = provider.certificate.map((id) => checked(of, 'certificate', id, provider.certificatePlaces))
  const contract = provider.contract.map((id) => {
    const place = provider.contractPlaces[id]
    return checked(of, 'contract', id, place ? [place] : [])
  })
  const hasNone = optionsOf(answerTo(of, provider.where)).some((option) => provider.noProvider.includes(option))
  const paragraph = (said: string): Block => ({ kind: 'text', text: said })
  const named = (...ids: readonly string[]) => letter.filter(({ id }) => ids.includes(id))
  const lines = (id: string) => named(id).flatMap((item) => item.lines)
  const around = ['provider', 'sender', 'replyBy']
  const known = letter.filter(({ id }) => !around.includes(id))
  const articles = new Map(
    named(...around).flatMap((item) => item.articles.map((article) => [article.pinpoint, article])),
  )
  const blank = (key: string) =>
    blankFor(of, text.paper('who.management'), text.paper('asked', { what: text.paper(`provider.${key}`) }))
  return framed(of, {
    id: 'provider',
    part: name,
    items: [...letter, ...certificate, ...contract],
    blocks: [
      ...(name === '' ? [] : [{ kind: 'text' as const, text: text.paper('part', { name }), look: 'strong' as const }]),
      ...(hasNone ? [{ kind: 'text' as const, text: text.paper('provider.none'), look: 'strong' as const }] : []),
      { kind: 'heading', level: 1, text: text.paper('provider.letter') },
      paragraph([text.paper('provider.from'), ...lines('sender')].join('\n')),
      paragraph([text.paper('provider.to'), ...lines('provider')].join('\n')),
      paragraph(blank('placeAndDay')),
      { kind: 'text', text: text.paper('provider.subject'), look: 'strong' },
      paragraph(text.paper('provider.opening')),
      { kind: 'text', text: text.paper('provider.body'), cites: [...articles.values()] },
      paragraph(text.paper('provider.known')),
      { kind: 'items', items: known },
      points.length > 0
        ? paragraph([text.paper('provider.asked'), ...lines('replyBy')].join(' '))
        : paragraph(text.paper('provider.settled')),
      ...(points.length > 0
        ? [
            {
              kind: 'list' as const,
              ordered: true as const,
              lines: points.map((id) => {
                const place = provider.contractPlaces[id]
                return { text: text.point(id), ...(place && { cites: [articleAt(of, place)] }) }
              }),
            },
          ]
        : []),
      paragraph(text.paper('provider.closing')),
      paragraph(blank('signature')),
      { kind: 'heading', level: 1, text: text.paper('provider.certificate'), onNewPage: true },
      paragraph(text.paper('provider.own')),
      { kind: 'items', look: 'checks', items: certificate },
      { kind: 'heading', level: 1, text: text.paper('provider.contract') },
      { kind: 'items', look: 'checks', items: contract },
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
