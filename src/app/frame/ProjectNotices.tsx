import { useEffect, useSyncExternalStore } from 'react'
import { fileMessages } from '../../text/file-messages.ts'
import { useWords } from '../../ui/hooks/use-words.ts'
import { ConflictNotice } from '../../ui/projects/ConflictNotice.tsx'
import { FileFindings } from '../../ui/projects/FileFindings.tsx'
import { ReplaceNotice } from '../../ui/projects/ReplaceNotice.tsx'
import { StorageNotice } from '../../ui/projects/StorageNotice.tsx'
import { UnreadNotice } from '../../ui/projects/UnreadNotice.tsx'
import { isEmpty } from '../case/case-store.ts'
import type { FileFinding } from '../projects/project-actions.ts'
import { useFullSession } from '../session/session.ts'
import { useProjects } from '../session/use-projects.ts'

/**
 * Renders, on every page, the notices about the open case: changes by another tab, storage problems, imported files and
 * the question before unsaved answers are replaced. Opens the library while it is mounted.
 */
export const ProjectNotices = () => {
  const { t } = useWords('projects')
  const { t: f } = useWords('files')
  const { services, autosave, projects, unread, page, lang } = useFullSession()
  const { autosaveState, projectsState } = useProjects()
  const { texts } = useSyncExternalStore(unread.store.subscribe, unread.store.snapshot)
  useEffect(
    () => autosave.setNames({ untitled: t('untitled'), copyOf: (name) => t('copyName', { name }) }),
    [autosave, t],
  )
  useEffect(() => autosave.start(), [autosave])
  const userCase = autosave.userCase()
  const conflict = autosaveState.conflict?.id === userCase.project ? autosaveState.conflict : undefined
  const wiped = autosaveState.wiped && page.name !== 'projects' && isEmpty(userCase)
  const saveAgain = { gone: projects.saveAsNew, notKept: projects.agree }
  const { problem } = autosaveState
  const messages = fileMessages(f, services.law)
  const withMessages = ({ name, problems, notices }: FileFinding) => ({
    name,
    refused: problems.length > 0,
    lines: [...problems.map(messages.problem), ...notices.map(messages.notice)],
  })
  const hasFindings = projectsState.files.length > 0 || texts.length > 0
  if (!conflict && !wiped && !problem && !projectsState.pending && !hasFindings) return null
  return (
    <section className='no-print' aria-label={t('notices')}>
      {texts.length > 0 && (
        <UnreadNotice reasons={unread.problems().map(messages.problem)} onSave={unread.save} onDrop={unread.drop} />
      )}
      {wiped && (
        <p className='notice' role='status'>
          {t('told.wiped')}
        </p>
      )}
      {problem && (
        <StorageNotice
          problem={problem}
          onSave={
            (problem === 'gone' || problem === 'notKept') && !isEmpty(userCase)
              ? () => void saveAgain[problem]()
              : undefined
          }
        />
      )}
      {conflict && (
        <ConflictNotice
          {...conflict}
          lang={lang}
          onKeepMine={() => void projects.saveAsNew()}
          onTakeTheirs={() => void projects.takeTheirs()}
        />
      )}
      {projectsState.pending && (
        <ReplaceNotice
          onReplace={() => void projects.confirm()}
          onExport={projects.exportOpenCase}
          onCancel={projects.cancel}
        />
      )}
      {projectsState.files.length > 0 && (
        <FileFindings files={projectsState.files.map(withMessages)} onClose={projects.closeFindings} />
      )}
    </section>
  )
}
