import { type Answer, unsure } from '../../core/question.ts'
import type { Reason } from '../../core/reasons.ts'
import type { Source } from '../../core/source.ts'
import type { DutyFinding, Grounds } from '../../core/verdict.ts'
import { type Report, relevantOptions, verificationOf } from '../../report/report.ts'
import type { Lang, Say } from '../../text/law-text.ts'
import { useWords } from '../hooks/use-words.ts'

/** What every part of the verdict refers to: the words, the numbered answers and the numbered sources. */
export type References = {
  readonly say: Say
  readonly lang: Lang
  readonly answer: (question: string, answer: Answer) => string
  readonly answers: ReadonlyMap<string, number>
  readonly sources: ReadonlyMap<string, number>
}
/** The book of a report. `unsureWords`: how “I don't know” is said. */
export const referencesOf = (report: Report, say: Say, lang: Lang, unsureWords: string): References => ({
  say,
  lang,
  answer: (question, answer) =>
    answer === unsure
      ? unsureWords
      : [answer]
          .flat()
          .map((o) => say.option(question, o))
          .join(' · '),
  answers: new Map(report.verdict.answers.map(({ question }, i) => [question, i + 1])),
  sources: new Map(report.sources.map(({ n, source }) => [source.id, n])),
})

type Props = { readonly of: Grounds; readonly book: References }

/** The answers a conclusion comes from, each by its number in the table of answers, with a link to its question. */
const Answers = ({
  because,
  book: { say, answer, answers },
}: {
  readonly because: readonly Reason[]
  readonly book: References
}) => {
  const { t } = useWords('report')
  const told = (reason: Reason) => {
    if (reason.answer === null) return t('notAnswered')
    const { ticked, answer: given } = relevantOptions(reason)
    const words = answer(reason.question, given)
    return ticked ? words : t('notTicked', { options: words })
  }
  return because.map((reason, i) => (
    <span key={reason.question}>
      {i > 0 && ' · '}
      <a href={`#/question/${reason.question}`}>
        <span className={answers.has(reason.question) ? 'unseen' : undefined}>
          {say.question(reason.question).title}
        </span>{' '}
        {answers.has(reason.question) && `${answers.get(reason.question)}. `}
        {told(reason)}
      </a>
    </span>
  ))
}

/** The articles of a conclusion, then how they bind, how settled they are and how well they are known. */
const Articles = ({ of: grounds, book: { lang, sources } }: Props) => {
  const { t } = useWords('report')
  const { citing, authority, certainty } = grounds
  const french = lang === 'fr' ? {} : { lang: 'fr' }
  return (
    <>
      {citing.map((s, i) => (
        <span key={s.id}>
          {i > 0 && ' · '}
          {s.url ? (
            <a href={s.url} rel='noreferrer' hrefLang='fr' {...french}>
              {s.pinpoint}
            </a>
          ) : (
            <span {...french}>{s.pinpoint}</span>
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

/** Why, in two lines: because you answered…; the articles. */
export const GroundsBlock = (props: Props) => {
  const { t } = useWords('report')
  return (
    <>
      {isGrounded(props.of) && (
        <p className='because'>
          {t('because')} <Answers because={props.of.because} book={props.book} />
        </p>
      )}
      <p className='cites'>
        <Articles {...props} />
      </p>
    </>
  )
}

/** By which answers a duty is met or not. */
export const MetBecause = ({
  of: { met, metBecause },
  book,
}: {
  readonly of: DutyFinding
  readonly book: References
}) => {
  const { t } = useWords('report')
  return (met === 'holds' || met === 'fails') && metBecause.length > 0 ? (
    <p className='because'>
      {t(`metBecause.${met}`)} <Answers because={metBecause} book={book} />
    </p>
  ) : null
}

/** Why, in the same line as the conclusion, for long lists. */
export const GroundsInline = (props: Props) => (
  <span className='briefly'>
    {isGrounded(props.of) && (
      <>
        {' – '}
        <Answers because={props.of.because} book={props.book} />
      </>
    )}
    {' – '}
    <Articles {...props} />
  </span>
)

/** The criminal provision that punishes neglecting a duty. */
export const Offence = ({
  source,
  book: { lang, sources },
}: {
  readonly source: Source
  readonly book: References
}) => {
  const { t } = useWords('report')
  return (
    <p className='cites'>
      {t('offence')}{' '}
      <a href={source.url} rel='noreferrer' hrefLang='fr' lang={lang === 'fr' ? undefined : 'fr'}>
        {source.pinpoint}
      </a>
      {sources.has(source.id) && ` [${sources.get(source.id)}]`}
    </p>
  )
}
