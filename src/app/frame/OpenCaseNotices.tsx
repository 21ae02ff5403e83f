import { OpenNotice } from '../../ui/frame/OpenNotice.tsx'
import { useWords } from '../../ui/hooks/use-words.ts'
import { go } from '../routing/hash-router.ts'
import { useFullSession } from '../session/session.ts'
import { useUndo, useUndoKeys } from '../session/use-undo.ts'

/** On every page: what is open beside the person's own case, and the flow that was just removed. */
export const OpenCaseNotices = () => {
  const { t } = useWords('screens')
  const { caseStore, flows, caseState } = useFullSession()
  const { undo, redo } = useUndo()
  useUndoKeys({ undo, redo })
  const opened = caseState.example
  const last = caseState.past.at(-1)?.what
  return (
    <>
      {opened && (
        <OpenNotice
          text={t('app.exampleOpen', { title: t(`examples.${opened.id}`) })}
          action={t('app.exampleLeave')}
          onAction={() => {
            caseStore.leaveExample()
            go('start')
          }}
        />
      )}
      {caseState.flow !== undefined && (
        <OpenNotice
          text={t('app.flowOpen', { name: caseState.flow })}
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
