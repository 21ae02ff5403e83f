import type { PaperCriterion, PaperRules } from '../../core/paper-rules.ts'
import type { Truth } from '../../core/truth.ts'
import { answerTo, articleAt, articlesOf, blankFor, fill, holdsIn, type PaperCase, questionsBehind } from './fill.ts'
import { framed } from './frame.ts'
import type { Block, Paper, PaperItem } from './paper.ts'

/** Returns whether a criterion is met; unknown while no question that decides it is answered. */
export const criterionIs = (of: PaperCase, { anyOf, questions }: PaperCriterion): Truth =>
  anyOf.some((group) => group.every((clause) => holdsIn(of, clause)))
    ? 'holds'
    : questions.some((question) => answerTo(of, question) !== undefined)
      ? 'fails'
      : 'unknown'

const itemOf = (of: PaperCase, kind: 'criterion' | 'list' | 'exemption', criterion: PaperCriterion): PaperItem => {
  const { text } = of
  const truth = criterionIs(of, criterion)
  const who = text.paper(`who.${criterion.who}`)
  const from = criterion.questions.filter((question) => answerTo(of, question) !== undefined)
  const facts = criterion.anyOf.flat().flatMap((clause) => ('fact' in clause ? [clause.fact] : []))
  const behind = of.report.verdict.facts
    .filter(({ id, truth: is }) => facts.includes(id) && is === 'holds')
    .flatMap(questionsBehind)
  const filled = truth === 'holds' ? [...new Set([...from, ...behind])] : from
  return {
    id: criterion.id,
    label: text.paper(`dpia.${kind}.${criterion.id}`),
    status: truth === 'unknown' ? 'blank' : filled.length > 0 ? 'answered' : 'law',
    lines: [truth === 'unknown' ? blankFor(of, who) : text.paper(`truth.${truth}`)],
    from:
      truth === 'unknown' ? [] : filled.length > 0 ? filled : criterion.places.map(({ source }) => `law.${source.id}`),
    who,
    articles: criterion.places.map((place) => articleAt(of, place)),
  }
}

/** Returns whether an assessment is due, from the duties that say so. */
const dueIn = (of: PaperCase, { duties }: PaperRules['dpia']): Truth => {
  const found = of.report.verdict.duties.filter(({ id }) => duties.includes(id))
  if (found.some(({ applies }) => applies === 'holds')) return 'holds'
  return found.some(({ applies }) => applies === 'unknown') ? 'unknown' : 'fails'
}
const conclusions = { holds: 'dpia.due', fails: 'dpia.notDue', unknown: 'dpia.unknown' } as const

/** Returns the conclusion as an item, with the answers and articles of the duties that it rests on. */
const conclusionOf = (of: PaperCase, rules: PaperRules['dpia']): PaperItem => {
  const { text } = of
  const due = dueIn(of, rules)
  const duties = of.report.verdict.duties.filter(({ id, applies }) => rules.duties.includes(id) && applies === due)
  const from = [...new Set(duties.flatMap(questionsBehind))]
  const articles = new Map(
    [...duties.flatMap((d) => articlesOf(of, d)), ...rules.criteriaPlaces.map((place) => articleAt(of, place))].map(
      (article) => [article.pinpoint, article],
    ),
  )
  return {
    id: 'conclusion',
    label: text.paper('dpia.conclude'),
    status: due === 'unknown' ? 'blank' : from.length > 0 ? 'answered' : 'law',
    lines: [
      text.paper(conclusions[due]),
      ...(due === 'unknown' ? [blankFor(of, text.paper('who.dpo'))] : []),
      ...duties.map(({ id }) => text.duty(id)),
    ],
    from:
      due === 'unknown' ? [] : from.length > 0 ? from : rules.criteriaPlaces.map(({ source }) => `law.${source.id}`),
    who: text.paper('who.dpo'),
    articles: [...articles.values()],
  }
}

/** Returns the items of the beginning of an assessment. */
export const dpiaStart = (
  of: PaperCase,
  { dpia }: PaperRules,
): readonly (PaperItem & { readonly reference: string })[] =>
  dpia.start.map((rule) => ({ ...fill(of, 'dpia', rule), reference: rule.reference }))

/** Returns the screening sheet: criteria, list of the CNIL, exemptions, conclusion; then the beginning of the assessment. */
export const dpiaPaper = (of: PaperCase, rules: PaperRules): Paper => {
  const { text } = of
  const { dpia } = rules
  const met = dpia.criteria.filter((criterion) => criterionIs(of, criterion) === 'holds').length
  const part = (key: string, ...blocks: readonly Block[]): readonly Block[] => [
    { kind: 'heading', level: 1, text: text.paper(`dpia.${key}`) },
    ...blocks,
  ]
  return framed(of, {
    id: 'dpia',
    blocks: [
      ...part(
        'criteria',
        { kind: 'items', items: dpia.criteria.map((criterion) => itemOf(of, 'criterion', criterion)) },
        { kind: 'text', text: text.paper('dpia.count', { count: met }) },
      ),
      ...part('listed', { kind: 'items', items: dpia.list.map((criterion) => itemOf(of, 'list', criterion)) }),
      ...part('exempt', { kind: 'items', items: dpia.exempt.map((criterion) => itemOf(of, 'exemption', criterion)) }),
      ...part('conclusion', { kind: 'items', items: [conclusionOf(of, dpia)] }),
      ...part(
        'start',
        { kind: 'text', text: text.paper('dpia.tool') },
        { kind: 'items', items: dpiaStart(of, rules).map(({ reference: _, ...item }) => item) },
      ),
    ],
  })
}
