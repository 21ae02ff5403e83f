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

/** Answers that change something else too, until they are confirmed; they wait at one stop of one state of the case. */
type Waiting = { readonly stop: string; readonly revision: number; readonly answers: Given; readonly impact: Impact }

export const QuestionPage = () => {
  const { t } = useWords('screens')
  const session = useSession()
  const { services, caseStore, interview, interviewStops, caseState, given, here, fullSession, page, say, lang } =
    session
  const { revision, now } = caseState
  const [waiting, setWaiting] = useState<Waiting>()
  const stop = interviewStops.stopIn(page.name, here)
  const left = stop ? remainingStops(services.law, stop.asks[0].question.id, here, given, interviewStops) : 0
  const by = useMemo(
    () => fullSession && { law: fullSession.services.law, provisionalVerdict: fullSession.code.provisionalVerdict },
    [fullSession],
  )
  // The next question is painted first; where the case then stands, beside it, in the next frame.
  const painted = useAfterPaint(useMemo(() => ({ given, left }), [given, left]))
  // Leaving the question drops what waited there.
  if (waiting && waiting.stop !== page.name) setWaiting(undefined)
  if (!stop) return null
  const noted = noteKeyAt(services.law.outline, stop.id)
  const note = (words: string) => {
    const { [noted]: _, ...others } = now.notes
    caseStore.change(
      { kind: 'note', question: noted },
      { notes: words === '' ? others : { ...others, [noted]: words } },
    )
  }
  /** The flow being described, as it is stepped through. */
  const flows = caseState.flow === undefined ? undefined : fullSession?.flows
  const stepOn = () => (flows ? flows.step(stop.id, 1) : interview.follow())
  const answer = (answers: Given) => {
    const before = given
    interview.answer(stop.id, answers)
    session.answered({ before, after: interview.journeyAnswers() })
    setWaiting(undefined)
    stepOn()
  }
  /** Of some answers, those that were given before. */
  const earlierOf = (answers: Given): Given =>
    Object.fromEntries(Object.keys(answers).flatMap((id) => (given[id] === undefined ? [] : [[id, given[id]]])))
  const ask = (answers: Given) => {
    if (!fullSession || isSameAnswers({ ...answers, ...earlierOf(answers) }, answers)) return answer(answers)
    const { code, services } = fullSession
    const impact = code.impactOf(services.law, now, interview.caseWith(answers), now.day)
    if (code.isNoImpact(impact)) answer(answers)
    else setWaiting({ stop: stop.id, revision, answers, impact })
  }
  const onClear = () => interview.clear(stop.id)
  if (fullSession && waiting?.stop === stop.id && waiting.revision === revision) {
    // What a change changes is said with the words of the verdict.
    use(loadText(lang, 'full'))
    // They may have come since the session was drawn.
    const { say } = loadedText(lang)
    const { answers, impact } = waiting
    const { ChangeImpact } = fullSession.code
    const earlier = earlierOf(answers)
    const { setAside, backAgain, comes, leaves } = impact
    const moving = new Set([setAside, backAgain, comes, leaves].flat())
    const differing = Object.entries(answers).filter(
      ([id, said]) => !isSameAnswers({ [id]: said }, { [id]: given[id] }),
    )
    return (
      <ChangeImpact
        before={earlier}
        after={Object.fromEntries(differing)}
        {...{ impact, say }}
        namesOf={(ids) => interviewStops.namesOf(ids, moving, here.asked, say)}
        onConfirm={() => answer(answers)}
        onKeep={() => {
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
      stands={<ProvisionalPanel {...{ by, say, lang }} {...painted} />}
      lines={
        fullSession &&
        stop.asks[0].page !== undefined && (
          <fullSession.code.ChecklistForm
            key={stop.id}
            page={stop.id}
            asks={stop.asks}
            {...{ given, say, lang, onClear }}
            onAnswer={ask}
          />
        )
      }
      told={session.newBars}
      left={left}
      onAnswer={ask}
      onBack={() => (flows ? flows.step(stop.id, -1) : interview.back())}
      onClear={onClear}
      note={now.notes[noted] ?? ''}
      onNote={note}
    />
  )
}
