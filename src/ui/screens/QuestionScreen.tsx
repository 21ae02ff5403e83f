import { useTranslation } from 'react-i18next'
import type { Verdict } from '../../core/assess.ts'
import type { Ask } from '../../core/outline.ts'
import type { Answer } from '../../core/question.ts'
import type { Lang, Say } from '../../text/say.ts'
import { QuestionForm } from '../interview/QuestionForm.tsx'
import { WhereThisStands } from '../interview/WhereThisStands.tsx'

type Props = {
  readonly step: Ask
  readonly answer: Answer | undefined
  readonly verdict: Verdict
  readonly left: number
  /** Bars that hold since the last answer. */
  readonly told: readonly string[]
  readonly say: Say
  readonly lang: Lang
  readonly onAnswer: (answer: Answer) => void
  readonly onBack: () => void
  readonly onClear: () => void
}

export const QuestionScreen = ({ step, answer, verdict, left, told, say, lang, onAnswer, onBack, onClear }: Props) => {
  const { t } = useTranslation('screens')
  return (
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
          {say.section(step.section)} · {t('question.left', { count: left })}
        </p>
        <QuestionForm key={step.question.id} {...{ step, answer, say, lang, onAnswer, onBack, onClear }} />
      </div>
      <WhereThisStands verdict={verdict} left={left} say={say} />
    </div>
  )
}
