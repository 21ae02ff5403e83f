import type { Report } from '../../report/report.ts'
import { useWords } from '../hooks/use-words.ts'
import { Disclosure } from '../primitives/Disclosure.tsx'
import { Terms } from '../terms/Terms.tsx'
import { ConclusionItem, ConclusionLine, Mark, Requirement, Why } from './Conclusions.tsx'
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
                  <Terms text={say.fact(f.id)} lang={lang} />{' '}
                  {f.truth !== 'holds' && <Mark tone='unknown'>{t(`truth.${f.truth}`)}</Mark>}
                </p>
                <Why grounds={f} references={references} what={say.fact(f.id)} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {report.scope && (
        <div className='scope'>
          <p>{t(`scope.${report.scope.truth === 'fails' ? 'applies' : 'mayApply'}`)}</p>
          <Why
            grounds={report.scope}
            references={references}
            what={t(`scope.${report.scope.truth === 'fails' ? 'applies' : 'mayApply'}`)}
          />
        </div>
      )}
      {report.route && <RouteConditions {...{ report, references }} route={report.route} />}
    </>
  )
}

const RouteConditions = ({ report, references, route }: Props & { readonly route: NonNullable<Report['route']> }) => {
  const { t } = useWords('report')
  const { say } = references
  const met = route.requirements.filter((r) => !report.toPutRight.includes(r))
  return (
    <>
      <Disclosure summary={t('sections.route')} count={met.length}>
        <p className='conclusion'>{say.pathway(route.id).name}</p>
        <ul className='brief numbered'>
          {met.map((r) => (
            <Requirement key={r.id} finding={r} pathway={route.id} references={references} as={ConclusionLine} />
          ))}
        </ul>
      </Disclosure>
      {report.nearMisses.map(({ pathway, by }) => (
        <section key={pathway.id} className='near-miss' aria-label={say.pathway(pathway.id).name}>
          <h3>{t('exceptFor', { pathway: say.pathway(pathway.id).name })}</h3>
          <ol>
            {by.map((r) => (
              <Requirement key={r.id} finding={r} pathway={pathway.id} references={references} as={ConclusionItem} />
            ))}
          </ol>
          <p>{t('exceptForHow')}</p>
        </section>
      ))}
    </>
  )
}
