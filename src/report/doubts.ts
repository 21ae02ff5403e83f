import type { Truth } from '../core/truth.ts'
import type { Conclusion, Report } from './report.ts'

const kinds = ['contested', 'toConfirm', 'unread'] as const
/** How many conditions a doubt names; the others are counted. */
const most = 3

type Names = {
  readonly requirement: (pathway: string, id: string) => string
  readonly barName: (id: string) => string
  readonly fact: (id: string, truth: Truth) => string
}

/** Returns a function that names a condition of which there is a doubt. */
export const nameOfDoubt =
  (names: Names) =>
  (c: Conclusion): string =>
    c.kind === 'requirement'
      ? names.requirement(c.pathway, c.id)
      : c.kind === 'fact'
        ? names.fact(c.id, c.truth).replace(/\.$/, '')
        : names.barName(c.id)

/** Returns the sentences about doubts of the headline, one for each kind, each with the conditions it is about. */
export const doubtsOf = (
  { doubts }: Pick<Report, 'doubts'>,
  t: (key: string, values?: Readonly<Record<string, string | number>>) => string,
  names: Names,
): readonly string[] => {
  const nameOf = nameOfDoubt(names)
  return kinds.flatMap((kind) => {
    const all = doubts[kind]
    if (all.length === 0) return []
    const named = all.slice(0, most).map((c) => t('headline.doubt.name', { name: nameOf(c) }))
    const rest = all.length - named.length
    const list = [named.join(', '), ...(rest > 0 ? [t('headline.doubt.more', { count: rest })] : [])].join(' ')
    return [`${t(`headline.doubt.${kind}`, { count: all.length })} ${list}.`]
  })
}
