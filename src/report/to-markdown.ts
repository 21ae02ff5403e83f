import type { Answer } from '../core/question.ts'
import type { Reason } from '../core/reasons.ts'
import type { Source } from '../core/source.ts'
import type { Truth } from '../core/truth.ts'
import { cleanLine, cleanText } from '../core/typed-text.ts'
import type { DutyFinding, Finding, Grounds } from '../core/verdict.ts'
import { groupByReading } from './disputed-readings.ts'
import { doubtsOf } from './doubts.ts'
import type { Format } from './formats.ts'
import type { HowToText } from './how-to.ts'
import type { NoteText, Step } from './note.ts'
import { noNotes, type PersonalNotes } from './personal-notes.ts'
import { momentKey } from './plan.ts'
import { relevantOptions } from './relevant-options.ts'
import { type Conclusion, fits, isStale, type Report, verificationOf } from './report.ts'

type ExcludedLine = { readonly what: string; readonly reason: string; readonly names: readonly string[] }

/** The text of a report in one language. */
export type ReportText = {
  readonly t: (key: string, values?: Readonly<Record<string, string | number>>) => string
  readonly headline: (report: Report) => readonly string[]
  /** The first line, then what follows it. */
  readonly start: (report: Report) => readonly [string, ...string[]]
  readonly note: (report: Report) => NoteText
  /** How to meet a duty or take a route; `undefined` while its text is not loaded. */
  readonly howTo: (kind: 'duty' | 'route', id: string) => HowToText | undefined
  /** A day in words. */
  readonly day: (day: string) => string
  readonly question: (id: string) => string
  readonly answer: (question: string, answer: Answer) => string
  readonly fact: (id: string, truth: Truth) => string
  readonly bar: (id: string, truth: Truth) => string
  readonly barName: (id: string) => string
  /** The lines of what does not apply: the name or number, the reason, and the names of what is counted. */
  readonly excluded: (report: Report) => Readonly<Record<'pathways' | 'rules', readonly ExcludedLine[]>>
  readonly duty: (id: string) => string
  /** What is known of a duty; `undefined` where no question asks about it. */
  readonly dutyStatus: (report: Report, duty: DutyFinding) => string | undefined
  readonly evidence: (id: string) => string
  readonly pathway: (id: string) => string
  readonly pathwayIs: (id: string, truth: Truth) => string
  /** The name of a requirement. */
  readonly requirement: (pathway: string, id: string) => string
  readonly requirementIs: (pathway: string, id: string, truth: Truth) => string
  /** The place of a source in its text. */
  readonly pinpoint: (source: Source) => string
  readonly source: (source: Source) => string
  readonly whoCanTell: (question: string) => string
  /** Returns both readings of a contested point, by its id; `undefined` if it has none. */
  readonly reading: (id: string) => { readonly cautious: string; readonly other: string } | undefined
}

const nameOf = (words: ReportText, c: Conclusion): string =>
  c.kind === 'requirement'
    ? words.requirementIs(c.pathway, c.id, c.truth)
    : c.kind === 'duty'
      ? words.duty(c.id)
      : words[c.kind](c.id, c.truth)

/** Returns a line that a person typed, with its Markdown syntax escaped. */
const escaped = (line: string): string =>
  cleanLine(line)
    .replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&')
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2')
/** Returns free text as a Markdown quotation, with its Markdown syntax escaped. */
const quoted = (text: string): string =>
  cleanText(text)
    .split('\n')
    .map((line) => `  > ${escaped(line)}\n`)
    .join('')

const withStep = ({ who, do: what }: Step) => `${what} (${who})`
const bullets = (lines: readonly string[]) => lines.map((line) => `- ${line}\n`).join('')
const indented = (lines: string, by: string) => lines.replace(/^(?=.)/gm, by)

/** Returns how a duty is met or a route is taken: the steps as a numbered list, then what else is known. */
const howToLines = ({ says, steps, known }: HowToText): string =>
  [
    `${says}\n\n`,
    ...steps.map((step, i) => `${i + 1}. ${withStep(step)}\n`),
    '\n',
    ...known.map(({ name, text }) => `- ${name} ${text}\n`),
  ].join('')

/** Returns the note under the headline, without the sources that it cites. */
const noteLines = ({ why, first, risks, unknown, elsewhere, terms }: NoteText): string => {
  const bars = first?.stop?.bars ?? []
  const urgent = first?.urgent?.things ?? []
  const part = (title: string, ...content: readonly (string | undefined)[]) =>
    `\n## ${title}\n\n${content.filter((c) => c !== undefined && c !== '').join('\n')}`
  return [
    part(
      why.title,
      why.reasons
        .map(
          ({ sentence, article, because }, i) => `${i + 1}. ${sentence} (${article})${because ? ` ${because}` : ''}\n`,
        )
        .join(''),
      why.nearMiss && `${why.nearMiss}\n`,
      why.notDue && `${why.notDue}\n`,
    ),
    first
      ? part(
          first.title,
          first.stop && `**${first.stop.warning}**\n`,
          first.stop?.roles && `${first.stop.roles}\n`,
          ...bars.map(
            ({ steps, way, article }, i) =>
              `${i + 1}. ${[...steps.map(withStep), ...(way ? [`${way} (${article})`] : [])].join('\n\n   ')}\n`,
          ),
          first.urgent && `**${first.urgent.title}**\n`,
          urgent
            .map(({ what, article, how }, i) => `${i + 1 + bars.length}. **${what}** (${article})\n\n   ${how}\n`)
            .join(''),
          first.warning && `**${first.warning}**\n`,
          first.roles && `${first.roles}\n`,
          first.none && `${first.none}\n`,
          first.things
            .map(
              ({ what, article, status, how }, i) =>
                `${i + 1 + urgent.length}. **${what}** (${article}) [${status}]\n\n   ${how}\n`,
            )
            .join(''),
          first.answered && `${first.answered}\n`,
          first.others.lines.length > 0 || first.others.maybe ? `### ${first.others.title}\n` : undefined,
          bullets(first.others.lines.map(({ name, status, how }) => `${name} [${status}]${how ? ` ${how}` : ''}`)),
          first.others.rest && `${first.others.rest}\n`,
          first.others.maybe && `${first.others.maybe}\n`,
          first.also && `${first.also}\n`,
        )
      : '',
    risks ? part(risks.title, risks.none && `${risks.none}\n`, bullets(risks.list)) : '',
    part(
      unknown.title,
      unknown.none && `${unknown.none}\n`,
      bullets([
        ...unknown.questions.map(({ title, who }) => `${title} ${who}`),
        ...(unknown.more ? [unknown.more] : []),
        ...unknown.find,
        ...(unknown.notAsked ? [unknown.notAsked] : []),
        ...(unknown.law ? [unknown.law] : []),
      ]),
    ),
    part(elsewhere.title, bullets(elsewhere.list)),
    terms.list.length > 0
      ? part(terms.title, bullets(terms.list.map(({ term, meaning }) => `**${term}** ${meaning}`)))
      : '',
  ].join('')
}

/**
 * Returns a report as Markdown, as much of it as the format holds. The full record has every conclusion, answer and
 * source with its URL. The user’s notes and ticks stand with the answers and the plan.
 */
export const toMarkdown = (
  report: Report,
  words: ReportText,
  personalNotes: PersonalNotes = noNotes,
  format: Format = 'full',
): string => {
  const { t } = words
  const { verdict } = report
  const isFull = format === 'full'
  const [startTitle, ...startLines] = words.start(report)
  const number = new Map(report.sources.map(({ n, source }) => [source.id, n]))
  const answersOf = (because: readonly Reason[]): string =>
    because
      .map((r) => {
        if (r.answer === null) return `${words.question(r.question)} ${t('notAnswered')}`
        const { ticked, answer } = relevantOptions(r)
        const options = words.answer(r.question, answer)
        return `${words.question(r.question)} ${ticked ? options : t('notTicked', { options })}`
      })
      .join(' / ')
  const articlesOf = (grounds: Grounds): string => {
    const { citing, authority, certainty } = grounds
    const cited = citing
      .map((s) => (number.has(s.id) ? `${words.pinpoint(s)} [${number.get(s.id)}]` : words.pinpoint(s)))
      .join(' · ')
    return `  - ${cited}. ${t(`authority.${authority}`)}, ${t(`certainty.${certainty}`)}, ${t(`verification.${verificationOf(grounds)}`)}\n`
  }
  const groundsOf = (grounds: Grounds): string =>
    `${grounds.because.length > 0 ? `  - ${t('because')} ${answersOf(grounds.because)}\n` : ''}${articlesOf(grounds)}`
  /** The grounds of what the plan holds too: only the full record repeats the answers under each conclusion. */
  const ownGroundsOf = isFull ? groundsOf : articlesOf
  const metBy = ({ met, metBecause }: DutyFinding): string =>
    isFull && (met === 'holds' || met === 'fails') && metBecause.length > 0
      ? `  - ${t(`metBecause.${met}`)} ${answersOf(metBecause)}\n`
      : ''
  const offenceOf = ({ offence }: DutyFinding) =>
    offence ? `  - ${t('offence')} ${words.pinpoint(offence)} [${number.get(offence.id) ?? '–'}]\n` : ''
  const stateOf = ({ truth, failing, didNotArise }: Finding) =>
    didNotArise
      ? t('didNotArise')
      : truth === 'holds'
        ? t('truth.holds')
        : t(`${truth === 'fails' ? 'failing' : 'ifNot'}.${failing}`)
  const finding = (pathway: string) => (r: Finding) =>
    `- ${r.didNotArise ? words.requirement(pathway, r.id) : words.requirementIs(pathway, r.id, r.truth)} (${stateOf(r)})\n${groundsOf(r)}`
  const excluded = words.excluded(report)
  const linesOf = (heading: string, lines: readonly ExcludedLine[]): readonly string[] =>
    lines.length === 0
      ? []
      : [
          `### ${t(`sections.${heading}`)}\n\n`,
          ...lines.map(
            ({ what, reason, names }) =>
              `- **${what}**${t('excluded.colon')} ${reason}${names.length > 0 ? ` ${names.join(' · ')}` : ''}\n`,
          ),
        ]
  const section = (key: string, lines: readonly string[]) =>
    lines.length === 0 ? '' : `\n## ${t(`sections.${key}`)}\n\n${lines.join('')}`
  const isTicked = ({ id }: DutyFinding) => personalNotes.done.includes(id)
  /** The user’s note on a question or duty. */
  const noteOn = (id: string) => {
    const note = personalNotes.notes[id]
    return note ? `  - ${t('note')}\n\n${quoted(note)}\n` : ''
  }
  const whoAndEvidence = (d: DutyFinding) => `${t(`who.${d.who}`)}. ${t('evidence')} ${words.evidence(d.id)}.`
  /** A duty of the plan with the user’s note; one that the user ticked as done takes a line besides the note. */
  const planned = (d: DutyFinding): string => {
    const status = words.dutyStatus(report, d)
    const states = [...(status ? [status] : []), ...(isTicked(d) ? [t('ticked')] : [])]
    const line = `- ${words.duty(d.id)}${states.length > 0 ? ` (${states.join(', ')})` : ''}\n`
    if (isTicked(d)) return `${line}${noteOn(d.id)}`
    const howTo = words.howTo('duty', d.id)
    return [
      line,
      indented(howTo ? `\n${howToLines(howTo)}` : `- ${whoAndEvidence(d)}\n`, '  '),
      d.from ? `  - ${t(d.from <= verdict.asOf ? 'from' : 'starting', { day: words.day(d.from) })}.\n` : '',
      ownGroundsOf(d),
      metBy(d),
      offenceOf(d),
      noteOn(d.id),
    ].join('')
  }
  const plan = () =>
    section('todo', [
      ...(verdict.start.state === 'forbidden' && report.todo.length > 0 ? [`${t('plan.stopped')}\n\n`] : []),
      ...report.plan.flatMap(({ moment, themes }) => [
        `### ${t(`plan.moment.${momentKey(moment, verdict.start.running)}`)}\n\n`,
        ...themes.flatMap(({ theme, items }) => [
          `#### ${t(`plan.theme.${theme}`)}\n\n`,
          ...items.map(
            ({ duty, along }) => `${planned(duty)}${along.map((d) => indented(planned(d), '  ')).join('')}\n`,
          ),
        ]),
      ]),
      ...(report.met.length > 0 ? [`### ${t('todo.met')}\n\n`] : []),
      ...report.met.map(
        (d) =>
          `- ${words.duty(d.id)} (${t('met.holds')})\n${isFull ? `${groundsOf(d)}${metBy(d)}${offenceOf(d)}` : ''}`,
      ),
      ...(isFull && report.maybe.length > 0 ? [`\n### ${t('todo.maybe')}\n\n`] : []),
      ...(isFull ? report.maybe : []).map(
        (d) =>
          `- ${words.duty(d.id)} (${t('applies.unknown')}${isTicked(d) ? `, ${t('ticked')}` : ''})\n  - ${whoAndEvidence(d)}\n${groundsOf(d)}${metBy(d)}${offenceOf(d)}`,
      ),
    ])
  const route = () => {
    if (!report.route) return ''
    const { id, status, requirements } = report.route
    const howTo = words.howTo('route', id)
    return section('route', [
      ...(verdict.headline.state === 'cannotTell' ? [`**${t('route.ifConfirmed')}**\n\n`] : []),
      `${words.pathwayIs(id, fits[status])}\n\n`,
      ...(howTo ? [howToLines(howTo), '\n'] : []),
      `### ${t('sections.conditions')}\n\n`,
      ...requirements.map(finding(id)),
      ...report.nearMisses.map(
        ({ pathway, by }) =>
          `\n${t('exceptFor', { pathway: words.pathway(pathway.id) })}\n\n${by.map(finding(pathway.id)).join('')}\n${t('exceptForHow')}\n`,
      ),
    ])
  }
  const flows = () =>
    section(
      'flows',
      verdict.flows.map(
        ({ name, duties, missing }) =>
          `### ${escaped(name)}\n\n${duties
            .filter((d) => d.applies !== 'fails')
            .map(
              (d) =>
                `- ${words.duty(d.id)} (${t(d.applies === 'unknown' ? 'applies.unknown' : `met.${d.met ?? 'none'}`)})\n${ownGroundsOf(d)}`,
            )
            .join(
              '',
            )}${missing.length > 0 ? `- ${t('flows.missing')} ${missing.map(words.question).join(' · ')}\n` : ''}\n`,
      ),
    )
  const coming = () =>
    section('coming', [
      ...(verdict.moreMayCome ? [`${t('ehdsUnasked')}\n\n`] : []),
      ...verdict.coming.map(
        (d) =>
          `- ${t('starting', { day: words.day(d.from ?? '') })} – ${words.duty(d.id)} (${t(`applies.${d.applies}`)})\n  - ${whoAndEvidence(d)}\n${ownGroundsOf(d)}${metBy(d)}${offenceOf(d)}`,
      ),
    ])
  const contested = () =>
    section(
      'contested',
      groupByReading(report.contested, words.reading).map(({ reading, conclusions }) => {
        const both = reading
          ? `- ${t('reading.cautious')} ${reading.cautious}\n- ${t('reading.other')} ${reading.other}\n\n${t('reading.bearsOn', { count: conclusions.length })}\n\n`
          : ''
        const named = conclusions.map(
          ({ conclusion: c, isFirst }) => `- ${nameOf(words, c)}\n${isFirst ? ownGroundsOf(c) : ''}`,
        )
        return `${both}${named.join('')}\n`
      }),
    )
  const answers = () =>
    [
      section(
        'answers',
        verdict.answers.map(
          ({ question, answer }) =>
            `- ${words.question(question)} ${words.answer(question, answer)}\n${noteOn(question)}`,
        ),
      ),
      section(
        'setAside',
        verdict.setAside.map((q) => `- ${words.question(q)}\n`),
      ),
    ].join('')
  /** Each source with its number in the text: the plan leaves some out, and a list would number the rest anew. */
  const sources = () =>
    section(
      'sources',
      report.sources
        .filter(({ inPlan }) => isFull || inPlan)
        .map(
          ({ n, source }) =>
            `- [${n}] ${words.source(source)} – ${words.pinpoint(source)}. ${source.url || t('noAddress')} (${t(`verification.${source.verification}`)})${isStale(source, verdict.asOf) ? ` **${t('stale')}**` : ''}\n`,
        ),
    )
  const card = () =>
    section('card', [
      ...report.card.flatMap(({ key, facts }) =>
        facts.map(
          (f) => `- ${t(`card.${key}`)} ${words.fact(f.id, f.truth)} (${t(`said.${f.truth}`)})\n${groundsOf(f)}`,
        ),
      ),
      ...(report.scope
        ? [`- ${t(`scope.${report.scope.truth === 'fails' ? 'applies' : 'mayApply'}`)}\n${groundsOf(report.scope)}`]
        : []),
    ])
  const blocks = () =>
    section('blocks', [
      ...report.bars.map((b) => `- ${words.bar(b.id, b.truth)} (${t(`said.${b.truth}`)})\n${groundsOf(b)}`),
      ...report.unmet.map((d) => `- ${words.duty(d.id)}\n${groundsOf(d)}`),
      ...report.toPutRight.map(finding(report.route?.id ?? '')),
    ])
  const missing = () =>
    section(
      'missing',
      verdict.missing.map((q) => `- ${words.question(q)} – ${words.whoCanTell(q)}\n`),
    )
  const facts = () =>
    section(
      'facts',
      report.facts.map((f) => `- ${words.fact(f.id, f.truth)} (${t(`said.${f.truth}`)})\n${groundsOf(f)}`),
    )
  const otherRoutes = () =>
    section(
      'otherRoutes',
      report.otherRoutes.map((p) => `- ${words.pathwayIs(p.id, fits[p.status])} (${t(`route.${p.status}`)})\n`),
    )
  const closed = () =>
    section('closed', [
      ...linesOf('closedRoutes', excluded.pathways),
      ...(excluded.pathways.length > 0 && excluded.rules.length > 0 ? ['\n'] : []),
      ...linesOf('closedRules', excluded.rules),
    ])
  const grounds = () =>
    section('grounds', [
      ...report.closed.map(
        ({ pathways, by }) =>
          `- ${pathways.map((p) => (by.length > 0 ? words.pathwayIs(p.id, fits[p.status]) : `${words.pathway(p.id)} (${t('didNotArise')}).`)).join(' ')}\n${indented(by.map(finding(pathways[0]?.id ?? '')).join(''), '  ')}`,
      ),
      ...report.notApplying.map(
        (d) =>
          `- ${'applies' in d ? words.duty(d.id) : d.didNotArise ? words.barName(d.id) : words.bar(d.id, d.truth)}${d.didNotArise ? ` (${t('didNotArise')})` : ''}\n${groundsOf(d)}`,
      ),
    ])
  const note = words.note(report)
  /** The articles that the note cites, where no list of all sources follows. */
  const noteSources = () =>
    note.sources.list.length === 0
      ? ''
      : `\n## ${note.sources.title}\n\n${bullets(note.sources.list.map(({ cited, title, address }) => `${title} (${cited.map(words.pinpoint).join('; ')}) ${address}`))}`
  const parts: Readonly<Record<Format, readonly (() => string)[]>> = {
    note: [noteSources],
    plan: [route, plan, flows, coming, contested, answers, sources],
    full: [
      ...[card, blocks, route, plan, missing, flows, coming, contested, facts, otherRoutes, closed],
      ...[answers, sources, grounds],
    ],
  }
  return [
    `# ${t('title')}\n\n${t('asOf', { day: verdict.asOf, edition: verdict.edition })}\n\n`,
    `**${startTitle}**\n\n${startLines.map((line) => `${line}\n\n`).join('')}`,
    `**${t(`state.${verdict.headline.state}`)}**\n\n${[...words.headline(report), ...doubtsOf(report, t, words)].join('\n\n')}\n`,
    noteLines(note),
    ...parts[format].map((part) => part()),
    `\n${t('limits')}\n\n${t('hash')} ${report.hash}\n`,
  ].join('')
}
