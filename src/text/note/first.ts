import type { DutyFinding, StartItem } from '../../core/verdict.ts'
import type { NoteItem, NoteLine, NoteText } from '../../report/note.ts'
import type { Report } from '../../report/report.ts'
import { inWords } from '../date-words.ts'
import type { ReportWords } from '../excluded-parts.ts'
import type { Say } from '../law-text.ts'
import { itemName, itemStatus } from '../start-parts.ts'
import { dueOf, howOf, whoAndWhen } from './how.ts'
import { articleOf, guidanceOf, knownOf, mayNotConcern } from './points.ts'
import { stopOf, urgentOf } from './stop.ts'

/** At most so many items with their steps; the others take one line each. */
const inFull = 3
/** At most so many duties that remain where nothing is open. */
const mostNext = 5
/** At most so many open points in one line say who settles them and when. */
const mostTold = 3
/** At most so many open points have a line of their own; the others share one. */
const mostLines = 6

/** Returns what to do first. Where a bar holds: stop, and the lawful way nearest to the aim; what else is open takes a line. */
export const firstOf = (words: ReportWords, report: Report): NonNullable<NoteText['first']> => {
  const { t, say } = words
  const { items, state, running, changing } = report.verdict.start
  const isForbidden = state === 'forbidden'
  // Where something has gone wrong already, an act that the law forbids stops before the damage is mended.
  const acts =
    report.urgent.length === 0 || isForbidden ? [] : items.filter((i) => i.forbidden && i.status === 'missing')
  // A condition of which nothing was said is named further down: to ask for it would say that it fails.
  const open = isForbidden
    ? []
    : knownOf(items)
        .filter((i) => i.kind !== 'requirement' || i.status === 'missing' || i.status === 'unsure')
        .filter((i) => !acts.includes(i))
  // What is known to be missing comes before what is only to be checked, even where it holds nothing back.
  const isKnown = ({ status }: StartItem) => status !== 'notAsked'
  const besides = isForbidden ? [] : report.besides.filter(({ id }) => say.hasGuidance(id)).flatMap(asItem)
  const things: readonly NoteItem[] = [...open.filter(isKnown), ...besides, ...open.filter((i) => !isKnown(i))].slice(
    0,
    inFull,
  )
  const roles = items.length === 0 && things.length === 0 ? undefined : rolesOf(t, report)
  const rest = items.filter((i) => !things.includes(i) && !acts.includes(i))
  const maybe = rest.filter(mayNotConcern)
  const others = rest.filter((i) => !mayNotConcern(i))
  const told = others.filter((i) => i.status === 'missing' || i.status === 'unsure').slice(0, mostTold)
  const lineOf = (item: StartItem): NoteLine => {
    const guidance = told.includes(item) ? guidanceOf(say, item) : undefined
    return {
      item,
      name: itemName(say, item),
      status: itemStatus(t, item),
      how: guidance && whoAndWhen(t, { who: guidance.who, by: dueOf(t, report, guidance) }),
    }
  }
  return {
    title: t('memo.first'),
    stop: isForbidden ? stopOf(words, report, roles) : undefined,
    urgent: urgentOf(words, report, acts),
    warning: isForbidden ? undefined : decisiveOf(words, report),
    roles: isForbidden ? undefined : roles,
    none:
      !isForbidden && items.length === 0 && things.length === 0 && report.urgent.length === 0
        ? nothingFirst(t, say, report)
        : undefined,
    things: things.map((item) => {
      const guidance = guidanceOf(say, item)
      const { do: toDo, who, by, where, done } = guidance ?? conditionGuidance(t, say, item)
      const { doMissing, doBegun, takes, whereNoStudy } = guidance ?? {}
      // What is missing besides lacks details at most, where guidance tells them apart.
      const instead =
        item.besides && doBegun ? doBegun : item.status === 'missing' ? doMissing : item.begun ? doBegun : undefined
      return {
        item,
        // Of what was not asked, nothing says that it is to be done.
        what: item.status === 'notAsked' ? t('memo.verify', { name: itemName(say, item) }) : (instead ?? toDo),
        article: articleOf(say, item),
        status: itemStatus(t, item),
        how: howOf(t, {
          who,
          by: dueOf(t, report, { by, takes }),
          where: report.mayBeStudy ? where : (whereNoStudy ?? where),
          done,
        }),
      }
    }),
    answered:
      report.answered && !isForbidden
        ? t(running === 'yes' && !changing ? 'memo.answeredRunning' : 'memo.answered', {
            day: inWords(report.verdict.asOf, say.lang),
            from: inWords(report.answered.from, say.lang),
            to: inWords(report.answered.to, say.lang),
          })
        : undefined,
    others: {
      title: t(isForbidden ? 'memo.barThen' : 'memo.then'),
      lines: others.slice(0, mostLines).map(lineOf),
      rest:
        others.length > mostLines
          ? t('memo.rest', { what: [...new Set(others.slice(mostLines).map((i) => itemName(say, i)))].join(' · ') })
          : undefined,
      maybe: maybe.length === 0 ? undefined : t('memo.maybe', { what: maybe.map((i) => itemName(say, i)).join(' · ') }),
    },
    also: isForbidden
      ? undefined
      : alsoMissing(
          t,
          say,
          report.besides.filter(({ id }) => !things.some((i) => i.kind === 'duty' && i.id === id)),
        ),
  }
}

/**
 * Who answers for what follows: the body, with its client or its partner where it does not decide alone. While it is not
 * known who decides, nobody is named.
 */
const rolesOf = (t: ReportWords['t'], { isAlone, sharedWith, card }: Report): string => {
  const isKnown = card.some(({ key, facts }) => key === 'role' && facts.some(({ truth }) => truth === 'holds'))
  return [
    ...sharedWith.map((other) => t(`memo.rolesOf.${other}`)),
    t(isAlone ? 'memo.alone' : isKnown && sharedWith.length === 0 ? 'memo.roles' : 'memo.rolesLacking'),
  ].join(' ')
}

/** What to do about a condition of a route, which has no guidance of its own: one that fails says how it is met. */
const conditionGuidance = (t: ReportWords['t'], say: Say, item: StartItem) => {
  const [pathway = '', requirement = ''] = item.id.split('.')
  return {
    do:
      item.status === 'missing'
        ? say.requirementIs(pathway, requirement, 'fails')
        : t('memo.condition.do', { name: itemName(say, item) }),
    who: t('memo.condition.who'),
    by: t('memo.condition.by'),
    where: '',
    done: t('memo.condition.done'),
  }
}

/** The question to answer before all else, while nothing can be told. */
const decisiveOf = ({ t, say }: ReportWords, { verdict: { start, headline } }: Report): string | undefined => {
  const [id] = headline.couldBeReversedBy
  if (start.state !== 'cannotTell' || id === undefined) return undefined
  const { title, whoCanTell } = say.question(id)
  return t('memo.decisive', { question: title, who: whoCanTell })
}

/** A duty that is known not to be met and holds nothing back, as an open point. */
const asItem = ({ id, who, certainty, citing: [first, ...more] }: DutyFinding): readonly NoteItem[] =>
  first
    ? [
        {
          besides: true,
          kind: 'duty',
          id,
          scope: 'act',
          who,
          certainty,
          status: 'missing',
          suspend: false,
          citing: [first, ...more],
        },
      ]
    : []

/** That nothing is to be done first, then what remains to be kept up. */
const nothingFirst = (t: ReportWords['t'], say: Say, { plan, unmet, verdict: { start } }: Report): string => {
  const nothing = t(start.running === 'yes' ? 'memo.nothingFirstRunning' : 'memo.nothingFirst')
  if (unmet.length > 0) return nothing
  const names = plan
    .flatMap(({ themes }) => themes.flatMap(({ items }) => items.map(({ duty }) => say.duty(duty.id).title)))
    .slice(0, mostNext)
  return [nothing, ...(names.length > 0 ? [t('memo.next', { what: names.join(' · ') })] : [])].join(' ')
}

const alsoMissing = (t: ReportWords['t'], say: Say, besides: readonly DutyFinding[]): string | undefined => {
  // A duty that is not met and holds nothing back lacks details at most.
  const nameOf = (id: string): string => {
    if (!say.hasGuidance(id)) return say.duty(id).title
    const { unasked, missing } = say.guidance('duty', id)
    return unasked ?? missing
  }
  const names = besides.map(({ id }) => nameOf(id))
  return names.length === 0 ? undefined : t('memo.also', { what: names.slice(0, mostNext).join(' · ') })
}
