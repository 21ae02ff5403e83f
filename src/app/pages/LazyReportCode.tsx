import { type ComponentType, useEffect, useSyncExternalStore } from 'react'
import type { Law } from '../../core/law.ts'
import { whenIdle } from '../../platform/when-idle.ts'
import type { Lang } from '../../text/law-text.ts'
import type { CodeShown } from '../../ui/share/ReportCode.tsx'
import { lazy } from '../loading/lazy.ts'
import type { ReportInput } from '../sharing/report-code.ts'
import { createStore } from '../store.ts'

const coding = lazy(async () => (await import('../sharing/report-code.ts')).reportCode)

type ReportCodeStore = ReturnType<typeof createReportCode>
/** The code of a report, worked out behind its paint, once somebody shows it: it takes the whole text. */
export const createReportCode = (law: Law, told: ReportInput, lang: Lang) => {
  const store = createStore<{ readonly code: CodeShown }>({ code: 'coming' })
  let isAsked = false
  const work = async () => {
    const reportCode = await coding.load()
    whenIdle(() => store.become({ code: { text: reportCode(law, told, lang) } }))
  }
  return {
    /** Works it out at once, if it was not: paper does not wait. */
    finish: () => {
      const reportCode = coding.value()
      if (reportCode && store.snapshot().code === 'coming')
        store.become({ code: { text: reportCode(law, told, lang) } })
    },
    subscribe: (listener: () => void) => {
      if (!isAsked) work().catch(() => store.become({ code: 'late' }))
      isAsked = true
      return store.subscribe(listener)
    },
    snapshot: () => store.snapshot().code,
  }
}

type Props = { readonly of: ReportCodeStore; readonly as: ComponentType<{ readonly code: CodeShown }> }
/** Shows a code once it is there: nothing but its own place is drawn again. */
export const LazyReportCode = ({ of, as: Shown }: Props) => {
  useEffect(() => {
    addEventListener('beforeprint', of.finish)
    return () => removeEventListener('beforeprint', of.finish)
  }, [of])
  return <Shown code={useSyncExternalStore(of.subscribe, of.snapshot)} />
}
