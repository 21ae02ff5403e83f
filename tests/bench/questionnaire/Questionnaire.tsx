import questions from 'virtual:plain-questions'
import { useMachine } from '@xstate/react'
import i18next from 'i18next'
import { useEffect, useRef } from 'react'
import { useForm } from 'react-hook-form'
import { I18nextProvider, initReactI18next, useTranslation } from 'react-i18next'
import { assign, setup } from 'xstate'
import type { PlainField, PlainStop } from './plain-questions.ts'

// A minimal questionnaire with the same packages, questions and options, for the benchmark and for Lighthouse: the cost of
// an answer without any law.
const { stops, words } = questions
const i18n = i18next.createInstance({
  lng: 'fr',
  keySeparator: false,
  nsSeparator: false,
  resources: { fr: { translation: words } },
})
void i18n.use(initReactI18next).init()

/** The options picked, by the id of their group. */
type Picked = Readonly<Record<string, string | readonly string[]>>
type Answer = { readonly type: 'answer'; readonly picked: Picked }
const [first] = stops
if (!first) throw new Error('questionnaire: virtual:plain-questions has no question.')
const machine = setup({ types: { context: {} as { answers: Picked }, events: {} as Answer } }).createMachine({
  initial: first.id,
  context: { answers: {} },
  states: Object.fromEntries([
    ...stops.map(({ id }, n) => [
      id,
      {
        on: {
          answer: {
            target: stops[n + 1]?.id ?? 'verdict',
            actions: assign<{ answers: Picked }, Answer, undefined, Answer, never>({
              answers: ({ context, event }) => ({ ...context.answers, ...event.picked }),
            }),
          },
        },
      },
    ]),
    ['verdict', {}],
  ]),
})

/** Returns a translation function. The types of i18next know only the keys of the app. */
const usePlainWords = () => useTranslation().t as unknown as (key: string) => string

type QuestionProps = { readonly stop: PlainStop; readonly onAnswer: (picked: Picked) => void }
const Question = ({ stop: { id, isList, fields }, onAnswer }: QuestionProps) => {
  const t = usePlainWords()
  const heading = useRef<HTMLHeadingElement>(null)
  const { register, handleSubmit } = useForm<Record<string, string | string[]>>()
  useEffect(() => {
    if (id !== first.id) heading.current?.focus()
  }, [id])
  const title = (
    <h1 ref={heading} tabIndex={-1}>
      {t(id)}
    </h1>
  )
  const hint = words[`${id} hint`] && <p>{t(`${id} hint`)}</p>
  const choices = (field: PlainField) =>
    field.options.map((option) => (
      <p key={option}>
        <input
          type={field.kind === 'one' ? 'radio' : 'checkbox'}
          id={`${field.id}-${option}`}
          value={option}
          {...register(field.id)}
        />{' '}
        <label htmlFor={`${field.id}-${option}`}>{t(`${field.id}-${option}`)}</label>
        {words[`${field.id}-${option} hint`] && <small>{t(`${field.id}-${option} hint`)}</small>}
      </p>
    ))
  return (
    <form onSubmit={handleSubmit((picked) => onAnswer(picked))}>
      {isList && (
        <>
          {title}
          {hint}
        </>
      )}
      {fields.map((field) => (
        <fieldset key={field.id}>
          <legend>{isList ? t(field.id) : title}</legend>
          {!isList && hint}
          {choices(field)}
        </fieldset>
      ))}
      <button type='submit'>Continuer</button>
    </form>
  )
}
const Page = () => {
  const [state, send] = useMachine(machine)
  const at = String(state.value)
  useEffect(() => {
    if (at !== first.id) location.hash = `#/${at}`
  }, [at])
  const stop = stops.find(({ id }) => id === at)
  return (
    <main>
      {stop ? <Question key={at} stop={stop} onAnswer={(picked) => send({ type: 'answer', picked })} /> : <h1>Fin</h1>}
    </main>
  )
}
export const Questionnaire = () => (
  <I18nextProvider i18n={i18n}>
    <Page />
  </I18nextProvider>
)
