import { UndoRedo } from '../../ui/frame/UndoRedo.tsx'
import { isEmpty } from '../case/case-store.ts'
import { useSession } from '../session/session.ts'
import { useUndo } from '../session/use-undo.ts'

/** Renders the buttons for undo and redo, unless the case is empty and has no history. */
export const UndoButtons = () => {
  const { caseState } = useSession()
  const { undo, redo, undoLabel, redoLabel } = useUndo()
  const isOpen = !isEmpty(caseState.now) || caseState.past.length + caseState.future.length > 0
  return isOpen && <UndoRedo {...{ undoLabel, redoLabel }} onUndo={undo} onRedo={redo} />
}
