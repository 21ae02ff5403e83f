import { notesShown } from '../../report/personal-notes.ts'
import { AnswersScreen } from '../../ui/screens/AnswersScreen.tsx'
import { go } from '../routing/hash-router.ts'
import { useSession } from '../session/session.ts'

/** Renders the page that lists all answers. */
export const AnswersPage = () => {
  const { services, caseStore, interview, interviewStops, here, given, say, caseState } = useSession()
  return (
    <AnswersScreen
      asks={interviewStops.asks}
      path={here}
      {...{ given, say }}
      notes={notesShown(services.law.outline, here.asked, caseState.now.notes)}
      title={caseState.now.title}
      onTitle={(title) => caseStore.change({ kind: 'title' }, { title })}
      onChange={(question) => interview.goTo(question, true)}
      onResume={go}
    />
  )
}
