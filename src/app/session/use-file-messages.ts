import { fileMessages } from '../../text/file-messages.ts'
import { useWords } from '../../ui/hooks/use-words.ts'
import { useSession } from './session.ts'

/** On the command line a message follows the name of a file: hence its small first letter, capitalised here. */
const asSentence = (words: string) => words.charAt(0).toLocaleUpperCase() + words.slice(1)

/** Returns the messages about a link or a code, as sentences, and about what this edition keeps aside. */
export const useFileMessages = () => {
  const { t } = useWords('files')
  const { problem, notice } = fileMessages(t, useSession().services.law)
  return { problem: (of: Parameters<typeof problem>[0]) => asSentence(problem(of)), notice }
}
