import { createActor } from 'xstate'
import { inFlow } from '../../core/data-flow.ts'
import type { InterviewLaw } from '../../core/law.ts'
import type { Given } from '../../core/question.ts'
import { currentStop, journeyMachine } from '../../journey/machine.ts'
import { go } from '../routing/hash-router.ts'
import type { CaseState, CaseStore, OpenCase } from './case-store.ts'
import type { InterviewStops } from './interview-stops.ts'

/** The answers being walked: those of the case or, while a flow is described, the case seen from that flow. */
export const shownAnswers = (law: InterviewLaw, { now, flow }: CaseState): Given => {
  const described = now.flows.find((f) => f.name === flow)
  return described ? inFlow(law, now.answers, described.answers) : now.answers
}
/** What the case becomes when the answers being walked do: while a flow is described, its own go to it alone. */
const withShownAnswers = (
  law: InterviewLaw,
  { now, flow }: CaseState,
  caseAnswers: Given,
): Pick<OpenCase, 'answers' | 'flows'> => {
  if (!now.flows.some((f) => f.name === flow)) return { answers: caseAnswers, flows: now.flows }
  const own = Object.fromEntries(Object.entries(caseAnswers).filter(([id]) => law.flow?.questions.includes(id)))
  return {
    answers: inFlow(law, caseAnswers, now.answers),
    flows: now.flows.map((f) => (f.name === flow ? { name: f.name, answers: own } : f)),
  }
}
/** Do two sets of answers say the same, in whatever order they were given? */
export const isSameAnswers = (one: Given, other: Given) =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].every(
    (id) => [one[id]].flat().join() === [other[id]].flat().join(),
  )

export type Interview = ReturnType<typeof createInterview>
/**
 * The walk through the interview, and who owns what in it.
 *
 * - The **case in hand** owns everything a person said. It is the truth; undo, examples, flows and files change only it.
 * - The **journey** (XState) owns where one stands, and the stops left to make while an answer is changed. It holds the
 *   answers being walked too, because its steps depend on them.
 *
 * They are kept equal in one direction, from the case to the journey. An answer is sent to both as the same event, so
 * that the journey takes its next step. Whenever the case then differs from what the journey holds – a step undone, an
 * example opened, a flow turned to – the journey is loaded with it, and replays. Nothing is ever read back into the case.
 */
export const createInterview = (law: InterviewLaw, caseStore: CaseStore, interviewStops: InterviewStops) => {
  const caseAnswers = () => shownAnswers(law, caseStore.snapshot())
  const actor = createActor(journeyMachine(law.outline), { input: { given: caseAnswers() } }).start()
  caseStore.subscribe(() => {
    if (!isSameAnswers(caseAnswers(), actor.getSnapshot().context.given))
      actor.send({ type: 'load', given: caseAnswers() })
  })
  const place = () => currentStop(actor.getSnapshot())
  const follow = (how?: 'replace') => go(place(), how)
  const goTo = (question: string, changing = false) => {
    actor.send({ type: 'goTo', to: interviewStops.stopFor(question), changing })
    follow()
  }
  return {
    actor,
    caseAnswers,
    /** The same answers, as the journey holds them. */
    journeyAnswers: (): Given => actor.getSnapshot().context.given,
    place,
    follow,
    goTo,
    /** Stands at a page of the interview, or at the nearest the answers allow; the address follows. */
    standAt: (page: string) => {
      if (place() !== page) actor.send({ type: 'goTo', to: page })
      if (place() !== page) follow('replace')
    },
    /** What the case would become with these answers. */
    caseWith: (answers: Given) => withShownAnswers(law, caseStore.snapshot(), { ...caseAnswers(), ...answers }),
    /** Keeps what was answered at a stop, and steps on. The page does not follow yet. */
    answer: (stop: string, answers: Given) => {
      if (place() !== stop) actor.send({ type: 'goTo', to: stop })
      const next = { ...caseAnswers(), ...answers }
      actor.send({ type: 'answer', stop, answers })
      if (!isSameAnswers(next, caseAnswers()))
        caseStore.change(
          { kind: 'answer', stop, flow: caseStore.snapshot().flow },
          withShownAnswers(law, caseStore.snapshot(), next),
        )
    },
    clear: (stop: string) => {
      const forgotten = interviewStops.linesAt(stop).map((ask) => ask.question.id)
      const next = Object.fromEntries(Object.entries(caseAnswers()).filter(([id]) => !forgotten.includes(id)))
      actor.send({ type: 'clear', stop })
      if (!isSameAnswers(next, caseAnswers()))
        caseStore.change(
          { kind: 'clear', stop, flow: caseStore.snapshot().flow },
          withShownAnswers(law, caseStore.snapshot(), next),
        )
    },
    /** Back to the stop before, or to the start page from the first. */
    back: () => {
      const from = place()
      actor.send({ type: 'back' })
      if (place() === from) go('start')
      else follow()
    },
  }
}
