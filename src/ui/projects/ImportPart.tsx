import { useDroppedFiles } from '../hooks/use-dropped-files.ts'
import { useWords } from '../hooks/use-words.ts'

type Props = {
  /** Is what is imported kept, or only opened in this tab? */
  readonly kept: boolean
  readonly onFiles: (files: readonly File[]) => void
}

/** Imports project files, by a file field or dropped on the page. */
export const ImportPart = ({ kept, onFiles }: Props) => {
  const { t } = useWords('projects')
  const held = useDroppedFiles(onFiles)
  return (
    <section className={held ? 'import held' : 'import'} aria-labelledby='projects-import'>
      <h2 id='projects-import'>{t('import')}</h2>
      <p className='field'>
        <label htmlFor='project-file'>{t('importLabel')}</label>
        <span id='project-file-hint' className='hint'>
          {t('importHint')} {!kept && t('importHere')}
        </span>
        <input
          id='project-file'
          type='file'
          accept='.json,application/json'
          multiple={kept}
          aria-describedby='project-file-hint'
          onChange={(event) => {
            const field = event.target
            const files = [...(field.files ?? [])]
            // So that the same file can be chosen again.
            field.value = ''
            if (files.length > 0) onFiles(files)
          }}
        />
      </p>
      <p className='status' role='status'>
        {held && t('drop')}
      </p>
    </section>
  )
}
