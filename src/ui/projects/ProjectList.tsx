import { useState } from 'react'
import type { Lang } from '../../text/law-text.ts'
import { useWords } from '../hooks/use-words.ts'
import { Button } from '../primitives/Button.tsx'
import { type Project, type ProjectHandlers, ProjectItem } from './ProjectItem.tsx'

type Props = {
  readonly projects: readonly Project[]
  readonly openId: string | undefined
  readonly lang: Lang
  readonly on: ProjectHandlers
  readonly onCompare: (one: string, other: string) => void
}

/** Renders the saved projects, and the button that compares two of them. */
export const ProjectList = ({ projects, openId, lang, on, onCompare }: Props) => {
  const { t } = useWords('projects')
  const [ticked, setTicked] = useState<readonly string[]>([])
  const [isRefused, setRefused] = useState(false)
  // A project that was deleted meanwhile is no longer selected.
  const chosen = ticked.filter((id) => projects.some((p) => p.id === id))
  const isComparable = projects.length > 1
  const compare = () => {
    const [one, other] = chosen
    const isPair = chosen.length === 2 && one !== undefined && other !== undefined
    setRefused(!isPair)
    if (isPair) onCompare(one, other)
  }
  return (
    <section aria-labelledby='projects-list'>
      <h2 id='projects-list' tabIndex={-1}>
        {t('list')}
      </h2>
      {projects.length === 0 && <p>{t('none')}</p>}
      <ul className='projects'>
        {projects.map((project) => (
          <ProjectItem
            key={project.id}
            project={project}
            isOpen={project.id === openId}
            taken={projects.filter((p) => p.id !== project.id).map((p) => p.name)}
            lang={lang}
            ticked={isComparable ? chosen.includes(project.id) : undefined}
            onTick={(tick) => {
              setRefused(false)
              setTicked(tick ? [...chosen, project.id] : chosen.filter((id) => id !== project.id))
            }}
            on={on}
          />
        ))}
      </ul>
      {isComparable && (
        <section aria-labelledby='projects-compare'>
          <h3 id='projects-compare'>{t('compare')}</h3>
          <p className='hint'>{t('compareLead')}</p>
          <Button aria-describedby='projects-compare-error' onClick={compare}>
            {t('compareGo')}
          </Button>
          <p id='projects-compare-error' className='error' role='status'>
            {isRefused && (chosen.length === 0 ? t('compareNone') : t('compareError', { count: chosen.length }))}
          </p>
        </section>
      )}
    </section>
  )
}
