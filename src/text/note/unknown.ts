import { nameOfDoubt } from '../../report/doubts.ts'
import type { NoteText } from '../../report/note.ts'
import type { Report } from '../../report/report.ts'
import { asSentence } from '../as-sentence.ts'
import type { ReportWords } from '../excluded-parts.ts'
import { itemName } from '../start-parts.ts'
import { guidanceOf, holding, mayNotConcern } from './points.ts'

/** At most so many questions that the user could not answer; the full list stands further down. */
const mostUnknown = 3
/** At most so many points to find out that no question asks. */
const mostFound = 3

/** What to find out, that no question asks, for what has gone wrong, for a bar, and for what is missing. */
const findOf = ({ t, say }: ReportWords, report: Report): readonly string[] => {
  const { items, state } = report.verdict.start
  const open = state === 'forbidden' ? [] : items.filter((i) => i.status === 'missing' || i.status === 'unsure')
  const found = [
    ...report.urgent.map(({ id }) => say.guidance('duty', id).find),
    ...holding(report).map(({ id }) => say.barGuidance(id).find ?? { what: t('memo.findWay'), who: t('memo.findWho') }),
    ...open.map((i) => guidanceOf(say, i)?.find),
  ]
  const lines = found.flatMap((f) => (f === undefined ? [] : [t('memo.find', f)]))
  return [...new Set(lines)].slice(0, mostFound)
}

/** What the person does not know of each further flow. */
const unsureInFlows = ({ t, say }: ReportWords, { verdict: { start } }: Report): readonly string[] => {
  const flows = new Map<string, readonly string[]>()
  for (const item of start.items)
    if (item.flow !== undefined && item.status === 'unsure')
      flows.set(item.flow, [...(flows.get(item.flow) ?? []), itemName(say, item)])
  return [...flows].map(([flow, what]) => t('memo.unsureFlow', { flow, what: what.slice(0, mostUnknown).join(', ') }))
}

/** A question that the user could not answer, or a page of lines of which several are unknown. */
const unknownPart = ({ t, say }: ReportWords, id: string, page: string | undefined) => {
  const { title, whoCanTell } = page === undefined ? say.question(id) : say.page(page)
  // A line of a list is a statement, not a question.
  const what = title.endsWith('?') ? title : t('memo.check', { what: title })
  return { id: page ?? id, title: asSentence(what), name: title, who: t('whoCanTell', { who: whoCanTell }) }
}

/** Returns what could not be told: first what could reverse the headline. */
export const unknownOf = (words: ReportWords, report: Report): NoteText['unknown'] => {
  const { t, say } = words
  const { verdict, doubts } = report
  const decisive = verdict.headline.couldBeReversedBy.filter((id) => verdict.missing.includes(id))
  const missing = [...new Set([...decisive, ...verdict.missing])]
  // The lines of a page are one question, unless only one of them is unknown.
  const asked = new Map<string, readonly string[]>()
  for (const id of missing) {
    const page = say.pageOf(id) ?? id
    asked.set(page, [...(asked.get(page) ?? []), id])
  }
  const all = [...asked].map(([page, [first = page, ...others]]) =>
    unknownPart(words, first, others.length > 0 ? page : undefined),
  )
  // To say that one question is left out takes the room of the question.
  const shown = all.slice(0, all.length === mostUnknown + 1 ? all.length : mostUnknown)
  const rest = all.slice(shown.length)
  const named = (names: readonly string[]): string => {
    const all = [...new Set(names)]
    const left = all.length - mostUnknown
    const list = all.slice(0, mostUnknown).join(', ')
    return left > 0 ? t('memo.andOthers', { what: list, count: left }) : list
  }
  const notAsked = named(
    verdict.start.items
      .filter((item) => item.status === 'notAsked' && !mayNotConcern(item))
      .map((item) => itemName(say, item)),
  )
  const toConfirm = [
    ...(verdict.start.state === 'forbidden' ? [] : verdict.start.items)
      .filter(({ certainty }) => certainty !== 'settled')
      .map((item) => itemName(say, item)),
    ...[...doubts.contested, ...doubts.toConfirm].map(nameOfDoubt(say)),
  ]
  const what = named(toConfirm)
  const find = [...unsureInFlows(words, report), ...findOf(words, report)]
  return {
    title: t('memo.unknown'),
    none: missing.length === 0 && notAsked === '' && find.length === 0 ? t('memo.nothingUnknown') : undefined,
    questions: shown,
    more:
      rest.length > 0
        ? t('memo.more', {
            count: rest.length,
            what: rest
              .slice(0, mostUnknown)
              .map((q) => q.name)
              .join(', '),
          })
        : undefined,
    find,
    // While a bar holds, what is open besides is asked only if the project changes.
    notAsked:
      notAsked === '' || verdict.start.state === 'forbidden' ? undefined : t('memo.notAsked', { what: notAsked }),
    law: what === '' ? undefined : t('memo.unsettled', { what }),
  }
}
