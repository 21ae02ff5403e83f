import type { Flow } from '../../core/data-flow.ts'
import type { InterviewLaw } from '../../core/law.ts'
import { path } from '../../core/outline.ts'
import type { CaseStore } from './case-store.ts'
import type { Interview } from './interview.ts'
import type { InterviewStops } from './interview-stops.ts'

/** The further flows of data of the case in hand: added, described question by question, copied, removed. */
export const createDataFlows = (
  law: InterviewLaw,
  caseStore: CaseStore,
  interview: Interview,
  interviewStops: InterviewStops,
) => {
  const asks = law.flow?.questions ?? []
  const flows = () => caseStore.snapshot().now.flows
  const leave = () => {
    caseStore.turnTo(undefined)
    interview.goTo('verdict')
  }
  const edit = ({ name }: Pick<Flow, 'name'>) => {
    caseStore.turnTo(name)
    interview.goTo(asks[0] ?? '')
  }
  /** The stops at which a flow is described, in reading order. */
  const inReading = () => [
    ...new Set(
      path(law.outline, interview.caseAnswers())
        .asked.filter((id) => asks.includes(id))
        .map(interviewStops.stopFor),
    ),
  ]
  /** To the stop so many further in the description, or back to the case past either end. */
  const step = (from: string, by: 1 | -1) => {
    const stops = inReading()
    const next = stops[stops.indexOf(from) + by]
    if (next === undefined) leave()
    else interview.goTo(next)
  }
  /** A name no other flow bears: this one, or a copy of it. */
  const freeName = (name: string, copyOf: (name: string) => string): string =>
    flows().some((f) => f.name === name) ? freeName(copyOf(name), copyOf) : name
  return {
    /** The first question a flow is described by, if the law has flows. */
    firstQuestion: asks[0] ?? '',
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
