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
  /** Returns the name if no flow has it, otherwise the first name of a copy that is free. */
  const freeName = (name: string, copyOf: (name: string) => string): string =>
    flows().some((f) => f.name === name) ? freeName(copyOf(name), copyOf) : name
  return {
    /** The id of the first question about a flow; empty if the law has no flows. */
    firstQuestion: questionIds[0] ?? '',
    add: (name: string) => {
      caseStore.change({ kind: 'addFlow', name }, { flows: [...flows(), { name, answers: {} }] })
      edit({ name })
    },
    edit,
    copy: ({ name, answers }: Flow, copyOf: (name: string) => string) =>
      caseStore.change(
        { kind: 'copyFlow', name },
        { flows: [...flows(), { name: freeName(name, copyOf), answers: { ...answers } }] },
      ),
    remove: ({ name }: Pick<Flow, 'name'>) =>
      caseStore.change({ kind: 'removeFlow', name }, { flows: flows().filter((f) => f.name !== name) }),
    step,
    leave,
  }
}
