import { type ComponentType, useEffect, useSyncExternalStore } from 'react'
import type { Law } from '../../core/law.ts'
import { whenIdle } from '../../platform/when-idle.ts'
import type { Lang } from '../../text/law-text.ts'
import type { CodeShown } from '../../ui/share/ReportCode.tsx'
import { lazy } from '../loading/lazy.ts'
import type { ReportInput } from '../sharing/report-code.ts'
import { createStore } from '../store.ts'

const lazyReportCode = lazy(() => import('../sharing/report-code.ts'))

type ReportCodeStore = ReturnType<typeof createReportCode>
/**
 * Creates a store of the code of a report. The code is computed when idle, after the first subscription: its digest
 * covers the whole text of the report, with the plan where its format holds it.
 */
export const createReportCode = (law: Law, input: ReportInput, lang: Lang) => {
  const store = createStore<{ readonly code: CodeShown }>({ code: 'loading' })
  let isRequested = false
  const compute = async () => {
    const { loadReportText, reportCode } = await lazyReportCode.load()
    await loadReportText(lang, input.format)
    whenIdle(() => store.update({ code: { text: reportCode(law, input, lang) } }))
  }
  return {
    /** Computes the code at once if it is missing and its text is loaded, before the page is printed. */
    finish: () => {
      const sharing = lazyReportCode.value()
      if (sharing?.isReportTextLoaded(lang, input.format) && store.snapshot().code === 'loading')
        store.update({ code: { text: sharing.reportCode(law, input, lang) } })
    },
    subscribe: (listener: () => void) => {
      if (!isRequested) compute().catch(() => store.update({ code: 'failed' }))
      isRequested = true
      return store.subscribe(listener)
    },
    snapshot: () => store.snapshot().code,
  }
}

type Props = { readonly store: ReportCodeStore; readonly as: ComponentType<{ readonly code: CodeShown }> }
/** Renders the code of a store with the given component. A change of the code renders nothing else again. */
export const LazyReportCode = ({ store, as: View }: Props) => {
  useEffect(() => {
    addEventListener('beforeprint', store.finish)
    return () => removeEventListener('beforeprint', store.finish)
  }, [store])
  return <View code={useSyncExternalStore(store.subscribe, store.snapshot)} />
}
