import { type ComponentProps, Fragment, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { DutyFinding, Finding, Grounds, Verdict } from '../../core/assess.ts'
import { nothingOwn, type Own } from '../../report/notes.ts'
import { type Conclusion, isStale, pointsOf, reportOf } from '../../report/report.ts'
import type { Lang, Say } from '../../text/say.ts'
import { inWords } from '../date.ts'
import { Button } from '../primitives/Button.tsx'
import { Disclosure } from '../primitives/Disclosure.tsx'
import { Glossary } from '../primitives/Glossary.tsx'
import { Terms, TermsOnce } from '../primitives/Terms.tsx'
import { Basis, Briefly, bookOf, Met, Offence } from './Basis.tsx'
import { DayField } from './DayField.tsx'
import { DutyTick } from './DutyTick.tsx'
import { FlowsPart } from './FlowsPart.tsx'
import { HeadlineBox } from './HeadlineBox.tsx'

export type VerdictViewProps = {
  readonly verdict: Verdict
  readonly say: Say
  readonly lang: Lang
  readonly title: string
  readonly hash: string
  readonly version: string
  readonly commit: string
  /** The first readiness question not answered yet, if one is offered. */
  readonly readiness: string | undefined
  /** The first question on the rules to come not answered yet, if one is offered. */
  readonly ahead: string | undefined
  /** The days this edition speaks for. */
  readonly days: { readonly from: string; readonly until: string }
  readonly onDay: (day: string) => void
  /** How further flows of data are added and changed; absent where a case has no hosting to describe. */
  readonly flows: ComponentProps<typeof FlowsPart>['on'] | undefined
  /** Points to raise with the provider; none when no third party keeps the data. */
  readonly points: readonly string[]
  /** The person's own notes and ticks. */
  readonly own?: Own
  readonly onTick?: (duty: string, done: boolean) => void
  readonly onLetter: (text: string) => void
  readonly onTitle: (title: string) => void
  readonly onChange: (question: string) => void
  readonly onPrint: () => void
  readonly onSave: () => void
}

/** The verdict, top to bottom: screen and paper are the same document. */
export const VerdictView = (props: VerdictViewProps) => {
  const { verdict, say, lang, title, hash, version, commit, readiness, ahead, own = nothingOwn, onTick } = props
  const { t } = useTranslation('report')
  const report = reportOf(verdict)
  const book = bookOf(report, say, lang, t('unsure'))
  const document = useRef<HTMLElement>(null)
  useOpenOnPaper(document)
  const letter = [
    t('letter.opening'),
    ...props.points.map((id, i) => `${i + 1}. ${say.point(id)}`),
    t('letter.closing'),
  ].join('\n\n')
  const identity = (
    <>
      {title || t('noTitle')} · {t('lawAsOf')} {inWords(verdict.asOf, lang)} · {t('edition')} {verdict.edition} ·{' '}
      {t('version', { version, commit })} · {t('hash')} {hash}
    </>
  )
  const stated = (id: string, text: string, of: Grounds, state: string) => (
    <li key={id}>
      <p className='conclusion'>
        <Terms text={text} lang={lang} /> <span className='mark'>{state}</span>
      </p>
      <Basis {...{ of, book }} />
    </li>
  )
  const brief = (id: string, text: string, of: Grounds, state: string) => (
    <li key={id}>
      <Terms text={text} lang={lang} /> <span className='mark'>{state}</span>
      <Briefly {...{ of, book }} />
    </li>
  )
  const dutyLine = (of: DutyFinding) => {
    const { title: name, evidence } = say.duty(of.id)
    const starts = of.from ?? verdict.asOf
    return (
      <li key={of.id}>
        <p className='conclusion'>
          <Terms text={name} lang={lang} />{' '}
          <span className={`mark ${of.met ?? 'none'}`}>
            {of.applies === 'unknown'
              ? t('applies.unknown')
              : starts > verdict.asOf
                ? t('starting', { day: inWords(starts, lang) })
                : t(`met.${of.met ?? 'none'}`)}
          </span>{' '}
          {own.done.includes(of.id) && <span className='mark holds'>{t('ticked')}</span>}
        </p>
        <p>
          {t(`who.${of.who}`)}. {t('evidence')} {evidence}.
          {of.from && of.from <= verdict.asOf && ` ${t('from', { day: inWords(of.from, lang) })}.`}
          {starts > verdict.asOf && of.applies === 'unknown' && ` ${t('starting', { day: inWords(starts, lang) })}.`}
        </p>
        <Basis {...{ of, book }} />
        <Met {...{ of, book }} />
        {of.offence && <Offence source={of.offence} book={book} />}
        {onTick && starts <= verdict.asOf && (
          <DutyTick duty={of.id} name={name} done={own.done.includes(of.id)} onTick={onTick} />
        )}
      </li>
    )
  }
  /** A duty of a further flow: its answers are the flow's own, not those of the table. */
  const flowDuty = (of: DutyFinding) => (
    <li key={of.id}>
      <p className='conclusion'>
        {say.duty(of.id).title}{' '}
        <span className={`mark ${of.met ?? 'none'}`}>
          {of.applies === 'unknown' ? t('applies.unknown') : t(`met.${of.met ?? 'none'}`)}
        </span>
      </p>
      <Basis of={of} book={{ ...book, answers: new Map() }} />
    </li>
  )
  const requirement = (as: typeof stated, pathway: string) => (r: Finding) =>
    as(
      r.id,
      say.requirement(pathway, r.id),
      r,
      r.truth === 'holds' ? t('truth.holds') : `${t(`truth.${r.truth}`)}, ${t(`failing.${r.failing}`)}`,
    )
  const nameOf = (c: Conclusion) =>
    c.kind === 'requirement'
      ? say.requirement(c.pathway, c.id)
      : c.kind === 'duty'
        ? say.duty(c.id).title
        : say[c.kind](c.id)

  return (
    <article className='verdict' lang={lang} ref={document}>
      <TermsOnce page={`${report.hash} ${lang}`} annexed>
        <p className='report-head'>{identity}</p>
        <HeadlineBox report={report} say={say} />
        <p className='field no-print'>
          <label htmlFor='report-title'>{t('caseTitle')}</label>
          <span id='report-title-hint' className='hint'>
            {t('caseHint')}
          </span>
          <input
            id='report-title'
            type='text'
            maxLength={120}
            autoComplete='off'
            aria-describedby='report-title-hint'
            value={title}
            onChange={(event) => props.onTitle(event.target.value)}
          />
        </p>
        <DayField day={verdict.asOf} days={props.days} lang={lang} onDay={props.onDay} />
        <p className='actions no-print'>
          <Button look='main' onClick={props.onPrint}>
            {t('print')}
          </Button>
          <Button onClick={props.onSave}>{t('save')}</Button>
        </p>
        {readiness && (
          <section className='no-print readiness' aria-labelledby='readiness'>
            <h2 id='readiness'>{t('readiness')}</h2>
            <p>{t('readinessLead')}</p>
            <p>
              <a className='button' href={`#/question/${readiness}`}>
                {t('readinessGo')}
              </a>
            </p>
          </section>
        )}
        <Part name='card' title={t('sections.card')}>
          <dl className='card'>
            {report.card.map(({ key, says }) => (
              <div key={key}>
                <dt>{t(`card.${key}`)}</dt>
                {says.length === 0 && <dd>{t('cardNone')}</dd>}
                {says.map((f) => (
                  <dd key={f.id}>
                    <p className='conclusion'>
                      <Terms text={say.fact(f.id)} lang={lang} /> <span className='mark'>{t(`truth.${f.truth}`)}</span>
                    </p>
                    <Disclosure summary={t('why')}>
                      <Basis of={f} book={book} />
                    </Disclosure>
                  </dd>
                ))}
              </div>
            ))}
          </dl>
          {report.scope && (
            <div className='scope'>
              <p>{t(`scope.${report.scope.truth === 'fails' ? 'applies' : 'mayApply'}`)}</p>
              <Basis of={report.scope} book={book} />
            </div>
          )}
        </Part>
        <Part name='blocks' title={t('sections.blocks')}>
          {report.bars.length + report.unmet.length + report.toPutRight.length === 0 && <p>{t('noBlocks')}</p>}
          <ol>
            {report.bars.map((b) => stated(b.id, say.bar(b.id), b, t(`truth.${b.truth}`)))}
            {report.toPutRight.map(requirement(stated, report.route?.id ?? ''))}
            {report.unmet.map((d) => (
              <li key={d.id}>
                <p className='conclusion'>
                  {say.duty(d.id).title} <span className='mark fails'>{t('met.fails')}</span>
                </p>
                <p className='because'>{t('seeAction', { n: report.todo.indexOf(d) + 1 })}</p>
              </li>
            ))}
          </ol>
        </Part>
        {report.route && (
          <Part name='route' title={say.pathway(report.route.id).name}>
            <ul className='brief'>
              {report.route.requirements
                .filter((r) => !report.toPutRight.includes(r))
                .map(requirement(brief, report.route.id))}
            </ul>
            {report.nearMisses.map(({ pathway, by }) => (
              <section key={pathway.id} className='near-miss' aria-label={say.pathway(pathway.id).name}>
                <h3>{t('exceptFor', { pathway: say.pathway(pathway.id).name })}</h3>
                <ol>{by.map(requirement(stated, pathway.id))}</ol>
                <p>{t('exceptForHow')}</p>
              </section>
            ))}
          </Part>
        )}
        <Part name='todo' title={t('sections.todo')}>
          <ol>{report.todo.map(dutyLine)}</ol>
        </Part>
        {props.flows && (
          <Part name={verdict.flows.length > 0 ? 'flows' : 'flows no-print'} title={t('flows.title')}>
            <FlowsPart
              flows={verdict.flows}
              duty={flowDuty}
              question={(id) => say.question(id).title}
              on={props.flows}
            />
          </Part>
        )}
        {props.points.length > 0 && (
          <section className='part no-print' aria-labelledby='part-letter'>
            <h2 id='part-letter'>{t('letter.title')}</h2>
            <p>{t('letter.lead')}</p>
            <Disclosure summary={t('letter.points', { count: props.points.length })}>
              <ol>
                {props.points.map((id) => (
                  <li key={id}>{say.point(id)}</li>
                ))}
              </ol>
            </Disclosure>
            <p>
              <Button onClick={() => props.onLetter(letter)}>{t('letter.save')}</Button>
            </p>
          </section>
        )}
        {verdict.missing.length > 0 && (
          <Part name='missing' title={t('sections.missing')}>
            <p>{t('missingLead')}</p>
            <ul>
              {verdict.missing.map((id) => (
                <li key={id}>
                  <a href={`#/question/${id}`}>{say.question(id).title}</a>{' '}
                  {t('whoCanTell', { who: say.question(id).whoCanTell })}
                </li>
              ))}
            </ul>
          </Part>
        )}
        {(verdict.coming.length > 0 || ahead) && (
          <Part name='coming' title={t('sections.coming')}>
            <p>{t('comingLead')}</p>
            {ahead && (
              <div className='no-print readiness'>
                <p>{t('ehdsLead')}</p>
                <p>
                  <a className='button' href={`#/question/${ahead}`}>
                    {t('ehdsGo')}
                  </a>
                </p>
              </div>
            )}
            {verdict.coming.length > 0 && <ol>{verdict.coming.map(dutyLine)}</ol>}
          </Part>
        )}
        {report.contested.length > 0 && (
          <Part name='contested' title={t('sections.contested')}>
            <p>{t('contestedLead')}</p>
            <ul>
              {report.contested.map((c) => {
                const readings = [...new Set(pointsOf(c).flatMap((point) => say.reading(point) ?? []))]
                return (
                  <li key={`${c.kind}-${c.id}`}>
                    <p className='conclusion'>{nameOf(c)}</p>
                    {readings.map((reading) => (
                      <Fragment key={reading.cautious}>
                        <p>
                          <strong>{t('reading.cautious')}</strong> {reading.cautious}
                        </p>
                        <p>
                          <strong>{t('reading.other')}</strong> {reading.other}
                        </p>
                      </Fragment>
                    ))}
                    <Basis of={c} book={book} />
                  </li>
                )
              })}
            </ul>
          </Part>
        )}
        <Part name='facts' title={t('sections.facts')}>
          <ul className='brief'>{report.facts.map((f) => brief(f.id, say.fact(f.id), f, t(`truth.${f.truth}`)))}</ul>
        </Part>
        {report.otherRoutes.length > 0 && (
          <Part name='otherRoutes' title={t('sections.otherRoutes')}>
            <ul>
              {report.otherRoutes.map((route) => (
                <li key={route.id}>
                  <p className='conclusion'>
                    <Terms text={say.pathway(route.id).name} lang={lang} />{' '}
                    <span className='mark'>{t(`route.${route.status}`)}</span>
                  </p>
                  <ul className='brief'>
                    {route.requirements.filter((r) => r.truth !== 'holds').map(requirement(brief, route.id))}
                  </ul>
                </li>
              ))}
            </ul>
          </Part>
        )}
        <Part name='closed' title={t('sections.closed')}>
          <ul>
            {report.closed.map(({ pathways: [first, ...others], by }) => (
              <li key={first?.id}>
                {[first, ...others].map(
                  (pathway) =>
                    pathway && (
                      <p key={pathway.id} className='conclusion'>
                        <Terms text={say.pathway(pathway.id).name} lang={lang} />
                      </p>
                    ),
                )}
                <ul className='brief'>{by.map(requirement(brief, first?.id ?? ''))}</ul>
              </li>
            ))}
            {report.notApplying.map((d) => (
              <li key={d.id}>
                <p className='conclusion'>{'applies' in d ? say.duty(d.id).title : say.bar(d.id)}</p>
                <p className='brief'>
                  <span className='mark'>{t('truth.fails')}</span>
                  <Briefly of={d} book={book} />
                </p>
              </li>
            ))}
          </ul>
        </Part>
        <Part name='answers' title={t('sections.answers')}>
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
                    <Button look='quiet' className='button quiet no-print' onClick={() => props.onChange(question)}>
                      {t('change')}{' '}
                      <span className='unseen'>{t('changeWhat', { question: say.question(question).title })}</span>
                    </Button>
                    {own.notes[question] && (
                      <p className='note'>
                        {t('note')} {own.notes[question]}
                      </p>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {verdict.setAside.length > 0 && (
            <p>
              {t('sections.setAside')} {verdict.setAside.map((id) => say.question(id).title).join(' · ')}
            </p>
          )}
        </Part>
        <Part name='cited' title={t('sections.sources')}>
          <ol className='sources'>
            {report.sources.map(({ source: s }) => {
              const words = say.source(s.id)
              return (
                <li key={s.id}>
                  <span lang={words.titleLang === lang ? undefined : words.titleLang}>{words.title}</span>, {s.pinpoint}
                  . {words.gist}{' '}
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
        </Part>
        <Part name='glossary' title={t('sections.glossary')}>
          <Glossary lang={lang} />
        </Part>
        <Part name='limits' title={t('sections.limits')}>
          <p>{t('limits')}</p>
          <p>{identity}</p>
        </Part>
      </TermsOnce>
    </article>
  )
}

const Part = ({
  name,
  title,
  children,
}: {
  readonly name: string
  readonly title: string
  readonly children: React.ReactNode
}) => (
  <section className={`part ${name}`} aria-labelledby={`part-${name.split(' ')[0]}`}>
    <h2 id={`part-${name.split(' ')[0]}`}>{title}</h2>
    {children}
  </section>
)

/** Nothing stays folded on paper; afterwards the screen is as it was. */
const useOpenOnPaper = (of: React.RefObject<HTMLElement | null>) => {
  useEffect(() => {
    let folded: HTMLDetailsElement[] = []
    const open = () => {
      folded = [...(of.current?.querySelectorAll('details') ?? [])].filter((d) => !d.open)
      for (const d of folded) d.open = true
    }
    const fold = () => {
      for (const d of folded) d.open = false
    }
    addEventListener('beforeprint', open)
    addEventListener('afterprint', fold)
    return () => {
      removeEventListener('beforeprint', open)
      removeEventListener('afterprint', fold)
    }
  }, [of])
}
