import { Fragment } from 'react'
import { type Conclusion, pointsOf, type Report } from '../../report/report.ts'
import { useWords } from '../hooks/use-words.ts'
import { DutyLine, Why } from './Conclusions.tsx'
import type { References } from './Grounds.tsx'

type Props = { readonly report: Report; readonly book: References }

/** Each fact nobody could give, and who can. */
export const MissingPart = ({ report: { verdict }, book: { say } }: Props) => {
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

/** The duties that start later, the earliest first; and the way to the questions on the rules to come. */
export const ComingPart = ({ report: { verdict }, book, ahead }: Props & { readonly ahead: string | undefined }) => {
  const { t } = useWords('report')
  return (
    <>
      <p>{t(verdict.coming.length > 0 || verdict.moreMayCome ? 'comingLead' : 'nothing.coming')}</p>
      {verdict.moreMayCome && <p className={ahead && 'on-paper'}>{t('ehdsUnasked')}</p>}
      {ahead && (
        <div className='no-print invitation'>
          <p>{t('ehdsLead')}</p>
          <p>
            <a className='button' href={`#/question/${ahead}`}>
              {t('ehdsGo')}
            </a>
          </p>
        </div>
      )}
      {verdict.coming.length > 0 && (
        <ol className='numbered'>
          {verdict.coming.map((d) => (
            <DutyLine key={d.id} of={d} asOf={verdict.asOf} book={book} />
          ))}
        </ol>
      )}
    </>
  )
}

/** Where the law is not fixed: both readings, the cautious one first. */
export const ContestedPart = ({ report: { contested }, book }: Props) => {
  const { t } = useWords('report')
  const { say } = book
  const nameOf = (c: Conclusion) =>
    c.kind === 'requirement'
      ? say.requirement(c.pathway, c.id)
      : c.kind === 'duty'
        ? say.duty(c.id).title
        : say[c.kind](c.id)
  if (contested.length === 0) return <p>{t('nothing.contested')}</p>
  return (
    <>
      <p>{t('contestedLead')}</p>
      <ul className='numbered'>
        {contested.map((c) => (
          <li key={`${c.kind}-${c.id}`}>
            <p className='conclusion'>{nameOf(c)}</p>
            {[...new Set(pointsOf(c).flatMap((point) => say.reading(point) ?? []))].map((reading) => (
              <Fragment key={reading.cautious}>
                <p>
                  <strong>{t('reading.cautious')}</strong> {reading.cautious}
                </p>
                <p>
                  <strong>{t('reading.other')}</strong> {reading.other}
                </p>
              </Fragment>
            ))}
            <Why of={c} book={book} what={nameOf(c)} />
          </li>
        ))}
      </ul>
    </>
  )
}
