import { useDroppedFiles } from '../hooks/use-dropped-files.ts'
import { useWords } from '../hooks/use-words.ts'

type Props = {
  /** Whether imported cases are saved as projects. Otherwise one opens in this tab. */
  readonly storesProjects: boolean
  readonly onFiles: (files: readonly File[]) => void
}

/** Renders the file field for project files. Files can also be dropped on the page. */
export const ImportPart = ({ storesProjects, onFiles }: Props) => {
  const { t } = useWords('projects')
  const isDragging = useDroppedFiles(onFiles)
  return (
    <section className={isDragging ? 'import held' : 'import'} aria-labelledby='projects-import'>
      <h2 id='projects-import'>{t('import')}</h2>
      <p className='field'>
        <label htmlFor='project-file'>{t('importLabel')}</label>
        <span id='project-file-hint' className='hint'>
          {t('importHint')} {!storesProjects && t('importHere')}
        </span>
        <input
          id='project-file'
          type='file'
          accept='.json,application/json'
          multiple={storesProjects}
          aria-describedby='project-file-hint'
          onChange={(event) => {
            const field = event.target
            const files = [...(field.files ?? [])]
            // Without this, choosing the same file again would trigger no event.
            field.value = ''
            if (files.length > 0) onFiles(files)
          }}
        />
      </p>
      <p className='status' role='status'>
        {isDragging && t('drop')}
      </p>
    </section>
  )
}
