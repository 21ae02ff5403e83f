import type { ReactNode } from 'react'
import type { Depending } from '../../core/depending.ts'
import type { Ask, Stop } from '../../core/outline.ts'
import type { Given } from '../../core/question.ts'
import type { UsualLeft } from '../../core/usual-length.ts'
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
  /** The place of the section among those of the interview, both from 1. */
  readonly place: { readonly number: number; readonly of: number }
  /** How many questions usually remain; `undefined` where too few cases say so. */
  readonly usual: UsualLeft | undefined
  /** How many optional pages remain, this one included; `undefined` before the verdict. */
  readonly pagesLeft: number | undefined
  /** What the answer may decide in this case; `undefined` until the law and its text are loaded. */
  readonly depending: Depending | undefined
  /** The ids of the bars that hold since the last answer. */
  readonly newBars: readonly string[]
  readonly say: Say
  readonly lang: Lang
  readonly onAnswer: (answers: Given) => void
  /** Receives the answers as they would be, at each choice. */
  readonly onDraft: (answers: Given) => void
  /** What another answer changes, beside the form. */
  readonly effect: ReactNode
  readonly onBack: () => void
  readonly onClear: () => void
  /** Whether closed disclosures are drawn at once: those of a page that is prerendered open before the app is there. */
  readonly atOnce: boolean
  readonly note: string
  readonly onNote: (note: string) => void
}

/** Renders one stop of the interview: new bars, the form, the user’s note, and the provisional verdict beside them. */
export const QuestionScreen = ({
  stop,
  checklist,
  given,
  panel,
  place,
  usual,
  pagesLeft,
  depending,
  newBars,
  say,
  lang,
  onAnswer,
  onDraft,
  effect,
  atOnce,
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
                <p key={id}>{say.bar(id, 'holds')}</p>
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
              {t('question.place', { section: say.section(step.section), ...place })}
              {/* Its line is kept free, so that nothing moves when it comes. */}
              <span className='usual'>
                {pagesLeft !== undefined
                  ? t('question.pagesLeft', { count: pagesLeft })
                  : usual
                    ? t(usual.from === usual.to ? 'question.usualExact' : 'question.usual', {
                        ...usual,
                        count: usual.to,
                      })
                    : '\u00a0'}
              </span>
            </span>
          </p>
          {checklist || (
            <QuestionForm
              key={id}
              {...{ step, say, lang, onClear, depending, atOnce }}
              answer={given[id]}
              onAnswer={(answer) => onAnswer({ [id]: answer })}
              onDraft={(answer) => onDraft(answer === undefined ? {} : { [id]: answer })}
            />
          )}
          <div role='status'>{effect}</div>
          <NoteField key={`note ${stop.id}`} {...{ atOnce, ...noteProps }} />
        </div>
        {panel}
      </div>
    </TermsOnce>
  )
}
