import { useEffect, useMemo, useState } from 'react'
import { assess } from '../../core/assess.ts'
import type { Law } from '../../core/law.ts'
import { type Path, questionsOf } from '../../core/outline.ts'
import { formatsOf } from '../../papers/kinds.ts'
import { whenIdle } from '../../platform/when-idle.ts'
import type { Format } from '../../report/formats.ts'
import { isLetterOffered, openPoints } from '../../report/open-points.ts'
import { notesShown } from '../../report/personal-notes.ts'
import { reportOf } from '../../report/report.ts'
import { inFileName } from '../../text/file-name.ts'
import type { Lang } from '../../text/law-text.ts'
import { useWords } from '../../ui/hooks/use-words.ts'
import { VerdictScreen } from '../../ui/screens/VerdictScreen.tsx'
import { ReportCode } from '../../ui/share/ReportCode.tsx'
import type { Unfinished } from '../../ui/verdict/SoFarPart.tsx'
import { optionalStops } from '../case/optional-stops.ts'
import { isTextLoaded, loadedText, loadText } from '../loading/load-text.ts'
import { useFullSession } from '../session/session.ts'
import { createReportCode, LazyReportCode } from './LazyReportCode.tsx'

/** Renders the verdict on the case or, while a data flow is described, on the case as seen from that flow. */
export const VerdictPage = () => {
  const { t } = useWords('screens')
  const { services, caseStore, interview, flows, interviewStops, here, given, lang, caseState } = useFullSession()
  const say = useSayWithPlan(lang)
  const { title, day, notes, done, tasks } = caseState.now
  const [format, setFormat] = useState<Format>('note')
  const { law } = services
  /** The report on one flow leaves out the others. */
  const flowsInReport = caseState.flow === undefined ? caseState.now.flows : none
  const verdict = useMemo(() => assess(law, given, day, flowsInReport), [law, given, day, flowsInReport])
  const report = useMemo(() => reportOf(verdict, law), [verdict, law])
  const reportCodeStore = useMemo(
    () => createReportCode(law, { answers: given, flows: flowsInReport, day, format }, lang),
    [law, given, flowsInReport, day, format, lang],
  )
  const personalNotes = { notes: notesShown(law.outline, here.asked, notes), done, tasks }
  const letter = law.presentation?.providerLetter
  const hasFlows = caseState.flow === undefined && !caseState.example && here.asked.includes(flows.firstQuestion)
  const copyOf = (name: string) => t('app.flowCopyName', { name })
  const fileName = `${day}_${inFileName(title, t('noTitle', { ns: 'report' }))}_verdict`
  return (
    <div className='report'>
      <VerdictScreen
        {...{ report, say, lang, title }}
        {...services.build}
        {...optionalStops(law, here, given, interviewStops)}
        unfinished={here.at === 'verdict' ? undefined : unfinishedOf(law, here)}
        flows={hasFlows ? { ...flows, copy: (flow) => flows.copy(flow, copyOf) } : undefined}
        days={law.covers}
        onDay={(chosen) => caseStore.change({ kind: 'day' }, { day: chosen })}
        points={letter && isLetterOffered(letter, verdict) ? openPoints(letter, here.counted) : []}
        personalNotes={personalNotes}
        onTick={(duty, ticked) =>
          caseStore.change(
            { kind: 'tick', duty },
            { done: ticked ? [...done, duty] : done.filter((id) => id !== duty) },
          )
        }
        onNote={(duty, note) => {
          const { [duty]: _, ...others } = notes
          caseStore.change({ kind: 'dutyNote', duty }, { notes: note === '' ? others : { ...others, [duty]: note } })
        }}
        onTask={(duty, task) => {
          const { [duty]: _, ...others } = tasks
          caseStore.change(
            { kind: 'task', duty },
            { tasks: Object.keys(task).length === 0 ? others : { ...others, [duty]: task } },
          )
        }}
        clocks={Object.keys(law.presentation?.clocks ?? {})}
        onLetter={(text) => services.download(`${day}_cadrage.txt`, 'text/plain', text)}
        papers={{
          formats: formatsOf,
          onMake: async (paper, extension) => {
            const { makePaper } = await import('../papers/make-paper.ts')
            const made = await makePaper({
              ...{ report, law, lang, paper, extension },
              caseKey: caseState.now.project,
              title: title || t('noTitle', { ns: 'report' }),
              personalNotes,
            })
            services.download(made.name, made.type, made.bytes)
          },
        }}
        onTitle={(named) => caseStore.change({ kind: 'title' }, { title: named })}
        onChange={(question) => interview.goTo(question, true)}
        format={format}
        onFormat={setFormat}
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

/** Returns the text of a language, then the same with the plan, which is loaded after the verdict is painted. */
const useSayWithPlan = (lang: Lang) => {
  const [, setLoaded] = useState(isTextLoaded(lang, 'plan'))
  useEffect(() => {
    let isCurrent = true
    whenIdle(() =>
      // Without its plan a verdict is still whole: each duty then says who acts and what to keep.
      loadText(lang, 'plan').then(
        () => isCurrent && setLoaded(true),
        () => {},
      ),
    )
    return () => {
      isCurrent = false
    }
  }, [lang])
  return loadedText(lang).say
}

/** Returns where an unfinished interview stands: its first open question, and how many are open in each section. */
const unfinishedOf = ({ outline }: Law, path: Path): Unfinished => {
  const open = questionsOf(outline).filter(
    ({ question: { id } }) => path.asked.includes(id) && !path.optional.includes(id) && path.counted[id] === undefined,
  )
  return {
    at: path.at,
    path,
    open: [...new Set(open.map((a) => a.section))].map((section) => ({
      section,
      count: open.filter((a) => a.section === section).length,
    })),
  }
}
