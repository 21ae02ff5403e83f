import { Suspense, use, useMemo, useState } from 'react'
import type { Impact } from '../../core/change-impact.ts'
import type { Given } from '../../core/question.ts'
import { noteKeyAt } from '../../report/personal-notes.ts'
import type { Lang } from '../../text/law-text.ts'
import { useAfterPaint } from '../../ui/hooks/use-after-paint.ts'
import { useWords } from '../../ui/hooks/use-words.ts'
import { QuestionScreen } from '../../ui/screens/QuestionScreen.tsx'
import { isSameAnswers } from '../case/interview.ts'
import { optionalPagesLeft } from '../case/optional-stops.ts'
import { isTextLoaded, loadedText, loadText } from '../loading/load-text.ts'
import { type FullApp, useSession } from '../session/session.ts'
import { ProvisionalPanel } from './ProvisionalPanel.tsx'

/**
 * Changed answers with consequences, which the user has to confirm. They belong to one stop and one revision of the
 * case.
 */
type PendingChange = {
  readonly stop: string
  readonly revision: number
  readonly answers: Given
  readonly impact: Impact
}

/** Answers as they would be, chosen and not yet given. They belong to one stop and one revision of the case. */
type Draft = Omit<PendingChange, 'impact'>

/** Renders one stop of the interview, or the consequences of a changed answer before the user confirms it. */
export const QuestionPage = () => {
  const { t } = useWords('screens')
  const session = useSession()
  const { services, caseStore, interview, interviewStops, caseState, given, here, fullSession, page, lang } = session
  const { revision, now } = caseState
  const [pending, setPending] = useState<PendingChange>()
  const [draft, setDraft] = useState<Draft>()
  const stop = interviewStops.applicableStop(page.name, here)
  const pagesLeft = stop && optionalPagesLeft(services.law, stop.asks[0].question.id, here, given, interviewStops)
  const engine = useMemo(
    () => fullSession && { law: fullSession.services.law, provisionalVerdict: fullSession.code.provisionalVerdict },
    [fullSession],
  )
  const hasFullText = isTextLoaded(lang, 'full')
  // The text may have been loaded after the session was rendered.
  const say = hasFullText ? loadedText(lang).say : session.say
  const depending = useMemo(
    () =>
      fullSession && hasFullText
        ? fullSession.code.dependingOn(
            fullSession.services.law,
            given,
            interviewStops.linesAt(page.name).map(({ question }) => question.id),
          )
        : undefined,
    [fullSession, hasFullText, given, page.name, interviewStops],
  )
  // The question is painted first; the provisional verdict beside it follows in the next frame.
  const painted = useAfterPaint(useMemo(() => ({ given }), [given]))
  // Leaving the question discards the change that was not confirmed.
  if (pending && pending.stop !== page.name) setPending(undefined)
  if (draft && draft.stop !== page.name) setDraft(undefined)
  if (!stop) return null
  const noteKey = noteKeyAt(services.law.outline, stop.id)
  const setNote = (words: string) => {
    const { [noteKey]: _, ...others } = now.notes
    caseStore.change(
      { kind: 'note', question: noteKey },
      { notes: words === '' ? others : { ...others, [noteKey]: words } },
    )
  }
  /** The actions on data flows, while a flow is described. */
  const flows = caseState.flow === undefined ? undefined : fullSession?.flows
  const goOn = () => (flows ? flows.step(stop.id, 1) : interview.updateAddress())
  const answer = (answers: Given) => {
    const before = given
    interview.answer(stop.id, answers)
    session.answered({ before, after: interview.journeyAnswers() })
    setPending(undefined)
    goOn()
  }
  /** Returns the earlier answers to the same questions. */
  const earlierAnswers = (answers: Given): Given =>
    Object.fromEntries(Object.keys(answers).flatMap((id) => (given[id] === undefined ? [] : [[id, given[id]]])))
  /** Returns what these answers change; `undefined` if they correct no earlier answer, or the law is not loaded. */
  const impactOfCorrection = (answers: Given): Impact | undefined =>
    !fullSession || isSameAnswers({ ...answers, ...earlierAnswers(answers) }, answers)
      ? undefined
      : fullSession.code.impactOf(fullSession.services.law, now, interview.caseWith(answers), now.day)
  const answerOrConfirm = (answers: Given) => {
    const impact = impactOfCorrection(answers)
    if (impact && fullSession?.code.setsAnswersAside(impact)) setPending({ stop: stop.id, revision, answers, impact })
    else answer(answers)
  }
  const drafted = draft?.stop === stop.id && draft.revision === revision ? draft.answers : undefined
  const effect = drafted && impactOfCorrection(drafted)
  const onClear = () => interview.clear(stop.id)
  if (fullSession && pending?.stop === stop.id && pending.revision === revision) {
    // The consequences are described with the text of the verdict.
    use(loadText(lang, 'full'))
    const { say } = loadedText(lang)
    const { answers, impact } = pending
    const { ChangeImpact } = fullSession.code
    const earlier = earlierAnswers(answers)
    const { setAside, backAgain, comes, leaves } = impact
    const affected = new Set([setAside, backAgain, comes, leaves].flat())
    const differing = Object.entries(answers).filter(
      ([id, answer]) => !isSameAnswers({ [id]: answer }, { [id]: given[id] }),
    )
    return (
      <ChangeImpact
        before={earlier}
        after={Object.fromEntries(differing)}
        {...{ impact, say }}
        namesOf={(ids) => interviewStops.namesOf(ids, affected, here.asked, say)}
        onConfirm={() => answer(answers)}
        onKeepEarlier={() => {
          answer({ ...answers, ...earlier })
          session.announce(t('impact.keptEarlier'))
        }}
      />
    )
  }
  return (
    <QuestionScreen
      key={revision}
      {...{ stop, given, say, lang }}
      panel={<ProvisionalPanel {...{ engine, say, lang }} {...painted} />}
      checklist={
        fullSession &&
        stop.asks[0].page !== undefined && (
          <fullSession.code.ChecklistForm
            key={stop.id}
            page={stop.id}
            asks={stop.asks}
            {...{ given, say, lang, onClear }}
            depending={depending}
            onAnswer={answerOrConfirm}
            onDraft={(answers) => setDraft({ stop: stop.id, revision, answers })}
          />
        )
      }
      onDraft={(answers) => setDraft({ stop: stop.id, revision, answers })}
      effect={
        effect &&
        fullSession && (
          <Suspense fallback={null}>
            <Effect impact={effect} lang={lang} as={fullSession.code.ChangeEffect} />
          </Suspense>
        )
      }
      atOnce={stop.id === interviewStops.stops[0]?.id}
      newBars={session.newBars}
      place={interviewStops.placeOf(stop.id, here)}
      usual={fullSession?.code.usualLeft(fullSession.code.workedLengths, given, interviewStops.passed(here))}
      pagesLeft={pagesLeft}
      depending={depending}
      onAnswer={answerOrConfirm}
      onBack={() => (flows ? flows.step(stop.id, -1) : interview.back())}
      onClear={onClear}
      note={now.notes[noteKey] ?? ''}
      onNote={setNote}
    />
  )
}

type EffectProps = { readonly impact: Impact; readonly lang: Lang; readonly as: FullApp['ChangeEffect'] }
/** Renders what a correction changes, once the text of the verdict is loaded. */
const Effect = ({ impact, lang, as: View }: EffectProps) => {
  use(loadText(lang, 'full'))
  return <View impact={impact} say={loadedText(lang).say} />
}
