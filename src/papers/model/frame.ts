import type { PaperId } from '../../core/paper-rules.ts'
import type { PaperCase } from './fill.ts'
import type { Block, Paper } from './paper.ts'

type Made = Pick<Paper, 'items'> & {
  readonly id: PaperId
  readonly title?: string
  readonly part?: string
  readonly blocks: readonly Block[]
}

/** Returns a paper with its title, the case it is about, and the line that says what it is for. */
export const framed = ({ text, report, title }: PaperCase, { id, part = '', blocks, items, ...made }: Made): Paper => {
  const { edition, asOf } = report.verdict
  const lead = `leads.${id}`
  return {
    id,
    lang: text.lang,
    title: made.title ?? text.paper(`titles.${id}`),
    identity: text.paper('identity', { title, day: text.day(asOf), edition, hash: report.hash }),
    part,
    ...(items && { items }),
    blocks: [...(text.hasPaper(lead) ? [{ kind: 'text' as const, text: text.paper(lead) }] : []), ...blocks],
  }
}
