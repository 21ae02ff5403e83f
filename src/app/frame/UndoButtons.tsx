import { UndoRedo } from '../../ui/frame/UndoRedo.tsx'
import { isEmpty } from '../case/case-store.ts'
import { useSession } from '../session/session.ts'
import { useHistory } from '../session/use-undo.ts'

/** Steps back and forth, while a case is open. */
export const Steps = () => {
  const { inHand } = useSession()
  const { undo, redo, undoes, redoes } = useHistory()
  const isOpen = !isEmpty(inHand.now) || inHand.past.length + inHand.future.length > 0
  return isOpen && <UndoRedo {...{ undoes, redoes }} onUndo={undo} onRedo={redo} />
}
