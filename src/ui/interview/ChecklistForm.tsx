import { Fragment, useState } from 'react'
import { useFieldArray, useForm } from 'react-hook-form'
import type { Depending } from '../../core/depending.ts'
import type { Ask } from '../../core/outline.ts'
import { type Given, unsure } from '../../core/question.ts'
import type { Lang, Say } from '../../text/law-text.ts'
import { useTitle } from '../hooks/use-title.ts'
import { useWords } from '../hooks/use-words.ts'
import { Button } from '../primitives/Button.tsx'
import { ErrorSummary } from '../primitives/ErrorSummary.tsx'
import { Unbroken } from '../primitives/Unbroken.tsx'
import { Pinpoint } from '../terms/Pinpoint.tsx'
import { Terms } from '../terms/Terms.tsx'
import { Why } from './Why.tsx'

type Props = {
  readonly page: string
  /** The lines that apply. */
  readonly asks: readonly [Ask, ...Ask[]]
  readonly given: Given
  readonly say: Say
  readonly lang: Lang
  readonly depending: Depending | undefined
  readonly onAnswer: (answers: Given) => void
  /** Receives the lines answered so far, at each choice. */
  readonly onDraft: (answers: Given) => void
  readonly onClear: () => void
}
/** A list of more lines than this offers “I don’t know” for all of them above the list too. */
const long = 6
type Draft = { lines: { line: string; picked: string }[] }

/** Renders a page of statements, each answered by yes, no or “I don’t know”. Use the id of the page as `key`. */
export const ChecklistForm = ({ page, asks, given, say, lang, depending, onAnswer, onDraft, onClear }: Props) => {
  const { t } = useWords('screens')
  const draftOf = (answers: Given): Draft => ({
    lines: asks.map(({ question: { id } }) => ({ line: id, picked: String(answers[id] ?? '') })),
  })
  const { control, register, handleSubmit, reset, watch, getValues, setValue, formState } = useForm<Draft>({
    defaultValues: draftOf(given),
    shouldFocusError: false,
  })
  const { fields } = useFieldArray({ control, name: 'lines' })
  const [attempt, setAttempt] = useState(0)
  const { title, hint, whoCanTell } = say.page(page)
  const [{ section }] = asks
  const missing = fields.filter((_, i) => formState.errors.lines?.[i]?.picked)
  const pageTitle = t('app.questionTitle', { question: title, section: say.section(section) })
  useTitle(missing.length > 0 ? t('app.errorTitle', { title: pageTitle }) : pageTitle)
  const drafts = watch('lines')
  const unanswered = drafts.filter((l) => l.picked === '').length
  const idOf = (line: string, option = '') => `${line.replaceAll('.', '-')}${option && `-${option}`}`
  const sources = [...new Map(asks.flatMap((a) => a.citing).map((s) => [s.id, s])).values()]
  const unsureRest = unanswered > 0 && (
    <Button
      look='quiet'
      onClick={() => {
        for (const [i, { picked }] of drafts.entries())
          if (picked === '') setValue(`lines.${i}.picked`, unsure, { shouldValidate: attempt > 0 })
      }}
    >
      {t('checklist.unsureRest', { count: unanswered })}
    </Button>
  )
  return (
    <form
      noValidate
      onChange={() =>
        onDraft(Object.fromEntries(getValues('lines').flatMap(({ line, picked }) => (picked ? [[line, picked]] : []))))
      }
      onSubmit={handleSubmit(
        ({ lines }) => onAnswer(Object.fromEntries(lines.map(({ line, picked }) => [line, picked]))),
        () => setAttempt((n) => n + 1),
      )}
    >
      {missing[0] && (
        <ErrorSummary
          title={t('question.errorTitle')}
          message={t('checklist.error', { count: missing.length })}
          fieldId={idOf(missing[0].line, 'yes')}
          attempt={attempt}
        />
      )}
      <h1 tabIndex={-1}>
        <Unbroken text={title} />
      </h1>
      <p className='hint'>
        <Terms text={[hint, t('checklist.each')].filter(Boolean).join(' ')} lang={lang} />
      </p>
      {whoCanTell && <p className='hint'>{t('question.whoCanTell', { who: whoCanTell })}</p>}
      {fields.length > long && <div className='actions'>{unsureRest}</div>}
      <ol className='checklist'>
        {fields.map(({ id, line }, i) => {
          const hasError = formState.errors.lines?.[i]?.picked !== undefined
          const citing = asks[i]?.citing ?? []
          return (
            <li key={id}>
              <fieldset
                className={hasError ? 'line wrong' : 'line'}
                aria-describedby={hasError ? idOf(line, 'error') : undefined}
              >
                <legend>
                  <Unbroken text={say.question(line).title} />
                </legend>
                {hasError && (
                  <p id={idOf(line, 'error')} className='error'>
                    {t('question.errorOne')}
                  </p>
                )}
                <div className='choices inline'>
                  {[
                    { value: 'yes', label: say.option(line, 'yes') },
                    { value: 'no', label: say.option(line, 'no') },
                    { value: unsure, label: t('question.unsure') },
                  ].map(({ value, label }) => (
                    <div className='choice' key={value}>
                      <input
                        id={idOf(line, value)}
                        type='radio'
                        value={value}
                        {...register(`lines.${i}.picked`, { required: true })}
                      />
                      <label htmlFor={idOf(line, value)}>{label}</label>
                    </div>
                  ))}
                </div>
                {citing.length > 0 && (
                  <p className='hint pinpoint'>
                    {citing.map((s, i) => (
                      <Fragment key={s.id}>
                        {i > 0 && ' · '}
                        <Pinpoint source={s} lang={lang} />
                      </Fragment>
                    ))}
                  </p>
                )}
              </fieldset>
            </li>
          )
        })}
      </ol>
      <div className='actions'>
        <Button look='main' type='submit'>
          {t('question.next')}
        </Button>
        {unsureRest}
        {unanswered < drafts.length && (
          <Button
            look='quiet'
            onClick={() => {
              reset(draftOf({}))
              onClear()
            }}
          >
            {t('checklist.clear')}
          </Button>
        )}
      </div>
      <Why summary={t('checklist.why')} atOnce={false} {...{ depending, sources, say, lang }} />
    </form>
  )
}
