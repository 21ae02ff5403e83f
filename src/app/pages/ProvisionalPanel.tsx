import { openingVerdict } from 'virtual:law/interview'
import { memo } from 'react'
import type { Law } from '../../core/law.ts'
import type { provisionalVerdict } from '../../core/provisional-verdict.ts'
import type { Given } from '../../core/question.ts'
import type { Lang, Say } from '../../text/law-text.ts'
import { ProvisionalVerdictPanel } from '../../ui/interview/ProvisionalPanel.tsx'

type Props = {
  /** What it is worked out by; before it has come, nothing is answered. */
  readonly by: { readonly law: Law; readonly provisionalVerdict: typeof provisionalVerdict } | undefined
  readonly given: Given
  readonly left: number
  readonly say: Say
  readonly lang: Lang
}
/** Where this stands, worked out anew when something it says may have changed. */
export const ProvisionalPanel = memo(({ by, given, ...shown }: Props) => (
  <ProvisionalVerdictPanel provisional={by ? by.provisionalVerdict(by.law, given) : openingVerdict} {...shown} />
))
