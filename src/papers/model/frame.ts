import type { PaperId } from '../../core/paper-rules.ts'
import type { PaperCase } from './fill.ts'
import type { Block, Paper } from './paper.ts'

type Made = Pick<Paper, 'items'> & {
  readonly id: PaperId
  readonly title?: string
  readonly part?: string
  /** Whether the paper is given to people who know nothing of the case: then nothing at its head or foot names it. */
  readonly isForOthers?: true
  readonly blocks: readonly Block[]
}

/** Returns the line that says which case a paper is about, as of which day, by which edition. */
export const identityOf = ({ text, report, title }: PaperCase): string => {
  const { edition, asOf } = report.verdict
  return text.paper('identity', { title, day: text.day(asOf), edition, hash: report.hash })
}

/** Returns a paper with its title, the case it is about, and the line that says what it is for. */
export const framed = (of: PaperCase, { id, part = '', blocks, items, isForOthers, ...made }: Made): Paper => {
  const { text } = of
  const lead = `leads.${id}`
  const title = made.title ?? text.paper(`titles.${id}`)
  return {
    id,
    lang: text.lang,
    title,
    identity: isForOthers ? '' : identityOf(of),
    foot: isForOthers ? title : `${title} · ${of.title}`,
    part,
    ...(items && { items }),
    blocks: [...(text.hasPaper(lead) ? [{ kind: 'text' as const, text: text.paper(lead) }] : []), ...blocks],
  }
}
