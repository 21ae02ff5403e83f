import { useEffect, useState } from 'react'
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
    work().catch(() => show('late'))
    return () => {
      isAsked = false
    }
  }, [law, told, lang])
  return shown?.told === told && shown.lang === lang ? shown.code : 'coming'
}
