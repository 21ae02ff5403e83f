import { useEffect } from 'react'
import { useWords } from '../../ui/hooks/use-words.ts'
import type { HistoryLabel } from '../case/case-store.ts'
import { useSession } from './session.ts'

/** The fields in which the keys for undo act on the text, as the browser implements it. */
const textFields = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]'

/**
 * Returns undo and redo with their labels. Each step is announced in the status region and shown on the page concerned.
 */
export const useUndo = () => {
  const { t } = useWords('screens')
  const { caseStore, interview, interviewStops, page, caseState, say, announce, setNewBars } = useSession()
  const titleOf = (stop: string) => interviewStops.titleOf(stop, say)
  const inWords = (label: HistoryLabel): string => {
    switch (label.kind) {
      case 'answer':
      case 'clear':
        return t(label.flow === undefined ? `history.${label.kind}` : `history.${label.kind}InFlow`, {
          question: titleOf(label.stop),
          flow: label.flow,
        })
      case 'note':
        return t('history.note', { question: titleOf(interviewStops.stopFor(label.question)) })
      case 'tick':
      case 'dutyNote':
      case 'task':
        return t(`history.${label.kind}`, { duty: say.duty(label.duty).title })
      case 'addFlow':
      case 'copyFlow':
      case 'removeFlow':
        return t(`history.${label.kind}`, { name: label.name })
      default:
        return t(`history.${label.kind}`)
    }
  }
  /** On a question page, goes to the question whose answer changed. Any other page stays and shows the changed case. */
  const showStep = (label: HistoryLabel) => {
    const isQuestionPage = interviewStops.linesAt(page.name).length > 0
    const isInView = (label.kind === 'answer' || label.kind === 'clear') && label.flow === caseStore.snapshot().flow
    if (isQuestionPage && isInView) interview.goTo(label.stop)
    else if (interviewStops.isInterviewPage(page.name)) interview.goToNearest(page.name)
  }
  const step = (direction: 'undo' | 'redo') => () => {
    const label = caseStore[direction]()
    if (label === undefined)
      return announce(t(direction === 'undo' ? 'history.nothingToUndo' : 'history.nothingToRedo'))
    setNewBars([])
    announce(t(direction === 'undo' ? 'history.undone' : 'history.redone', { what: inWords(label) }))
    showStep(label)
  }
  const undo = step('undo')
  const redo = step('redo')
  const last = caseState.past.at(-1)?.label
  const next = caseState.future.at(-1)?.label
  return { undo, redo, undoLabel: last && inWords(last), redoLabel: next && inWords(next) }
}
/** Handles the keys for undo and redo on every page: Ctrl or Command with Z, Shift+Z and Y. */
export const useUndoKeys = ({ undo, redo }: { readonly undo: () => void; readonly redo: () => void }) => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return
      if (event.target instanceof Element && event.target.closest(textFields)) return
      const key = event.key.toLowerCase()
      const action = key === 'y' || (key === 'z' && event.shiftKey) ? redo : key === 'z' ? undo : undefined
      if (!action) return
      event.preventDefault()
      action()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  })
}
