import { useTranslation } from 'react-i18next'
import { assess } from '../../core/assess.ts'
import { path } from '../../core/outline.ts'
import type { Given } from '../../core/question.ts'
import { QuestionScreen } from '../../ui/screens/QuestionScreen.tsx'
import { leftFrom } from '../offered.ts'
import { useSession } from '../session.ts'

export const QuestionPage = () => {
  const { t } = useTranslation('screens')
  const session = useSession()
  const { services, walk, flows, places, inHand, given, here, verdict, page, told, say, lang } = session
  const { law } = services
  const stop = places.stopIn(page.name, here)
  if (!stop) return null
  const answer = (answers: Given) => {
    const held = new Set(verdict.bars.filter((b) => b.truth === 'holds').map((b) => b.id))
    walk.answer(stop.id, answers)
    const now = assess(law, walk.walked(), inHand.now.day)
    session.tell(t('app.keptLeft', { count: path(law.outline, walk.walked()).atMostLeft }))
    session.setTold(now.bars.filter((b) => b.truth === 'holds' && !held.has(b.id)).map((b) => b.id))
    if (inHand.flow === undefined) walk.follow()
    else flows.step(stop.id, 1)
  }
  return (
    <QuestionScreen
      key={inHand.revision}
      {...{ stop, given, verdict, told, say, lang }}
      left={leftFrom(stop.asks[0].question.id, here, given, places)}
      onAnswer={answer}
      onBack={() => (inHand.flow === undefined ? walk.back() : flows.step(stop.id, -1))}
      onClear={() => walk.clear(stop.id)}
    />
  )
}
