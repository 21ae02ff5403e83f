import { useEffect } from 'react'
import { useWords } from '../../ui/hooks/use-words.ts'
import type { HistoryLabel } from '../case/case-store.ts'
import { useSession } from './session.ts'

/** Where the browser’s own undo is meant: in whatever is written by hand. */
const writing = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]'

/** Steps back and forth through the case: each is done, said in the status region, and shown where it happened. */
export const useUndo = () => {
  const { t } = useWords('screens')
  const { caseStore, interview, interviewStops, page, caseState, say, announce, setNewBars } = useSession()
  const titleOf = (stop: string) => interviewStops.titleOf(stop, say)
  const inWords = (what: HistoryLabel): string => {
    switch (what.kind) {
      case 'answer':
      case 'clear':
        return t(what.flow === undefined ? `history.${what.kind}` : `history.${what.kind}InFlow`, {
          question: titleOf(what.stop),
          flow: what.flow,
        })
      case 'note':
        return t('history.note', { question: titleOf(interviewStops.stopFor(what.question)) })
      case 'tick':
        return t('history.tick', { duty: say.duty(what.duty).title })
      case 'addFlow':
      case 'copyFlow':
      case 'removeFlow':
        return t(`history.${what.kind}`, { name: what.name })
      default:
        return t(`history.${what.kind}`)
    }
  }
  /** On a question page one sees the question whose answer came back; any other page stays, and follows the case. */
  const showWhere = (what: HistoryLabel) => {
    const asks = interviewStops.linesAt(page.name).length > 0
    const isHere = (what.kind === 'answer' || what.kind === 'clear') && what.flow === caseStore.snapshot().flow
    if (asks && isHere) interview.goTo(what.stop)
    else if (interviewStops.isWalked(page.name)) interview.standAt(page.name)
  }
  const step = (way: 'undo' | 'redo') => () => {
    const what = caseStore[way]()
    if (what === undefined) return announce(t(way === 'undo' ? 'history.nothingToUndo' : 'history.nothingToRedo'))
    setNewBars([])
    announce(t(way === 'undo' ? 'history.undone' : 'history.redone', { what: inWords(what) }))
    showWhere(what)
  }
  const undo = step('undo')
  const redo = step('redo')
  const back = caseState.past.at(-1)?.what
  const forth = caseState.future.at(-1)?.what
  return { undo, redo, undoes: back && inWords(back), redoes: forth && inWords(forth) }
}
/** The keys that step back and forth, on every page. */
export const useUndoKeys = ({ undo, redo }: { readonly undo: () => void; readonly redo: () => void }) => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return
      if (event.target instanceof Element && event.target.closest(writing)) return
      const key = event.key.toLowerCase()
      const wanted = key === 'y' || (key === 'z' && event.shiftKey) ? redo : key === 'z' ? undo : undefined
      if (!wanted) return
      event.preventDefault()
      wanted()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  })
}
