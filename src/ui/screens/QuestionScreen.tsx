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
  /** One question, or the lines of a page that apply. */
  readonly stop: Stop
  /** The form for the lines of a page, which replaces the form for one question. */
  readonly checklist: ReactNode | undefined
  readonly given: Given
  /** The provisional verdict beside the question. */
  readonly panel: ReactNode
  readonly remaining: number
  /** The ids of the bars that hold since the last answer. */
  readonly newBars: readonly string[]
  readonly say: Say
  readonly lang: Lang
  readonly onAnswer: (answers: Given) => void
  readonly onBack: () => void
  readonly onClear: () => void
  readonly note: string
  readonly onNote: (note: string) => void
}

/** Renders one stop of the interview: new bars, the form, the user’s note, and the provisional verdict beside them. */
export const QuestionScreen = ({
  stop,
  checklist,
  given,
  panel,
  remaining,
  newBars,
  say,
  lang,
  onAnswer,
  onBack,
  onClear,
  ...noteProps
}: Props) => {
  const { t } = useWords('screens')
  const [step]: readonly [Ask, ...Ask[]] = stop.asks
  const { id } = step.question
  return (
    <TermsOnce page={`${stop.id} ${lang}`}>
      <div className='beside'>
        <div className='page'>
          {newBars.length > 0 && (
            <section className='notice' aria-labelledby='told'>
              <h2 id='told'>{t('question.barTitle')}</h2>
              {newBars.map((id) => (
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
              {say.section(step.section)} · {t('question.left', { count: remaining })}
            </span>
          </p>
          {checklist || (
            <QuestionForm
              key={id}
              {...{ step, say, lang, onClear }}
              answer={given[id]}
              onAnswer={(answer) => onAnswer({ [id]: answer })}
            />
          )}
          <NoteField key={`note ${stop.id}`} {...noteProps} />
        </div>
        {panel}
      </div>
    </TermsOnce>
  )
}
