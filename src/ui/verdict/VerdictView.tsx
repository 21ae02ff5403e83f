import { type ComponentProps, type ReactNode, useRef, useState } from 'react'
import type { Task } from '../../core/task.ts'
import type { Format } from '../../report/formats.ts'
import { noNotes, type PersonalNotes } from '../../report/personal-notes.ts'
import type { Report } from '../../report/report.ts'
import { inWords } from '../../text/date-words.ts'
import { inFileName } from '../../text/file-name.ts'
import type { Lang, Say } from '../../text/law-text.ts'
import { useWords } from '../hooks/use-words.ts'
import { type PapersOnOffer, PapersPart } from '../papers/PapersPart.tsx'
import { TermsOnce } from '../terms/Terms.tsx'
import { BlocksPart, Flows, Letter } from './BlocksPart.tsx'
import { CardPart } from './CardPart.tsx'
import { ChangePart } from './ChangePart.tsx'
import type { FlowsPart } from './FlowsPart.tsx'
import { referencesOf } from './Grounds.tsx'
import { HeadlineBox, HeadlineDoubts } from './HeadlineBox.tsx'
import { Identity, Letterhead, ReportHead, SignatureBlock } from './Identity.tsx'
import { NotePart } from './NotePart.tsx'
import { ComingPart, ContestedPart, MissingPart } from './OpenParts.tsx'
import { PlanPart } from './PlanPart.tsx'
import { AnswersPart, ClosedPart, SourcesPart } from './RecordParts.tsx'
import { RoutePart } from './RoutePart.tsx'
import { Actions, Tools } from './Tools.tsx'
import { usePrintTitle } from './use-print-title.ts'
import { Contents, VerdictPart } from './VerdictPart.tsx'
import '../styles/verdict.css'
import '../styles/print-verdict.css'

export type VerdictViewProps = {
  readonly report: Report
  readonly say: Say
  readonly lang: Lang
  readonly title: string
  readonly version: string
  readonly commit: string
  /** The first unanswered question on readiness, if one is offered. */
  readonly readiness: string | undefined
  /** The first unanswered question on upcoming rules, if one is offered. */
  readonly upcoming: string | undefined
  /** The period that the edition covers, both days included. */
  readonly days: { readonly from: string; readonly until: string }
  readonly onDay: (day: string) => void
  /** The actions on further data flows; `undefined` if the case has no hosting to describe. */
  readonly flows: ComponentProps<typeof FlowsPart>['on'] | undefined
  /** The ids of the points to raise with the provider; empty if no third party hosts the data. */
  readonly points: readonly string[]
  /** The user’s notes and ticks. */
  readonly personalNotes?: PersonalNotes
  readonly onTick?: (duty: string, done: boolean) => void
  readonly onNote?: (duty: string, note: string) => void
  readonly onTask?: (duty: string, task: Task) => void
  /** The duties for which the law gives a period from an event. */
  readonly clocks?: readonly string[]
  readonly onLetter: (text: string) => void
  /** The papers that can be made of the case. */
  readonly papers?: PapersOnOffer
  readonly onTitle: (title: string) => void
  readonly onChange: (question: string) => void
  readonly format: Format
  readonly onFormat: (format: Format) => void
  readonly onPrint: () => void
  readonly onSave: () => void
  readonly share?: ReactNode
  readonly heading?: 'h1' | 'h2'
}

/** Renders the verdict in thirteen parts. Screen and paper show the same document. */
export const VerdictView = (props: VerdictViewProps) => {
  const { report, say, lang, title, readiness, personalNotes = noNotes, onTick } = props
  const { verdict, hash } = report
  const { t } = useWords('report')
  const references = referencesOf(report, say, lang, t)
  const partProps = { report, references }
  const document = useRef<HTMLElement>(null)
  const [signed, setSigned] = useState(false)
  const name = title || t('noTitle')
  usePrintTitle(document, {
    runningTitle: `Cadrage · ${name} · ${inWords(verdict.asOf, lang)} · ${hash}`,
    fileName: `${verdict.asOf}_${inFileName(title, t('noTitle'))}_verdict`,
  })
  return (
    <article className='verdict' data-format={props.format} lang={lang} ref={document}>
      <TermsOnce page={`${report.hash} ${lang}`} hasGlossary>
        <Letterhead lang={lang} />
        <ReportHead {...{ verdict, title, lang }} />
        <HeadlineBox
          report={report}
          say={say}
          heading={props.heading}
          actions={<Actions onPrint={props.onPrint} onSave={props.onSave} share={props.share} />}
        />
        <Tools
          {...{ title, lang, signed }}
          day={verdict.asOf}
          days={props.days}
          onTitle={props.onTitle}
          onDay={props.onDay}
          onSigned={setSigned}
          format={props.format}
          onFormat={props.onFormat}
        />
        <HeadlineDoubts report={report} say={say} />
        <NotePart {...partProps} />
        <Contents
          counts={{
            blocks: report.bars.length + report.toPutRight.length + report.unmet.length,
            todo: report.todo.length,
            missing: verdict.missing.length,
            coming: verdict.coming.length,
            contested: report.contested.length,
            answers: verdict.answers.length,
            cited: report.sources.length,
          }}
        />
        {readiness && (
          <section className='no-print invitation' aria-labelledby='readiness'>
            <h2 id='readiness'>{t('readiness')}</h2>
            <p>{t('readinessLead')}</p>
            <p>
              <a className='button' href={`#/question/${readiness}`}>
                {t('readinessGo')}
              </a>
            </p>
          </section>
        )}
        {props.papers && <PapersPart {...props.papers} />}
        <VerdictPart name='card' title={t('sections.card')}>
          <CardPart {...partProps} />
        </VerdictPart>
        <VerdictPart name='blocks' title={t('sections.blocks')}>
          <BlocksPart {...partProps} />
        </VerdictPart>
        <VerdictPart name='route' title={t('sections.route')}>
          <RoutePart {...partProps} />
        </VerdictPart>
        <VerdictPart name='todo' title={t('sections.todo')}>
          <PlanPart
            {...partProps}
            {...{ personalNotes, onTick }}
            onNote={props.onNote}
            onTask={props.onTask}
            clocks={props.clocks ?? []}
          />
          {props.flows && <Flows {...partProps} on={props.flows} />}
          {props.points.length > 0 && <Letter {...{ references }} points={props.points} onLetter={props.onLetter} />}
        </VerdictPart>
        <VerdictPart name='change' title={t('sections.change')}>
          <ChangePart {...partProps} />
        </VerdictPart>
        <VerdictPart name='missing' title={t('sections.missing')}>
          <MissingPart {...partProps} />
        </VerdictPart>
        <VerdictPart name='coming' title={t('sections.coming')}>
          <ComingPart {...partProps} upcoming={props.upcoming} />
        </VerdictPart>
        <VerdictPart name='contested' title={t('sections.contested')}>
          <ContestedPart {...partProps} />
        </VerdictPart>
        <VerdictPart name='closed' title={t('sections.closed')}>
          <ClosedPart {...partProps} />
        </VerdictPart>
        <VerdictPart name='answers' title={t('sections.answers')}>
          <AnswersPart {...partProps} notes={personalNotes.notes} onChange={props.onChange} />
        </VerdictPart>
        <VerdictPart name='cited' title={t('sections.sources')}>
          <SourcesPart {...partProps} />
        </VerdictPart>
        <VerdictPart name='limits' title={t('sections.limits')}>
          <p>{t('limits')}</p>
          <Identity {...props} {...{ verdict, hash }} />
        </VerdictPart>
        {signed && <SignatureBlock />}
      </TermsOnce>
    </article>
  )
}
