import { useEffect } from 'react'
import { fileMessages } from '../../text/file-messages.ts'
import { useWords } from '../../ui/hooks/use-words.ts'
import { ConflictNotice } from '../../ui/projects/ConflictNotice.tsx'
import { FileFindings } from '../../ui/projects/FileFindings.tsx'
import { ReplaceNotice } from '../../ui/projects/ReplaceNotice.tsx'
import { StorageNotice } from '../../ui/projects/StorageNotice.tsx'
import { isEmpty } from '../case/case-store.ts'
import type { FileFinding } from '../projects/project-actions.ts'
import { useFullSession } from '../session/session.ts'
import { useProjects } from '../session/use-projects.ts'

/** On every page: what another tab, the browser or a file did to the case in hand. It keeps the library open, too. */
export const ProjectNotices = () => {
  const { t } = useWords('projects')
  const { t: f } = useWords('files')
  const { services, autosave, projects, page, lang } = useFullSession()
  const { kept, shown } = useProjects()
  useEffect(() => autosave.speak({ untitled: t('untitled'), copyOf: (name) => t('copyName', { name }) }), [autosave, t])
  useEffect(() => autosave.start(), [autosave])
  const own = autosave.own()
  const conflict = kept.conflict?.id === own.project ? kept.conflict : undefined
  const wiped = kept.wiped && page.name !== 'projects' && isEmpty(own)
  const again = { gone: projects.keepAsNew, notKept: projects.agree }
  const { problem } = kept
  const messages = fileMessages(f, services.law)
  const said = ({ name, problems, notices }: FileFinding) => ({
    name,
    refused: problems.length > 0,
    lines: [...problems.map(messages.problem), ...notices.map(messages.notice)],
  })
  if (!conflict && !wiped && !problem && !shown.asking && shown.files.length === 0) return null
  return (
    <section className='no-print' aria-label={t('notices')}>
      {wiped && (
        <p className='notice' role='status'>
          {t('told.wiped')}
        </p>
      )}
      {problem && (
        <StorageNotice
          problem={problem}
          onKeep={
            (problem === 'gone' || problem === 'notKept') && !isEmpty(own) ? () => void again[problem]() : undefined
          }
        />
      )}
      {conflict && (
        <ConflictNotice
          {...conflict}
          lang={lang}
          onKeepMine={() => void projects.keepAsNew()}
          onTakeTheirs={() => void projects.takeTheirs()}
        />
      )}
      {shown.asking && (
        <ReplaceNotice
          onReplace={() => void projects.confirm()}
          onExport={projects.exportOwn}
          onLeave={projects.cancel}
        />
      )}
      {shown.files.length > 0 && <FileFindings files={shown.files.map(said)} onClose={projects.close} />}
    </section>
  )
}
