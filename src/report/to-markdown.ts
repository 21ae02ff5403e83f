import type { Answer } from '../core/question.ts'
import type { Reason } from '../core/reasons.ts'
import type { Source } from '../core/source.ts'
import type { DutyFinding, Finding, Grounds } from '../core/verdict.ts'
import { noNotes, type PersonalNotes } from './personal-notes.ts'
import { type Conclusion, isStale, pointsOf, type Report, relevantOptions, verificationOf } from './report.ts'

/** The text of a report in one language. */
export type ReportText = {
  readonly t: (key: string, values?: Readonly<Record<string, string | number>>) => string
  readonly headline: (report: Report) => readonly string[]
  readonly question: (id: string) => string
  readonly answer: (question: string, answer: Answer) => string
  readonly fact: (id: string) => string
  readonly bar: (id: string) => string
  readonly duty: (id: string) => string
  readonly evidence: (id: string) => string
  readonly pathway: (id: string) => string
  readonly requirement: (pathway: string, id: string) => string
  readonly source: (source: Source) => string
  readonly whoCanTell: (question: string) => string
  /** Returns both readings of a contested point, by its id; `undefined` if it has none. */
  readonly reading: (id: string) => { readonly cautious: string; readonly other: string } | undefined
}

const nameOf = (words: ReportText, c: Conclusion): string =>
  c.kind === 'requirement' ? words.requirement(c.pathway, c.id) : words[c.kind](c.id)

/** Returns free text as a Markdown quotation, with its Markdown syntax escaped. */
const quoted = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&').replace(/^(\s*)([-+=])/, '$1\\$2'))
    .map((line) => `  > ${line.replace(/^(\s*\d+)([.)])/, '$1\\$2')}\n`)
    .join('')

/**
 * Returns the whole report as Markdown: every conclusion, answer and source with its URL, and the user’s notes and
 * ticks.
 */
export const toMarkdown = (report: Report, words: ReportText, personalNotes: PersonalNotes = noNotes): string => {
  const { t } = words
  const { verdict } = report
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
  const groundsOf = (grounds: Grounds): string => {
    const { because, citing, authority, certainty } = grounds
    const cited = citing.map((s) => (number.has(s.id) ? `${s.pinpoint} [${number.get(s.id)}]` : s.pinpoint)).join(' · ')
    const why = because.length > 0 ? `  - ${t('because')} ${answersOf(because)}\n` : ''
    return `${why}  - ${cited}. ${t(`authority.${authority}`)}, ${t(`certainty.${certainty}`)}, ${t(`verification.${verificationOf(grounds)}`)}\n`
  }
  const metBy = ({ met, metBecause }: DutyFinding): string =>
    (met === 'holds' || met === 'fails') && metBecause.length > 0
      ? `  - ${t(`metBecause.${met}`)} ${answersOf(metBecause)}\n`
      : ''
  const offenceOf = ({ offence }: DutyFinding) =>
    offence ? `  - ${t('offence')} ${offence.pinpoint} [${number.get(offence.id) ?? '–'}]\n` : ''
  const finding = (pathway: string) => (r: Finding) =>
    `- ${words.requirement(pathway, r.id)} (${t(`truth.${r.truth}`)}${r.truth === 'holds' ? '' : `, ${t(`failing.${r.failing}`)}`})\n${groundsOf(r)}`
  const section = (key: string, lines: readonly string[]) =>
    lines.length === 0 ? '' : `\n## ${t(`sections.${key}`)}\n\n${lines.join('')}`
  return [
    `# ${t('title')}\n\n${t('asOf', { day: verdict.asOf, edition: verdict.edition })}\n\n`,
    `**${t(`state.${verdict.headline.state}`)}**\n\n${[...words.headline(report), ...doubtsOf(report, t)].join('\n\n')}\n`,
    section('card', [
      ...report.card.flatMap(({ key, facts }) =>
        facts.map((f) => `- ${t(`card.${key}`)} ${words.fact(f.id)} (${t(`truth.${f.truth}`)})\n${groundsOf(f)}`),
      ),
      ...(report.scope
        ? [`- ${t(`scope.${report.scope.truth === 'fails' ? 'applies' : 'mayApply'}`)}\n${groundsOf(report.scope)}`]
        : []),
    ]),
    section('blocks', [
      ...report.bars.map((b) => `- ${words.bar(b.id)} (${t(`truth.${b.truth}`)})\n${groundsOf(b)}`),
      ...report.unmet.map((d) => `- ${words.duty(d.id)}\n${groundsOf(d)}`),
      ...report.toPutRight.map(finding(report.route?.id ?? '')),
    ]),
    section(
      'route',
      report.route
        ? [
            `${words.pathway(report.route.id)}\n\n`,
            ...report.route.requirements.filter((r) => !report.toPutRight.includes(r)).map(finding(report.route.id)),
            ...report.nearMisses.map(
              ({ pathway, by }) =>
                `\n${t('exceptFor', { pathway: words.pathway(pathway.id) })}\n\n${by.map(finding(pathway.id)).join('')}\n${t('exceptForHow')}\n`,
            ),
          ]
        : [],
    ),
    section(
      'todo',
      report.todo.map(
        (d) =>
          `- ${words.duty(d.id)} – ${t(`who.${d.who}`)}; ${t('evidence')} ${words.evidence(d.id)} (${t(d.applies === 'unknown' ? 'applies.unknown' : `met.${d.met ?? 'none'}`)}${personalNotes.done.includes(d.id) ? `, ${t('ticked')}` : ''})\n${groundsOf(d)}${metBy(d)}${offenceOf(d)}`,
      ),
    ),
    section(
      'missing',
      verdict.missing.map((q) => `- ${words.question(q)} – ${words.whoCanTell(q)}\n`),
    ),
    section(
      'flows',
      verdict.flows.map(
        ({ name, duties, missing }) =>
          `### ${name}\n\n${duties
            .filter((d) => d.applies !== 'fails')
            .map(
              (d) =>
                `- ${words.duty(d.id)} (${t(d.applies === 'unknown' ? 'applies.unknown' : `met.${d.met ?? 'none'}`)})\n${groundsOf(d)}`,
            )
            .join(
              '',
            )}${missing.length > 0 ? `- ${t('flows.missing')} ${missing.map(words.question).join(' · ')}\n` : ''}\n`,
      ),
    ),
    section('coming', [
      ...(verdict.moreMayCome ? [`${t('ehdsUnasked')}\n\n`] : []),
      ...verdict.coming.map(
        (d) =>
          `- ${t('starting', { day: d.from ?? '' })} – ${words.duty(d.id)} (${t(`applies.${d.applies}`)})\n  - ${t(`who.${d.who}`)}. ${t('evidence')} ${words.evidence(d.id)}\n${groundsOf(d)}${metBy(d)}${offenceOf(d)}`,
      ),
    ]),
    section(
      'contested',
      report.contested.map((c) => {
        const both = pointsOf(c)
          .flatMap((point) => words.reading(point) ?? [])
          .map(
            ({ cautious, other }) => `  - ${t('reading.cautious')} ${cautious}\n  - ${t('reading.other')} ${other}\n`,
          )
          .join('')
        return `- ${nameOf(words, c)}\n${both}${groundsOf(c)}`
      }),
    ),
    section(
      'facts',
      report.facts.map((f) => `- ${words.fact(f.id)} (${t(`truth.${f.truth}`)})\n${groundsOf(f)}`),
    ),
    section(
      'otherRoutes',
      report.otherRoutes.map((p) => `- ${words.pathway(p.id)} (${t(`route.${p.status}`)})\n`),
    ),
    section('closed', [
      ...report.closed.map(
        ({ pathways, by }) =>
          `- ${pathways.map((p) => words.pathway(p.id)).join(' · ')}\n${by
            .map(finding(pathways[0]?.id ?? ''))
            .join('')
            .replace(/^/gm, '  ')
            .trimEnd()}\n`,
      ),
      ...report.notApplying.map((d) => `- ${'applies' in d ? words.duty(d.id) : words.bar(d.id)}\n${groundsOf(d)}`),
    ]),
    section(
      'answers',
      verdict.answers.map(
        ({ question, answer }) =>
          `- ${words.question(question)} ${words.answer(question, answer)}\n${personalNotes.notes[question] ? `  - ${t('note')}\n\n${quoted(personalNotes.notes[question])}\n` : ''}`,
      ),
    ),
    section(
      'setAside',
      verdict.setAside.map((q) => `- ${words.question(q)}\n`),
    ),
    section(
      'sources',
      report.sources.map(
        ({ n, source }) =>
          `${n}. ${words.source(source)} – ${source.pinpoint}. ${source.url || t('noAddress')} (${t(`verification.${source.verification}`)})${isStale(source, verdict.asOf) ? ` **${t('stale')}**` : ''}\n`,
      ),
    ),
    `\n${t('limits')}\n\n${t('hash')} ${report.hash}\n`,
  ].join('')
}

/** Returns the sentences about doubts of the headline, one for each kind. */
export const doubtsOf = ({ doubts }: Report, t: ReportText['t']): readonly string[] =>
  (['contested', 'toConfirm', 'unread'] as const).flatMap((kind) =>
    doubts[kind] > 0 ? [t(`headline.doubt.${kind}`, { count: doubts[kind] })] : [],
  )
