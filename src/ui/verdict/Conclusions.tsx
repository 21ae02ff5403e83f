import type { ReactNode } from 'react'
import type { DutyFinding, Finding, Grounds } from '../../core/verdict.ts'
import { inWords } from '../../text/date-words.ts'
import { useWords } from '../hooks/use-words.ts'
import { Disclosure } from '../primitives/Disclosure.tsx'
import { Terms } from '../terms/Terms.tsx'
import { DutyTick } from './DutyTick.tsx'
import { GroundsBlock, GroundsInline, MetBecause, Offence, type References } from './Grounds.tsx'

/** The tone of a mark, which determines its sign and colour. */
type Tone = 'holds' | 'fails' | 'unknown' | 'none'
/** Renders a short state after a conclusion. */
export const Mark = ({ tone = 'none', children }: { readonly tone?: Tone; readonly children: string }) => (
  <span className={`mark ${tone}`}>{children}</span>
)

/** Renders the reasons of a conclusion, collapsed. `what` names the conclusion for screen readers. */
export const Why = ({
  grounds,
  references,
  what,
  children,
}: {
  readonly grounds: Grounds
  readonly references: References
  readonly what: string
  /** Content after the reasons. */
  readonly children?: ReactNode
}) => {
  const { t } = useWords('report')
  return (
    <Disclosure
      className='why'
      summary={
        <>
          {t('why')}
          <span className='unseen'>{t('whyWhat', { what })}</span>
        </>
      }
    >
      <GroundsBlock {...{ grounds, references }} />
      {children}
    </Disclosure>
  )
}

type ConclusionProps = {
  readonly text: string
  readonly grounds: Grounds
  readonly state: string
  readonly tone: Tone
  readonly references: References
}

/** Renders a conclusion with its state, and its reasons collapsed. */
export const ConclusionItem = ({ text, grounds, state, tone, references }: ConclusionProps) => (
  <li>
    <p className='conclusion'>
      <Terms text={text} lang={references.lang} /> <Mark tone={tone}>{state}</Mark>
    </p>
    <Why {...{ grounds, references }} what={text} />
  </li>
)
/** Renders a conclusion with its state and its reasons in one paragraph, for long lists. */
export const ConclusionLine = ({ text, grounds, state, tone, references }: ConclusionProps) => (
  <li>
    <Terms text={text} lang={references.lang} /> <Mark tone={tone}>{state}</Mark>
    <GroundsInline {...{ grounds, references }} />
  </li>
)

/** Renders whether a condition of a pathway is met; if it is not, with the consequence. */
export const Requirement = ({
  finding,
  pathway,
  references,
  as: As,
}: {
  readonly finding: Finding
  readonly pathway: string
  readonly references: References
  readonly as: typeof ConclusionItem
}) => {
  const { t } = useWords('report')
  const { truth, failing, didNotArise } = finding
  const state = didNotArise
    ? t('didNotArise')
    : truth === 'holds'
      ? t('truth.holds')
      : t(`${truth === 'fails' ? 'failing' : 'ifNot'}.${failing}`)
  // A condition that merely excludes a route is not marked as failed: only what blocks the case is.
  const tone = didNotArise || (As === ConclusionLine && truth === 'fails') ? 'none' : truth
  return (
    <As
      grounds={finding}
      {...{ references, state, tone }}
      text={
        didNotArise
          ? references.say.requirement(pathway, finding.id)
          : references.say.requirementIs(pathway, finding.id, truth)
      }
    />
  )
}

/** Renders a duty: title, state, who is responsible, evidence, date of application, and reasons. */
export const DutyLine = ({
  duty,
  asOf,
  references,
  done = false,
  onTick,
}: {
  readonly duty: DutyFinding
  readonly asOf: string
  readonly references: References
  /** Whether the user ticked the duty as done. */
  readonly done?: boolean
  readonly onTick?: ((duty: string, done: boolean) => void) | undefined
}) => {
  const { t } = useWords('report')
  const { say, lang } = references
  const { title, evidence } = say.duty(duty.id)
  const starts = duty.from ?? asOf
  const starting = t('starting', { day: inWords(starts, lang) })
  const tone = duty.applies === 'unknown' ? 'unknown' : (duty.met ?? 'none')
  // A duty that is merely to do has no mark: the heading above says so.
  const state =
    duty.applies === 'unknown' ? t('applies.unknown') : starts > asOf ? starting : duty.met && t(`met.${duty.met}`)
  return (
    <li id={`action-${duty.id}`} tabIndex={-1}>
      <p className='conclusion'>
        <Terms text={title} lang={lang} /> {state && <Mark tone={tone}>{state}</Mark>}{' '}
        {done && <Mark tone='holds'>{t('ticked')}</Mark>}
      </p>
      <p className='duty'>
        {t(`who.${duty.who}`)}. {t('evidence')} {evidence}.
        {duty.from && duty.from <= asOf && ` ${t('from', { day: inWords(duty.from, lang) })}.`}
        {starts > asOf && duty.applies === 'unknown' && ` ${starting}.`}
      </p>
      <Why grounds={duty} references={references} what={title}>
        <MetBecause {...{ duty, references }} />
        {duty.offence && <Offence source={duty.offence} references={references} />}
      </Why>
      {onTick && <DutyTick duty={duty.id} name={title} done={done} onTick={onTick} />}
    </li>
  )
}
