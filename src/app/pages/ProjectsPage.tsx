import { useMemo } from 'react'
import { readCase } from '../../casefile/read-case.ts'
import { assess } from '../../core/assess.ts'
import { path } from '../../core/outline.ts'
import { useWords } from '../../ui/hooks/use-words.ts'
import { RegisterPart } from '../../ui/papers/RegisterPart.tsx'
import { TabCasePart } from '../../ui/projects/TabCasePart.tsx'
import { ProjectsScreen } from '../../ui/screens/ProjectsScreen.tsx'
import { isEmpty } from '../case/case-store.ts'
import { go } from '../routing/hash-router.ts'
import { useFullSession } from '../session/session.ts'
import { useImport } from '../session/use-import.ts'
import { useProjects } from '../session/use-projects.ts'
import { ProjectComparison } from './ProjectComparison.tsx'

/** Renders the page of saved projects. */
export const ProjectsPage = () => {
  const { t } = useWords('projects')
  const { t: r } = useWords('report')
  const { services, autosave, projects, interview, lang, present } = useFullSession()
  const importFiles = useImport()
  const { autosaveState, projectsState } = useProjects()
  const { law } = services
  const { consent, stored, wiped } = autosaveState
  const listed = useMemo(() => {
    const state = (text: string) => {
      const read = readCase(text, law)
      if ('problems' in read) return t('unreadable')
      const { answers, asOf = present, flows } = read.case
      return r(`state.${assess(law, answers, asOf, flows).headline.state}`)
    }
    return stored.map(({ id, name, changedAt, text }) => ({ id, name, changedAt, state: state(text) }))
  }, [stored, law, present, t, r])
  const userCase = autosave.userCase()
  const resume = () => go(path(law.outline, interview.caseAnswers()).at)
  const [one, other] = (projectsState.compared ?? []).map((id) => stored.find((s) => s.id === id))
  return (
    <ProjectsScreen
      lang={lang}
      consent={consent}
      projects={listed}
      openId={userCase.project}
      done={projectsState.done ?? (wiped ? everythingWiped : undefined)}
      tabCase={
        consent !== 'kept' &&
        !isEmpty(userCase) && <TabCasePart title={userCase.title} onExport={projects.exportOpenCase} />
      }
      comparison={one && other && <ProjectComparison key={`${one.id} ${other.id}`} {...{ one, other }} />}
      register={
        listed.length > 1 && (
          <RegisterPart
            onMake={async (extension) => {
              const { makeRegister } = await import('../papers/make-paper.ts')
              const made = await makeRegister(stored, { law, lang, present, extension })
              services.download(made.name, made.type, made.bytes)
            }}
          />
        )
      }
      on={{
        agree: () => void projects.agree(),
        create: (name) => void projects.create(name),
        open: (id) => void projects.open(id, resume),
        rename: (id, name, formerName) => void projects.rename(id, name, formerName),
        duplicate: (id) => void projects.duplicate(id),
        export: (id) => void projects.export(id),
        remove: (id) => void projects.remove(id),
        undo: () => void projects.undoRemoval(),
        compare: projects.compare,
        import: (files) => importFiles?.(files),
        wipe: () => void projects.wipe(),
      }}
    />
  )
}
const everythingWiped = { did: 'wiped' } as const
