import { fileMessages } from '../../text/file-messages.ts'
import { useWords } from '../../ui/hooks/use-words.ts'
import { useSession } from './session.ts'

/**
 * Capitalises a message. Messages start with a small letter because the command line puts the file name before them.
 */
const asSentence = (message: string) => message.charAt(0).toLocaleUpperCase() + message.slice(1)

/** Returns functions for the messages about a link or a code: `problem` as a sentence, and `notice`. */
export const useFileMessages = () => {
  const { t } = useWords('files')
  const { problem, notice } = fileMessages(t, useSession().services.law)
  return { problem: (of: Parameters<typeof problem>[0]) => asSentence(problem(of)), notice }
}
