import { useEffect, useRef, useState } from 'react'
import { momentInWords } from '../../text/date-words.ts'
import type { Lang } from '../../text/law-text.ts'
import { useWords } from '../hooks/use-words.ts'
import { Button } from '../primitives/Button.tsx'
import { NameForm } from './NameForm.tsx'

/** A saved project as the list shows it. */
export type Project = {
  readonly id: string
  readonly name: string
  /** When its answers last changed, as ISO 8601. */
  readonly changedAt: string
  /** The state of its verdict, in one short sentence. */
  readonly state: string
}
/** The actions on one project, by its id. */
export type ProjectHandlers = {
  readonly open: (id: string) => void
  /** `formerName` is the name that was shown to the user. */
  readonly rename: (id: string, name: string, formerName: string) => void
  readonly duplicate: (id: string) => void
  readonly export: (id: string) => void
  readonly remove: (id: string) => void
}
type Props = {
  readonly project: Project
  readonly isOpen: boolean
  readonly taken: readonly string[]
  readonly lang: Lang
  /** Whether it is selected for comparison; `undefined` if there is no other project. */
  readonly ticked: boolean | undefined
  readonly onTick: (on: boolean) => void
  readonly on: ProjectHandlers
}

/** Renders one project with its actions. The form for renaming replaces the buttons. */
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
  const button = (act: keyof ProjectHandlers, onClick: () => void) => (
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
          onName={(newName) => {
            setRenaming(false)
            if (newName !== name) on.rename(id, newName, name)
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
