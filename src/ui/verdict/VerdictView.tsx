import { type ComponentProps, type ReactNode, useRef, useState } from 'react'
import { noNotes, type PersonalNotes } from '../../report/personal-notes.ts'
import type { Report } from '../../report/report.ts'
import type { Lang, Say } from '../../text/law-text.ts'
import { useWords } from '../hooks/use-words.ts'
import { inWords } from '../layout/date-words.ts'
import { TermsOnce } from '../terms/Terms.tsx'
import { CardPart } from './CardPart.tsx'
import { ChangePart } from './ChangePart.tsx'
import type { FlowsPart } from './FlowsPart.tsx'
import { referencesOf } from './Grounds.tsx'
import { HeadlineBox } from './HeadlineBox.tsx'
import { Identity, Letterhead, SignatureBlock } from './Identity.tsx'
import { ComingPart, ContestedPart, MissingPart } from './OpenParts.tsx'
import { AnswersPart, ClosedPart, SourcesPart } from './RecordParts.tsx'
import { BlocksPart, Flows, Letter, TodoPart } from './TodoPart.tsx'
import { Tools } from './Tools.tsx'
import { usePrintTitle } from './use-print-title.ts'
import { Contents, VerdictPart } from './VerdictPart.tsx'

export type VerdictViewProps = {
  readonly report: Report
  readonly say: Say
  readonly lang: Lang
  readonly title: string
  readonly version: string
  readonly commit: string
  /** The first readiness question not answered yet, if one is offered. */
  readonly readiness: string | undefined
  /** The first question on the rules to come not answered yet, if one is offered. */
  readonly ahead: string | undefined
  /** The days this edition speaks for. */
  readonly days: { readonly from: string; readonly until: string }
  readonly onDay: (day: string) => void
  /** How further flows of data are added and changed; absent where a case has no hosting to describe. */
  readonly flows: ComponentProps<typeof FlowsPart>['on'] | undefined
  /** Points to raise with the provider; none when no third party keeps the data. */
  readonly points: readonly string[]
  /** The person's own notes and ticks. */
  readonly own?: PersonalNotes
  readonly onTick?: (duty: string, done: boolean) => void
  readonly onLetter: (text: string) => void
  readonly onTitle: (title: string) => void
  readonly onChange: (question: string) => void
  readonly onPrint: () => void
  readonly onSave: () => void
  readonly share?: ReactNode
  readonly heading?: 'h1' | 'h2'
}

/** The verdict in twelve parts, top to bottom: screen and paper are the same document. */
export const VerdictView = (props: VerdictViewProps) => {
  const { report, say, lang, title, readiness, own = noNotes, onTick } = props
  const { verdict, hash } = report
  const { t } = useWords('report')
  const book = referencesOf(report, say, lang, t('unsure'))
  const of = { report, book }
  const document = useRef<HTMLElement>(null)
  const [signed, setSigned] = useState(false)
  const name = title || t('noTitle')
  usePrintTitle(document, {
    runningTitle: `Cadrage · ${name} · ${inWords(verdict.asOf, lang)} · ${hash}`,
    fileName: `${verdict.asOf}_${name.replace(/[^\p{L}\p{N}]+/gu, '-')}_verdict`,
  })
  return (
    <article className='verdict' lang={lang} ref={document}>
      <TermsOnce page={`${report.hash} ${lang}`} annexed>
        <Letterhead lang={lang} />
        <Identity {...props} {...{ verdict, hash }} />
        <HeadlineBox report={report} say={say} heading={props.heading} />
        <Tools
          {...{ title, lang, signed }}
          day={verdict.asOf}
          days={props.days}
          onTitle={props.onTitle}
          onDay={props.onDay}
          onSigned={setSigned}
          onPrint={props.onPrint}
          onSave={props.onSave}
          share={props.share}
        />
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
        <VerdictPart name='card' title={t('sections.card')}>
          <CardPart {...of} />
        </VerdictPart>
        <VerdictPart name='blocks' title={t('sections.blocks')}>
          <BlocksPart {...of} />
        </VerdictPart>
        <VerdictPart name='todo' title={t('sections.todo')}>
          <TodoPart {...of} done={own.done} onTick={onTick} />
          {props.flows && <Flows {...of} on={props.flows} />}
          {props.points.length > 0 && <Letter {...{ book }} points={props.points} onLetter={props.onLetter} />}
        </VerdictPart>
        <VerdictPart name='change' title={t('sections.change')}>
          <ChangePart {...of} />
        </VerdictPart>
        <VerdictPart name='missing' title={t('sections.missing')}>
          <MissingPart {...of} />
        </VerdictPart>
        <VerdictPart name='coming' title={t('sections.coming')}>
          <ComingPart {...of} ahead={props.ahead} />
        </VerdictPart>
        <VerdictPart name='contested' title={t('sections.contested')}>
          <ContestedPart {...of} />
        </VerdictPart>
        <VerdictPart name='closed' title={t('sections.closed')}>
          <ClosedPart {...of} />
        </VerdictPart>
        <VerdictPart name='answers' title={t('sections.answers')}>
          <AnswersPart {...of} notes={own.notes} onChange={props.onChange} />
        </VerdictPart>
        <VerdictPart name='cited' title={t('sections.sources')}>
          <SourcesPart {...of} />
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
