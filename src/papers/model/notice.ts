import type { PaperRules } from '../../core/paper-rules.ts'
import { fillAll, holdsIn, type PaperCase } from './fill.ts'
import { framed } from './frame.ts'
import type { Paper } from './paper.ts'

const steps = ['1', '2', '3', '4']

/** Returns the notice to the people concerned, in plain words (GDPR 13 and 14). */
export const noticePaper = (of: PaperCase, { notice }: PaperRules): Paper => {
  const { text } = of
  const reader = notice.readers.find(({ when }) => when.every((clause) => holdsIn(of, clause)))
  return framed(of, {
    id: 'notice',
    blocks: [
      ...(reader
        ? [{ kind: 'text' as const, text: text.paper(`notice.for.${reader.id}`), look: 'strong' as const }]
        : []),
      { kind: 'text', text: text.paper('notice.lead') },
      { kind: 'sentences', level: 2, items: fillAll(of, 'notice', notice.items) },
      { kind: 'heading', level: 1, text: text.paper('notice.before') },
      { kind: 'list', ordered: true, lines: steps.map((step) => ({ text: text.paper(`notice.steps.${step}`) })) },
    ],
  })
}
