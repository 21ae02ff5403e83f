import { groupByReading } from '../../report/disputed-readings.ts'
import type { Conclusion, Report } from '../../report/report.ts'
import { useWords } from '../hooks/use-words.ts'
import { DutyLine, Why } from './Conclusions.tsx'
import type { References } from './Grounds.tsx'

type Props = { readonly report: Report; readonly references: References }

/** Renders the questions that are unanswered or answered “I don’t know”, each with who can answer it. */
export const MissingPart = ({ report: { verdict }, references: { say } }: Props) => {
  const { t } = useWords('report')
  if (verdict.missing.length === 0) return <p>{t('nothing.missing')}</p>
  return (
    <>
      <p>{t('missingLead')}</p>
      <ul className='numbered'>
        {verdict.missing.map((id) => (
          <li key={id}>
            <a href={`#/question/${id}`}>{say.question(id).title}</a>{' '}
            <span className='hint'>{t('whoCanTell', { who: say.question(id).whoCanTell })}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Renders the duties that apply later, the earliest first, and the link to the questions on upcoming rules. */
export const ComingPart = ({
  report: { verdict },
  references,
  upcoming,
}: Props & { readonly upcoming: string | undefined }) => {
  const { t } = useWords('report')
  return (
    <>
      <p>{t(verdict.coming.length > 0 || verdict.moreMayCome ? 'comingLead' : 'nothing.coming')}</p>
      {verdict.moreMayCome && <p className={upcoming && 'on-paper'}>{t('ehdsUnasked')}</p>}
      {upcoming && (
        <div className='no-print invitation'>
          <p>{t('ehdsLead')}</p>
          <p>
            <a className='button' href={`#/question/${upcoming}`}>
              {t('ehdsGo')}
            </a>
          </p>
        </div>
      )}
      {verdict.coming.length > 0 && (
        <ol className='numbered'>
          {verdict.coming.map((d) => (
            <DutyLine key={d.id} duty={d} asOf={verdict.asOf} references={references} />
          ))}
        </ol>
      )}
    </>
  )
}

/** Renders each disputed point once, both readings with the cautious one first, then the conclusions it bears on. */
export const ContestedPart = ({ report: { contested }, references }: Props) => {
  const { t } = useWords('report')
  const { say } = references
  const nameOf = (c: Conclusion) =>
    c.kind === 'requirement'
      ? say.requirementIs(c.pathway, c.id, c.truth)
      : c.kind === 'duty'
        ? say.duty(c.id).title
        : say[c.kind](c.id, c.truth)
  if (contested.length === 0) return <p>{t('nothing.contested')}</p>
  return (
    <>
      <p>{t('contestedLead')}</p>
      <ul className='numbered'>
        {groupByReading(contested, say.reading).map(({ reading, conclusions }) => (
          <li key={reading?.cautious ?? ''}>
            {reading && (
              <>
                <p>
                  <strong>{t('reading.cautious')}</strong> {reading.cautious}
                </p>
                <p>
                  <strong>{t('reading.other')}</strong> {reading.other}
                </p>
                <p>{t('reading.bearsOn', { count: conclusions.length })}</p>
              </>
            )}
            <ul>
              {conclusions.map(({ conclusion: c, isFirst }) => (
                <li key={`${c.kind}-${c.id}`}>
                  <p className='conclusion'>{nameOf(c)}</p>
                  {isFirst && <Why grounds={c} references={references} what={nameOf(c)} />}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  )
}
