import type { Article, Paper } from '../../../src/papers/model/paper.ts'

/** The headings of a paper, with their level. */
export const headingsOf = ({ blocks }: Paper): readonly { readonly level: number; readonly text: string }[] =>
  blocks.flatMap((block) =>
    block.kind === 'heading'
      ? [{ level: block.level, text: block.text }]
      : block.kind === 'sentences'
        ? block.items.map(({ label }) => ({ level: block.level, text: label }))
        : [],
  )
/** The places that each note at the foot of a paper names, in the order of the text. */
export const placesCited = ({ blocks }: Paper): readonly (readonly string[])[] =>
  blocks
    .flatMap((block): readonly (readonly Article[])[] => {
      if (block.kind === 'text') return [block.cites ?? []]
      if (block.kind === 'list') return block.lines.map(({ cites = [] }) => cites)
      return block.kind === 'sentences' ? block.items.map(({ articles }) => articles) : []
    })
    .map((articles) => articles.map(({ pinpoint }) => pinpoint))
    .filter((places) => places.length > 0)
