import { useMachine } from '@xstate/react'
import i18next from 'i18next'
import { useEffect, useRef } from 'react'
import { useForm } from 'react-hook-form'
import { I18nextProvider, initReactI18next, useTranslation } from 'react-i18next'
import { assign, setup } from 'xstate'

/** A minimal questionnaire with the same packages, for `npm run bench`: the cost of an answer without any law. */
const ids = Array.from({ length: 40 }, (_, n) => `q${n}`)
const options = ['a', 'b', 'c', 'd'] as const
const words = Object.fromEntries(
  ids.map((id, n) => [
    id,
    {
      title: `Question ${n + 1} of a questionnaire, about as long as one of ours?`,
      ...Object.fromEntries(options.map((option) => [option, `An answer to it, about as long as ours: ${option}`])),
    },
  ]),
)
const i18n = i18next.createInstance({ lng: 'en', resources: { en: { translation: words } } })
void i18n.use(initReactI18next).init()

type Answer = { readonly type: 'answer'; readonly option: string }
const machine = setup({ types: { context: {} as { answers: readonly string[] }, events: {} as Answer } }).createMachine(
  {
    initial: 'q0',
    context: { answers: [] },
    states: Object.fromEntries([
      ...ids.map((id, n) => [
        id,
        {
          on: {
            answer: {
              target: ids[n + 1] ?? 'end',
              actions: assign<{ answers: readonly string[] }, Answer, undefined, Answer, never>({
                answers: ({ context, event }) => [...context.answers, event.option],
              }),
            },
          },
        },
      ]),
      ['end', {}],
    ]),
  },
)

const Question = ({ id, onAnswer }: { readonly id: string; readonly onAnswer: (option: string) => void }) => {
  // The types of i18next know only the keys of the app.
  const t = useTranslation().t as unknown as (key: string) => string
  const heading = useRef<HTMLHeadingElement>(null)
  const { register, handleSubmit } = useForm<{ option: string }>()
  useEffect(() => {
    if (id !== 'q0') heading.current?.focus()
  }, [id])
  return (
    <form onSubmit={handleSubmit(({ option }) => onAnswer(option))}>
      <fieldset>
        <legend>
          <h1 ref={heading} tabIndex={-1}>
            {t(`${id}.title`)}
          </h1>
        </legend>
        {options.map((option) => (
          <p key={option}>
            <label>
              <input type='radio' id={`${id}-${option}`} value={option} {...register('option')} />{' '}
              {t(`${id}.${option}`)}
            </label>
          </p>
        ))}
      </fieldset>
      <button type='submit'>Continue</button>
    </form>
  )
}
export const Questionnaire = () => {
  const [state, send] = useMachine(machine)
  const at = String(state.value)
  useEffect(() => {
    if (at !== 'q0') location.hash = `#/${at}`
  }, [at])
  return (
    <I18nextProvider i18n={i18n}>
      <main>
        {at === 'end' ? (
          <h1>The end</h1>
        ) : (
          <Question key={at} id={at} onAnswer={(option) => send({ type: 'answer', option })} />
        )}
      </main>
    </I18nextProvider>
  )
}
