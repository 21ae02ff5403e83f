import type { StatedTruth } from '../../core/verdict.ts'
import { isStale } from '../../report/report.ts'
import { articleAt, articlesOf, type PaperCase, questionsBehind } from './fill.ts'
import { framed } from './frame.ts'
import type { Article, Block, Paper, PaperItem } from './paper.ts'
import { holdInWords, isClosed, type Task, taskItem, tasksOf } from './plan.ts'

/** Returns a reason of the verdict as an item. */
const reasonItem = (of: PaperCase, fact: StatedTruth): PaperItem => {
  const from = questionsBehind(fact)
  const said = of.text.fact(fact.id, fact.truth)
  return {
    id: fact.id,
    label: said,
    status: from.length > 0 ? 'answered' : 'law',
    lines: [said],
    from: from.length > 0 ? from : fact.citing.map(({ id }) => `law.${id}`),
    who: of.text.paper('who.dpo'),
    articles: articlesOf(of, fact),
  }
}

/** Returns the texts behind a report as rows, one for each text read in one way: the text, its places, how it was read. */
const textsRead = ({ text, report }: PaperCase): readonly (readonly string[])[] => {
  const rows = new Map<string, { readonly start: string; readonly places: Set<string>; readonly read: string }>()
  for (const { source } of report.sources.filter(({ inPlan }) => inPlan)) {
    const start = `${text.source(source)}\n${source.url || text.t('noAddress')}`
    const read = [
      text.t(`verification.${source.verification}`),
      ...(isStale(source, report.verdict.asOf) ? [text.t('stale')] : []),
    ].join(' – ')
    const key = `${start}\n${read}`
    const row = rows.get(key) ?? { start, places: new Set(), read }
    row.places.add(text.pinpoint(source))
    rows.set(key, row)
  }
  return [...rows.values()].map(({ start, places, read }) => [start, [...places].join('\n'), read])
}

/** Returns the note and the plan as one paper, with a note at the foot for each article, and annexes. */
export const memoPaper = (of: PaperCase): Paper => {
  const { text, report, personalNotes } = of
  const note = text.note(report)
  const cite = (citing: Parameters<typeof articlesOf>[1]['citing']) => articlesOf(of, { citing: citing.slice(0, 1) })
  const byPinpoint = new Map<string, Article>(
    report.sources.map(({ source }) => [text.pinpoint(source), articleAt(of, { source, at: source.pinpoint })]),
  )
  const named = (pinpoint: string): readonly Article[] => {
    const found = byPinpoint.get(pinpoint)
    return found ? [found] : pinpoint === '' ? [] : [{ source: '', pinpoint, url: '', title: '' }]
  }
  const heading = (level: 1 | 2 | 3, said: string): Block => ({ kind: 'heading', level, text: said })
  const paragraph = (said: string): Block => ({ kind: 'text', text: said })
  const list = (lines: readonly string[]): readonly Block[] =>
    lines.length === 0 ? [] : [{ kind: 'list', lines: lines.map((line) => ({ text: line })) }]
  const [title, ...more] = text.start(report)
  const tasks = tasksOf(of)
  const moments = [...new Set(tasks.map(({ moment }) => moment))]
  /** The tasks of a moment: what is open with its steps, what is done in one line each, what holds nothing back. */
  const planned = (moment: string): readonly Block[] => {
    const own = tasks.filter((task) => task.moment === moment)
    const closed = own.filter(isClosed)
    const noted = ({ note: said }: Task) => (said === '' ? [] : [text.paper('noted', { note: said })])
    const open = own.filter((task) => !closed.includes(task))
    const besides = open.filter(({ hold }) => hold === 'besides')
    const inFull = (task: Task): readonly Block[] => [
      {
        kind: 'text',
        text: `${task.name} – ${[
          text.paper(`state.${task.state}`),
          // The heading says it of the others.
          task.hold === 'first' ? holdInWords(of, task) : '',
          task.when,
        ]
          .filter((said) => said !== '')
          .join(', ')}`,
        look: 'strong',
        cites: task.articles.slice(0, 1),
      },
      ...list(task.steps.slice(0, 3)),
      ...noted(task).map(paragraph),
    ]
    return [
      ...open.filter((task) => !besides.includes(task)).flatMap(inFull),
      ...(closed.length === 0
        ? []
        : [
            {
              kind: 'list' as const,
              lines: closed.map((task) => ({
                text: [
                  // The heading says what is done of the others.
                  task.state === 'ticked' ? `${task.name} – ${text.paper('state.ticked')}` : task.name,
                  ...noted(task),
                ].join('\n'),
                cites: task.articles.slice(0, 1),
              })),
            },
          ]),
      ...(besides.length > 0 ? [heading(3, text.paper('plan.besides')), ...besides.flatMap(inFull)] : []),
    ]
  }
  const { first } = note
  return framed(of, {
    id: 'memo',
    items: [...report.chain.map((fact) => reasonItem(of, fact)), ...tasks.map((task) => taskItem(of, task))],
    blocks: [
      heading(1, title),
      ...[...more, ...text.headline(report)].map(paragraph),
      heading(1, note.why.title),
      {
        kind: 'list',
        ordered: true,
        lines: note.why.reasons.map(({ sentence, because, article }) => ({
          text: because ? `${sentence} ${because}` : sentence,
          cites: named(article),
        })),
      },
      ...(note.why.nearMiss ? [paragraph(note.why.nearMiss)] : []),
      ...(first
        ? [
            heading(1, first.title),
            ...[first.stop?.warning, first.stop?.roles].flatMap((said) => (said ? [paragraph(said)] : [])),
            ...(first.stop?.bars ?? []).flatMap(({ steps, way, article }): readonly Block[] => [
              {
                kind: 'list',
                lines: [
                  ...steps.map((step) => ({ text: `${step.do} (${step.who})` })),
                  ...(way ? [{ text: way, cites: named(article) }] : []),
                ],
              },
            ]),
            ...(first.urgent
              ? [
                  heading(2, first.urgent.title),
                  ...first.urgent.things.flatMap(({ what, how, article }): readonly Block[] => [
                    { kind: 'text', text: what, look: 'strong', cites: named(article) },
                    paragraph(how),
                  ]),
                ]
              : []),
            ...[first.warning, first.roles, first.none].flatMap((said) => (said ? [paragraph(said)] : [])),
            ...first.things.flatMap(({ what, status, how, item }): readonly Block[] => [
              { kind: 'text', text: `${what} – ${status}`, look: 'strong', cites: cite(item.citing) },
              paragraph(how),
            ]),
            ...(first.answered ? [paragraph(first.answered)] : []),
            ...(first.others.lines.length > 0 || first.others.maybe ? [heading(2, first.others.title)] : []),
            ...list(first.others.lines.map(({ name, status, how }) => `${name} – ${status}${how ? `. ${how}` : ''}`)),
            ...[first.others.rest, first.others.maybe, first.also].flatMap((said) => (said ? [paragraph(said)] : [])),
          ]
        : []),
      ...(note.risks
        ? [
            heading(1, note.risks.title),
            ...(note.risks.none ? [paragraph(note.risks.none)] : []),
            ...list(note.risks.list),
          ]
        : []),
      heading(1, note.unknown.title),
      ...(note.unknown.none ? [paragraph(note.unknown.none)] : []),
      ...list([
        ...note.unknown.questions.map(({ title: question, who }) => `${question} ${who}`),
        ...[note.unknown.more, ...note.unknown.find, note.unknown.notAsked, note.unknown.law].flatMap(
          (said) => said ?? [],
        ),
      ]),
      heading(1, note.elsewhere.title),
      ...list(note.elsewhere.list),
      heading(1, text.paper('memo.plan')),
      ...moments.flatMap((moment) => [heading(2, moment), ...planned(moment)]),
      ...(note.terms.list.length > 0
        ? [
            heading(1, note.terms.title),
            ...list(note.terms.list.map(({ term, meaning }) => text.paper('led', { lead: term, said: meaning }))),
          ]
        : []),
      heading(1, text.paper('memo.answers')),
      {
        kind: 'table',
        head: [text.t('question'), text.t('answer')],
        widths: [3, 2],
        rows: report.verdict.answers.map(({ question, answer }) => [
          text.question(question),
          [
            text.answer(question, answer),
            ...(personalNotes.notes[question] ? [text.paper('noted', { note: personalNotes.notes[question] })] : []),
          ].join('\n'),
        ]),
      },
      heading(1, text.paper('memo.sources')),
      {
        kind: 'table',
        head: ['text', 'article', 'read'].map((key) => text.paper(`columns.${key}`)),
        widths: [4, 4, 2],
        rows: textsRead(of),
      },
    ],
  })
}
