import type { PersonalNotes } from '../../report/personal-notes.ts'
import { isStale, type Report } from '../../report/report.ts'
import { useWords } from '../hooks/use-words.ts'
import { inWords } from '../layout/date-words.ts'
import { Button } from '../primitives/Button.tsx'
import { Disclosure } from '../primitives/Disclosure.tsx'
import { Glossary } from '../terms/Glossary.tsx'
import { Terms } from '../terms/Terms.tsx'
import { ConclusionLine, Mark, Requirement } from './Conclusions.tsx'
import { GroundsInline, type References } from './Grounds.tsx'

type Props = { readonly report: Report; readonly references: References }

/** Renders the pathways and rules without effect on the case, each with the answers that exclude it. */
export const ClosedPart = ({ report, references }: Props) => {
  const { t } = useWords('report')
  const { say, lang } = references
  return (
    <>
      <Disclosure
        summary={t('sections.closedRoutes')}
        count={report.closed.reduce((sum, { pathways }) => sum + pathways.length, 0)}
      >
        <ul className='numbered'>
          {report.closed.map(({ pathways, by }) => (
            <li key={pathways[0]?.id}>
              {pathways.map((pathway) => (
                <p key={pathway.id} className='conclusion'>
                  <Terms text={say.pathway(pathway.id).name} lang={lang} />
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
      </Disclosure>
      <Disclosure summary={t('sections.closedRules')} count={report.notApplying.length}>
        <ul className='numbered'>
          {report.notApplying.map((d) => (
            <li key={d.id}>
              <p className='conclusion'>{'applies' in d ? say.duty(d.id).title : say.bar(d.id)}</p>
              <p className='brief'>
                <Mark>{t('truth.fails')}</Mark>
                <GroundsInline grounds={d} references={references} />
              </p>
            </li>
          ))}
        </ul>
      </Disclosure>
    </>
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
      <Disclosure summary={t('sections.facts')} count={facts.length}>
        <ul className='brief numbered'>
          {facts.map((fact) => (
            <ConclusionLine
              key={fact.id}
              grounds={fact}
              references={references}
              text={say.fact(fact.id)}
              state={t(`truth.${fact.truth}`)}
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
          {sources.map(({ source: s }) => {
            const text = say.source(s)
            return (
              <li key={s.id}>
                <span lang={text.titleLang === lang ? undefined : text.titleLang}>{text.title}</span>,{' '}
                <span lang={lang === 'fr' ? undefined : 'fr'}>{s.pinpoint}</span>. {text.gist}{' '}
                {s.url ? (
                  <a href={s.url} rel='noreferrer'>
                    {s.url}
                  </a>
                ) : (
                  t('noAddress')
                )}{' '}
                – {t(`authority.${s.authority}`)}, {t(`certainty.${s.certainty}`)},{' '}
                {t(`verification.${s.verification}`)}
                {s.checkedOn && ` (${t('checkedOn', { day: inWords(s.checkedOn, lang) })})`}
                {isStale(s, verdict.asOf) && <strong> {t('stale')}</strong>}
                {s.from && `. ${t('from', { day: inWords(s.from, lang) })}`}
                {s.undated === 'wording' && `. ${t('undated')}`}
              </li>
            )
          })}
        </ol>
      </Disclosure>
      <Disclosure summary={t('sections.glossary')}>
        <Glossary lang={lang} />
      </Disclosure>
    </>
  )
}
