import type { CaseNotice } from '../../casefile/case.ts'
import type { CodeProblem } from '../../casefile/report-code.ts'
import type { LinkProblem } from '../../casefile/share-link.ts'
import { useWords } from '../../ui/hooks/use-words.ts'
import { useSession } from './session.ts'

/** These words also follow the name of a file, on the command line: hence their small first letter. */
const asSentence = (words: string) => words.charAt(0).toLocaleUpperCase() + words.slice(1)

/** Says what is wrong with a link or a code, and what this edition does not take over. */
export const useFileMessages = () => {
  const { t } = useWords('files')
  const { edition, covers } = useSession().services.law
  return {
    problem: ({ kind, ...values }: LinkProblem | CodeProblem): string =>
      asSentence(t(`problems.${kind}`, { ...values, edition, ...covers })),
    notice: ({ kind, ...values }: CaseNotice): string => t(`notices.${kind}`, { ...values, edition, ...covers }),
  }
}
