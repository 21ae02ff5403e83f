import { fits, type Report } from '../../report/report.ts'
import { routeHowTo } from '../../text/how-to-parts.ts'
import { useWords } from '../hooks/use-words.ts'
import { Disclosure } from '../primitives/Disclosure.tsx'
import { ConclusionItem, ConclusionLine, Requirement } from './Conclusions.tsx'
import type { References } from './Grounds.tsx'
import { HowTo } from './HowTo.tsx'

type Props = { readonly report: Report; readonly references: References }

/** Renders the route: how to file, then its conditions as a checklist in sentences; then the routes that nearly fit. */
export const RoutePart = ({ report, references }: Props) => {
  const { t } = useWords('report')
  const { say } = references
  const { route } = report
  if (!route) return <p>{t('nothing.route')}</p>
  const howTo = routeHowTo(t, say, route.id)
  return (
    <>
      {report.verdict.headline.state === 'cannotTell' && (
        <p>
          <strong>{t('route.ifConfirmed')}</strong>
        </p>
      )}
      <p className='conclusion'>{say.pathwayIs(route.id, fits[route.status])}</p>
      {howTo && <HowTo {...{ howTo, references }} />}
      <Disclosure summary={t('sections.conditions')} count={route.requirements.length}>
        <ul className='brief numbered'>
          {route.requirements.map((r) => (
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
