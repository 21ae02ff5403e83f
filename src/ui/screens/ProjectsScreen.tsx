import { type ReactNode, useEffect } from 'react'
import type { Lang } from '../../text/law-text.ts'
import { useWords } from '../hooks/use-words.ts'
import { Button } from '../primitives/Button.tsx'
import { ConsentPart, type ConsentState } from '../projects/ConsentPart.tsx'
import { ImportPart } from '../projects/ImportPart.tsx'
import { NameForm } from '../projects/NameForm.tsx'
import type { Project, ProjectHandlers } from '../projects/ProjectItem.tsx'
import { ProjectList } from '../projects/ProjectList.tsx'
import { StorageNotice, type StorageProblem } from '../projects/StorageNotice.tsx'
import { WipePart } from '../projects/WipePart.tsx'
import '../styles/projects.css'
import { useTitle } from '../hooks/use-title.ts'

/** An action just done, which is announced once. Each action is a new object. */
export type ProjectEvent =
  | {
      readonly did: 'created' | 'renamed' | 'duplicated' | 'removed' | 'restored' | 'imported'
      readonly name: string
      readonly id: string
    }
  | { readonly did: 'agreed' | 'wiped' }

type Props = {
  readonly lang: Lang
  readonly consent: ConsentState | undefined
  readonly projects: readonly Project[]
  /** The id of the project that is open in this tab. */
  readonly openId?: string | undefined
  readonly done?: ProjectEvent | undefined
  readonly problem?: StorageProblem | undefined
  /** The case of this tab, if it is not one of the projects. */
  readonly tabCase?: ReactNode
  /** The comparison of two projects. */
  readonly comparison?: ReactNode
  /** The register of all projects. */
  readonly register?: ReactNode
  readonly on: ProjectHandlers & {
    readonly agree: () => void
    readonly create: (name: string) => void
    readonly undo: () => void
    readonly compare: (one: string, other: string) => void
    readonly import: (files: readonly File[]) => void
    readonly wipe: () => void
  }
}

/** Returns the id of the element that takes the focus after an action that removed the focused element. */
const focusAfter = (done: ProjectEvent): string | undefined => {
  if (done.did === 'removed') return 'projects-undo'
  if (done.did === 'restored') return `project-${done.id}`
  if (done.did === 'agreed') return 'projects-kept'
  if (done.did === 'wiped') return 'projects-title'
  return undefined
}

/** Renders “My cases”: first what is saved, where and how to erase it, then the projects. */
export const ProjectsScreen = ({ lang, consent, projects, openId, done, problem, tabCase, on, ...props }: Props) => {
  const { t } = useWords('projects')
  const { t: screens } = useWords('screens')
  useTitle(screens('app.documentTitle', { page: t('title') }))
  useEffect(() => {
    const target = done && focusAfter(done)
    if (target) document.getElementById(target)?.focus()
  }, [done])
  return (
    <div className='page'>
      <h1 id='projects-title' tabIndex={-1}>
        {t('title')}
      </h1>
      <p className='status' role='status'>
        {done && ('name' in done ? t(`told.${done.did}`, { name: done.name }) : t(`told.${done.did}`))}
      </p>
      {done?.did === 'removed' && (
        <p>
          <Button id='projects-undo' onClick={on.undo}>
            {t('undo')} <span className='unseen'>{done.name}</span>
          </Button>
        </p>
      )}
      {problem && <StorageNotice problem={problem} />}
      <ConsentPart consent={consent} onAgree={on.agree} />
      {tabCase}
      {consent === 'kept' && (
        <>
          <ProjectList {...{ projects, openId, lang, on }} onCompare={on.compare} />
          {props.comparison}
          {props.register}
          <section aria-labelledby='projects-new'>
            <h2 id='projects-new'>{t('new')}</h2>
            <NameForm
              label={t('newLabel')}
              hint={t('newHint')}
              submit={t('create')}
              taken={projects.map((p) => p.name)}
              onName={on.create}
            />
          </section>
        </>
      )}
      <ImportPart storesProjects={consent === 'kept'} onFiles={on.import} />
      <WipePart count={projects.length} onWipe={on.wipe} />
    </div>
  )
}
