import { notesShown } from '../../report/personal-notes.ts'
import { AnswersScreen } from '../../ui/screens/AnswersScreen.tsx'
import { go } from '../routing/hash-router.ts'
import { useSession } from '../session/session.ts'

export const AnswersPage = () => {
  const { services, hand, walk, places, here, given, say, inHand } = useSession()
  return (
    <AnswersScreen
      asks={places.asks}
      path={here}
      {...{ given, say }}
      notes={notesShown(services.law.outline, here.asked, inHand.now.notes)}
      title={inHand.now.title}
      onTitle={(title) => hand.change({ kind: 'title' }, { title })}
      onChange={(question) => walk.goTo(question, true)}
      onResume={go}
    />
  )
}
