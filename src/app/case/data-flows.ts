import { limits } from '../../casefile/case.ts'
import type { Flow } from '../../core/data-flow.ts'
import type { InterviewLaw } from '../../core/law.ts'
import { path } from '../../core/outline.ts'
import type { CaseStore } from './case-store.ts'
import type { Interview } from './interview.ts'
import type { InterviewStops } from './interview-stops.ts'

/** Creates the actions on the further data flows of the open case: add, describe by its questions, copy and remove. */
export const createDataFlows = (
  law: InterviewLaw,
  caseStore: CaseStore,
  interview: Interview,
  interviewStops: InterviewStops,
) => {
  const questionIds = law.flow?.questions ?? []
  const flows = () => caseStore.snapshot().now.flows
  const leave = () => {
    caseStore.selectFlow(undefined)
    interview.goTo('verdict')
  }
  const edit = ({ name }: Pick<Flow, 'name'>) => {
    caseStore.selectFlow(name)
    interview.goTo(questionIds[0] ?? '')
  }
  /** The stops that ask about a flow, in reading order. */
  const stopsOfFlow = () => [
    ...new Set(
      path(law.outline, interview.caseAnswers())
        .asked.filter((id) => questionIds.includes(id))
        .map(interviewStops.stopFor),
    ),
  ]
  /** Goes to the next or previous stop of the flow, or back to the verdict of the case past either end. */
  const step = (from: string, by: 1 | -1) => {
    const stops = stopsOfFlow()
    const next = stops[stops.indexOf(from) + by]
    if (next === undefined) leave()
    else interview.goTo(next)
  }
  /** Returns a name for a copy: the first that no flow has, with a number where needed, and short enough for a case file. */
  const freeName = (name: string, copyOf: (name: string) => string, nth = 1): string => {
    const end = nth === 1 ? '' : ` ${nth}`
    const letters = [...name]
    while (`${copyOf(letters.join(''))}${end}`.length > limits.flowName && letters.length > 0) letters.pop()
    const copy = `${copyOf(letters.join(''))}${end}`
    return flows().some((f) => f.name === copy) ? freeName(name, copyOf, nth + 1) : copy
  }
  /** Whether a case file can hold one flow more. */
  const isRoom = () => flows().length < limits.flows
  return {
    /** The id of the first question about a flow; empty if the law has no flows. */
    firstQuestion: questionIds[0] ?? '',
    /** The number of flows that a case file holds. Where there are as many, `add` and `copy` do nothing. */
    most: limits.flows,
    add: (name: string) => {
      if (!isRoom()) return
      caseStore.change({ kind: 'addFlow', name }, { flows: [...flows(), { name, answers: {} }] })
      edit({ name })
    },
    edit,
    copy: ({ name, answers }: Flow, copyOf: (name: string) => string) => {
      if (!isRoom()) return
      caseStore.change(
        { kind: 'copyFlow', name },
        { flows: [...flows(), { name: freeName(name, copyOf), answers: { ...answers } }] },
      )
    },
    remove: ({ name }: Pick<Flow, 'name'>) =>
      caseStore.change({ kind: 'removeFlow', name }, { flows: flows().filter((f) => f.name !== name) }),
    step,
    leave,
  }
}
