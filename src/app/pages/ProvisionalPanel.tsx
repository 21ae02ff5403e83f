import { openingVerdict } from 'virtual:law/interview'
import { memo } from 'react'
import type { Law } from '../../core/law.ts'
import type { provisionalVerdict } from '../../core/provisional-verdict.ts'
import type { Given } from '../../core/question.ts'
import type { Lang, Say } from '../../text/law-text.ts'
import { ProvisionalVerdictPanel } from '../../ui/interview/ProvisionalPanel.tsx'

type Props = {
  /**
   * The law and the function that assess the answers; `undefined` until they are loaded, when no answer is given yet.
   */
  readonly engine: { readonly law: Law; readonly provisionalVerdict: typeof provisionalVerdict } | undefined
  readonly given: Given
  readonly say: Say
  readonly lang: Lang
}
/** Renders the provisional verdict on the answers. It is assessed again only when a prop changes. */
export const ProvisionalPanel = memo(({ engine, given, ...shown }: Props) => (
  <ProvisionalVerdictPanel
    provisional={engine ? engine.provisionalVerdict(engine.law, given) : openingVerdict}
    {...shown}
  />
))
