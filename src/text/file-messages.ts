import type { TFunction } from 'i18next'
import type files from '../../locales/fr/files.json'
import type { InterviewLaw } from '../core/law.ts'

type Problem = { readonly kind: keyof (typeof files)['problems']; readonly detail: string }
type Notice = { readonly kind: keyof (typeof files)['notices']; readonly detail: string }

/**
 * Returns functions that compose the messages about a problem of a case file, link or code, and about an unknown entry.
 */
export const fileMessages = (t: TFunction<'files'>, { edition, covers }: Pick<InterviewLaw, 'edition' | 'covers'>) => ({
  problem: ({ kind, ...values }: Problem): string => t(`problems.${kind}`, { ...values, edition, ...covers }),
  notice: ({ kind, ...values }: Notice): string => t(`notices.${kind}`, { ...values, edition, ...covers }),
})
