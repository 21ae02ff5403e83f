import type { Report } from '../../report/report.ts'
import { useWords } from '../hooks/use-words.ts'
import { Terms } from '../terms/Terms.tsx'
import { Mark, Why } from './Conclusions.tsx'
import type { References } from './Grounds.tsx'

type Props = { readonly report: Report; readonly references: References }

/** Renders the summary of the case, each line with its reasons, then the conditions of the route, collapsed. */
export const CardPart = ({ report, references }: Props) => {
  const { t } = useWords('report')
  const { say, lang } = references
  return (
    <>
      <dl className='case-card'>
        {report.card.map(({ key, facts }) => (
          <div key={key}>
            <dt>{t(`card.${key}`)}</dt>
            {facts.length === 0 && <dd>{t('cardNone')}</dd>}
            {facts.map((f) => (
              <dd key={f.id}>
                <p className='conclusion'>
                  <Terms text={say.fact(f.id, f.truth)} lang={lang} />{' '}
                  {f.truth === 'unknown' && <Mark tone='unknown'>{t('said.unknown')}</Mark>}
                </p>
                <Why
                  grounds={f}
                  references={references}
                  // The sentence is read just before: the question of the line is name enough.
                  what={facts.length === 1 ? t(`card.${key}`) : say.fact(f.id, f.truth)}
                />
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {report.scope && (
        <div className='scope'>
          <p>{t(`scope.${report.scope.truth === 'fails' ? 'applies' : 'mayApply'}`)}</p>
          <Why grounds={report.scope} references={references} what={t('scope.name')} />
        </div>
      )}
    </>
  )
}
