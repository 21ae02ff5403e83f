import type { NoteItem } from '../../report/note.ts'
import { itemStatus } from '../../text/start-parts.ts'
import { useWords } from '../hooks/use-words.ts'

/** Renders what is known of an open point, in brackets. */
export const Status = ({ item }: { readonly item: NoteItem }) => {
  const { t } = useWords('report')
  return <span className={`status ${item.status}`}>{`[${itemStatus(t, item)}]`}</span>
}
