import type { PersonalNotes } from '../../report/personal-notes.ts'
import { fits, isStale, type Report } from '../../report/report.ts'
import { langOfCitation } from '../../text/citation.ts'
import { inWords } from '../../text/date-words.ts'
import { type ExcludedLine, excludedPathwaysLine, excludedRulesLine } from '../../text/excluded-parts.ts'
import type { Lang } from '../../text/law-text.ts'
import { useWords } from '../hooks/use-words.ts'
import { Button } from '../primitives/Button.tsx'
import { Disclosure } from '../primitives/Disclosure.tsx'
import { Glossary } from '../terms/Glossary.tsx'
import { Pinpoint } from '../terms/Pinpoint.tsx'
import { Terms } from '../terms/Terms.tsx'
import { ConclusionLine, Mark, Requirement } from './Conclusions.tsx'
import { GroundsInline, type References } from './Grounds.tsx'

type Props = { readonly report: Report; readonly references: References }

/**
 * Renders what does not apply: one line for each reason, with the pathways and rules that it excludes; then every ground
 * of each, collapsed, which belongs to the full record.
 */
export const ClosedPart = ({ report, references }: Props) => {
  const { t } = useWords('report')
  const words = { t, say: references.say, answer: references.answer }
  const { pathways, rules } = report.excluded
  return (
    <>
      <ExcludedLines
        title={t('sections.closedRoutes')}
        lines={pathways.map((group) => excludedPathwaysLine(words, group))}
        lang={references.lang}
      />
      <ExcludedLines
        title={t('sections.closedRules')}
        lines={rules.map((group) => excludedRulesLine(words, group))}
        lang={references.lang}
      />
      <Disclosure className='full-record' summary={t('sections.grounds')}>
        <ClosedPathways {...{ report, references }} />
        <ClosedRules {...{ report, references }} />
      </Disclosure>
    </>
  )
}

const ExcludedLines = ({
  title,
  lines,
  lang,
}: {
  readonly title: string
  readonly lines: readonly ExcludedLine[]
  readonly lang: Lang
}) => {
  const { t } = useWords('report')
  if (lines.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul className='numbered'>
        {lines.map(({ what, reason, article, names }) => (
          <li key={[what, reason, ...names].join()}>
            <p>
              <strong>{what}</strong>
              {t('excluded.colon')} <Reason {...{ reason, article, lang }} />
            </p>
            {names.length > 0 && <p className='brief'>{names.join(' · ')}</p>}
          </li>
        ))}
      </ul>
    </>
  )
}

/** Every condition that closes a pathway, with its grounds. */
const ClosedPathways = ({ report: { closed }, references }: Props) => {
  const { t } = useWords('report')
  const { say, lang } = references
  return (
    <ul className='numbered'>
      {closed.map(({ pathways, by }) => (
        <li key={pathways[0]?.id}>
          {pathways.map((pathway) => (
            <p key={pathway.id} className='conclusion'>
              {by.length > 0 ? (
                <Terms text={say.pathwayIs(pathway.id, fits[pathway.status])} lang={lang} />
              ) : (
                <>
                  {say.pathway(pathway.id).name} <Mark>{t('didNotArise')}</Mark>
                </>
              )}
            </p>
          ))}
          <ul className='brief'>
            {by.map((r) => (
              <Requirement
                key={r.id}
                finding={r}
                pathway={pathways[0]?.id ?? ''}
                references={references}
                as={ConclusionLine}
              />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

/** Every duty and bar that does not apply, with its grounds. */
const ClosedRules = ({ report: { notApplying }, references }: Props) => {
  const { t } = useWords('report')
  const { say } = references
  return (
    <ul className='numbered'>
      {notApplying.map((d) => (
        <li key={d.id}>
          <p className='conclusion'>
            {'applies' in d ? say.duty(d.id).title : d.didNotArise ? say.barName(d.id) : say.bar(d.id, d.truth)}
          </p>
          <p className='brief'>
            <Mark>{t(d.didNotArise ? 'didNotArise' : 'applies' in d ? 'applies.fails' : 'said.fails')}</Mark>
            <GroundsInline grounds={d} references={references} />
          </p>
        </li>
      ))}
    </ul>
  )
}

/** Renders the numbered table of answers, each with a button that changes it; the answers set aside; and the facts. */
export const AnswersPart = ({
  report: { verdict, facts },
  references,
  notes,
  onChange,
}: Props & {
  /** The user’s notes, by the id of the question. */
  readonly notes: PersonalNotes['notes']
  readonly onChange: (question: string) => void
}) => {
  const { t } = useWords('report')
  const { say } = references
  return (
    <>
      <Disclosure summary={t('sections.answers')} count={verdict.answers.length} open={verdict.answers.length < 8}>
        <table>
          <caption className='unseen'>{t('sections.answers')}</caption>
          <thead>
            <tr>
              <th scope='col'>{t('question')}</th>
              <th scope='col'>{t('answer')}</th>
            </tr>
          </thead>
          <tbody>
            {verdict.answers.map(({ question, answer }) => (
              <tr key={question}>
                <th scope='row'>
                  {references.answers.get(question)}. {say.question(question).title}
                </th>
                <td>
                  {references.answer(question, answer)}{' '}
                  <Button look='quiet' className='button quiet no-print' onClick={() => onChange(question)}>
                    {t('change')}{' '}
                    <span className='unseen'>{t('changeWhat', { question: say.question(question).title })}</span>
                  </Button>
                  {notes[question] && (
                    <p className='note'>
                      {t('note')} {notes[question]}
                    </p>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Disclosure>
      {verdict.setAside.length > 0 && (
        <p>
          {t('sections.setAside')} {verdict.setAside.map((id) => say.question(id).title).join(' · ')}
        </p>
      )}
      <Disclosure summary={t('sections.facts')} count={facts.length} className='full-record'>
        <ul className='brief numbered'>
          {facts.map((fact) => (
            <ConclusionLine
              key={fact.id}
              grounds={fact}
              references={references}
              text={say.fact(fact.id, fact.truth)}
              state={t(`said.${fact.truth}`)}
              tone={fact.truth}
            />
          ))}
        </ul>
      </Disclosure>
    </>
  )
}

/**
 * Renders the numbered sources: title, pinpoint, content, URL, authority, certainty and last check; then the glossary.
 */
export const SourcesPart = ({ report: { sources, verdict }, references: { say, lang } }: Props) => {
  const { t } = useWords('report')
  return (
    <>
      <Disclosure summary={t('sections.sources')} count={sources.length}>
        <ol className='sources'>
          {sources.map(({ n, source: s, inPlan }) => {
            const text = say.source(s)
            return (
              <li key={s.id} value={n} className={inPlan ? undefined : 'full-record'}>
                <span lang={text.titleLang === lang ? undefined : text.titleLang}>{text.title}</span>,{' '}
                <Pinpoint source={s} lang={lang} />. <span className='full-record'>{text.gist} </span>
                {s.url ? (
                  <a href={s.url} rel='noreferrer'>
                    {s.url}
                  </a>
                ) : (
                  t('noAddress')
                )}
                <span className='full-record'>
                  {' '}
                  – {t(`authority.${s.authority}`)}, {t(`certainty.${s.certainty}`)},{' '}
                  {t(`verification.${s.verification}`)}
                  {s.checkedOn && ` (${t('checkedOn', { day: inWords(s.checkedOn, lang) })})`}
                  {isStale(s, verdict.asOf) && <strong> {t('stale')}</strong>}
                  {s.from && `. ${t('from', { day: inWords(s.from, lang) })}`}
                  {s.undated === 'wording' && `. ${t('undated')}`}
                </span>
              </li>
            )
          })}
        </ol>
      </Disclosure>
      <Disclosure summary={t('sections.glossary')} className='full-record'>
        <Glossary lang={lang} />
      </Disclosure>
    </>
  )
}

/** Renders a reason; the article at its end may be in French. */
const Reason = ({
  reason,
  article,
  lang,
}: {
  readonly reason: string
  readonly article: string
  readonly lang: Lang
}) =>
  article === '' || lang === 'fr' ? (
    <Terms text={reason} lang={lang} />
  ) : (
    <>
      <Terms text={reason.slice(0, -`${article}).`.length)} lang={lang} />
      <span lang={langOfCitation(lang, article)}>{article}</span>).
    </>
  )
