import { OpenNotice } from '../../ui/frame/OpenNotice.tsx'
import { useWords } from '../../ui/hooks/use-words.ts'
import { go } from '../routing/hash-router.ts'
import { useWhole } from '../session/session.ts'
import { useHistory, useHistoryKeys } from '../session/use-undo.ts'

/** On every page: what is open beside the person's own case, and the flow that was just removed. */
export const OpenNotices = () => {
  const { t } = useWords('screens')
  const { hand, flows, inHand } = useWhole()
  const { undo, redo } = useHistory()
  useHistoryKeys({ undo, redo })
  const opened = inHand.example
  const last = inHand.past.at(-1)?.what
  return (
    <>
      {opened && (
        <OpenNotice
          text={t('app.exampleOpen', { title: t(`examples.${opened.id}`) })}
          action={t('app.exampleLeave')}
          onAction={() => {
            hand.leaveExample()
            go('start')
          }}
        />
      )}
      {inHand.flow !== undefined && (
        <OpenNotice
          text={t('app.flowOpen', { name: inHand.flow })}
          action={t('app.flowLeave')}
          onAction={flows.leave}
        />
      )}
      {/* The place is there before the words: only then are they read out. */}
      <div role='status'>
        {last?.kind === 'removeFlow' && (
          <OpenNotice text={t('app.flowRemoved', { name: last.name })} action={t('app.flowUndo')} onAction={undo} />
        )}
      </div>
    </>
  )
}
