import type { PaperClause, PaperCriterion, PaperRules } from '../../core/paper-rules.ts'
import { all, any, type Truth } from '../../core/truth.ts'
import { answerTo, articleAt, articlesOf, blankFor, fill, holdsIn, type PaperCase, questionsBehind } from './fill.ts'
import { framed } from './frame.ts'
import type { Block, Paper, PaperItem } from './paper.ts'

/** Returns whether a clause is true; unknown while its question has no answer. */
const clauseIs = (of: PaperCase, clause: PaperClause): Truth => {
  if (holdsIn(of, clause)) return 'holds'
  if ('question' in clause) return answerTo(of, clause.question) === undefined ? 'unknown' : 'fails'
  const { facts, duties } = of.report.verdict
  if ('fact' in clause) return facts.find(({ id }) => id === clause.fact)?.truth === 'unknown' ? 'unknown' : 'fails'
  if ('duty' in clause) return duties.find(({ id }) => id === clause.duty)?.applies === 'unknown' ? 'unknown' : 'fails'
  return 'fails'
}
/** Returns whether a criterion is met; unknown while no answer decides it. */
export const criterionIs = (of: PaperCase, { anyOf, unless }: Pick<PaperCriterion, 'anyOf' | 'unless'>): Truth =>
  unless && holdsIn(of, unless) ? 'fails' : any(anyOf.map((group) => all(group.map((clause) => clauseIs(of, clause)))))

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
    lines: [
      truth === 'unknown'
        ? blankFor(of, who, text.paper('asked', { what: text.paper('yesOrNo') }))
        : text.paper(`truth.${truth}`),
    ],
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
  const met = (criteria: readonly PaperCriterion[]) => criteria.filter((one) => criterionIs(of, one) === 'holds')
  const because = [
    ...met(rules.list).map(({ id }) => text.paper('dpia.because', { what: text.paper(`dpia.list.${id}`) })),
    text.paper('dpia.count', { count: met(rules.criteria).length }),
  ]
  // A duty cites the texts of all its grounds: those of a ground that is not met say nothing here.
  const grounds = [...rules.criteria, ...rules.list, ...rules.exempt]
  const cited = (criteria: readonly PaperCriterion[]) =>
    criteria.flatMap(({ places }) => places.map((p) => p.source.id))
  const kept = [
    ...cited(grounds.filter((one) => criterionIs(of, one) !== 'fails')),
    ...rules.criteriaPlaces.map(({ source }) => source.id),
  ]
  const silent = cited(grounds).filter((id) => !kept.includes(id))
  const articles = new Map(
    [
      ...duties.flatMap((d) => articlesOf(of, d)).filter(({ source }) => !silent.includes(source)),
      ...rules.criteriaPlaces.map((place) => articleAt(of, place)),
    ].map((article) => [article.pinpoint, article]),
  )
  return {
    id: 'conclusion',
    label: text.paper('dpia.conclude'),
    status: due === 'unknown' ? 'blank' : from.length > 0 ? 'answered' : 'law',
    lines: [
      text.paper(conclusions[due]),
      ...(due === 'unknown'
        ? [blankFor(of, text.paper('who.dpo'), text.paper('asked', { what: text.paper('asks.dpia.conclusion') }))]
        : []),
      ...because,
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

/** Returns what to import into the software of the CNIL: the file beside the paper, or else where to make it. */
const toolOf = ({ text }: PaperCase, dataFile: string | undefined): string =>
  dataFile === undefined
    ? text.paper('dpia.toolElsewhere', {
        title: text.t('papers.title'),
        paper: text.t('papers.names.dpia'),
        format: text.t('papers.formats.json'),
      })
    : text.paper('dpia.tool', { file: dataFile })

/**
 * Returns the screening sheet: the conclusion, criteria, list of the CNIL, exemptions; then the beginning of the
 * assessment. `dataFile`: the name of the file beside it that the software of the CNIL imports.
 */
export const dpiaPaper = (of: PaperCase, rules: PaperRules, dataFile?: string): Paper => {
  const { text } = of
  const { dpia } = rules
  const part = (key: string, ...blocks: readonly Block[]): readonly Block[] => [
    { kind: 'heading', level: 1, text: text.paper(`dpia.${key}`) },
    ...blocks,
  ]
  const criteria = (items: readonly PaperItem[]): Block => ({ kind: 'items', look: 'criteria', items })
  return framed(of, {
    id: 'dpia',
    blocks: [
      ...part('conclusion', { kind: 'items', items: [conclusionOf(of, dpia)] }),
      ...part('criteria', criteria(dpia.criteria.map((criterion) => itemOf(of, 'criterion', criterion)))),
      ...part('listed', criteria(dpia.list.map((criterion) => itemOf(of, 'list', criterion)))),
      ...part('exempt', criteria(dpia.exempt.map((criterion) => itemOf(of, 'exemption', criterion)))),
      ...part(
        'start',
        { kind: 'text', text: toolOf(of, dataFile) },
        { kind: 'items', items: dpiaStart(of, rules).map(({ reference: _, ...item }) => item) },
      ),
    ],
  })
}
