import type { Ask, Path } from '../../core/outline.ts'
import { type Answer, type Given, unsure } from '../../core/question.ts'
import { answerInWords } from '../../text/answer-words.ts'
import type { Say } from '../../text/law-text.ts'
import { useTitle } from '../hooks/use-title.ts'
import { useWords } from '../hooks/use-words.ts'
import { Button } from '../primitives/Button.tsx'
import { Disclosure } from '../primitives/Disclosure.tsx'

type Props = {
  readonly asks: readonly Ask[]
  readonly path: Path
  readonly given: Given
  readonly say: Say
  /** The user’s notes, by the id of the question under which each is shown. */
  readonly notes: Readonly<Record<string, string>>
  readonly title: string
  readonly onTitle: (title: string) => void
  readonly onChange: (question: string) => void
  readonly onResume: (question: string) => void
}

const sectionsOf = (asks: readonly Ask[]) => [...new Set(asks.map((a) => a.section))]

/**
 * Renders all answers by section, each with a button that changes it, then, folded, the questions without an answer, then the answers
 * that are set aside.
 */
export const AnswersScreen = ({ asks, path, given, notes, say, title, onTitle, onChange, onResume }: Props) => {
  const { t } = useWords('screens')
  useTitle(t('app.documentTitle', { page: t('answers.title') }))
  const inWords = (question: string, answer: Answer) =>
    answerInWords(say, (which) => t(`question.${which}`), question, answer)
  const note = (id: string) =>
    notes[id] && (
      <dd className='note'>
        {t('note.shown')} {notes[id]}
      </dd>
    )
  const rows = asks.filter((a) => path.asked.includes(a.question.id))
  const answered = rows.filter((a) => path.counted[a.question.id] !== undefined)
  const unanswered = rows.filter((a) => !answered.includes(a))
  const list = (of: readonly Ask[]) => (
    <dl className='given'>
      {of.map(({ question: { id } }) => {
        const answer = path.counted[id]
        const { title: asked } = say.question(id)
        return (
          <div key={id}>
            <dt>{asked}</dt>
            <dd>{answer === undefined ? <em>{t('answers.missing')}</em> : inWords(id, answer)}</dd>
            {note(id)}
            <dd>
              <Button look='quiet' onClick={() => onChange(id)}>
                {t(answer === undefined ? 'answers.answerIt' : 'answers.change')}{' '}
                <span className='unseen'>{t('answers.changeWhat', { question: asked })}</span>
              </Button>
            </dd>
          </div>
        )
      })}
    </dl>
  )
  return (
    <div className='page wide'>
      <h1 tabIndex={-1}>{t('answers.title')}</h1>
      {Object.keys(given).length === 0 && <p>{t('answers.none')}</p>}
      <p className='field'>
        <label htmlFor='case-title'>{t('answers.caseTitle')}</label>
        <span id='case-title-hint' className='hint'>
          {t('answers.caseHint')}
        </span>
        <input
          id='case-title'
          type='text'
          maxLength={120}
          autoComplete='off'
          aria-describedby='case-title-hint'
          value={title}
          onChange={(event) => onTitle(event.target.value)}
        />
      </p>
      <p className='actions'>
        <a className='button main' href='#/verdict'>
          {t(path.at === 'verdict' ? 'answers.go' : 'answers.goSoFar')}
        </a>
        {path.at !== 'verdict' && <Button onClick={() => onResume(path.at)}>{t('answers.resume')}</Button>}
      </p>
      {sectionsOf(answered).map((section) => (
        <section key={section} aria-labelledby={`section-${section}`}>
          <h2 id={`section-${section}`}>{say.section(section)}</h2>
          {list(answered.filter((a) => a.section === section))}
        </section>
      ))}
      {unanswered.length > 0 && (
        <section aria-labelledby='unanswered'>
          <h2 id='unanswered'>{t('answers.missing')}</h2>
          <Disclosure
            summary={t(path.at === 'verdict' ? 'answers.later' : 'answers.toCome', { count: unanswered.length })}
          >
            {list(unanswered)}
          </Disclosure>
        </section>
      )}
      {path.setAside.length > 0 && (
        <section aria-labelledby='set-aside'>
          <h2 id='set-aside'>{t('answers.setAside')}</h2>
          <p>{t('answers.setAsideLead')}</p>
          <dl className='given'>
            {path.setAside.map((id) => (
              <div key={id}>
                <dt>{say.question(id).title}</dt>
                <dd>{inWords(id, given[id] ?? unsure)}</dd>
                {note(id)}
              </div>
            ))}
          </dl>
        </section>
      )}
    </div>
  )
}
