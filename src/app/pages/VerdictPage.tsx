import { useMemo } from 'react'
import { assess } from '../../core/assess.ts'
import { openPoints } from '../../report/open-points.ts'
import { notesShown } from '../../report/personal-notes.ts'
import { reportOf } from '../../report/report.ts'
import { useWords } from '../../ui/hooks/use-words.ts'
import { VerdictScreen } from '../../ui/screens/VerdictScreen.tsx'
import { ReportCode, ReportCodeOnTop } from '../../ui/share/ReportCode.tsx'
import { optionalStops } from '../case/optional-stops.ts'
import { useFullSession } from '../session/session.ts'
import { createReportCode, LazyReportCode } from './LazyReportCode.tsx'

/** Renders the verdict on the case or, while a data flow is described, on the case as seen from that flow. */
export const VerdictPage = () => {
  const { t } = useWords('screens')
  const { services, caseStore, interview, flows, interviewStops, here, given, say, lang, caseState } = useFullSession()
  const { title, day, notes, done } = caseState.now
  const { law } = services
  /** The report on one flow leaves out the others. */
  const flowsInReport = caseState.flow === undefined ? caseState.now.flows : none
  const verdict = useMemo(() => assess(law, given, day, flowsInReport), [law, given, day, flowsInReport])
  const report = useMemo(() => reportOf(verdict, law), [verdict, law])
  const reportCodeStore = useMemo(
    () => createReportCode(law, { answers: given, flows: flowsInReport, day }, lang),
    [law, given, flowsInReport, day, lang],
  )
  const letter = law.presentation?.providerLetter
  const isLetterUseful = verdict.duties.some((d) => d.id === letter?.duty && d.applies === 'holds')
  const hasFlows = caseState.flow === undefined && !caseState.example && here.asked.includes(flows.firstQuestion)
  const copyOf = (name: string) => t('app.flowCopyName', { name })
  const fileName = `${day}_${title.replace(/[^\p{L}\p{N}]+/gu, '-') || 'cas'}_verdict`
  return (
    <div className='report'>
      <LazyReportCode store={reportCodeStore} as={ReportCodeOnTop} />
      <VerdictScreen
        {...{ report, say, lang, title }}
        {...services.build}
        {...optionalStops(law, here, given, interviewStops)}
        resume={here.at === 'verdict' ? undefined : here.at}
        flows={hasFlows ? { ...flows, copy: (flow) => flows.copy(flow, copyOf) } : undefined}
        days={law.covers}
        onDay={(chosen) => caseStore.change({ kind: 'day' }, { day: chosen })}
        points={letter && isLetterUseful ? openPoints(letter, here.counted) : []}
        personalNotes={{ notes: notesShown(law.outline, here.asked, notes), done }}
        onTick={(duty, ticked) =>
          caseStore.change(
            { kind: 'tick', duty },
            { done: ticked ? [...done, duty] : done.filter((id) => id !== duty) },
          )
        }
        onLetter={(text) => services.download(`${day}_cadrage.txt`, 'text/plain', text)}
        onTitle={(named) => caseStore.change({ kind: 'title' }, { title: named })}
        onChange={(question) => interview.goTo(question, true)}
        onPrint={services.print}
        share={<a href='#/share'>{t('link', { ns: 'share' })}</a>}
        onSave={() => {
          const report = document.querySelector('.report')
          if (report) services.saveReport(report, lang, fileName, `${fileName}.html`)
        }}
      />
      <LazyReportCode store={reportCodeStore} as={ReportCode} />
    </div>
  )
}
const none: readonly [] = []
