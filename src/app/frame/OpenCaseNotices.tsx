import { OpenNotice } from '../../ui/frame/OpenNotice.tsx'
import { useWords } from '../../ui/hooks/use-words.ts'
import { go } from '../routing/hash-router.ts'
import { useFullSession } from '../session/session.ts'
import { useUndo, useUndoKeys } from '../session/use-undo.ts'

/** Renders, on every page, the notices about an open example, an open data flow and a data flow just removed. */
export const OpenCaseNotices = () => {
  const { t } = useWords('screens')
  const { caseStore, flows, caseState } = useFullSession()
  const { undo, redo } = useUndo()
  useUndoKeys({ undo, redo })
  const example = caseState.example
  const last = caseState.past.at(-1)?.label
  return (
    <>
      {example && (
        <OpenNotice
          text={t('app.exampleOpen', { title: t(`examples.${example.id}`) })}
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
      {/* A screen reader announces only changes of a live region that already exists. */}
      <div role='status'>
        {last?.kind === 'removeFlow' && (
          <OpenNotice text={t('app.flowRemoved', { name: last.name })} action={t('app.flowUndo')} onAction={undo} />
        )}
      </div>
    </>
  )
}
