import type { Report } from '../../report/report.ts'
import { useWords } from '../hooks/use-words.ts'
import { Disclosure } from '../primitives/Disclosure.tsx'
import { Terms } from '../terms/Terms.tsx'
import { Brief, Mark, Requirement, Stated, Why } from './Conclusions.tsx'
import type { References } from './Grounds.tsx'

type Props = { readonly report: Report; readonly book: References }

/** The case in five lines, each with its reason; folded under them, the route condition by condition. */
export const CardPart = ({ report, book }: Props) => {
  const { t } = useWords('report')
  const { say, lang } = book
  return (
    <>
      <dl className='case-card'>
        {report.card.map(({ key, says }) => (
          <div key={key}>
            <dt>{t(`card.${key}`)}</dt>
            {says.length === 0 && <dd>{t('cardNone')}</dd>}
            {says.map((f) => (
              <dd key={f.id}>
                <p className='conclusion'>
                  <Terms text={say.fact(f.id)} lang={lang} />{' '}
                  {f.truth !== 'holds' && <Mark tone='unknown'>{t(`truth.${f.truth}`)}</Mark>}
                </p>
                <Why of={f} book={book} what={say.fact(f.id)} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {report.scope && (
        <div className='scope'>
          <p>{t(`scope.${report.scope.truth === 'fails' ? 'applies' : 'mayApply'}`)}</p>
          <Why
            of={report.scope}
            book={book}
            what={t(`scope.${report.scope.truth === 'fails' ? 'applies' : 'mayApply'}`)}
          />
        </div>
      )}
      {report.route && <RouteFold {...{ report, book }} route={report.route} />}
    </>
  )
}

const RouteFold = ({ report, book, route }: Props & { readonly route: NonNullable<Report['route']> }) => {
  const { t } = useWords('report')
  const { say } = book
  const met = route.requirements.filter((r) => !report.toPutRight.includes(r))
  return (
    <>
      <Disclosure summary={t('sections.route')} count={met.length}>
        <p className='conclusion'>{say.pathway(route.id).name}</p>
        <ul className='brief numbered'>
          {met.map((r) => (
            <Requirement key={r.id} of={r} pathway={route.id} book={book} as={Brief} />
          ))}
        </ul>
      </Disclosure>
      {report.nearMisses.map(({ pathway, by }) => (
        <section key={pathway.id} className='near-miss' aria-label={say.pathway(pathway.id).name}>
          <h3>{t('exceptFor', { pathway: say.pathway(pathway.id).name })}</h3>
          <ol>
            {by.map((r) => (
              <Requirement key={r.id} of={r} pathway={pathway.id} book={book} as={Stated} />
            ))}
          </ol>
          <p>{t('exceptForHow')}</p>
        </section>
      ))}
    </>
  )
}
