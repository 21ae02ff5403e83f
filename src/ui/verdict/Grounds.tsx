import type { Answer } from '../../core/question.ts'
import type { Reason } from '../../core/reasons.ts'
import type { Source } from '../../core/source.ts'
import type { DutyFinding, Grounds } from '../../core/verdict.ts'
import { relevantOptions } from '../../report/relevant-options.ts'
import { type Report, verificationOf } from '../../report/report.ts'
import { answerInWords } from '../../text/answer-words.ts'
import type { Lang, Say } from '../../text/law-text.ts'
import { useWords } from '../hooks/use-words.ts'
import { Pinpoint } from '../terms/Pinpoint.tsx'

/** What every part of the verdict refers to: the text, and the numbers of the answers and of the sources. */
export type References = {
  readonly say: Say
  readonly lang: Lang
  readonly answer: (question: string, answer: Answer) => string
  readonly answers: ReadonlyMap<string, number>
  readonly sources: ReadonlyMap<string, number>
}
/** Returns the references of a report. `doubt` gives the texts of “I don’t know”. */
export const referencesOf = (
  report: Report,
  say: Say,
  lang: Lang,
  doubt: Parameters<typeof answerInWords>[1],
): References => ({
  say,
  lang,
  answer: (question, answer) => answerInWords(say, doubt, question, answer),
  answers: new Map(report.verdict.answers.map(({ question }, i) => [question, i + 1])),
  sources: new Map(report.sources.map(({ n, source }) => [source.id, n])),
})

type Props = { readonly grounds: Grounds; readonly references: References }

/**
 * Renders the answers that a conclusion rests on, each with its number in the table of answers and a link to its
 * question.
 */
const Answers = ({
  because,
  references: { say, answer, answers },
}: {
  readonly because: readonly Reason[]
  readonly references: References
}) => {
  const { t } = useWords('report')
  const answerText = (reason: Reason) => {
    if (reason.answer === null) return t('notAnswered')
    const { ticked, answer: given } = relevantOptions(reason)
    const text = answer(reason.question, given)
    return ticked ? text : t('notTicked', { options: text })
  }
  return because.map((reason, i) => (
    <span key={reason.question}>
      {i > 0 && ' · '}
      <a href={`#/question/${reason.question}`}>
        <span className={answers.has(reason.question) ? 'unseen' : undefined}>
          {say.question(reason.question).title}
        </span>{' '}
        {answers.has(reason.question) && `${answers.get(reason.question)}. `}
        {answerText(reason)}
      </a>
    </span>
  ))
}

/** Renders the articles that a conclusion cites, then their authority, certainty and verification. */
const Articles = ({ grounds, references: { lang, sources } }: Props) => {
  const { t } = useWords('report')
  const { citing, authority, certainty } = grounds
  return (
    <>
      {citing.map((s, i) => (
        <span key={s.id}>
          {i > 0 && ' · '}
          {s.url ? (
            <a href={s.url} rel='noreferrer' hrefLang='fr'>
              <Pinpoint source={s} lang={lang} />
            </a>
          ) : (
            <Pinpoint source={s} lang={lang} />
          )}
          {sources.has(s.id) && ` [${sources.get(s.id)}]`}
        </span>
      ))}
      {' – '}
      {t(`authority.${authority}`)}, <strong className={`certainty ${certainty}`}>{t(`certainty.${certainty}`)}</strong>
      , {t(`verification.${verificationOf(grounds)}`)}
    </>
  )
}

const isGrounded = ({ because }: Grounds) => because.length > 0

/** Renders the reasons of a conclusion in two paragraphs: the answers, then the articles. */
export const GroundsBlock = (props: Props) => {
  const { t } = useWords('report')
  return (
    <>
      {isGrounded(props.grounds) && (
        <p className='because'>
          {t('because')} <Answers because={props.grounds.because} references={props.references} />
        </p>
      )}
      <p className='cites'>
        <Articles {...props} />
      </p>
    </>
  )
}

/** Renders the answers because of which a duty is met or not; nothing if that is unknown. */
export const MetBecause = ({
  duty: { met, metBecause },
  references,
}: {
  readonly duty: DutyFinding
  readonly references: References
}) => {
  const { t } = useWords('report')
  return (met === 'holds' || met === 'fails') && metBecause.length > 0 ? (
    <p className='because'>
      {t(`metBecause.${met}`)} <Answers because={metBecause} references={references} />
    </p>
  ) : null
}

/** Renders the reasons of a conclusion inline, for long lists. */
export const GroundsInline = (props: Props) => (
  <span className='briefly'>
    {isGrounded(props.grounds) && (
      <>
        {' – '}
        <Answers because={props.grounds.because} references={props.references} />
      </>
    )}
    {' – '}
    <Articles {...props} />
  </span>
)

/** Renders the criminal provision that punishes the breach of a duty. */
export const Offence = ({
  source,
  references: { lang, sources },
}: {
  readonly source: Source
  readonly references: References
}) => {
  const { t } = useWords('report')
  return (
    <p className='cites'>
      {t('offence')}{' '}
      <a href={source.url} rel='noreferrer' hrefLang='fr'>
        <Pinpoint {...{ source, lang }} />
      </a>
      {sources.has(source.id) && ` [${sources.get(source.id)}]`}
    </p>
  )
}
