import { use, useMemo, useState } from 'react'
import type { Impact } from '../../core/change-impact.ts'
import type { Given } from '../../core/question.ts'
import { noteKeyAt } from '../../report/personal-notes.ts'
import { useAfterPaint } from '../../ui/hooks/use-after-paint.ts'
import { useWords } from '../../ui/hooks/use-words.ts'
import { QuestionScreen } from '../../ui/screens/QuestionScreen.tsx'
import { isSameAnswers } from '../case/interview.ts'
import { remainingStops } from '../case/optional-stops.ts'
import { loadedText, loadText } from '../loading/load-text.ts'
import { useSession } from '../session/session.ts'
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

/** Renders one stop of the interview, or the consequences of a changed answer before the user confirms it. */
export const QuestionPage = () => {
  const { t } = useWords('screens')
  const session = useSession()
  const { services, caseStore, interview, interviewStops, caseState, given, here, fullSession, page, say, lang } =
    session
  const { revision, now } = caseState
  const [pending, setPending] = useState<PendingChange>()
  const stop = interviewStops.applicableStop(page.name, here)
  const remaining = stop ? remainingStops(services.law, stop.asks[0].question.id, here, given, interviewStops) : 0
  const engine = useMemo(
    () => fullSession && { law: fullSession.services.law, provisionalVerdict: fullSession.code.provisionalVerdict },
    [fullSession],
  )
  // The question is painted first; the provisional verdict beside it follows in the next frame.
  const painted = useAfterPaint(useMemo(() => ({ given, remaining }), [given, remaining]))
  // Leaving the question discards the change that was not confirmed.
  if (pending && pending.stop !== page.name) setPending(undefined)
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
  const answerOrConfirm = (answers: Given) => {
    if (!fullSession || isSameAnswers({ ...answers, ...earlierAnswers(answers) }, answers)) return answer(answers)
    const { code, services } = fullSession
    const impact = code.impactOf(services.law, now, interview.caseWith(answers), now.day)
    if (code.isNoImpact(impact)) answer(answers)
    else setPending({ stop: stop.id, revision, answers, impact })
  }
  const onClear = () => interview.clear(stop.id)
  if (fullSession && pending?.stop === stop.id && pending.revision === revision) {
    // The consequences are described with the text of the verdict.
    use(loadText(lang, 'full'))
    // The text may have been loaded after the session was rendered.
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
            onAnswer={answerOrConfirm}
          />
        )
      }
      newBars={session.newBars}
      remaining={remaining}
      onAnswer={answerOrConfirm}
      onBack={() => (flows ? flows.step(stop.id, -1) : interview.back())}
      onClear={onClear}
      note={now.notes[noteKey] ?? ''}
      onNote={setNote}
    />
  )
}
