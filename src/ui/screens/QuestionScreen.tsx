import type { ReactNode } from 'react'
import type { Ask, Stop } from '../../core/outline.ts'
import type { Given } from '../../core/question.ts'
import type { Lang, Say } from '../../text/law-text.ts'
import { useWords } from '../hooks/use-words.ts'
import { NoteField } from '../interview/NoteField.tsx'
import { QuestionForm } from '../interview/QuestionForm.tsx'
import { Button } from '../primitives/Button.tsx'
import { Icon } from '../primitives/Icon.tsx'
import { TermsOnce } from '../terms/Terms.tsx'

type Props = {
  /** A question alone, or the lines of a page that apply. */
  readonly stop: Stop
  /** What asks the lines of a page, in the place of the one question. */
  readonly lines: ReactNode | undefined
  readonly given: Given
  /** Where this stands, beside the question. */
  readonly stands: ReactNode
  readonly left: number
  /** Bars that hold since the last answer. */
  readonly told: readonly string[]
  readonly say: Say
  readonly lang: Lang
  readonly onAnswer: (answers: Given) => void
  readonly onBack: () => void
  readonly onClear: () => void
  readonly note: string
  readonly onNote: (note: string) => void
}

export const QuestionScreen = ({
  stop,
  lines,
  given,
  stands,
  left,
  told,
  say,
  lang,
  onAnswer,
  onBack,
  onClear,
  ...own
}: Props) => {
  const { t } = useWords('screens')
  const [step]: readonly [Ask, ...Ask[]] = stop.asks
  const { id } = step.question
  return (
    <TermsOnce page={`${stop.id} ${lang}`}>
      <div className='beside'>
        <div className='page'>
          {told.length > 0 && (
            <section className='notice' aria-labelledby='told'>
              <h2 id='told'>{t('question.barTitle')}</h2>
              {told.map((id) => (
                <p key={id}>{say.bar(id)}</p>
              ))}
              <p>
                {t('question.barMore')} <a href='#/verdict'>{t('question.barLink')}</a>
              </p>
            </section>
          )}
          <p className='place'>
            <Button look='quiet' className='button quiet back' onClick={onBack}>
              <Icon name='back' /> {t('question.back')}
            </Button>
            <span>
              {say.section(step.section)} · {t('question.left', { count: left })}
            </span>
          </p>
          {lines || (
            <QuestionForm
              key={id}
              {...{ step, say, lang, onClear }}
              answer={given[id]}
              onAnswer={(answer) => onAnswer({ [id]: answer })}
            />
          )}
          <NoteField key={`note ${stop.id}`} {...own} />
        </div>
        {stands}
      </div>
    </TermsOnce>
  )
}
