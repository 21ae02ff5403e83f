import type { ReactNode } from 'react'
import type { DutyFinding, Finding, Grounds } from '../../core/verdict.ts'
import { useWords } from '../hooks/use-words.ts'
import { inWords } from '../layout/date-words.ts'
import { Disclosure } from '../primitives/Disclosure.tsx'
import { Terms } from '../terms/Terms.tsx'
import { DutyTick } from './DutyTick.tsx'
import { GroundsBlock, GroundsInline, MetBecause, Offence, type References } from './Grounds.tsx'

/** The kind of a mark, for its sign: held, failed, or neither. */
type Tone = 'holds' | 'fails' | 'unknown' | 'none'
export const Mark = ({ tone = 'none', children }: { readonly tone?: Tone; readonly children: string }) => (
  <span className={`mark ${tone}`}>{children}</span>
)

/** The reasons of a conclusion, one press away; `what` tells a screen reader which. */
export const Why = ({
  of,
  book,
  what,
  children,
}: {
  readonly of: Grounds
  readonly book: References
  readonly what: string
  /** What else is told with the reasons. */
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
      <GroundsBlock {...{ of, book }} />
      {children}
    </Disclosure>
  )
}

type Said = {
  readonly text: string
  readonly of: Grounds
  readonly state: string
  readonly tone: Tone
  readonly book: References
}

/** A conclusion with its state, and why. */
export const Stated = ({ text, of, state, tone, book }: Said) => (
  <li>
    <p className='conclusion'>
      <Terms text={text} lang={book.lang} /> <Mark tone={tone}>{state}</Mark>
    </p>
    <Why {...{ of, book }} what={text} />
  </li>
)
/** The same in one paragraph, for long lists. */
export const Brief = ({ text, of, state, tone, book }: Said) => (
  <li>
    <Terms text={text} lang={book.lang} /> <Mark tone={tone}>{state}</Mark>
    <GroundsInline {...{ of, book }} />
  </li>
)

/** A condition of a pathway, with what it means when it is not met. */
export const Requirement = ({
  of,
  pathway,
  book,
  as: As,
}: {
  readonly of: Finding
  readonly pathway: string
  readonly book: References
  readonly as: typeof Stated
}) => {
  const { t } = useWords('report')
  const state = of.truth === 'holds' ? t('truth.holds') : `${t(`truth.${of.truth}`)}, ${t(`failing.${of.failing}`)}`
  // A condition that excludes a route is no alarm: only what blocks the case is drawn as failed.
  const tone = As === Brief && of.truth === 'fails' ? 'none' : of.truth
  return <As {...{ of, book, state, tone }} text={book.say.requirement(pathway, of.id)} />
}

/** A duty: what, its state, who, the evidence to keep, from when; and why. */
export const DutyLine = ({
  of,
  asOf,
  book,
  done = false,
  onTick,
}: {
  readonly of: DutyFinding
  readonly asOf: string
  readonly book: References
  /** Ticked as done by the person. */
  readonly done?: boolean
  readonly onTick?: ((duty: string, done: boolean) => void) | undefined
}) => {
  const { t } = useWords('report')
  const { say, lang } = book
  const { title, evidence } = say.duty(of.id)
  const starts = of.from ?? asOf
  const starting = t('starting', { day: inWords(starts, lang) })
  const tone = of.applies === 'unknown' ? 'unknown' : (of.met ?? 'none')
  // What is simply to do stands under that heading: the line need not repeat it.
  const state =
    of.applies === 'unknown' ? t('applies.unknown') : starts > asOf ? starting : of.met && t(`met.${of.met}`)
  return (
    <li id={`action-${of.id}`} tabIndex={-1}>
      <p className='conclusion'>
        <Terms text={title} lang={lang} /> {state && <Mark tone={tone}>{state}</Mark>}{' '}
        {done && <Mark tone='holds'>{t('ticked')}</Mark>}
      </p>
      <p className='duty'>
        {t(`who.${of.who}`)}. {t('evidence')} {evidence}.
        {of.from && of.from <= asOf && ` ${t('from', { day: inWords(of.from, lang) })}.`}
        {starts > asOf && of.applies === 'unknown' && ` ${starting}.`}
      </p>
      <Why {...{ of, book }} what={title}>
        <MetBecause {...{ of, book }} />
        {of.offence && <Offence source={of.offence} book={book} />}
      </Why>
      {onTick && <DutyTick duty={of.id} name={title} done={done} onTick={onTick} />}
    </li>
  )
}
