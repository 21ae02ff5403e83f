import { createActor } from 'xstate'
import { inFlow } from '../../core/data-flow.ts'
import type { InterviewLaw } from '../../core/law.ts'
import type { Given } from '../../core/question.ts'
import { currentStop, journeyMachine } from '../../journey/machine.ts'
import { go } from '../routing/hash-router.ts'
import type { CaseState, CaseStore, OpenCase } from './case-store.ts'
import type { InterviewStops } from './interview-stops.ts'

/**
 * Returns the answers shown in the interview: those of the case or, while a flow is described, as seen from that flow.
 */
export const shownAnswers = (law: InterviewLaw, { now, flow }: CaseState): Given => {
  const described = now.flows.find((f) => f.name === flow)
  return described ? inFlow(law, now.answers, described.answers) : now.answers
}
/**
 * Returns the case with these answers shown. While a flow is described, the answers about flows go to that flow only.
 */
const withShownAnswers = (
  law: InterviewLaw,
  { now, flow }: CaseState,
  shown: Given,
): Pick<OpenCase, 'answers' | 'flows'> => {
  if (!now.flows.some((f) => f.name === flow)) return { answers: shown, flows: now.flows }
  const flowAnswers = Object.fromEntries(Object.entries(shown).filter(([id]) => law.flow?.questions.includes(id)))
  return {
    answers: inFlow(law, shown, now.answers),
    flows: now.flows.map((f) => (f.name === flow ? { name: f.name, answers: flowAnswers } : f)),
  }
}
/** Whether two sets of answers are equal, regardless of the order of their questions. */
export const isSameAnswers = (one: Given, other: Given) =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].every(
    (id) => [one[id]].flat().join() === [other[id]].flat().join(),
  )

export type Interview = ReturnType<typeof createInterview>
/**
 * Creates the interview: the case store and the journey, kept in sync.
 *
 * - The **case store** owns everything the user entered. Undo, examples, flows and files change only the case store.
 * - The **journey** (XState) owns the current position, and the stops that remain while an answer is changed. It also
 *   holds the shown answers, because its transitions depend on them.
 *
 * Data flows in one direction, from the case to the journey. An answer is sent to both, so that the journey takes its
 * next step. Whenever the case then differs from the answers of the journey – after undo, or when an example or a flow
 * is opened – the journey is loaded with the answers of the case. The case never reads from the journey.
 */
export const createInterview = (law: InterviewLaw, caseStore: CaseStore, interviewStops: InterviewStops) => {
  const caseAnswers = () => shownAnswers(law, caseStore.snapshot())
  const actor = createActor(journeyMachine(law.outline), { input: { given: caseAnswers() } }).start()
  caseStore.subscribe(() => {
    if (!isSameAnswers(caseAnswers(), actor.getSnapshot().context.given))
      actor.send({ type: 'load', given: caseAnswers() })
  })
  /** The current stop, `answers` or `verdict`. */
  const position = () => currentStop(actor.getSnapshot())
  const updateAddress = (mode?: 'replace') => go(position(), mode)
  const goTo = (question: string, changing = false) => {
    actor.send({ type: 'goTo', to: interviewStops.stopFor(question), changing })
    updateAddress()
  }
  return {
    actor,
    caseAnswers,
    /**
     * Returns the answers of the journey: equal to `caseAnswers()`, and the same object until an event changes them.
     */
    journeyAnswers: (): Given => actor.getSnapshot().context.given,
    position,
    updateAddress,
    goTo,
    /** Moves to a page of the interview, or to the nearest page that the answers allow, and updates the address. */
    goToNearest: (page: string) => {
      if (position() !== page) actor.send({ type: 'goTo', to: page })
      if (position() !== page) updateAddress('replace')
    },
    /** Returns the case as it would be with these answers. */
    caseWith: (answers: Given) => withShownAnswers(law, caseStore.snapshot(), { ...caseAnswers(), ...answers }),
    /** Records the answers of a stop and moves the journey on. Does not update the address. */
    answer: (stop: string, answers: Given) => {
      if (position() !== stop) actor.send({ type: 'goTo', to: stop })
      const next = { ...caseAnswers(), ...answers }
      actor.send({ type: 'answer', stop, answers })
      if (!isSameAnswers(next, caseAnswers()))
        caseStore.change(
          { kind: 'answer', stop, flow: caseStore.snapshot().flow },
          withShownAnswers(law, caseStore.snapshot(), next),
        )
    },
    /** Removes the answers of a stop. */
    clear: (stop: string) => {
      const clearedIds = interviewStops.linesAt(stop).map((ask) => ask.question.id)
      const next = Object.fromEntries(Object.entries(caseAnswers()).filter(([id]) => !clearedIds.includes(id)))
      actor.send({ type: 'clear', stop })
      if (!isSameAnswers(next, caseAnswers()))
        caseStore.change(
          { kind: 'clear', stop, flow: caseStore.snapshot().flow },
          withShownAnswers(law, caseStore.snapshot(), next),
        )
    },
    /** Goes to the previous stop, or from the first stop to the start page. */
    back: () => {
      const previous = position()
      actor.send({ type: 'back' })
      if (position() === previous) go('start')
      else updateAddress()
    },
  }
}
