import type { TFunction } from 'i18next'
import type { HowToText } from '../report/how-to.ts'
import { asSentence } from './as-sentence.ts'
import type { Say } from './law-text.ts'
import type { NotKnown } from './law-text-shape.ts'

/** Why a part of a plan is not known. */
const unknownReasons = ['notRead', 'noAddress', 'notAdopted', 'none'] as const
type Entry = readonly [name: string, text: string | NotKnown, told?: 'told']

/** Returns what is known, each with its name; of what is not known, only the reasons that `told` names. */
const knownOf = (t: TFunction<'report'>, entries: readonly Entry[]): HowToText['known'] =>
  entries.flatMap(([name, text, told]) => {
    if (typeof text === 'string') return text === '' ? [] : [{ name, text: asSentence(text) }]
    const reason = told && unknownReasons.find((r) => r === text.unknown)
    return reason ? [{ name, text: asSentence(t(`plan.unknown.${reason}`)) }] : []
  })

/** Returns how a duty is met; `undefined` until the part of the plan is loaded. */
export const dutyHowTo = (t: TFunction<'report'>, say: Say, id: string): HowToText | undefined => {
  const plan = say.dutyPlan(id)
  return (
    plan && {
      says: plan.says,
      steps: plan.steps,
      known: knownOf(t, [
        [t('memo.by'), plan.by],
        [t('memo.done'), plan.done],
        [t('plan.model'), plan.model, 'told'],
        [t('plan.risk'), plan.risk, 'told'],
        [t('plan.mistake'), plan.mistake],
        [t('plan.effort'), plan.effort],
      ]),
    }
  )
}

/** Returns how a route is taken; `undefined` until the part of the plan is loaded. */
export const routeHowTo = (t: TFunction<'report'>, say: Say, id: string): HowToText | undefined => {
  const plan = say.routePlan(id)
  return (
    plan && {
      says: plan.says,
      steps: plan.steps,
      known: knownOf(t, [
        [t('plan.signs'), plan.signs],
        [t('plan.wait'), plan.wait],
        [t('plan.returns'), plan.returns],
        [t('plan.keep'), plan.keep],
        [t('plan.renew'), plan.renew],
        [t('plan.model'), plan.model, 'told'],
        [t('plan.risk'), plan.risk, 'told'],
        [t('plan.mistake'), plan.mistake],
        [t('plan.effort'), plan.effort],
      ]),
    }
  )
}
