import { opening } from 'virtual:law/asks'
import { memo } from 'react'
import type { Law } from '../../core/law.ts'
import type { outlookOf } from '../../core/provisional-verdict.ts'
import type { Given } from '../../core/question.ts'
import type { Lang, Say } from '../../text/law-text.ts'
import { WhereThisStands } from '../../ui/interview/ProvisionalPanel.tsx'

type Props = {
  /** What it is worked out by; before it has come, nothing is answered. */
  readonly by: { readonly law: Law; readonly outlookOf: typeof outlookOf } | undefined
  readonly given: Given
  readonly left: number
  readonly say: Say
  readonly lang: Lang
}
/** Where this stands, worked out anew when something it says may have changed. */
export const Stands = memo(({ by, given, ...told }: Props) => (
  <WhereThisStands outlook={by ? by.outlookOf(by.law, given) : opening} {...told} />
))
