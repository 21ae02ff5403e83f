import type { TFunction } from 'i18next'
import type { Truth } from '../core/truth.ts'
import type { Start, StartItem, StartStatus } from '../core/verdict.ts'
import type { NoteItem } from '../report/note.ts'
import type { Report } from '../report/report.ts'
import type { Say } from './law-text.ts'

/** The sentences of the first line of a verdict: whether the use may start. */
export type StartParts = {
  readonly title: string
  /** What the title leaves out: the use it speaks of, care, what to suspend, what is missing in any case. */
  readonly lines: readonly string[]
  /** How many open points are missing, unsure, not asked and to confirm; empty where all are missing, as the title counts them. */
  readonly counts: string
  /** The same without names, for a place that lists the first points; empty where the title counts them. */
  readonly tally: string
  /** The debated points that one reading alone brings; `undefined` if there is none. */
  readonly caution: string | undefined
}

/** Returns the name of an open point: what is missing where guidance says it, or else what the point is. */
export const itemName = (
  say: Say,
  { kind, id, awaited, status, begun }: Pick<StartItem, 'kind' | 'id' | 'awaited' | 'status' | 'begun'>,
): string => {
  if (kind === 'filing') return say.guidance('route', id, awaited).missing
  if (kind === 'duty') {
    const { missing, unasked } = say.guidance('duty', id)
    return (status === 'notAsked' || (begun && status === 'unsure')) && unasked ? unasked : missing
  }
  const [pathway = '', requirement = ''] = id.split('.')
  return say.requirement(pathway, requirement)
}

/** Returns what is known of an open point: its flow, its status and, of law that is not settled, its certainty. */
export const itemStatus = (
  t: TFunction<'report'>,
  {
    flow,
    status,
    certainty,
    awaited,
    forbidden,
    maybe,
    besides,
  }: Pick<NoteItem, 'flow' | 'status' | 'certainty' | 'awaited' | 'forbidden' | 'maybe' | 'besides'>,
): string =>
  [
    ...(flow === undefined ? [] : [flow]),
    t(
      `start.status.${awaited ? 'awaited' : besides ? 'besides' : forbidden && status === 'missing' ? 'forbidden' : status}`,
    ),
    ...(maybe ? [t('start.status.maybe')] : []),
    ...(certainty === 'settled' || status === 'toConfirm' ? [] : [t(`certainty.${certainty}`)]),
  ].join(' · ')

/** Returns what is known of a duty of the plan, in the words of the open point that it is where it holds back the start. */
export const dutyStatus = (
  t: TFunction<'report'>,
  items: readonly StartItem[],
  { id, met }: { readonly id: string; readonly met: Truth | null },
): { readonly tone: Truth; readonly text: string } | undefined => {
  const open = items.find((i) => i.kind === 'duty' && i.id === id && i.flow === undefined)
  return open?.status === 'unsure' || open?.status === 'notAsked'
    ? { tone: 'unknown', text: t(`start.status.${open.status}`) }
    : met === null
      ? undefined
      : { tone: met, text: t(`met.${met}`) }
}

/** What to do at once about other places of the data: less where guidance says what is enough, or where care goes on. */
const meanwhileOf = (t: TFunction<'report'>, say: Say, items: readonly StartItem[], isCare: boolean): string => {
  const enough = items.map((i) => (i.kind === 'duty' ? say.guidance('duty', i.id).meanwhile : undefined))
  const rest = items.filter((_, i) => enough[i] === undefined)
  return [
    ...new Set(enough.filter((line) => line !== undefined)),
    ...(rest.length > 0 ? [t(isCare ? 'start.noMoreDataCare' : 'start.noMoreData', { what: list(say, rest) })] : []),
  ].join(' ')
}

const statuses: readonly StartStatus[] = ['missing', 'unsure', 'notAsked', 'toConfirm']
const list = (say: Say, items: readonly StartItem[]) => [...new Set(items.map((i) => itemName(say, i)))].join(', ')

/** At most so many points of one status are named where they are counted. */
const mostNamed = 3
/** Counts the open points by status, without a name. */
const tallyOf = (t: TFunction<'report'>, items: readonly StartItem[]): string =>
  items.every((i) => i.status === items[0]?.status)
    ? ''
    : statuses
        .map((status) => ({ status, count: items.filter((i) => i.status === status).length }))
        .filter(({ count }) => count > 0)
        .map(({ status, count }) => t(`start.counts.${status}`, { count }))
        .join(' · ')
/** Counts the open points by status. What is missing or not known is named, unless it is too much to read at once. */
const countsOf = (t: TFunction<'report'>, say: Say, items: readonly StartItem[]): string => {
  const isOneStatus = items.every((i) => i.status === items[0]?.status)
  return statuses
    .flatMap((status) => {
      const those = items.filter((i) => i.status === status)
      const count = those.length
      if (count === 0) return []
      const isNamed = (status === 'missing' || status === 'unsure') && count <= mostNamed
      const counted = t(`start.counts.${status}`, { count })
      // The title counts them where all are alike.
      const names = [...new Set(those.map((i) => itemName(say, i)))].join(t('start.separator'))
      if (isOneStatus) return isNamed ? [t('start.toSettle', { names })] : []
      return [isNamed ? t('start.named', { counted, names }) : counted]
    })
    .join(' · ')
}

/** Returns the sentences of the first line of a report. */
export const startParts = (
  t: TFunction<'report'>,
  say: Say,
  {
    verdict: { start, duties },
    isCare,
    otherUse,
    notices,
    urgent,
    maybeUrgent,
    runsAsFiled,
  }: Pick<Report, 'verdict' | 'isCare' | 'otherUse' | 'notices' | 'urgent' | 'maybeUrgent' | 'runsAsFiled'>,
): StartParts => {
  const { state, running, changing, items, cautions } = start
  /** Whether the whole use runs as it is: where a change is planned, the verdict is on what changes. */
  const isRunning = running === 'yes' && !changing
  const missing = items.filter((i) => i.status === 'missing' && !i.forbidden)
  const forbidden = items.filter((i) => i.status === 'missing' && i.forbidden)
  const suspended = missing.filter((i) => i.suspend)
  const isOfAct = ({ scope }: StartItem) => scope === 'act'
  // A point that the person does not know is told as one that is missing: nothing says that the use may go on.
  const known = items.filter((i) => i.status === 'missing' || i.status === 'unsure')
  // Where only details are left to check, nothing is to be moved or cut.
  const isDetail = ({ begun, status }: StartItem) => begun === true && status === 'unsure'
  const elsewhere = known.filter((i) => i.scope === 'flow' && !isDetail(i))
  const rest = (known.length > 0 ? known : items).filter((i) => !elsewhere.includes(i))
  /** Whether a use that runs without the point may go on: no formality, condition of a route or offence is at stake. */
  const mayGoOn = (item: StartItem) => {
    const { kind, id, suspend } = item
    if (isDetail(item)) return false
    const duty = duties.find((d) => d.id === id)
    return kind === 'duty' && !suspend && duty !== undefined && duty.offence === undefined
  }
  const missingOf = (due: readonly { readonly id: string }[]) =>
    due.map(({ id }) => say.guidance('duty', id).missing).join(', ')
  const lines = [
    ...(forbidden.length > 0 && !(state === 'notYet' && start.extent === 'part' && running !== 'yes')
      ? [t('start.never', { what: list(say, forbidden) })]
      : []),
    ...(urgent.length > 0
      ? [t(state === 'forbidden' ? 'start.urgentAfter' : 'start.urgent', { what: missingOf(urgent) })]
      : []),
    ...(maybeUrgent.length > 0 ? [t('start.maybeUrgent', { what: missingOf(maybeUrgent) })] : []),
    ...(otherUse === 'holds' ? [t('start.thisUseOnly')] : []),
    ...(state === 'cannotTell' && missing.length > 0 ? [t('start.inAnyCase', { what: list(say, missing) })] : []),
    ...(changing && state === 'notYet' && known.length > 0
      ? [
          suspended.length > 0
            ? t(runsAsFiled ? 'start.untilChangeFiled' : 'start.untilChangeSuspend', { what: list(say, suspended) })
            : t('start.untilChange'),
          ...(suspended.length > 0 && known.some((i) => !i.suspend) ? [t('start.untilChangeRest')] : []),
        ]
      : []),
    ...(isRunning && suspended.length > 0
      ? [t(suspended.every(isOfAct) ? 'start.suspendPart' : 'start.suspend', { what: list(say, suspended) })]
      : []),
    ...(isRunning && state === 'notYet' && suspended.length === 0
      ? [
          ...(elsewhere.length > 0 ? [meanwhileOf(t, say, elsewhere, isCare)] : []),
          ...(rest.every(mayGoOn) ? (elsewhere.length > 0 ? [] : [t('start.goOn')]) : [t('start.dated')]),
        ]
      : []),
    ...(state === 'ready' && running !== 'unknown'
      ? [t(running === 'yes' ? 'start.mayContinue' : 'start.mayStart')]
      : []),
    ...(running === 'unknown' && state === 'notYet' ? [t('start.runningUnknown')] : []),
    ...(isCare && state !== 'outside' && state !== 'ready'
      ? [t(notices.includes('client') ? 'start.careOfClients' : 'start.care')]
      : []),
  ]
  return {
    title: startTitle(t, say, start, urgent.length),
    lines,
    // While a bar holds, none of them is the first thing.
    tally: state === 'forbidden' ? '' : tallyOf(t, items),
    counts: state === 'forbidden' ? '' : countsOf(t, say, items),
    caution: cautions.length > 0 ? t('start.caution', { what: list(say, cautions) }) : undefined,
  }
}

/** Returns the first line alone: whether the use may start. `urgent`: how many duties are due at once besides. */
export const startTitle = (
  t: TFunction<'report'>,
  say: Say,
  { state, extent, running, changing, items }: Start,
  urgent = 0,
): string => {
  if (state === 'cannotTell' && running === 'yes') return t('start.cannotTellRunning')
  if (state !== 'notYet') return t(`start.${state}`)
  const isAsked = ({ status }: StartItem) => status !== 'notAsked'
  // What may not concern the case and was not asked is no point of its own, unless nothing else is open.
  const certain = items.filter((i) => !i.maybe)
  if (!items.some(isAsked) && urgent === 0)
    return t(running === 'yes' ? 'start.toCheckRunning' : 'start.toCheck', {
      count: (certain.length > 0 ? certain : items).length,
    })
  const count = items.filter(isAsked).length + urgent
  const missing = items.filter((i) => i.status === 'missing')
  if (changing) return t('start.changing', { count })
  if (running === 'yes') return t(missing.length > 0 || urgent > 0 ? 'start.running' : 'start.runningCheck', { count })
  if (extent === 'part') return t('start.part', { what: list(say, missing.length > 0 ? missing : items) })
  return t('start.notYet', { count })
}
