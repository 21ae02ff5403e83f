// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { startApp } from '../../src/app/session/start-full-app.ts'
import { limits } from '../../src/casefile/case.ts'
import { readCase } from '../../src/casefile/read-case.ts'
import { law } from '../../src/law/index.ts'
import { i18nIn } from '../../src/text/eager/i18n.ts'
import { WordsContext } from '../../src/ui/hooks/use-words.ts'
import { TaskFields } from '../../src/ui/papers/TaskFields.tsx'
import { DayField } from '../../src/ui/verdict/DayField.tsx'
import { FlowsPart } from '../../src/ui/verdict/FlowsPart.tsx'
import { newTab } from '../support/journey/services.ts'

// A case that the app stores and cannot read again is set aside as a whole at the next visit: no field may lead to one.

beforeEach(() => vi.stubGlobal('scrollTo', () => {}))
afterEach(cleanup)
const { t } = i18nIn('en')
const inEnglish = (field: React.ReactNode) => <WordsContext value={i18nIn('en')}>{field}</WordsContext>
const answers = { 'project.actor': 'healthEstablishment', 'project.purpose': 'care', 'hosting.where': 'own' }
const started = () => {
  const { services, tab } = newTab({ edition: law.edition, answers })
  return { ...startApp(services), read: () => readCase(tab.raw?.text ?? '', law), tab }
}
const copyOf = (name: string) => `${name} (copy)`

describe('flows', () => {
  test('a copy of a long name has a name that a file holds, and no other flow has it', () => {
    const { flows, caseStore, read } = started()
    flows.add('😀'.repeat(limits.flowName / 2))
    for (let n = 0; n < 30; n++) flows.copy(caseStore.snapshot().now.flows[0] as never, copyOf)
    const names = caseStore.snapshot().now.flows.map(({ name }) => name)
    expect(new Set(names).size).toBe(31)
    expect(read()).toHaveProperty('case.flows.length', 31)
  })
  test('a copy has the name of the flow, and a number where that is taken', () => {
    const { flows, caseStore } = started()
    flows.add('Backup')
    for (let n = 0; n < 3; n++) flows.copy(caseStore.snapshot().now.flows[0] as never, copyOf)
    expect(caseStore.snapshot().now.flows.map(({ name }) => name)).toEqual([
      'Backup',
      'Backup (copy)',
      'Backup (copy) 2',
      'Backup (copy) 3',
    ])
  })
  test('there are no more than a file holds', () => {
    const { flows, caseStore, read } = started()
    for (let n = 0; n < limits.flows + 5; n++) flows.add(`Flow ${n}`)
    for (let n = 0; n < 5; n++) flows.copy(caseStore.snapshot().now.flows[0] as never, copyOf)
    expect(read()).toHaveProperty('case.flows.length', limits.flows)
  })
  test('where there are as many as a file holds, the page says so and offers no more', () => {
    const nothing = () => {}
    const on = { add: nothing, edit: nothing, copy: nothing, remove: nothing, most: 2 }
    const show = (names: readonly string[]) =>
      inEnglish(
        <FlowsPart
          flows={names.map((name) => ({ name, answers: {}, duties: [], missing: [] }))}
          {...{ on }}
          duty={() => null}
          question={() => ''}
        />,
      )
    const { rerender } = render(show(['a']))
    expect(screen.queryByText(t('flows.most', { ns: 'report', count: 2 }))).toBeNull()
    rerender(show(['a', 'b']))
    expect(screen.getByText(t('flows.most', { ns: 'report', count: 2 }))).toBeTruthy()
    expect(screen.queryByLabelText('Name of the flow')).toBeNull()
    expect(screen.queryAllByRole('button', { name: /^Duplicate/ })).toEqual([])
  })
})

describe('a day', () => {
  // A browser may take a year of more than four digits, and one without a date field takes any text.
  test.each(['20266-12-15', '275760-09-13', '15/12/2026', 'tomorrow', '2026-1'])(
    'of a task that is not written as a day is not taken: %s',
    (value) => {
      const onTask = vi.fn()
      render(inEnglish(<TaskFields duty='dpo' task={{ due: '2026-12-01' }} hasClock={true} onTask={onTask} />))
      for (const label of ['To be done by', 'Day of the event that starts the period']) {
        const field = screen.getByLabelText(label)
        field.setAttribute('type', 'text')
        fireEvent.change(field, { target: { value } })
      }
      expect(onTask).not.toHaveBeenCalled()
    },
  )
  test('of a task is taken, and emptied', async () => {
    const onTask = vi.fn()
    render(inEnglish(<TaskFields duty='dpo' task={{ due: '2026-12-01' }} hasClock={false} onTask={onTask} />))
    fireEvent.change(screen.getByLabelText('To be done by'), { target: { value: '2026-12-15' } })
    expect(onTask).toHaveBeenLastCalledWith('dpo', { due: '2026-12-15' })
    await userEvent.clear(screen.getByLabelText('To be done by'))
    expect(onTask).toHaveBeenLastCalledWith('dpo', {})
  })
  test.each(['20260-01-01', '2026-12-99', '2026-12'])(
    'of the law that is not written as a day is refused: %s',
    (value) => {
      const onDay = vi.fn()
      render(inEnglish(<DayField day='2026-12-01' days={law.covers} lang='en' onDay={onDay} />))
      const field = screen.getByLabelText(t('lawOn', { ns: 'report' }))
      field.setAttribute('type', 'text')
      fireEvent.change(field, { target: { value } })
      expect(onDay).not.toHaveBeenCalled()
      expect(screen.getByRole('status').textContent).not.toBe('')
    },
  )
})
