import { type ReactNode, useState } from 'react'
import { cleanLine, isVisible } from '../../core/typed-text.ts'
import type { DutyFinding, FlowFinding } from '../../core/verdict.ts'
import { useWords } from '../hooks/use-words.ts'
import { Button } from '../primitives/Button.tsx'
import { Disclosure } from '../primitives/Disclosure.tsx'

type Props = {
  readonly flows: readonly FlowFinding[]
  readonly duty: (duty: DutyFinding) => ReactNode
  readonly question: (id: string) => string
  readonly on: {
    readonly add: (name: string) => void
    readonly edit: (flow: FlowFinding) => void
    readonly copy: (flow: FlowFinding) => void
    readonly remove: (flow: FlowFinding) => void
    /** The greatest number of flows. */
    readonly most: number
  }
}

/**
 * Renders the further data flows, each with its hosting duties, and the controls to add, change, copy and remove flows.
 */
export const FlowsPart = ({ flows, duty, question, on }: Props) => {
  const { t } = useWords('report')
  const [name, setName] = useState('')
  const [isInvalid, setInvalid] = useState(false)
  const isFull = flows.length >= on.most
  const acts = isFull ? (['edit', 'remove'] as const) : (['edit', 'copy', 'remove'] as const)
  return (
    <>
      <p>{t('flows.lead')}</p>
      {flows.map((flow) => {
        const applying = flow.duties.filter((d) => d.applies !== 'fails')
        return (
          <section key={flow.name} className='flow' aria-label={flow.name}>
            <h3>{flow.name}</h3>
            {applying.length === 0 && <p>{t('flows.nothing')}</p>}
            {applying.length > 0 && <ol>{applying.map(duty)}</ol>}
            {flow.missing.length > 0 && (
              <p>
                {t('flows.missing')} {flow.missing.map(question).join(' · ')}
              </p>
            )}
            <p className='actions no-print'>
              {acts.map((act) => (
                <Button key={act} look='quiet' onClick={() => on[act](flow)}>
                  {t(`flows.${act}`)} <span className='unseen'>{flow.name}</span>
                </Button>
              ))}
            </p>
          </section>
        )
      })}
      {isFull ? (
        <p className='hint no-print'>{t('flows.most', { count: on.most })}</p>
      ) : (
        <Disclosure className='no-print' summary={t('flows.more')}>
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault()
              const newName = cleanLine(name).trim()
              const isValid = isVisible(newName) && !flows.some((f) => f.name === newName)
              setInvalid(!isValid)
              if (!isValid) return
              setName('')
              on.add(newName)
            }}
          >
            <p className='field'>
              <label htmlFor='flow-name'>{t('flows.name')}</label>
              <span id='flow-name-hint' className='hint'>
                {t('flows.nameHint')}
              </span>
              <input
                id='flow-name'
                type='text'
                maxLength={120}
                autoComplete='off'
                aria-describedby='flow-name-hint flow-name-error'
                aria-invalid={isInvalid}
                value={name}
                onChange={(event) => setName(event.target.value)}
              />
              <span id='flow-name-error' className='error' role='status'>
                {isInvalid && t('flows.nameError')}
              </span>
            </p>
            <Button type='submit'>{t('flows.add')}</Button>
          </form>
        </Disclosure>
      )}
    </>
  )
}
