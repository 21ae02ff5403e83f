import type { ComponentProps } from 'react'
import type { Report } from '../../report/report.ts'
import { useWords } from '../hooks/use-words.ts'
import { Button } from '../primitives/Button.tsx'
import { Disclosure } from '../primitives/Disclosure.tsx'
import { Terms } from '../terms/Terms.tsx'
import { ConclusionItem, Mark, Requirement } from './Conclusions.tsx'
import { FlowsPart } from './FlowsPart.tsx'
import { GroundsBlock, type References } from './Grounds.tsx'
import { numbersInPlan } from './PlanPart.tsx'
import { Jump, numberOfPart } from './VerdictPart.tsx'

type Props = { readonly report: Report; readonly references: References }

/** Renders the bars, what to put right for the named route, and the duties known not to be met. */
export const BlocksPart = ({ report, references }: Props) => {
  const { t } = useWords('report')
  const { say } = references
  const numbers = numbersInPlan(report)
  if (report.bars.length + report.unmet.length + report.toPutRight.length === 0) return <p>{t('noBlocks')}</p>
  return (
    <ol className='numbered'>
      {report.bars.map((b) => (
        <ConclusionItem
          key={b.id}
          grounds={b}
          references={references}
          text={say.bar(b.id, b.truth)}
          state={t(`said.${b.truth}`)}
          tone={b.truth === 'holds' ? 'fails' : 'unknown'}
        />
      ))}
      {report.toPutRight.map((r) => (
        <Requirement
          key={r.id}
          finding={r}
          pathway={report.route?.id ?? ''}
          references={references}
          as={ConclusionItem}
        />
      ))}
      {report.unmet.map((d) => (
        <li key={d.id}>
          <p className='conclusion'>
            <Terms text={say.duty(d.id).title} lang={references.lang} />
          </p>{' '}
          <Jump to={`action-${d.id}`}>{t('seeAction', { n: `${numberOfPart('todo')}.${numbers.get(d.id)}` })}</Jump>
        </li>
      ))}
    </ol>
  )
}

/**
 * Renders the further data flows with their hosting duties. Their answers have no number: the table of answers is the
 * case’s.
 */
export const Flows = ({ report, references, on }: Props & { readonly on: ComponentProps<typeof FlowsPart>['on'] }) => {
  const { t } = useWords('report')
  const { flows } = report.verdict
  return (
    <section className={flows.length > 0 ? 'flows' : 'flows no-print'} aria-labelledby='flows'>
      <h3 id='flows'>{t('flows.title')}</h3>
      <FlowsPart
        flows={flows}
        duty={(duty) => (
          <li key={duty.id}>
            <p className='conclusion'>
              {references.say.duty(duty.id).title}{' '}
              <Mark tone={duty.applies === 'unknown' ? 'unknown' : (duty.met ?? 'none')}>
                {duty.applies === 'unknown' ? t('applies.unknown') : t(`met.${duty.met ?? 'none'}`)}
              </Mark>
            </p>
            <GroundsBlock grounds={duty} references={{ ...references, answers: new Map() }} />
          </li>
        )}
        question={(id) => references.say.question(id).title}
        on={on}
      />
    </section>
  )
}

/** Renders the points to raise with the provider, and the button that saves them as a letter. */
export const Letter = ({
  points,
  references: { say },
  onLetter,
}: {
  readonly points: readonly string[]
  readonly references: References
  readonly onLetter: (text: string) => void
}) => {
  const { t } = useWords('report')
  const letter = [t('letter.opening'), ...points.map((id, i) => `${i + 1}. ${say.point(id)}`), t('letter.closing')]
  return (
    <section className='letter no-print' aria-labelledby='letter'>
      <h3 id='letter'>{t('letter.title')}</h3>
      <p>{t('letter.lead')}</p>
      <Disclosure summary={t('letter.points', { count: points.length })}>
        <ol>
          {points.map((id) => (
            <li key={id}>{say.point(id)}</li>
          ))}
        </ol>
      </Disclosure>
      <p>
        <Button onClick={() => onLetter(letter.join('\n\n'))}>{t('letter.save')}</Button>
      </p>
    </section>
  )
}
