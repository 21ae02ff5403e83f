import { use, useMemo, useState } from 'react'
import type { Impact } from '../../core/change-impact.ts'
import type { Given } from '../../core/question.ts'
import { noteKeyAt } from '../../report/personal-notes.ts'
import { useAfterPaint } from '../../ui/hooks/use-after-paint.ts'
import { useWords } from '../../ui/hooks/use-words.ts'
import { QuestionScreen } from '../../ui/screens/QuestionScreen.tsx'
import { isSameAnswers } from '../case/interview.ts'
import { leftFrom } from '../case/optional-stops.ts'
import { wordsComing, wordsIn } from '../loading/load-text.ts'
import { useSession } from '../session/session.ts'
import { Stands } from './ProvisionalPanel.tsx'

/** Answers that change something else too, until they are confirmed; they wait at one stop of one state of the case. */
type Waiting = { readonly stop: string; readonly revision: number; readonly answers: Given; readonly impact: Impact }

export const QuestionPage = () => {
  const { t } = useWords('screens')
  const session = useSession()
  const { services, hand, walk, places, inHand, given, here, whole, page, say, lang } = session
  const { revision, now } = inHand
  const [waiting, setWaiting] = useState<Waiting>()
  const stop = places.stopIn(page.name, here)
  const left = stop ? leftFrom(stop.asks[0].question.id, here, given, places) : 0
  const by = useMemo(() => whole && { law: whole.services.law, outlookOf: whole.code.outlookOf }, [whole])
  // The next question is painted first; where the case then stands, beside it, in the next frame.
  const painted = useAfterPaint(useMemo(() => ({ given, left }), [given, left]))
  // Leaving the question drops what waited there.
  if (waiting && waiting.stop !== page.name) setWaiting(undefined)
  if (!stop) return null
  const noted = noteKeyAt(services.law.outline, stop.id)
  const note = (words: string) => {
    const { [noted]: _, ...others } = now.notes
    hand.change({ kind: 'note', question: noted }, { notes: words === '' ? others : { ...others, [noted]: words } })
  }
  /** The flow being described, as it is stepped through. */
  const flows = inHand.flow === undefined ? undefined : whole?.flows
  const stepOn = () => (flows ? flows.step(stop.id, 1) : walk.follow())
  const answer = (answers: Given) => {
    const before = given
    walk.answer(stop.id, answers)
    session.answered({ before, after: walk.held() })
    setWaiting(undefined)
    stepOn()
  }
  /** Of some answers, those that were given before. */
  const earlierOf = (answers: Given): Given =>
    Object.fromEntries(Object.keys(answers).flatMap((id) => (given[id] === undefined ? [] : [[id, given[id]]])))
  const ask = (answers: Given) => {
    if (!whole || isSameAnswers({ ...answers, ...earlierOf(answers) }, answers)) return answer(answers)
    const { code, services } = whole
    const impact = code.impactOf(services.law, now, walk.caseWith(answers), now.day)
    if (code.isNoImpact(impact)) answer(answers)
    else setWaiting({ stop: stop.id, revision, answers, impact })
  }
  const onClear = () => walk.clear(stop.id)
  if (whole && waiting?.stop === stop.id && waiting.revision === revision) {
    // What a change changes is said with the words of the verdict.
    use(wordsComing(lang, 'whole'))
    // They may have come since the session was drawn.
    const { say } = wordsIn(lang)
    const { answers, impact } = waiting
    const { ChangeImpact } = whole.code
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
        namesOf={(ids) => places.namesOf(ids, moving, here.asked, say)}
        onConfirm={() => answer(answers)}
        onKeep={() => {
          answer({ ...answers, ...earlier })
          session.tell(t('impact.keptEarlier'))
        }}
      />
    )
  }
  return (
    <QuestionScreen
      key={revision}
      {...{ stop, given, say, lang }}
      stands={<Stands {...{ by, say, lang }} {...painted} />}
      lines={
        whole &&
        stop.asks[0].page !== undefined && (
          <whole.code.ChecklistForm
            key={stop.id}
            page={stop.id}
            asks={stop.asks}
            {...{ given, say, lang, onClear }}
            onAnswer={ask}
          />
        )
      }
      told={session.told}
      left={left}
      onAnswer={ask}
      onBack={() => (flows ? flows.step(stop.id, -1) : walk.back())}
      onClear={onClear}
      note={now.notes[noted] ?? ''}
      onNote={note}
    />
  )
}
