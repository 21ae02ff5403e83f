import { useEffect, useRef, useState } from 'react'
import type { Lang } from '../../text/law-text.ts'
import { useWords } from '../hooks/use-words.ts'
import { momentInWords } from '../layout/date-words.ts'
import { Button } from '../primitives/Button.tsx'
import { NameForm } from './NameForm.tsx'

/** A kept project as the list shows it. */
export type Project = {
  readonly id: string
  readonly name: string
  /** When its answers last changed, as ISO 8601. */
  readonly changedAt: string
  /** Where it stands, in one short sentence. */
  readonly state: string
}
export type ProjectActs = {
  readonly open: (id: string) => void
  /** `was`: the name the person saw and changed. */
  readonly rename: (id: string, name: string, was: string) => void
  readonly duplicate: (id: string) => void
  readonly export: (id: string) => void
  readonly remove: (id: string) => void
}
type Props = {
  readonly project: Project
  readonly isOpen: boolean
  readonly taken: readonly string[]
  readonly lang: Lang
  /** Is it ticked for comparison? `undefined` when there is nothing to compare it with. */
  readonly ticked: boolean | undefined
  readonly onTick: (on: boolean) => void
  readonly on: ProjectActs
}

/** One project: what it is, and what can be done with it. Renaming happens in its place. */
export const ProjectItem = ({ project, isOpen, taken, lang, ticked, onTick, on }: Props) => {
  const { t } = useWords('projects')
  const { id, name, changedAt, state } = project
  const [renaming, setRenaming] = useState(false)
  const renameButton = useRef<HTMLButtonElement>(null)
  const wasRenaming = useRef(false)
  useEffect(() => {
    if (wasRenaming.current && !renaming) renameButton.current?.focus()
    wasRenaming.current = renaming
  }, [renaming])
  const button = (act: keyof ProjectActs, onClick: () => void) => (
    <Button
      look='quiet'
      aria-label={t('of', { act: t(act), name })}
      ref={act === 'rename' ? renameButton : undefined}
      onClick={onClick}
    >
      {t(act)}
    </Button>
  )
  return (
    <li>
      <h3 id={`project-${id}`} tabIndex={-1}>
        {name} {isOpen && <span className='mark'>{t('isOpen')}</span>}
      </h3>
      <p>{state}</p>
      <p className='hint'>
        <time dateTime={changedAt}>{t('changedAt', { when: momentInWords(changedAt, lang) })}</time>
      </p>
      {renaming ? (
        <NameForm
          label={t('newName', { name })}
          submit={t('saveName')}
          name={name}
          taken={taken}
          onName={(wanted) => {
            setRenaming(false)
            if (wanted !== name) on.rename(id, wanted, name)
          }}
          onCancel={() => setRenaming(false)}
        />
      ) : (
        <p className='actions'>
          {button('open', () => on.open(id))}
          {button('rename', () => setRenaming(true))}
          {button('duplicate', () => on.duplicate(id))}
          {button('export', () => on.export(id))}
          {button('remove', () => on.remove(id))}
        </p>
      )}
      {ticked !== undefined && (
        <p className='choice'>
          <input
            id={`compare-${id}`}
            type='checkbox'
            checked={ticked}
            aria-label={t('of', { act: t('compareThis'), name })}
            onChange={(event) => onTick(event.target.checked)}
          />
          <label htmlFor={`compare-${id}`}>{t('compareThis')}</label>
        </p>
      )}
    </li>
  )
}
