import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Law } from '../core/law.ts'
import { whenIdle } from '../platform/when-idle.ts'
import type { Lang } from '../text/speak.ts'
import type { CodeShown } from '../ui/share/ReportCode.tsx'
import { late } from './late.ts'
import type { Told } from './report-check.ts'

const coding = late(async () => (await import('./report-check.ts')).reportCode)

/** The code of the report shown, worked out behind its paint: it takes the whole text. */
export const useReportCode = (law: Law, told: Told, lang: Lang): CodeShown => {
  const [shown, setShown] = useState<{ readonly told: Told; readonly lang: Lang; readonly code: CodeShown }>()
  useEffect(() => {
    let isAsked = true
    const show = (code: CodeShown) => isAsked && setShown({ told, lang, code })
    const work = async () => {
      const reportCode = await coding.coming()
      whenIdle(() => isAsked && show({ text: reportCode(law, told, lang) }))
    }
    // Paper does not wait.
    const print = () => {
      const reportCode = coding.value()
      if (reportCode) flushSync(() => show({ text: reportCode(law, told, lang) }))
    }
    work().catch(() => show('late'))
    addEventListener('beforeprint', print)
    return () => {
      isAsked = false
      removeEventListener('beforeprint', print)
    }
  }, [law, told, lang])
  return shown?.told === told && shown.lang === lang ? shown.code : 'coming'
}
