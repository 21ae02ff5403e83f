import type { StartItem } from '../../core/verdict.ts'
import { itemStatus } from '../../text/start-parts.ts'
import { useWords } from '../hooks/use-words.ts'

/** Renders what is known of an open point, in brackets. */
export const Status = ({ item }: { readonly item: StartItem }) => {
  const { t } = useWords('report')
  return <span className={`status ${item.status}`}>{`[${itemStatus(t, item)}]`}</span>
}
