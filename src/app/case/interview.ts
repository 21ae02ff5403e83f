import { createActor } from 'xstate'
import { inFlow } from '../../core/data-flow.ts'
import type { Given } from '../../core/question.ts'
import { compile, placeIn } from '../../journey/machine.ts'
import type { Asking } from '../asking.ts'
import { go } from '../routing/hash-router.ts'
import type { CaseInHand, InHand, OpenCase } from './case-store.ts'
import type { Places } from './interview-stops.ts'

/** The answers being walked: those of the case or, while a flow is described, the case seen from that flow. */
export const walkedIn = (law: Asking, { now, flow }: InHand): Given => {
  const described = now.flows.find((f) => f.name === flow)
  return described ? inFlow(law, now.answers, described.answers) : now.answers
}
/** What the case becomes when the answers being walked do: while a flow is described, its own go to it alone. */
const withWalked = (law: Asking, { now, flow }: InHand, walked: Given): Pick<OpenCase, 'answers' | 'flows'> => {
  if (!now.flows.some((f) => f.name === flow)) return { answers: walked, flows: now.flows }
  const own = Object.fromEntries(Object.entries(walked).filter(([id]) => law.flow?.questions.includes(id)))
  return {
    answers: inFlow(law, walked, now.answers),
    flows: now.flows.map((f) => (f.name === flow ? { name: f.name, answers: own } : f)),
  }
}
/** Do two sets of answers say the same, in whatever order they were given? */
export const isSameAnswers = (one: Given, other: Given) =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].every(
    (id) => [one[id]].flat().join() === [other[id]].flat().join(),
  )

export type Walk = ReturnType<typeof walkOf>
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
export const walkOf = (law: Asking, hand: CaseInHand, places: Places) => {
  const walked = () => walkedIn(law, hand.snapshot())
  const actor = createActor(compile(law.outline), { input: { given: walked() } }).start()
  hand.subscribe(() => {
    if (!isSameAnswers(walked(), actor.getSnapshot().context.given)) actor.send({ type: 'load', given: walked() })
  })
  const place = () => placeIn(actor.getSnapshot())
  const follow = (how?: 'replace') => go(place(), how)
  const goTo = (question: string, changing = false) => {
    actor.send({ type: 'goTo', to: places.stopFor(question), changing })
    follow()
  }
  return {
    actor,
    walked,
    /** The same answers, as the journey holds them. */
    held: (): Given => actor.getSnapshot().context.given,
    place,
    follow,
    goTo,
    /** Stands at a page of the interview, or at the nearest the answers allow; the address follows. */
    standAt: (page: string) => {
      if (place() !== page) actor.send({ type: 'goTo', to: page })
      if (place() !== page) follow('replace')
    },
    /** What the case would become with these answers. */
    caseWith: (answers: Given) => withWalked(law, hand.snapshot(), { ...walked(), ...answers }),
    /** Keeps what was answered at a stop, and steps on. The page does not follow yet. */
    answer: (stop: string, answers: Given) => {
      if (place() !== stop) actor.send({ type: 'goTo', to: stop })
      const next = { ...walked(), ...answers }
      actor.send({ type: 'answer', stop, answers })
      if (!isSameAnswers(next, walked()))
        hand.change({ kind: 'answer', stop, flow: hand.snapshot().flow }, withWalked(law, hand.snapshot(), next))
    },
    clear: (stop: string) => {
      const forgotten = places.linesAt(stop).map((ask) => ask.question.id)
      const next = Object.fromEntries(Object.entries(walked()).filter(([id]) => !forgotten.includes(id)))
      actor.send({ type: 'clear', stop })
      if (!isSameAnswers(next, walked()))
        hand.change({ kind: 'clear', stop, flow: hand.snapshot().flow }, withWalked(law, hand.snapshot(), next))
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
