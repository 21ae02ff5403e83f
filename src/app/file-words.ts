import { useTranslation } from 'react-i18next'
import type { CaseNotice } from '../casefile/case.ts'
import type { CodeProblem } from '../casefile/report-code.ts'
import type { LinkProblem } from '../casefile/share-link.ts'
import { useSession } from './session.ts'

/** Says what is wrong with a link or a code, and what this edition does not take over. */
export const useFileWords = () => {
  const { t } = useTranslation('files')
  const { edition, covers } = useSession().services.law
  return {
    problem: ({ kind, ...values }: LinkProblem | CodeProblem): string =>
      t(`problems.${kind}`, { ...values, edition, ...covers }),
    notice: ({ kind, ...values }: CaseNotice): string => t(`notices.${kind}`, { ...values, edition, ...covers }),
  }
}
