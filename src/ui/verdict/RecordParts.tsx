import type { PersonalNotes } from '../../report/personal-notes.ts'
import { isStale, type Report } from '../../report/report.ts'
import { useWords } from '../hooks/use-words.ts'
import { inWords } from '../layout/date-words.ts'
import { Button } from '../primitives/Button.tsx'
import { Disclosure } from '../primitives/Disclosure.tsx'
import { Glossary } from '../terms/Glossary.tsx'
import { Terms } from '../terms/Terms.tsx'
import { Brief, Mark, Requirement } from './Conclusions.tsx'
import { GroundsInline, type References } from './Grounds.tsx'

type Props = { readonly report: Report; readonly book: References }

/** Each route or rule that was looked at and has no effect here, with the answer that excludes it. */
export const ClosedPart = ({ report, book }: Props) => {
  const { t } = useWords('report')
  const { say, lang } = book
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
                  <Requirement key={r.id} of={r} pathway={pathways[0]?.id ?? ''} book={book} as={Brief} />
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
                <GroundsInline of={d} book={book} />
              </p>
            </li>
          ))}
        </ul>
      </Disclosure>
    </>
  )
}

/** Every answer by its number, each with the way to change it; those set aside are named apart. Then what they amount to in law. */
export const AnswersPart = ({
  report: { verdict, facts },
  book,
  notes,
  onChange,
}: Props & {
  /** The person's own words, by question. */
  readonly notes: PersonalNotes['notes']
  readonly onChange: (question: string) => void
}) => {
  const { t } = useWords('report')
  const { say } = book
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
                  {book.answers.get(question)}. {say.question(question).title}
                </th>
                <td>
                  {book.answer(question, answer)}{' '}
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
          {facts.map((of) => (
            <Brief
              key={of.id}
              {...{ of, book }}
              text={say.fact(of.id)}
              state={t(`truth.${of.truth}`)}
              tone={of.truth}
            />
          ))}
        </ul>
      </Disclosure>
    </>
  )
}

/** The numbered texts: full title, place, what they say, address, authority, certainty, when they were opened. Then the words. */
export const SourcesPart = ({ report: { sources, verdict }, book: { say, lang } }: Props) => {
  const { t } = useWords('report')
  return (
    <>
      <Disclosure summary={t('sections.sources')} count={sources.length}>
        <ol className='sources'>
          {sources.map(({ source: s }) => {
            const words = say.source(s)
            return (
              <li key={s.id}>
                <span lang={words.titleLang === lang ? undefined : words.titleLang}>{words.title}</span>,{' '}
                <span lang={lang === 'fr' ? undefined : 'fr'}>{s.pinpoint}</span>. {words.gist}{' '}
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
