import type { PaperRules } from '../../core/paper-rules.ts'
import { fillAll, holdsIn, type PaperCase } from './fill.ts'
import { framed, identityOf } from './frame.ts'
import type { Paper, PaperItem } from './paper.ts'

const steps = ['1', '2', '3', '4']

/** Returns an item with each of its lines as a sentence; a marked blank stays as it is. */
const inSentences = (of: PaperCase, item: PaperItem): PaperItem => ({
  ...item,
  lines: item.lines.map((line) => (line.startsWith('[') ? line : of.text.asSentence(line))),
})

/** Returns the notice to the people concerned, in plain words (GDPR 13 and 14). */
export const noticePaper = (of: PaperCase, { notice }: PaperRules): Paper => {
  const { text } = of
  const reader = notice.readers.find(({ when }) => when.every((clause) => holdsIn(of, clause)))
  return framed(of, {
    id: 'notice',
    isForOthers: true,
    blocks: [
      ...(reader
        ? [{ kind: 'text' as const, text: text.paper(`notice.for.${reader.id}`), look: 'strong' as const }]
        : []),
      { kind: 'text', text: text.paper('notice.lead') },
      { kind: 'sentences', level: 2, items: fillAll(of, 'notice', notice.items).map((item) => inSentences(of, item)) },
      { kind: 'heading', level: 1, text: text.paper('notice.before'), onNewPage: true },
      { kind: 'text', text: identityOf(of) },
      { kind: 'list', ordered: true, lines: steps.map((step) => ({ text: text.paper(`notice.steps.${step}`) })) },
    ],
  })
}
