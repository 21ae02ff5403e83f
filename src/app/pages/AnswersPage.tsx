import { AnswersScreen } from '../../ui/screens/AnswersScreen.tsx'
import { go } from '../router.ts'
import { useSession } from '../session.ts'

export const AnswersPage = () => {
  const { hand, walk, places, here, given, say, inHand } = useSession()
  return (
    <AnswersScreen
      asks={places.asks}
      path={here}
      {...{ given, say }}
      title={inHand.now.title}
      onTitle={(title) => hand.change({ kind: 'title' }, { title })}
      onChange={(question) => walk.goTo(question, true)}
      onResume={go}
    />
  )
}
