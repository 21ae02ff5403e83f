import { use, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Impact, impactOf, isNoImpact } from '../../core/impact.ts'
import { path } from '../../core/outline.ts'
import type { Given } from '../../core/question.ts'
import { noteKeyAt } from '../../report/notes.ts'
import { ChangeImpact } from '../../ui/interview/ChangeImpact.tsx'
import { QuestionScreen } from '../../ui/screens/QuestionScreen.tsx'
import { assessed } from '../assessed.ts'
import { leftFrom } from '../offered.ts'
import { useSession } from '../session.ts'
import { isSameAnswers } from '../walk.ts'
import { hasWords, wordsComing, wordsIn } from '../wording.ts'

/** Answers that change something else too, until they are confirmed; they wait at one stop of one state of the case. */
type Waiting = { readonly stop: string; readonly revision: number; readonly answers: Given; readonly impact: Impact }

export const QuestionPage = () => {
  const { t } = useTranslation('screens')
  const session = useSession()
  const { services, hand, walk, flows, places, inHand, given, here, verdict, page, say, lang } = session
  const { law } = services
  const { revision, now } = inHand
  const [waiting, setWaiting] = useState<Waiting>()
  const stop = places.stopIn(page.name, here)
  // Leaving the question drops what waited there.
  if (waiting && waiting.stop !== page.name) setWaiting(undefined)
  if (!stop) return null
  const noted = noteKeyAt(law.outline, stop.id)
  const note = (words: string) => {
    const { [noted]: _, ...others } = now.notes
    hand.change({ kind: 'note', question: noted }, { notes: words === '' ? others : { ...others, [noted]: words } })
  }
  const stepOn = () => (inHand.flow === undefined ? walk.follow() : flows.step(stop.id, 1))
  const answer = (answers: Given) => {
    const held = new Set(verdict.bars.filter((b) => b.truth === 'holds').map((b) => b.id))
    walk.answer(stop.id, answers)
    const then = assessed(law, walk.walked(), now.day, inHand.flow === undefined ? now.flows : [])
    const told = then.bars.filter((b) => b.truth === 'holds' && !held.has(b.id)).map((b) => b.id)
    const kept = t('app.keptLeft', { count: path(law.outline, walk.walked()).atMostLeft })
    // The notice of a bar stands above the heading that takes the focus: who listens would miss it.
    session.tell([kept, ...(told.length > 0 ? [`${t('question.barTitle')}.`] : []), ...told.map(say.bar)].join(' '))
    session.setTold(told)
    setWaiting(undefined)
    stepOn()
  }
  /** Of some answers, those that were given before. */
  const earlierOf = (answers: Given): Given =>
    Object.fromEntries(Object.keys(answers).flatMap((id) => (given[id] === undefined ? [] : [[id, given[id]]])))
  const ask = (answers: Given) => {
    if (isSameAnswers({ ...answers, ...earlierOf(answers) }, answers)) return answer(answers)
    const impact = impactOf(law, now, walk.caseWith(answers), now.day)
    if (isNoImpact(impact)) answer(answers)
    else setWaiting({ stop: stop.id, revision, answers, impact })
  }
  if (waiting?.stop === stop.id && waiting.revision === revision) {
    // What a change changes is said with the words of the verdict.
    if (!hasWords(lang, 'whole')) use(wordsComing(lang, 'whole'))
    // They may have come since the session was drawn.
    const { say } = wordsIn(lang)
    const { answers, impact } = waiting
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
      {...{ stop, given, verdict, say, lang }}
      told={session.told}
      left={leftFrom(stop.asks[0].question.id, here, given, places)}
      onAnswer={ask}
      onBack={() => (inHand.flow === undefined ? walk.back() : flows.step(stop.id, -1))}
      onClear={() => walk.clear(stop.id)}
      note={now.notes[noted] ?? ''}
      onNote={note}
    />
  )
}
