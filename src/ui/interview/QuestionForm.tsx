import { useState } from 'react'
import { useController, useForm } from 'react-hook-form'
import type { Depending } from '../../core/depending.ts'
import type { Ask } from '../../core/outline.ts'
import { type Answer, exclusiveOptions, isExclusive, type Question, unsure } from '../../core/question.ts'
import type { Lang, Say } from '../../text/law-text.ts'
import { useTitle } from '../hooks/use-title.ts'
import { useWords } from '../hooks/use-words.ts'
import { Button } from '../primitives/Button.tsx'
import { Choices } from '../primitives/Choices.tsx'
import { ErrorSummary } from '../primitives/ErrorSummary.tsx'
import { Fieldset } from '../primitives/Fieldset.tsx'
import { Terms } from '../terms/Terms.tsx'
import { WithLinks } from '../terms/WithLinks.tsx'
import { Why } from './Why.tsx'

type Props = {
  readonly step: Ask
  readonly answer: Answer | undefined
  readonly say: Say
  readonly lang: Lang
  readonly depending: Depending | undefined
  /** Whether closed disclosures are drawn at once, not only when they are opened. */
  readonly atOnce: boolean
  readonly onAnswer: (answer: Answer) => void
  /** Receives the answer as it would be, at each choice; `undefined` while nothing is chosen. */
  readonly onDraft: (answer: Answer | undefined) => void
  readonly onClear: () => void
}

/**
 * Renders one question. The form holds the draft; the journey holds the answers. Use the id of the question as `key`.
 */
export const QuestionForm = ({ step, answer, say, lang, depending, atOnce, onAnswer, onDraft, onClear }: Props) => {
  const { question, section, citing } = step
  const { t } = useWords('screens')
  const { handleSubmit, control, reset, formState } = useForm<{ picked: readonly string[] }>({
    defaultValues: { picked: answer === undefined ? [] : [answer].flat() },
    shouldFocusError: false,
  })
  const { field } = useController({ name: 'picked', control, rules: { validate: (picked) => picked.length > 0 } })
  const [attempt, setAttempt] = useState(0)
  const { title, hint, whoCanTell, groups, examples = {}, lookUp } = say.question(question.id)
  const { kind, options } = question
  const firstOption = groups?.[0]?.options[0] ?? options[0]
  const id = question.id.replaceAll('.', '-')
  const error = formState.errors.picked && t(kind === 'one' ? 'question.errorOne' : 'question.errorMany')
  const pageTitle = t('app.questionTitle', { question: title, section: say.section(section) })
  useTitle(error ? t('app.errorTitle', { title: pageTitle }) : pageTitle)
  const isUnsureOfRest = kind === 'many' && field.value.some((v) => v !== unsure && !isExclusive(v))
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
          fieldId={`${id}-${firstOption}`}
          attempt={attempt}
        />
      )}
      <Fieldset id={id} title={title} hint={hints && <Terms text={hints} lang={lang} />} error={error}>
        <Choices
          id={id}
          kind={kind}
          selected={field.value}
          onSelect={(value, on) => {
            const picked = withChoice(question, field.value, value, on)
            field.onChange(picked)
            onDraft(picked.length > 0 ? answerOf(question, picked) : undefined)
          }}
          groups={[
            ...(groups ?? [{ title: '', options }]).map((group) => ({
              title: group.title,
              choices: group.options.map((value) => ({
                value,
                label: say.option(question.id, value),
                hint: examples[value],
              })),
            })),
            {
              title: '',
              choices: [
                {
                  value: unsure,
                  label: t(isUnsureOfRest ? 'question.unsureRest' : 'question.unsure'),
                  hint: whoCanTell && t('question.whoCanTell', { who: whoCanTell }),
                  divider: t('question.or'),
                },
              ],
            },
          ]}
        />
      </Fieldset>
      {lookUp && (
        <p className='hint'>
          <WithLinks text={lookUp} lang={lang} />
        </p>
      )}
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
              document.getElementById(`${id}-${firstOption}`)?.focus()
            }}
          >
            {t('question.clear')}
          </Button>
        )}
      </div>
      {citing.length > 0 && <Why summary={t('question.why')} sources={citing} {...{ depending, say, lang, atOnce }} />}
    </form>
  )
}

const answerOf = ({ kind, options }: Question, picked: readonly string[]): Answer => {
  const [first = unsure, ...more] = [...options, unsure].filter((o) => picked.includes(o))
  return kind === 'one' || first === unsure ? first : [first, ...more]
}

/**
 * Returns the selection after one choice is turned on or off. “None of these” excludes all others; “I don’t know” beside
 * ticked options says that the rest is not known.
 */
const withChoice = (question: Question, picked: readonly string[], value: string, on: boolean): readonly string[] => {
  const exclusive = exclusiveOptions(question)
  if (!on) return picked.filter((v) => v !== value)
  if (question.kind === 'one' || exclusive.includes(value)) return [value]
  return [...picked.filter((v) => !exclusive.includes(v) && v !== value), value]
}
