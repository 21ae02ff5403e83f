import { UndoRedo } from '../../ui/frame/UndoRedo.tsx'
import { isEmpty } from '../case/case-store.ts'
import { useSession } from '../session/session.ts'
import { useUndo } from '../session/use-undo.ts'

/** Steps back and forth, while a case is open. */
export const UndoButtons = () => {
  const { caseState } = useSession()
  const { undo, redo, undoes, redoes } = useUndo()
  const isOpen = !isEmpty(caseState.now) || caseState.past.length + caseState.future.length > 0
  return isOpen && <UndoRedo {...{ undoes, redoes }} onUndo={undo} onRedo={redo} />
}
