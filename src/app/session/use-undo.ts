import { useEffect } from 'react'
import { useWords } from '../../ui/hooks/use-words.ts'
import type { What } from '../case/case-store.ts'
import { useSession } from './session.ts'

/** Where the browser’s own undo is meant: in whatever is written by hand. */
const writing = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]'

/** Steps back and forth through the case: each is done, said in the status region, and shown where it happened. */
export const useHistory = () => {
  const { t } = useWords('screens')
  const { hand, walk, places, page, inHand, say, tell, setTold } = useSession()
  const titleOf = (stop: string) => places.titleOf(stop, say)
  const inWords = (what: What): string => {
    switch (what.kind) {
      case 'answer':
      case 'clear':
        return t(what.flow === undefined ? `history.${what.kind}` : `history.${what.kind}InFlow`, {
          question: titleOf(what.stop),
          flow: what.flow,
        })
      case 'note':
        return t('history.note', { question: titleOf(places.stopFor(what.question)) })
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
  const showWhere = (what: What) => {
    const asks = places.linesAt(page.name).length > 0
    const isHere = (what.kind === 'answer' || what.kind === 'clear') && what.flow === hand.snapshot().flow
    if (asks && isHere) walk.goTo(what.stop)
    else if (places.isWalked(page.name)) walk.standAt(page.name)
  }
  const step = (way: 'undo' | 'redo') => () => {
    const what = hand[way]()
    if (what === undefined) return tell(t(way === 'undo' ? 'history.nothingToUndo' : 'history.nothingToRedo'))
    setTold([])
    tell(t(way === 'undo' ? 'history.undone' : 'history.redone', { what: inWords(what) }))
    showWhere(what)
  }
  const undo = step('undo')
  const redo = step('redo')
  const back = inHand.past.at(-1)?.what
  const forth = inHand.future.at(-1)?.what
  return { undo, redo, undoes: back && inWords(back), redoes: forth && inWords(forth) }
}
/** The keys that step back and forth, on every page. */
export const useHistoryKeys = ({ undo, redo }: { readonly undo: () => void; readonly redo: () => void }) => {
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
