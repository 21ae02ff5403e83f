import { useState } from 'react'
import { useController, useForm } from 'react-hook-form'
import type { Ask } from '../../core/outline.ts'
import { type Answer, exclusiveOptions, type Question, unsure } from '../../core/question.ts'
import type { Lang, Say } from '../../text/law-text.ts'
import { useTitle } from '../hooks/use-title.ts'
import { useWords } from '../hooks/use-words.ts'
import { Button } from '../primitives/Button.tsx'
import { Choices } from '../primitives/Choices.tsx'
import { Disclosure } from '../primitives/Disclosure.tsx'
import { ErrorSummary } from '../primitives/ErrorSummary.tsx'
import { Fieldset } from '../primitives/Fieldset.tsx'
import { SourceList } from '../terms/SourceList.tsx'
import { Terms } from '../terms/Terms.tsx'

type Props = {
  readonly step: Ask
  readonly answer: Answer | undefined
  readonly say: Say
  readonly lang: Lang
  readonly onAnswer: (answer: Answer) => void
  readonly onClear: () => void
}

/**
 * Renders one question. The form holds the draft; the journey holds the answers. Use the id of the question as `key`.
 */
export const QuestionForm = ({ step: { question, section, citing }, answer, say, lang, onAnswer, onClear }: Props) => {
  const { t } = useWords('screens')
  const { handleSubmit, control, reset, formState } = useForm<{ picked: readonly string[] }>({
    defaultValues: { picked: answer === undefined ? [] : [answer].flat() },
    shouldFocusError: false,
  })
  const { field } = useController({ name: 'picked', control, rules: { validate: (picked) => picked.length > 0 } })
  const [attempt, setAttempt] = useState(0)
  const { title, hint, whoCanTell } = say.question(question.id)
  const { kind, options } = question
  const id = question.id.replaceAll('.', '-')
  const error = formState.errors.picked && t(kind === 'one' ? 'question.errorOne' : 'question.errorMany')
  const pageTitle = t('app.questionTitle', { question: title, section: say.section(section) })
  useTitle(error ? t('app.errorTitle', { title: pageTitle }) : pageTitle)
  const hints = [hint, kind === 'many' ? t('question.many') : ''].filter(Boolean).join(' ')
  return (
    <form
      noValidate
      onSubmit={handleSubmit(
        ({ picked }) => onAnswer(answerOf(question, picked)),
        () => setAttempt((n) => n + 1),
      )}
    >
      {error && (
        <ErrorSummary
          title={t('question.errorTitle')}
          message={error}
          fieldId={`${id}-${options[0]}`}
          attempt={attempt}
        />
      )}
      <Fieldset id={id} title={title} hint={hints && <Terms text={hints} lang={lang} />} error={error}>
        <Choices
          id={id}
          kind={kind}
          selected={field.value}
          onSelect={(value, on) => field.onChange(withChoice(question, field.value, value, on))}
          choices={[
            ...options.map((value) => ({ value, label: say.option(question.id, value) })),
            {
              value: unsure,
              label: t('question.unsure'),
              hint: whoCanTell && t('question.whoCanTell', { who: whoCanTell }),
              divider: t('question.or'),
            },
          ]}
        />
      </Fieldset>
      <div className='actions'>
        <Button look='main' type='submit'>
          {t('question.next')}
        </Button>
        {field.value.length > 0 && (
          <Button
            look='quiet'
            onClick={() => {
              reset({ picked: [] })
              onClear()
              document.getElementById(`${id}-${options[0]}`)?.focus()
            }}
          >
            {t('question.clear')}
          </Button>
        )}
      </div>
      {citing.length > 0 && (
        <Disclosure summary={t('question.why')}>
          <p>{t('question.whyLead')}</p>
          <SourceList sources={citing} say={say} lang={lang} />
        </Disclosure>
      )}
    </form>
  )
}

const answerOf = ({ kind, options }: Question, picked: readonly string[]): Answer =>
  picked.includes(unsure) ? unsure : kind === 'one' ? (picked[0] ?? unsure) : options.filter((o) => picked.includes(o))

/**
 * Returns the selection after one choice is turned on or off. “None of these” and “I don’t know” exclude all others.
 */
const withChoice = (question: Question, picked: readonly string[], value: string, on: boolean): readonly string[] => {
  const exclusive = [unsure, ...exclusiveOptions(question)]
  if (!on) return picked.filter((v) => v !== value)
  if (question.kind === 'one' || exclusive.includes(value)) return [value]
  return [...picked.filter((v) => !exclusive.includes(v) && v !== value), value]
}
